import { expect, it } from "vitest";
import { parseLimits } from "./limits.ts";

it.each<readonly [text: string, expected: object | undefined]>([
  ["", {}],
  ["entries=10", { entries: 10 }],
  [" entries=10,\n ratio=2, depth=3 pathBytes=4", { entries: 10, ratio: 2, depth: 3, pathBytes: 4 }],
  ["entries=1,entries=2", { entries: 2 }],
  ["entries", undefined],
  ["entries=0", undefined],
  ["entries=1e3", undefined],
  ["entries=1=2", undefined],
  ["__proto__=1", undefined],
  ["fileBytes=1", undefined],
])("reads limits from %j", (text, expected) => {
  expect(parseLimits(text)).toEqual(expected);
});
