import { TidegateError } from "../../model/errors.ts";
import { isMaliciousShard } from "../shard-key.ts";
import type { ShardContent } from "../store/side-file.ts";
import type { ShardGroup } from "../sync/advisories.ts";
import type { Dataset, DatasetAnswer, DatasetContext, DatasetQuery } from "../sync/dataset.ts";
import { fetchShard } from "./fetch-shard.ts";
import type { PublishedShard } from "./format.ts";
import type { PublishedFeed } from "./open.ts";

/** Shards that come ready from a registry. Only those that are wanted and not here already are fetched. */
export function publishedDataset({ shards }: ShardGroup, feed: PublishedFeed, location: string): Dataset {
  return { location, isRemote: true, isDated: true, shards, refresh: (query, cx) => refresh(shards, query, feed, cx) };
}

async function refresh(shards: readonly string[], { since, hasNext }: DatasetQuery, feed: PublishedFeed, cx: DatasetContext): Promise<DatasetAnswer> {
  const token = await feed.resolve();
  if (since?.token === token) return { kind: "unchanged" };
  const published = await feed.readShards();
  const wanted = shards.flatMap((shard) => published.get(shard) ?? []);
  const newest = findNewest(wanted);
  const isLacking = shards.some((shard) => !isMaliciousShard(shard) && published.get(shard)?.layer === undefined);
  if (wanted.every(({ layer }) => layer === undefined) || (isLacking && hasNext)) return { kind: "absent" };
  const contents = new Map<string, ShardContent>();
  const asOf = new Map<string, string>();
  for (const shard of wanted) {
    cx.signal.throwIfAborted();
    const content = await fetchShard(shard, feed, cx);
    if (content !== undefined) contents.set(shard.facts.ecosystem, content);
    asOf.set(shard.facts.ecosystem, shard.facts.asOf);
  }
  const revision = { token, ...(newest === undefined ? {} : { modified: newest }) };
  return { kind: "compiled", revision, contents, asOf, problems: wanted.flatMap(({ facts }) => facts.problems) };
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
