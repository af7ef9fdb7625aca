import { syncFeed } from "../feed/index.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import type { FeedCache } from "./feed-cache.ts";
import { describeShard } from "./feed-commands.ts";
import { feedRuntime, readFeedOptions } from "./feed-options.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

interface RefreshRequest {
  readonly settings: Settings;
  readonly feedDirectory: string;
  readonly feedCache?: FeedCache;
}

interface Refreshed {
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
}

/** Brings the shards up to date, by way of the cache that carries them from run to run. */
export async function refreshFeed(
  shards: readonly string[],
  { settings, feedDirectory: directory, feedCache }: RefreshRequest,
  runtime: Runtime,
): Promise<Refreshed> {
  const { clock, logger } = runtime;
  const end = logger.group("Refresh the vulnerability feed");
  try {
    await feedCache?.restore(shards);
    const options = await readFeedOptions(settings, runtime);
    const synced = await syncFeed({ ...options, shards, directory }, feedRuntime(settings, runtime));
    for (const status of synced.statuses) logger.info(describeShard(status, clock.now()));
    await feedCache?.save(synced.fingerprint);
    return synced;
  } finally {
    end();
  }
}
