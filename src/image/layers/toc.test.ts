import { anything, array, assert, constantFrom, integer, jsonValue, oneof, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { parseToc } from "./toc.ts";

const number = oneof(integer(), constantFrom(0, -1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY), string());
const entry = record(
  {
    name: oneof(string(), constantFrom("a", "../a", "__proto__", "")),
    type: constantFrom("reg", "chunk", "dir", "symlink", "hardlink", "fifo", "__proto__", "constructor", ""),
    size: number,
    offset: number,
    endOffset: number,
    chunkOffset: number,
    chunkSize: number,
    digest: oneof(string(), constantFrom(`sha256:${"0".repeat(64)}`)),
    linkName: string(),
  },
  { requiredKeys: [] },
);

it("knows nothing but files, directories and links in any table of contents", () => {
  assert(
    property(
      oneof(jsonValue(), anything(), record({ version: integer(), entries: array(oneof(entry, jsonValue()), { maxLength: 20 }) })),
      (document) => {
        const entries = parseToc(document, 15);
        expect(entries?.every(({ entry: { kind } }) => ["file", "directory", "symlink", "hardlink", "other"].includes(kind)) ?? true).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
