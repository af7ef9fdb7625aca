import type { Location } from "./location.ts";
import type { Severity } from "./severity.ts";

/** `cannot-compare` is a third state: never "affected", never "fine". */
export type FindingState = "affected" | "cannot-compare" | "not-applicable";

export type FixState = "fixed" | "not-fixed" | "wont-fix" | "deferred" | "end-of-life" | "under-investigation" | "unknown";

export interface Fix {
  readonly state: FixState;
  /** The versions that fix this component in its own release, best first; empty unless `state` is `fixed`. */
  readonly versions: readonly string[];
}

/** The component a finding is about: a source package for operating systems, a package for languages. */
export interface Component {
  /** purl of the component as matched. */
  readonly purl: string;
  readonly type: string;
  readonly name: string;
  /** The version that was compared. */
  readonly version: string;
  /** OSV ecosystem with suffix that judged it. */
  readonly ecosystem: string;
}

/** One vulnerability in one component. */
export interface Finding {
  /** Preferred id: CVE, else GHSA, else the database's own. */
  readonly id: string;
  /** Every other id of the same vulnerability, sorted; all are usable in ignore rules. */
  readonly aliases: readonly string[];
  /** Ids of the advisory records that matched, sorted. */
  readonly advisories: readonly string[];
  /** Ids of bundles (DSA, USN, RHSA …) this came from, sorted. */
  readonly bundles?: readonly string[];
  readonly component: Component;
  /** purls of the installed packages (binaries of the source package, or the package itself), sorted. */
  readonly packages: readonly string[];
  readonly locations: readonly Location[];
  readonly state: FindingState;
  /** Why the state is what it is, when not plainly affected. */
  readonly reason?: string;
  readonly isMalicious?: boolean;
  readonly severity: Severity;
  /** Every severity that was on offer, the chosen one first. */
  readonly severities: readonly Severity[];
  readonly fix: Fix;
  readonly summary?: string;
  readonly details?: string;
  readonly references: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  /** Known exploitation (CISA KEV). */
  readonly kev?: { readonly added: string; readonly due?: string; readonly ransomware?: boolean };
  readonly epss?: { readonly score: number; readonly percentile: number; readonly date: string };
}
