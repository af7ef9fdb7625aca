import { syncFeed } from "../feed/index.ts";
import type { Problem } from "../model/problem.ts";
import type { FeedShardStatus } from "../model/report.ts";
import { describeShard } from "./feed-commands.ts";
import { feedRuntime, readFeedOptions } from "./feed-options.ts";
import { type RefreshRequest, readRefreshOptions } from "./refresh-options.ts";
import type { Runtime } from "./runtime.ts";

interface Refreshed {
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
}

/** Brings the shards up to date. */
export async function refreshFeed(shards: readonly string[], request: RefreshRequest, runtime: Runtime): Promise<Refreshed> {
  const { clock, logger } = runtime;
  const end = logger.group("Refresh the vulnerability feed");
  try {
    const options = { ...(await readFeedOptions(request.settings, runtime)), ...readRefreshOptions(request) };
    const synced = await syncFeed({ ...options, shards }, feedRuntime(request.settings, runtime));
    for (const status of synced.statuses)
      logger.info([describeShard(status, clock.now()), ...(status.source ? [`from ${status.source}`] : [])].join(", "));
    return synced;
  } finally {
    end();
  }
}
