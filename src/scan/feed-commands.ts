import { exportFeed, feedStatus, findQuiet, importFeed, syncFeed } from "../feed/index.ts";
import { formatDuration } from "../model/duration.ts";
import { TidegateError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import { feedRuntime, readFeedOptions } from "./feed-options.ts";
import { openPublishedFeed } from "./open-published.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

export interface FeedRequest {
  readonly settings: Settings;
  readonly directory: string;
  /** Milliseconds for which a host that was asked is not asked again; default 1 h. */
  readonly recheckAfter?: number;
}

/** Fetches or refreshes the named shards. */
export async function syncShards(
  shards: readonly string[],
  { settings, directory, recheckAfter }: FeedRequest,
  runtime: Runtime,
): Promise<{ statuses: readonly FeedShardStatus[]; problems: readonly Problem[] }> {
  const published = await openPublishedFeed(settings, runtime);
  const options = { ...(await readFeedOptions(settings, runtime)), ...(published ? { published } : {}), directory };
  return syncFeed({ ...options, shards, ...(recheckAfter === undefined ? {} : { recheckAfter }) }, feedRuntime(settings, runtime));
}

/** What the feed directory holds. */
export async function listShards({ settings, directory }: FeedRequest, runtime: Runtime): Promise<readonly FeedShardStatus[]> {
  return feedStatus(directory, runtime, settings.duration("feed-warn-age"));
}

/** Writes what the feed directory holds into one file. */
export async function exportShards(file: string, { directory }: FeedRequest, runtime: Runtime): Promise<readonly FeedShardStatus[]> {
  return exportFeed(directory, file, runtime);
}

/** Takes over what another machine exported. */
export async function importShards(file: string, { directory }: FeedRequest, runtime: Runtime): Promise<readonly FeedShardStatus[]> {
  if ((await runtime.fs.stat(file))?.kind !== "file") throw new TidegateError("INPUT_INVALID", `there is no file ${file}`);
  return importFeed(file, directory, runtime);
}

/** Throws when a source has not changed for longer than `quiet-after`. */
export function checkQuiet(statuses: readonly FeedShardStatus[], settings: Settings, { clock }: Runtime): void {
  if (settings.text("quiet-after") === "never") return;
  const quiet = findQuiet(statuses, settings.duration("quiet-after"), clock.now());
  if (quiet.length === 0) return;
  const list = quiet.map(({ source, changed }) => `${source} (last changed ${changed})`).join(", ");
  throw new TidegateError("FEED_QUIET", `no news for more than ${settings.text("quiet-after")} from ${list}`);
}

/** One line about a shard, for logs and terminals. */
export function describeShard(status: FeedShardStatus, now: number): string {
  if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
  const time = status.asOf ?? status.checked;
  const age = time === undefined ? "" : `, as of ${formatDuration(Math.max(0, now - Date.parse(time)))} ago`;
  return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
