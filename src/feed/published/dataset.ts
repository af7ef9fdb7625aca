import { TidegateError } from "../../model/errors.ts";
import { isMaliciousShard } from "../shard-key.ts";
import type { ShardContent, ShardFacts } from "../store/side-file.ts";
import type { Dataset, DatasetAnswer, DatasetContext, DatasetQuery } from "../sync/dataset.ts";
import { fetchShard } from "./fetch-shard.ts";
import type { PublishedShard } from "./format.ts";
import type { PublishedFeed } from "./open.ts";

/** How far two clocks may be apart. */
const MAX_SKEW = 3_600_000;

/** Shards that come ready from a registry. Only those that are wanted and not here already are fetched. */
export function publishedDataset(shards: readonly string[], feed: PublishedFeed): Dataset {
  const { location, isImplied } = feed;
  return { location, isRemote: true, isDated: true, isImplied, shards, refresh: (query, cx) => refresh(shards, query, feed, cx) };
}

/** The same from a registry first, where a feed is published. */
export function publishedFirst(dataset: Dataset, feed: PublishedFeed | undefined): Dataset {
  if (feed === undefined) return dataset;
  const isOptional = dataset.isOptional === undefined ? {} : { isOptional: dataset.isOptional };
  return { ...publishedDataset(dataset.shards, feed), ...isOptional, next: dataset };
}

async function refresh(shards: readonly string[], query: DatasetQuery, feed: PublishedFeed, cx: DatasetContext): Promise<DatasetAnswer> {
  const { since, stored, hasNext } = query;
  const token = await feed.resolve();
  if (since?.token === token) {
    const asOf = oldestOf(stored);
    return isOutdated(asOf, { ...query, stored: [] }, cx.clock.now()) ? { kind: "outdated", asOf } : { kind: "unchanged" };
  }
  const published = await feed.readShards();
  const wanted = shards.flatMap((shard) => published.get(shard) ?? []);
  const isLacking = shards.some((shard) => !isMaliciousShard(shard) && published.get(shard)?.layer === undefined);
  if (wanted.every(({ layer }) => layer === undefined) || (isLacking && hasNext)) return { kind: "absent" };
  const oldest = oldestOf(wanted.map(({ facts }) => facts));
  if (isOutdated(oldest, query, cx.clock.now())) return { kind: "outdated", asOf: oldest };
  const contents = new Map<string, ShardContent>();
  const asOf = new Map<string, string>();
  for (const shard of wanted) {
    cx.signal.throwIfAborted();
    const content = await fetchShard(shard, feed, cx);
    if (content !== undefined) contents.set(shard.facts.ecosystem, content);
    asOf.set(shard.facts.ecosystem, shard.facts.asOf);
  }
  const newest = findNewest(wanted);
  const revision = { token, ...(newest === undefined ? {} : { modified: newest }) };
  return { kind: "compiled", revision, contents, asOf, problems: wanted.flatMap(({ facts }) => facts.problems) };
}

/** What another place can better: it is stale, or older than what is here already. A time to come is no time. */
function isOutdated(asOf: string, { stored, hasNext, staleBefore }: DatasetQuery, now: number): boolean {
  if (!hasNext) return false;
  const time = Date.parse(asOf);
  if (time > now + MAX_SKEW) return true;
  const isBehind = stored.length > 0 && stored.every((facts) => facts !== undefined && Date.parse(facts.asOf) > time);
  return time < staleBefore || isBehind;
}

function oldestOf(all: readonly (ShardFacts | undefined)[]): string {
  const times = all.flatMap((facts) => (facts?.content === undefined ? [] : [facts.asOf]));
  return times.reduce((best, time) => (Date.parse(best) <= Date.parse(time) ? best : time), times[0] ?? "");
}

function findNewest(shards: readonly PublishedShard[]): string | undefined {
  const times = shards.flatMap(({ facts }) => facts.revision.modified ?? []);
  return times.reduce<string | undefined>((best, time) => (best !== undefined && Date.parse(best) >= Date.parse(time) ? best : time), undefined);
}

/** Throws when one that is wanted was not published. */
export function requireShards<T>(wanted: readonly string[], published: ReadonlyMap<string, T>, location: string): void {
  const lacking = wanted.filter((shard) => !published.has(shard));
  if (lacking.length > 0)
    throw new TidegateError("FEED_UNREACHABLE", `${location} has no ${lacking.join(", ")}`, {
      hint: "`tidegate feed pull` without names fetches all that there is.",
    });
}
