import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inventory } from "../model/inventory.ts";
import { readSbom, type SbomFormat, writeSbom } from "./index.ts";
import { inventories } from "./testdata/inventories.ts";

const TOOL = { name: "tidegate", version: "0.1.0", url: "https://example.org/tidegate" };
const write = (format: SbomFormat, inventory: Inventory) => [...writeSbom(format, inventory, { tool: TOOL })].join("");
const resolveDistro = () => expect.unreachable("our own documents bring their ecosystems");

describe.each(["cyclonedx", "spdx"] as const)("%s", (format) => {
  it("gives back any inventory exactly", () => {
    fc.assert(
      fc.property(inventories, (inventory) => {
        const { inventory: back, problems } = readSbom(write(format, inventory), { resolveDistro });
        expect(back).toEqual(inventory);
        expect(problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same bytes for the same inventory, and writes what it read the same way again", () => {
    fc.assert(
      fc.property(inventories, (inventory) => {
        const text = write(format, inventory);
        expect(write(format, structuredClone(inventory))).toBe(text);
        expect(write(format, readSbom(new TextEncoder().encode(text), { resolveDistro }).inventory)).toBe(text);
      }),
    );
  });
});
