/** Carries the feed directory from run to run. Failures are its own business: without a cache the feed is fetched. */
export interface FeedCache {
  /** Called before the feed is refreshed, with the shards that are wanted. */
  restore(shards: readonly string[]): Promise<void>;
  /** Called when it has been refreshed; `fingerprint` stands for the content. */
  save(fingerprint: string): Promise<void>;
}
