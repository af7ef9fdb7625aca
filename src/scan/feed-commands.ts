import {
  EPSS_LOCATION,
  exportFeed,
  feedStatus,
  findQuiet,
  importFeed,
  KEV_LOCATION,
  LIFECYCLE_LOCATION,
  NVD_LOCATION,
  syncExploitability,
  syncFeed,
  syncLifecycle,
  syncNvd,
} from "../feed/index.ts";
import { formatDuration } from "../model/duration.ts";
import { TidegateError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import { feedRuntime, readFeedOptions } from "./feed-options.ts";
import { openPublishedFeed } from "./open-published.ts";
import type { Settings } from "./options/read.ts";
import { locateList, readRefreshOptions } from "./refresh-options.ts";
import type { Runtime } from "./runtime.ts";

export interface FeedRequest {
  readonly settings: Settings;
  readonly directory: string;
  /** Milliseconds for which a host that was asked is not asked again; default 1 h. */
  readonly recheckAfter?: number;
}

interface Synced {
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
}

/** Fetches or refreshes the named shards. */
export async function syncShards(shards: readonly string[], { settings, directory, recheckAfter }: FeedRequest, runtime: Runtime): Promise<Synced> {
  const published = await openPublishedFeed(settings, runtime);
  const options = { ...(await readFeedOptions(settings, runtime)), ...(published ? { published } : {}), directory };
  return syncFeed({ ...options, shards, ...(recheckAfter === undefined ? {} : { recheckAfter }) }, feedRuntime(settings, runtime));
}

/** Fetches or refreshes the lists besides, those that the settings want, whole: for everybody who may ask for them. */
export async function syncLists({ settings, directory, recheckAfter }: FeedRequest, runtime: Runtime): Promise<Synced> {
  const options = { ...readRefreshOptions({ settings, feedDirectory: directory }), ...(recheckAfter === undefined ? {} : { recheckAfter }) };
  const kev = locateList(settings.text("kev-feed"), KEV_LOCATION);
  const epss = locateList(settings.text("epss-feed"), EPSS_LOCATION);
  const nvd = locateList(settings.text("nvd-feed"), NVD_LOCATION);
  const ends = locateList(settings.text("eol-feed"), LIFECYCLE_LOCATION);
  const synced = [
    await syncExploitability({ ...options, ...(kev ? { kev } : {}), ...(epss ? { epss } : {}) }, runtime),
    ...(nvd ? [await syncNvd({ ...options, location: nvd, cves: "all" }, runtime)] : []),
    ...(ends ? [await syncLifecycle({ ...options, location: ends }, runtime)] : []),
  ];
  return { statuses: synced.flatMap(({ statuses }) => statuses), problems: synced.flatMap(({ problems }) => problems) };
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
  const list = quiet.map(({ source, since, kind }) => `${source} (last ${kind === "silent" ? "changed" : "reached"} ${since})`).join(", ");
  throw new TidegateError("FEED_QUIET", `no news for more than ${settings.text("quiet-after")} from ${list}`);
}

/** One line about a shard, for logs and terminals. */
export function describeShard(status: FeedShardStatus, now: number): string {
  if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
  const time = status.asOf ?? status.checked;
  const age = time === undefined ? "" : `, as of ${formatDuration(Math.max(0, now - Date.parse(time)))} ago`;
  return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
