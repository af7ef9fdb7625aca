import { baseEcosystem } from "../../model/ecosystem.ts";
import { FEED_SOURCES, findSource } from "../registry.ts";
import { maliciousShardOf } from "../shard-key.ts";
import type { FeedSource } from "../source.ts";
import { advisoryDataset, type ShardGroup } from "./advisories.ts";
import type { Dataset } from "./dataset.ts";
import { syncDatasets } from "./datasets.ts";
import type { FeedOptions, FeedRuntime, FeedSync } from "./types.ts";

/**
 * Brings the wanted shards up to date. Throws only for what makes the feed directory or the location unusable, and when cancelled:
 * a source that cannot be had leaves the old copy in use, or the shard missing, with a problem that says so.
 */
export async function syncFeed(options: FeedOptions, cx: FeedRuntime): Promise<FeedSync> {
  const { sources = FEED_SOURCES, elsewhere, shards } = options;
  const find = (location: string): Promise<FeedSource> => findSource(location, { ...cx, scratch: "" }, sources);
  const common = await find(options.location);
  const datasets: Dataset[] = [];
  for (const group of groupShards(shards)) {
    const own = elsewhere?.get(group.ecosystem);
    datasets.push(own === undefined ? advisoryDataset(group, common, options.location) : advisoryDataset(group, await find(own), own));
  }
  return syncDatasets(datasets, options, cx);
}

/** One group per base ecosystem, in a fixed order. */
function groupShards(shards: readonly string[]): readonly ShardGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const shard of [...shards].sort()) {
    const base = baseEcosystem(shard);
    const group = (groups.get(base) ?? new Set()).add(shard);
    const malicious = maliciousShardOf(shard);
    groups.set(base, malicious === undefined ? group : group.add(malicious));
  }
  return [...groups].map(([ecosystem, members]) => ({ ecosystem, shards: [...members] }));
}
