// One process that syncs: `node test/support/feed-child.ts LOCATION DIRECTORY SHARD…`. Prints what came of it as JSON.
import { syncFeed } from "../../src/feed/index.ts";
import { createClock } from "../../src/platform/clock.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createHttpClient } from "../../src/platform/http.ts";
import { createDatabaseEngine } from "../../src/platform/sqlite.ts";
import { createFakeLogger } from "../fakes/logger.ts";

const [location = "", directory = "", ...shards] = process.argv.slice(2);
const offline = process.env["TIDEGATE_TEST_OFFLINE"] === "1";
const synced = await syncFeed(
  { location, directory, shards, recheckAfter: 0, offline },
  {
    fs: createFileSystem(),
    http: createHttpClient({ offline }),
    clock: createClock(),
    databases: await createDatabaseEngine(),
    logger: createFakeLogger(),
    signal: new AbortController().signal,
  },
);
console.log(JSON.stringify(synced));
