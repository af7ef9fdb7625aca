import { openFeed } from "../feed/index.ts";
import { matchInventory, requiredShards } from "../match/index.ts";
import type { Inventory } from "../model/inventory.ts";
import { REPORT_SCHEMA, type ScanReport } from "../model/report.ts";
import { TOOL } from "../model/tool.ts";
import { judge, type Policy, parsePolicy } from "../policy/index.ts";
import { countSeverities } from "./count.ts";
import { loadExploitability } from "./exploitability.ts";
import type { FeedCache } from "./feed-cache.ts";
import { type InventoryOfImage, inventoryOf } from "./inventory-of.ts";
import { type Settings, severitySources } from "./options/read.ts";
import { refreshFeed } from "./refresh-feed.ts";
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
  const exploited = await stopwatch.time("feed", () => loadExploitability(request.settings, feedDirectory, runtime));
  const feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
  try {
    const options = { severitySources: severitySources(request.settings), ...(exploited ? { exploitability: exploited.lookup } : {}) };
    const matched = await stopwatch.time("match", async () => matchInventory(inventory, feed, options));
    const problems = [...inventory.problems, ...synced.problems, ...(exploited?.problems ?? []), ...feed.problems, ...matched.problems];
    const { findings, coverage } = matched;
    const now = runtime.clock.now();
    return {
      schema: REPORT_SCHEMA,
      tool: { name: TOOL.name, version: TOOL.version },
      generatedAt: new Date(now).toISOString(),
      inventory,
      findings,
      counts: countSeverities(findings),
      feed: [...synced.statuses, ...(exploited?.statuses ?? [])],
      coverage,
      verdict: judge({ findings, coverage, problems, feed: synced.statuses, policy, now }),
      problems,
      timings: { ...stopwatch.timings },
    };
  } finally {
    feed.close();
    exploited?.close();
  }
}

/** The settings that are policy, in the policy's own words. */
function readPolicy(settings: Settings): Policy {
  const names = ["fail-on", "only-fixed", "fail-on-uncovered", "feed-max-age"] as const;
  return parsePolicy(Object.fromEntries(names.map((name) => [name, settings.text(name)])));
}
