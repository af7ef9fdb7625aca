import { createHash } from "node:crypto";
import type { Problem } from "../../model/problem.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import { isMaliciousShard } from "../shard-key.ts";
import { prune, schemaDirectory, scratchDirectory } from "../store/directory.ts";
import { type Dataset, listPlaces } from "./dataset.ts";
import { collectProblems, describeShard } from "./describe.ts";
import { type RefreshedShard, refreshDataset } from "./refresh.ts";
import { asStoreError } from "./store-error.ts";
import { type FeedRuntime, type FeedSync, type RefreshOptions, WARN_AGE } from "./types.ts";

/** Datasets fetched at once: while one downloads another compiles. */
const PARALLEL = 3;

/** Refreshes several datasets in one feed directory and says how it went with each shard. */
export async function syncDatasets(datasets: readonly Dataset[], options: RefreshOptions, cx: FeedRuntime): Promise<FeedSync> {
  await prepare(options, cx);
  const refreshed = await mapLimited(datasets, (dataset) => shareFlight(dataset, options, () => refreshDataset(dataset, options, cx)));
  const shards = datasets.flatMap((dataset) => dataset.shards);
  await prune(cx.fs, cx.clock, options.directory, shards).catch(() => undefined);
  return summarise(refreshed.flat(), options, cx.clock.now());
}

async function prepare({ directory }: RefreshOptions, { fs }: FeedRuntime): Promise<void> {
  try {
    await fs.makeDirectory(schemaDirectory(fs, directory));
    await fs.makeDirectory(scratchDirectory(fs, directory));
  } catch (error) {
    throw asStoreError(error, directory);
  }
}

async function mapLimited<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return results;
}

const flights = new Map<string, Promise<readonly RefreshedShard[]>>();

/** Scans that run side by side in one process and want the same do it once. */
async function shareFlight(
  dataset: Dataset,
  { directory, offline }: RefreshOptions,
  start: () => Promise<readonly RefreshedShard[]>,
): Promise<readonly RefreshedShard[]> {
  const locations = listPlaces(dataset).map(({ location }) => location);
  const key = JSON.stringify([directory, locations, offline === true, dataset.shards]);
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

function summarise(refreshed: readonly RefreshedShard[], options: RefreshOptions, now: number): FeedSync {
  const warnAge = options.warnAge ?? WARN_AGE;
  const pairs = refreshed.filter(isWorthMentioning).map((shard) => ({ shard, status: describeShard(shard, now, warnAge) }));
  const statuses = pairs.map(({ status }) => status);
  return {
    statuses,
    problems: dropRepeated(pairs.flatMap(({ shard, status }) => collectProblems(shard, status, now, warnAge))),
    changed: refreshed.some(({ before, facts }) => before?.content?.digest !== facts?.content?.digest),
    fingerprint: fingerprintOf(statuses),
  };
}

/** Most ecosystems have no malicious packages on record. */
function isWorthMentioning({ shard, facts }: RefreshedShard): boolean {
  return !isMaliciousShard(shard) || facts?.content !== undefined;
}

/** The bad records of a file are those of all shards that came out of it. */
function dropRepeated(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function fingerprintOf(statuses: readonly FeedShardStatus[]): string {
  const lines = statuses.map(({ ecosystem, digest = "missing" }) => `${ecosystem} ${digest}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}
