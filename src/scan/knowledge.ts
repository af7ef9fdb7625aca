import type { PublishedFeed } from "../feed/index.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import type { ExploitabilityLookup } from "../ports/exploitability-lookup.ts";
import { loadExploitability } from "./exploitability.ts";
import type { FeedCache } from "./feed-cache.ts";
import { openPublishedFeed } from "./open-published.ts";
import { refreshFeed } from "./refresh-feed.ts";
import type { RefreshRequest } from "./refresh-options.ts";
import type { Runtime } from "./runtime.ts";

export interface KnowledgeRequest extends Omit<RefreshRequest, "published"> {
  readonly feedCache?: FeedCache;
}

/** What is known about vulnerabilities, brought up to date. */
export interface Knowledge {
  /** What else is needed comes from there, too. */
  readonly published?: PublishedFeed;
  /** The shards that were asked for. */
  readonly wanted: readonly string[];
  /** Of the advisory shards. */
  readonly shards: readonly FeedShardStatus[];
  /** Of what is known besides. */
  readonly others: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
  readonly exploitability?: ExploitabilityLookup;
  close(): void;
}

/** Refreshes the shards and the lists that the settings want, by way of the cache that carries them from run to run. */
export async function gatherKnowledge(shards: readonly string[], request: KnowledgeRequest, runtime: Runtime): Promise<Knowledge> {
  const published = await openPublishedFeed(request.settings, runtime);
  const refresh = { ...request, ...(published ? { published } : {}) };
  await request.feedCache?.restore(shards);
  const synced = await refreshFeed(shards, refresh, runtime);
  const exploited = await loadExploitability(refresh, runtime);
  const others = exploited?.statuses ?? [];
  // Before anything else can fail: what was fetched is worth keeping whatever becomes of the scan.
  await request.feedCache?.save();
  return {
    ...(published ? { published } : {}),
    wanted: shards,
    shards: synced.statuses,
    others,
    problems: [...synced.problems, ...(exploited?.problems ?? [])],
    ...(exploited ? { exploitability: exploited.lookup } : {}),
    close: () => exploited?.close(),
  };
}
