import { createHash } from "node:crypto";
import { baseEcosystem } from "../../model/ecosystem.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import { FEED_SOURCES, findSource } from "../registry.ts";
import { prune, schemaDirectory, scratchDirectory } from "../store/directory.ts";
import { collectProblems, describeShard } from "./describe.ts";
import { type RefreshedShard, refreshGroup, type ShardGroup } from "./refresh.ts";
import { asStoreError } from "./store-error.ts";
import { type FeedOptions, type FeedRuntime, type FeedSync, WARN_AGE } from "./types.ts";

/** Ecosystems fetched at once: while one downloads another compiles. */
const PARALLEL = 3;

/**
 * Brings the wanted shards up to date. Throws only for what makes the feed directory or the location unusable, and when cancelled:
 * a source that cannot be had leaves the old copy in use, or the shard missing, with a problem that says so.
 */
export async function syncFeed(options: FeedOptions, cx: FeedRuntime): Promise<FeedSync> {
  await prepare(options, cx);
  const { fs, http, clock, logger, signal } = cx;
  const source = await findSource(options.location, { fs, http, clock, logger, signal, scratch: "" }, options.sources ?? FEED_SOURCES);
  const groups = groupShards(options.shards);
  const refreshed = await mapLimited(groups, (group) => shareFlight(group, options, () => refreshGroup(group, source, options, cx)));
  await prune(fs, clock, options.directory, options.shards).catch(() => undefined);
  return summarise(refreshed.flat(), options, clock.now());
}

async function prepare({ directory }: FeedOptions, { fs }: FeedRuntime): Promise<void> {
  try {
    await fs.makeDirectory(schemaDirectory(fs, directory));
    await fs.makeDirectory(scratchDirectory(fs, directory));
  } catch (error) {
    throw asStoreError(error, directory);
  }
}

/** One group per base ecosystem, in a fixed order. */
function groupShards(shards: readonly string[]): readonly ShardGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const shard of [...shards].sort()) {
    const base = baseEcosystem(shard);
    groups.set(base, (groups.get(base) ?? new Set()).add(shard));
  }
  return [...groups].map(([ecosystem, members]) => ({ ecosystem, shards: [...members] }));
}

async function mapLimited<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return results;
}

const flights = new Map<string, Promise<readonly RefreshedShard[]>>();

/** Scans that run side by side in one process and want the same do it once. */
async function shareFlight(
  group: ShardGroup,
  options: FeedOptions,
  start: () => Promise<readonly RefreshedShard[]>,
): Promise<readonly RefreshedShard[]> {
  const key = JSON.stringify([options.directory, options.location, options.offline === true, group.shards]);
  const running = flights.get(key);
  if (running !== undefined) return running;
  const flight = start();
  flights.set(key, flight);
  try {
    return await flight;
  } finally {
    flights.delete(key);
  }
}

function summarise(refreshed: readonly RefreshedShard[], options: FeedOptions, now: number): FeedSync {
  const warnAge = options.warnAge ?? WARN_AGE;
  const pairs = refreshed.map((shard) => ({ shard, status: describeShard(shard, now, warnAge) }));
  const statuses = pairs.map(({ status }) => status);
  return {
    statuses,
    problems: pairs.flatMap(({ shard, status }) => collectProblems(shard, status, now, warnAge)),
    changed: refreshed.some(({ before, facts }) => before?.content?.digest !== facts?.content?.digest),
    fingerprint: fingerprintOf(statuses),
  };
}

function fingerprintOf(statuses: readonly FeedShardStatus[]): string {
  const lines = statuses.map(({ ecosystem, digest = "missing" }) => `${ecosystem} ${digest}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}
