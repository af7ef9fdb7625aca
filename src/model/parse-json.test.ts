import { assert, jsonValue, property } from "fast-check";
import { expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../test/support/growth.ts";
import { parseForeignJson } from "./parse-json.ts";

/** Long enough to be looked at. */
const FILLER = " ".repeat(300_000);

it("reads what JSON.parse reads, and refuses what it refuses", () => {
  assert(
    property(jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1) + FILLER;
      expect(parseForeignJson(text)).toEqual(JSON.parse(text));
    }),
  );
  for (const text of ["", "{", '"', '"\\', '"a\\"', "]]]]", '["a"}', "nul"]) expect(() => parseForeignJson(text + FILLER)).toThrow(SyntaxError);
});

it.each([
  ["brackets in texts", JSON.stringify(["[{".repeat(200_000), '\\"['.repeat(100_000), "\\".repeat(99_999)])],
  ["a thousand levels", `${"[".repeat(1000)}${"]".repeat(1000)}${FILLER}`],
  ["a million objects", `[${"{},".repeat(1_000_000)}{}]`],
])("takes %s", (_what, text) => {
  expect(() => parseForeignJson(text)).not.toThrow();
});

it.each([
  ["lists in lists", "[".repeat(30_000_000), /nests more than/],
  ["objects in objects", '{"a":'.repeat(5_000_000), /nests more than/],
  ["lists beside lists", `[${"[],".repeat(5_000_000)}[]]`, /more than 4000000 objects/],
])("refuses millions of %s before they take memory", (_what, text, words) => {
  const before = process.memoryUsage().heapUsed;
  expect(() => parseForeignJson(text)).toThrow(words);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});

it("looks at every character once", async () => {
  expect(await measureGrowth(LINEAR, 100_000, (size) => parseForeignJson(`["${'\\\\\\"'.repeat(size)}"]`))).toBeLessThan(LINEAR);
});
