import { syncFeed } from "../feed/index.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import { readExtraFeeds } from "./extra-feeds.ts";
import type { FeedCache } from "./feed-cache.ts";
import { describeShard } from "./feed-commands.ts";
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
  const { http, fs, clock, logger, signal } = runtime;
  const end = logger.group("Refresh the vulnerability feed");
  try {
    await feedCache?.restore(shards);
    const synced = await syncFeed(
      {
        location: settings.text("feed"),
        elsewhere: readExtraFeeds(settings),
        shards,
        directory,
        offline: settings.flag("offline"),
        warnAge: settings.duration("feed-warn-age"),
      },
      { http, fs, clock, logger, signal, databases: runtime.databases },
    );
    for (const status of synced.statuses) logger.info(describeShard(status, clock.now()));
    await feedCache?.save(synced.fingerprint);
    return synced;
  } finally {
    end();
  }
}
