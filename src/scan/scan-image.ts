import { requiredShards } from "../match/index.ts";
import type { ScanReport } from "../model/report.ts";
import { type InventoryOfImage, inventoryOf } from "./inventory-of.ts";
import { judgeInventory, readPolicy } from "./judge-inventory.ts";
import { gatherKnowledge, type KnowledgeRequest } from "./knowledge.ts";
import { readExceptions } from "./read-exceptions.ts";
import type { Runtime } from "./runtime.ts";
import { createStopwatch } from "./timings.ts";

export interface ScanRequest extends InventoryOfImage, KnowledgeRequest {}

/** Reads an image and judges it: the main job. */
export async function scanImage(request: ScanRequest, runtime: Runtime): Promise<ScanReport> {
  const policy = readPolicy(request.settings);
  const exceptions = await readExceptions(request.settings, runtime);
  const stopwatch = createStopwatch(runtime.clock);
  const inventory = await stopwatch.time("image", () => inventoryOf(request, runtime));
  const knowledge = await stopwatch.time("feed", () => gatherKnowledge(requiredShards(inventory), request, runtime));
  try {
    return await judgeInventory({ ...request, inventory, policy, exceptions, stopwatch, knowledge }, runtime);
  } finally {
    knowledge.close();
  }
}
