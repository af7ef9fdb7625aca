import type { Inventory } from "../model/inventory.ts";
import { TOOL } from "../model/tool.ts";
import { writeSbom } from "../sbom/index.ts";
import { type InventoryOfImage, inventoryOf } from "./inventory-of.ts";
import type { Runtime } from "./runtime.ts";

/** The SBOM of an image, piece by piece. */
export async function makeSbom(format: "cyclonedx" | "spdx", request: InventoryOfImage, runtime: Runtime): Promise<Iterable<string>> {
  return renderSbom(format, await inventoryOf(request, runtime));
}

export function renderSbom(format: "cyclonedx" | "spdx", inventory: Inventory): Iterable<string> {
  return writeSbom(format, inventory, { tool: TOOL });
}
