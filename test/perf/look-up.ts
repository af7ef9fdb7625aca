// Looks packages up in a compiled feed: node look-up.ts DIRECTORY COUNT
import { openFeed } from "../../src/feed/index.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createDatabaseEngine } from "../../src/platform/sqlite.ts";

const [directory = "", count = "0"] = process.argv.slice(2);
const feed = await openFeed(directory, ["npm"], await createDatabaseEngine(), createFileSystem());
let found = 0;
for (let index = 0; index < Number(count); index += 1) found += feed.find("npm", `package-${index * 7}`).length;
feed.close();
console.log(`${found} advisories`);
if (found === 0) process.exitCode = 1;
