import { feedHome } from "../../feed/index.ts";
import type { ActionsCache } from "../../github/cache.ts";
import type { RunContext } from "../../github/context.ts";
import { type DirectoryCache, openDirectoryCache } from "../../github/directory-cache.ts";
import type { FeedCache } from "../feed-cache.ts";
import type { Runtime } from "../runtime.ts";
import { describeCache } from "./describe-cache.ts";

export interface WorkflowFeedCacheOptions {
  readonly cache: ActionsCache;
  readonly context: RunContext;
  readonly directory: string;
  /** Schema of the feed store: entries of another cannot be read. */
  readonly schema: number;
}

/** The feed directory in the workflow cache. What could not be restored or saved is said in the log and costs only time. */
export function createWorkflowFeedCache(options: WorkflowFeedCacheOptions, runtime: Runtime): FeedCache {
  const { cache, context, directory, schema } = options;
  const { clock, logger, signal, fs } = runtime;
  // Not what lies beside it: unfinished downloads are of no use to another run.
  const home = feedHome(fs, directory);
  let open: DirectoryCache | undefined;
  return {
    async restore(shards) {
      open = openDirectoryCache({ cache, context, clock, directory: home, schema, kind: "feed", parts: shards, isDated: true });
      logger.info(describeCache("Feed cache", "restored", await open.restore(signal)));
    },
    async save(fingerprint) {
      if (open) logger.info(describeCache("Feed cache", "saved", await open.save(fingerprint, signal)));
    },
  };
}
