import { feedHome, feedStatus } from "../../feed/index.ts";
import type { ActionsCache, CacheOutcome } from "../../github/cache.ts";
import type { RunContext } from "../../github/context.ts";
import { type DirectoryCache, openDirectoryCache } from "../../github/directory-cache.ts";
import { pruneCaches } from "../../github/prune-caches.ts";
import type { GitHubApi } from "../../ports/github-api.ts";
import type { FeedCache } from "../feed-cache.ts";
import type { Runtime } from "../runtime.ts";
import { describeCache } from "./describe-cache.ts";

export interface WorkflowFeedCacheOptions {
  readonly cache: ActionsCache;
  readonly context: RunContext;
  readonly directory: string;
  /** Schema of the feed store: entries of another cannot be read. */
  readonly schema: number;
  /** With which outdated entries are deleted, when that is wanted. */
  readonly pruneWith?: GitHubApi | undefined;
}

/** The feed directory in the workflow cache. What could not be restored or saved is said in the log and costs only time. */
export function createWorkflowFeedCache(options: WorkflowFeedCacheOptions, runtime: Runtime): FeedCache {
  const { cache, context, directory, schema, pruneWith } = options;
  const { clock, logger, signal, fs } = runtime;
  // Not what lies beside it: unfinished downloads are of no use to another run.
  const home = feedHome(fs, directory);
  let open: DirectoryCache | undefined;
  let last: CacheOutcome | undefined;
  return {
    async restore(shards) {
      open = openDirectoryCache({ cache, context, clock, directory: home, schema, kind: "feed", parts: shards, isDated: true });
      logger.info(describeCache("Feed cache", "restored", await open.restore(signal)));
    },
    async save() {
      // What could not be saved a moment ago cannot be saved now.
      if (!open || (last !== undefined && !isKept(last))) return;
      const content = (await feedStatus(directory, runtime)).map(({ ecosystem, digest = "nothing" }) => `${ecosystem} ${digest}`);
      const outcome = await open.save(content.join("\n"), signal);
      const isSaidAlready = last !== undefined && outcome.state === "skipped";
      last = outcome;
      if (!isSaidAlready) logger.info(describeCache("Feed cache", "saved", outcome));
      if (!pruneWith || outcome.state !== "saved") return;
      const pruned = await pruneCaches({ api: pruneWith, context, prefix: open.prefix, keep: outcome.key, signal });
      logger.info(`Feed cache: ${"removed" in pruned ? `${pruned.removed} outdated entries deleted` : `outdated entries stay (${pruned.refusal})`}`);
    },
  };
}

const isKept = (outcome: CacheOutcome): boolean => outcome.state === "saved" || (outcome.state === "skipped" && outcome.reason === "unchanged");
