export { type OpenFeed, openFeed } from "./open.ts";
export { feedStatus } from "./status.ts";
export { FEED_SCHEMA } from "./store/schema.ts";
export { syncFeed } from "./sync/index.ts";
export type { FeedOptions, FeedRuntime, FeedSync } from "./sync/types.ts";
