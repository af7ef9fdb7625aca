import { openFeed, syncFeed } from "../feed/index.ts";
import { matchInventory, requiredShards } from "../match/index.ts";
import type { Inventory } from "../model/inventory.ts";
import type { Problem } from "../model/problem.ts";
import { type FeedShardStatus, REPORT_SCHEMA, type ScanReport } from "../model/report.ts";
import { formatDuration } from "../model/duration.ts";
import { TOOL } from "../model/tool.ts";
import { judge, type Policy } from "../policy/index.ts";
import { countSeverities } from "./count.ts";
import type { FeedCache } from "./feed-cache.ts";
import { type InventoryOfImage, inventoryOf } from "./inventory-of.ts";
import { readPolicy } from "./read-policy.ts";
import type { Runtime } from "./runtime.ts";
import { createStopwatch, type Stopwatch } from "./timings.ts";

export interface ScanRequest extends InventoryOfImage {
  /** Directory of the compiled feed. */
  readonly feedDirectory: string;
  readonly feedCache?: FeedCache;
}

/** Reads an image and judges it: the main job. */
export async function scanImage(request: ScanRequest, runtime: Runtime): Promise<ScanReport> {
  const policy = readPolicy(request.settings);
  const stopwatch = createStopwatch(runtime.clock);
  const inventory = await stopwatch.time("image", () => inventoryOf(request, runtime));
  return judgeInventory({ inventory, policy, stopwatch, ...request }, runtime);
}

interface JudgeRequest extends Omit<ScanRequest, "image" | "layers"> {
  readonly inventory: Inventory;
  readonly policy: Policy;
  readonly stopwatch: Stopwatch;
}

async function judgeInventory(request: JudgeRequest, runtime: Runtime): Promise<ScanReport> {
  const { inventory, policy, stopwatch, feedDirectory } = request;
  const shards = requiredShards(inventory);
  const synced = await stopwatch.time("feed", () => refreshFeed(shards, request, runtime));
  const feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
  try {
    const matched = await stopwatch.time("match", async () => matchInventory(inventory, feed, {}));
    const problems: readonly Problem[] = [...inventory.problems, ...synced.problems, ...matched.problems];
    const { findings, coverage } = matched;
    return {
      schema: REPORT_SCHEMA,
      tool: { name: TOOL.name, version: TOOL.version },
      generatedAt: new Date(runtime.clock.now()).toISOString(),
      inventory,
      findings,
      counts: countSeverities(findings),
      feed: synced.statuses,
      coverage,
      verdict: judge({ findings, coverage, problems, feed: synced.statuses, policy }),
      problems,
      timings: { ...stopwatch.timings },
    };
  } finally {
    feed.close();
  }
}

interface Refreshed {
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
}

async function refreshFeed(shards: readonly string[], { settings, feedDirectory: directory, feedCache }: JudgeRequest, runtime: Runtime): Promise<Refreshed> {
  const { http, fs, clock, logger, signal } = runtime;
  const end = logger.group("Refresh the vulnerability feed");
  try {
    await feedCache?.restore(shards);
    const synced = await syncFeed(
      { location: settings.text("feed"), shards, directory, offline: settings.flag("offline"), warnAge: settings.duration("feed-warn-age") },
      { http, fs, clock, logger, signal, databases: runtime.databases },
    );
    for (const status of synced.statuses) logger.info(describeShard(status, clock.now()));
    await feedCache?.save(synced.fingerprint);
    return synced;
  } finally {
    end();
  }
}

function describeShard(status: FeedShardStatus, now: number): string {
  if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
  const age = status.checked === undefined ? "" : `, asked ${formatDuration(Math.max(0, now - Date.parse(status.checked)))} ago`;
  return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
