import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { compareKeys } from "./compare-keys.ts";

it("texts are ordered as their bytes are", () => {
  const text = string({ unit: "grapheme" });
  assert(
    property(text, text, text, (start, a, b) => {
      expect(Math.sign(compareKeys(start + a, start + b))).toBe(Buffer.compare(Buffer.from(start + a), Buffer.from(start + b)));
    }),
  );
  expect(compareKeys("a\u{1f419}", "a\uff5e")).toBeGreaterThan(0);
});
