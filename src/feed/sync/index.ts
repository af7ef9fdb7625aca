import { baseEcosystem } from "../../model/ecosystem.ts";
import { createRegistryClient } from "../../registry/client.ts";
import { publishedDataset, publishedFirst } from "../published/dataset.ts";
import { isPublishedLocation } from "../published/location.ts";
import { openPublished } from "../published/open.ts";
import { FEED_SOURCES, findSource } from "../registry.ts";
import { maliciousShardOf } from "../shard-key.ts";
import { advisoryDataset, type ShardGroup } from "./advisories.ts";
import type { Dataset } from "./dataset.ts";
import { syncDatasets } from "./datasets.ts";
import type { FeedOptions, FeedRuntime, FeedSync } from "./types.ts";

/**
 * Brings the wanted shards up to date. Throws only for what makes the feed directory or the location unusable, and when cancelled:
 * a source that cannot be had leaves the old copy in use, or the shard missing, with a problem that says so.
 */
export async function syncFeed(options: FeedOptions, cx: FeedRuntime): Promise<FeedSync> {
  const { location, fallbacks = [], elsewhere, shared, shards, published } = options;
  const common = [location, ...fallbacks];
  const places = new Map<string, Place>();
  for (const address of [...common, ...(elsewhere?.values() ?? [])]) places.set(address, await openPlace(address, options, cx));
  const datasets = groupShards(shards).flatMap((group) => {
    const own = elsewhere?.get(group.ecosystem);
    // A published feed has everything; of the others each has its own, and few have what another has.
    const isShared = shared?.has(group.ecosystem) === true;
    const others = isShared ? common.filter((address) => !isPublishedLocation(address)) : [];
    const order = own === undefined ? common : [...common.filter(isPublishedLocation), own, ...others];
    const chain = order.flatMap((address) => {
      const dataset = places.get(address)?.(group);
      return dataset && isShared && address === own ? { ...dataset, isRicher: true } : (dataset ?? []);
    });
    const first = chain.reduceRight<Dataset | undefined>((next, dataset) => (next ? { ...dataset, next } : dataset), undefined);
    return first ? publishedFirst(first, published) : [];
  });
  return syncDatasets(datasets, options, cx);
}

/** What one place has of a group of shards. */
type Place = (group: ShardGroup) => Dataset;

async function openPlace(location: string, { sources = FEED_SOURCES, trusted }: FeedOptions, cx: FeedRuntime): Promise<Place> {
  if (isPublishedLocation(location)) {
    const feed = openPublished(location, cx.registry ?? createRegistryClient(cx), { trusted });
    return ({ shards }) => publishedDataset(shards, feed);
  }
  const source = await findSource(location, { ...cx, scratch: "" }, sources);
  return (group) => advisoryDataset(group, source, location);
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
