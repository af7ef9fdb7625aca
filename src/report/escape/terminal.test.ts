import { assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { fit, measure, toTerminal } from "./terminal.ts";

describe("commands of the workflow runner", () => {
  it.each([
    ["::error::x", ": :error::x"],
    ["a\r\n::set-output name=a::b", "a : :set-output name=a::b"],
    ["##[error]x", "# #[error]x"],
    ["std::string", "std::string"],
  ])("%j becomes %j", (text, safe) => expect(toTerminal(text)).toBe(safe));

  it("never start a word", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(toTerminal(`${text}::error::`)).not.toMatch(/(^|\s)::|##\[|[\u0000-\u001f]/);
      }),
    );
  });
});

describe("columns", () => {
  it.each([
    ["abc", 3],
    ["日本", 4],
    ["😀", 2],
    ["e\u0301", 1],
    ["…é", 2],
  ])("%j takes %i", (text, columns) => expect(measure(text)).toBe(columns));

  it.each([
    ["abc", 5, "abc  "],
    ["abcdef", 4, "abc…"],
    ["日本語", 4, "日… "],
    ["日本語", 5, "日本…"],
  ])("%j in %i is %j", (text, columns, shown) => expect(fit(text, columns)).toBe(shown));

  it("are exactly as many as asked for", () => {
    assert(
      property(string({ unit: "grapheme" }), integer({ min: 1, max: 40 }), (text, columns) => {
        expect(measure(fit(text, columns))).toBe(columns);
      }),
    );
  });
});
