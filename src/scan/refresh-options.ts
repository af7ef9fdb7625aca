import type { FeedOptions, PublishedFeed } from "../feed/index.ts";
import type { Settings } from "./options/read.ts";

/** What everything that is kept up to date needs to know. */
export interface RefreshRequest {
  readonly settings: Settings;
  /** Directory of the compiled feed. */
  readonly feedDirectory: string;
  /** Asked before all other places; opened once in a run. */
  readonly published?: PublishedFeed;
}

type RefreshOptions = Pick<FeedOptions, "directory" | "offline" | "warnAge" | "published">;

export function readRefreshOptions({ settings, feedDirectory, published }: RefreshRequest): RefreshOptions {
  return {
    directory: feedDirectory,
    offline: settings.flag("offline"),
    warnAge: settings.duration("feed-warn-age"),
    ...(published ? { published } : {}),
  };
}

/** Where a list besides comes from; undefined when none is wanted. */
export function locateList(setting: string, address: string): string | undefined {
  if (setting === "none" || setting === "builtin") return undefined;
  return setting === "public" ? address : setting;
}

/** The same for a list besides: who names another place than the public one gets it from there alone. */
export function readListOptions(setting: string, request: RefreshRequest): RefreshOptions {
  const { published: _, ...elsewhere } = request;
  return readRefreshOptions(setting === "public" ? request : elsewhere);
}
