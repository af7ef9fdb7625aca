import type { KeyObject } from "node:crypto";
import { randomUUID } from "node:crypto";
import type { FeedShardStatus } from "../../model/report.ts";
import type { RegistryClient } from "../../registry/client.ts";
import { maliciousShardOf } from "../shard-key.ts";
import { prune, schemaDirectory, scratchDirectory, verifyContent } from "../store/directory.ts";
import { readSeen } from "../store/seen.ts";
import { readFacts, type ShardFacts, writeFacts } from "../store/side-file.ts";
import { describeFacts } from "../sync/describe.ts";
import { asStoreError } from "../sync/store-error.ts";
import { type FeedRuntime, WARN_AGE } from "../sync/types.ts";
import { requireShards } from "./dataset.ts";
import { fetchShard, watch } from "./fetch-shard.ts";
import type { PublishedShard } from "./format.ts";
import { openPublished, type PublishedFeed } from "./open.ts";

export interface PullRequest {
  /** `oci://…` */
  readonly location: string;
  /** Empty: all there are. */
  readonly shards: readonly string[];
  readonly directory: string;
  readonly registry: RegistryClient;
  readonly trusted?: KeyObject;
}

/**
 * Takes over what was published, as if it had been built here: with its sources, so that the next sync goes on from there. Shards that are
 * here already and younger stay.
 */
export async function pullFeed(request: PullRequest, cx: FeedRuntime): Promise<readonly FeedShardStatus[]> {
  const { directory, location, shards } = request;
  const feed = openPublished(location, request.registry, { trusted: request.trusted });
  try {
    await cx.fs.makeDirectory(schemaDirectory(cx.fs, directory));
    await cx.fs.makeDirectory(scratchDirectory(cx.fs, directory));
    const published = await feed.readShards();
    requireShards(shards, published, location);
    const wanted = new Set(shards.flatMap((shard) => [shard, maliciousShardOf(shard) ?? shard]));
    const taken: ShardFacts[] = [];
    for (const shard of published.values()) {
      cx.signal.throwIfAborted();
      if (wanted.size === 0 || wanted.has(shard.facts.ecosystem)) taken.push(await takeOver(shard, feed, { ...cx, directory }));
    }
    const names = taken.map(({ ecosystem }) => ecosystem);
    await prune(cx.fs, cx.clock, directory, names).catch(() => undefined);
    return taken.filter(({ content }) => content !== undefined).map((facts) => describeFacts(facts, cx.clock.now(), WARN_AGE));
  } catch (error) {
    cx.signal.throwIfAborted();
    throw asStoreError(error, directory);
  }
}

interface TakeContext extends FeedRuntime {
  readonly directory: string;
}

async function takeOver(shard: PublishedShard, feed: PublishedFeed, cx: TakeContext): Promise<ShardFacts> {
  const { facts } = shard;
  const home = schemaDirectory(cx.fs, cx.directory);
  const present = await readFacts(cx.fs, home, facts.ecosystem);
  if (present !== undefined && Date.parse(present.asOf) > Date.parse(facts.asOf) && (await isWhole(present, cx))) return present;
  await fetchShard(shard, feed, cx);
  await fetchSeen(shard, feed, cx);
  await writeFacts(cx.fs, home, facts);
  return facts;
}

async function isWhole({ content }: ShardFacts, { fs, directory }: TakeContext): Promise<boolean> {
  return content === undefined || verifyContent(fs, directory, content);
}

/** Its name carries its digest, which its reader compares. */
async function fetchSeen({ facts, seen }: PublishedShard, feed: PublishedFeed, cx: TakeContext): Promise<void> {
  if (facts.seen === undefined || seen === undefined || (await readSeen(cx.fs, cx.directory, facts.seen)) !== undefined) return;
  const temporary = cx.fs.join(scratchDirectory(cx.fs, cx.directory), `seen-${randomUUID()}`);
  await cx.fs.writeAtomically(temporary, watch(`${facts.ecosystem} (notes)`, seen, feed, cx.logger));
  await cx.fs.rename(temporary, cx.fs.join(schemaDirectory(cx.fs, cx.directory), facts.seen));
}
