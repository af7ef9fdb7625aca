import { describe, expect, it } from "vitest";
import type { ExtractorStatus, Inventory } from "../../model/inventory.ts";
import { describeReader, describeUnexplained, formatSize, listReaders } from "./reading.ts";

const status = (extra: Partial<ExtractorStatus>): ExtractorStatus => ({ id: "x", version: 1, files: 1, packages: 1, status: "ok", ...extra });
const inventory = (extra: Partial<Inventory>): Inventory => ({ packages: [], extractors: [], problems: [], ...extra });

describe("what was read", () => {
  it.each([
    ["read", status({})],
    ["read in part, 2 files not readable", status({ status: "partial", unreadable: 2 })],
    ["not read, 1 file not readable", status({ status: "failed", packages: 0, unreadable: 1 })],
    ["not read", status({ status: "failed", packages: 0 })],
  ])("%s", (expected, reader) => {
    expect(describeReader(reader)).toBe(expected);
  });

  it("leaves out who had nothing to read", () => {
    const extractors = [status({ id: "a" }), status({ id: "b", packages: 0 }), status({ id: "c", packages: 0, status: "failed" })];
    expect(listReaders(inventory({ extractors })).map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("names the largest programs that nobody knows", () => {
    const largest = [
      { path: "opt/big", size: 12_345_678 },
      { path: "opt/small", size: 950 },
    ];
    expect(describeUnexplained(inventory({ unexplained: { count: 30, largest } }), 1)).toBe(
      "30 programs and libraries of no package and no known kind: opt/big (12.3 MB) and 29 more",
    );
    expect(describeUnexplained(inventory({ unexplained: { count: 2, largest } }), 5)).toBe(
      "2 programs and libraries of no package and no known kind: opt/big (12.3 MB), opt/small (950 bytes)",
    );
    expect(describeUnexplained(inventory({ unexplained: { count: 0, largest: [] } }), 5)).toBe("");
    expect(describeUnexplained(inventory({}), 5)).toBe("");
  });

  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1000, "1.0 kB"],
    [5e12, "5000.0 GB"],
  ])("%i is %s", (bytes, expected) => {
    expect(formatSize(bytes)).toBe(expected);
  });
});
