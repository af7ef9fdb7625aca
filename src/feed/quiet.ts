import type { FeedShardStatus } from "../model/report.ts";

/** A source from which nothing new has come. */
export interface QuietSource {
  readonly source: string;
  /** RFC 3339. */
  readonly changed: string;
}

/**
 * Sources whose newest change is longer ago than `after` milliseconds. A single ecosystem may rest for months, the whole of a source does
 * not; one that does not say when it changed cannot be judged.
 */
export function findQuiet(statuses: readonly FeedShardStatus[], after: number, now: number): readonly QuietSource[] {
  const newest = new Map<string, string>();
  for (const { source, revision } of statuses) {
    if (source === undefined || revision === undefined) continue;
    const known = newest.get(source);
    if (known === undefined || Date.parse(known) < Date.parse(revision)) newest.set(source, revision);
  }
  return [...newest].map(([source, changed]) => ({ source, changed })).filter(({ changed }) => now - Date.parse(changed) > after);
}
