export { EPSS_LOCATION } from "./exploitability/epss.ts";
export { type ExploitabilityOptions, type OpenExploitability, openExploitability, syncExploitability } from "./exploitability/index.ts";
export { KEV_LOCATION } from "./exploitability/kev.ts";
export { type OpenFeed, openFeed } from "./open.ts";
export { feedStatus } from "./status.ts";
export { FEED_SCHEMA } from "./store/schema.ts";
export { syncFeed } from "./sync/index.ts";
export type { FeedOptions, FeedRuntime, FeedSync } from "./sync/types.ts";
