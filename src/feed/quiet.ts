import { baseEcosystem } from "../model/ecosystem.ts";
import type { FeedShardStatus } from "../model/report.ts";

/** A source from which nothing new has come. */
export interface QuietSource {
  readonly source: string;
  /** RFC 3339. */
  readonly since: string;
  /** `silent`: it was asked and had nothing new; `unreachable`: it could not be asked. */
  readonly kind: "silent" | "unreachable";
}

const DAY = 86_400_000;

/** Sources that rest for longer by nature, in milliseconds. The others change every day. */
const RESTS: ReadonlyMap<string, number> = new Map([
  ["KEV", 21 * DAY],
  ["EOL", Number.POSITIVE_INFINITY],
  ["Amazon Linux", 21 * DAY],
  ["Oracle Linux", 14 * DAY],
  ["Arch Linux", 90 * DAY],
]);

interface Known {
  readonly source: string;
  readonly rest: number;
  changed: string | undefined;
  asOf: string | undefined;
}

/**
 * Sources whose newest change, or the last time they answered, is longer ago than `after` milliseconds. A single ecosystem may rest for months,
 * the whole of a source does not; one that does not say when it changed is only judged by its answering.
 */
export function findQuiet(statuses: readonly FeedShardStatus[], after: number, now: number): readonly QuietSource[] {
  const known = new Map<string, Known>();
  for (const { source, ecosystem, revision, asOf } of statuses) {
    if (source === undefined) continue;
    const rest = RESTS.get(baseEcosystem(ecosystem).replace(/\/.*/, "")) ?? 0;
    const entry = known.get(source) ?? { source, rest, changed: undefined, asOf: undefined };
    known.set(source, entry);
    entry.changed = later(entry.changed, revision);
    entry.asOf = later(entry.asOf, asOf);
  }
  return [...known.values()].flatMap((entry) => judge(entry, after, now) ?? []);
}

function judge({ source, rest, changed, asOf }: Known, after: number, now: number): QuietSource | undefined {
  if (asOf !== undefined && now - Date.parse(asOf) > after) return { source, since: asOf, kind: "unreachable" };
  const isSilent = changed !== undefined && now - Date.parse(changed) > Math.max(after, rest);
  return isSilent ? { source, since: changed, kind: "silent" } : undefined;
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) < Date.parse(other) ? other : one;
}
