import { feedStatus, syncFeed } from "../feed/index.ts";
import { formatDuration } from "../model/duration.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import { readExtraFeeds } from "./extra-feeds.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

export interface FeedRequest {
  readonly settings: Settings;
  readonly directory: string;
}

/** Fetches or refreshes the named shards. */
export async function syncShards(
  shards: readonly string[],
  { settings, directory }: FeedRequest,
  runtime: Runtime,
): Promise<{ statuses: readonly FeedShardStatus[]; problems: readonly Problem[] }> {
  const options = {
    location: settings.text("feed"),
    elsewhere: readExtraFeeds(settings),
    shards,
    directory,
    offline: settings.flag("offline"),
    warnAge: settings.duration("feed-warn-age"),
  };
  return syncFeed(options, runtime);
}

/** What the feed directory holds. */
export async function listShards({ settings, directory }: FeedRequest, runtime: Runtime): Promise<readonly FeedShardStatus[]> {
  return feedStatus(directory, runtime, settings.duration("feed-warn-age"));
}

/** One line about a shard, for logs and terminals. */
export function describeShard(status: FeedShardStatus, now: number): string {
  if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
  const time = status.asOf ?? status.checked;
  const age = time === undefined ? "" : `, as of ${formatDuration(Math.max(0, now - Date.parse(time)))} ago`;
  return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
