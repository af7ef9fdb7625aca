/** Carries the feed directory from run to run. Failures are its own business: without a cache the feed is fetched. */
export interface FeedCache {
  /** Called before the feed is refreshed, with the shards that are wanted. */
  restore(shards: readonly string[]): Promise<void>;
  /** Called as soon as something was refreshed; what is in the cache already is not saved again. */
  save(): Promise<void>;
}
