// Matches an inventory, or only reads it: node match-child.ts load|match FEED-DIRECTORY INVENTORY.json
import { readFileSync } from "node:fs";
import { openFeed } from "../../src/feed/index.ts";
import { matchInventory, requiredShards } from "../../src/match/index.ts";
import type { Inventory } from "../../src/model/inventory.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createDatabaseEngine } from "../../src/platform/sqlite.ts";

const [mode, directory = "", path = ""] = process.argv.slice(2);
const inventory = JSON.parse(readFileSync(path, "utf8")) as Inventory;
const shards = requiredShards(inventory);
const databases = await createDatabaseEngine();
if (mode === "match") {
  const start = performance.now();
  const feed = await openFeed(directory, shards, databases, createFileSystem());
  const { findings } = matchInventory(inventory, feed, {});
  feed.close();
  console.log(`${findings.length} findings in ${Math.round(performance.now() - start)} ms`);
  if (findings.length === 0) process.exitCode = 1;
}
