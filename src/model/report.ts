import type { Finding } from "./finding.ts";
import type { Inventory } from "./inventory.ts";
import type { Problem } from "./problem.ts";
import type { SeverityLevel } from "./severity.ts";
import type { Verdict } from "./verdict.ts";

/** Version of the JSON report. Append-only: a change of meaning raises it. */
export const REPORT_SCHEMA = 1;

/** One feed shard that was used or was wanted. */
export interface FeedShardStatus {
  /** Ecosystem with suffix, as the shard is keyed: `Debian:12`, `npm`. */
  readonly ecosystem: string;
  readonly status: "fresh" | "stale" | "missing";
  /** Base URL, directory or file the records came from (credentials removed). */
  readonly source?: string;
  /** RFC 3339 time of the newest record or of the source's last change. */
  readonly revision?: string;
  /** RFC 3339 time the source was last asked. */
  readonly checked?: string;
  /** RFC 3339 time up to which the copy is known to be current, which its age is judged by: `checked` of a network source, the files' own time otherwise. */
  readonly asOf?: string;
  /** Names the content: equal for equal records. */
  readonly digest?: string;
  readonly records?: number;
  readonly problem?: string;
}

/** How much of one class of component could be judged. */
export interface Coverage {
  /** purl type. */
  readonly type: string;
  readonly found: number;
  readonly judged: number;
  /** Why the rest was not: reason → number of packages. */
  readonly notJudged: Readonly<Record<string, number>>;
}

/** A finished scan: everything any output needs, and nothing that depends on where it is shown. */
export interface ScanReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly tool: { readonly name: string; readonly version: string };
  /** RFC 3339; passed in, so that rendering stays deterministic. */
  readonly generatedAt: string;
  readonly inventory: Inventory;
  /** Ordered by risk: malicious, known exploited, then severity, then id and component. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<SeverityLevel, number>>;
  readonly feed: readonly FeedShardStatus[];
  readonly coverage: readonly Coverage[];
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  /** Milliseconds per stage, for the log; left out of deterministic formats. */
  readonly timings?: Readonly<Record<string, number>>;
}
