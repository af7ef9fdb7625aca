import { assertNever } from "../model/errors.ts";
import type { Inventory } from "../model/inventory.ts";
import { writeCycloneDx } from "./cyclonedx/write.ts";
import type { SbomWriteOptions } from "./document.ts";
import { writeSpdx } from "./spdx/write.ts";

export { readSbom, type SbomReading } from "./read/read.ts";

export type SbomFormat = "cyclonedx" | "spdx";

/** The inventory as a document, piece by piece. The same inventory and options give the same bytes. */
export function writeSbom(format: SbomFormat, inventory: Inventory, options: SbomWriteOptions): Iterable<string> {
  switch (format) {
    case "cyclonedx":
      return writeCycloneDx(inventory, options);
    case "spdx":
      return writeSpdx(inventory, options);
    default:
      return assertNever(format);
  }
}
