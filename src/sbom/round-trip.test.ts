import { assert as assertProperty, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { inventories } from "../../test/support/inventories.ts";
import { compileCycloneDx, compileSpdx } from "../../test/support/schemas.ts";
import type { Inventory } from "../model/inventory.ts";
import { readSbom, type SbomFormat, writeSbom } from "./index.ts";

const TOOL = { name: "tidegate", version: "0.1.0", url: "https://example.org/tidegate" };
const write = (format: SbomFormat, inventory: Inventory) => [...writeSbom(format, inventory, { tool: TOOL })].join("");
const resolveDistro = () => expect.unreachable("our own documents bring their ecosystems");

const SCHEMAS = { cyclonedx: compileCycloneDx("1.6"), spdx: compileSpdx() };

describe.each(["cyclonedx", "spdx"] as const)("%s", (format) => {
  it("gives back any inventory exactly", () => {
    assertProperty(
      property(inventories, (inventory) => {
        const { inventory: back, problems } = readSbom(write(format, inventory), { resolveDistro });
        expect(back).toEqual(inventory);
        expect(problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same bytes for the same inventory, whatever the order of its fields, and writes what it read the same way again", () => {
    assertProperty(
      property(inventories, (inventory) => {
        const text = write(format, inventory);
        expect(write(format, reverseFields(inventory))).toBe(text);
        expect(write(format, readSbom(new TextEncoder().encode(text), { resolveDistro }).inventory)).toBe(text);
      }),
    );
  });

  it("is valid against the official schema", () => {
    assertProperty(
      property(inventories, (inventory) => {
        expect(SCHEMAS[format](JSON.parse(write(format, inventory)))).toEqual([]);
      }),
    );
  });
});

function reverseFields<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reverseFields) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reverseFields(item)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}
