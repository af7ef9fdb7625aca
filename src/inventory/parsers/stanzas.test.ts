import { describe, expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../../test/support/growth.ts";
import { parseStanzas } from "./stanzas.ts";

const read = (text: string, ...wanted: string[]): unknown[] =>
  [...parseStanzas(text, new Set(wanted))].map(({ fields, malformed }) => [Object.fromEntries(fields), malformed]);

describe("parseStanzas", () => {
  it.each<[string, string, unknown[]]>([
    ["nothing", "", []],
    ["empty lines only", "\n \n\t\n\r\n", []],
    ["one field", "A: 1", [[{ a: "1" }, undefined]]],
    [
      "two blocks",
      "A: 1\nB: 2\n\n\nA: 3\n",
      [
        [{ a: "1", b: "2" }, undefined],
        [{ a: "3" }, undefined],
      ],
    ],
    [
      "Windows lines",
      "A: 1\r\n\r\nA: 2\r\n",
      [
        [{ a: "1" }, undefined],
        [{ a: "2" }, undefined],
      ],
    ],
    ["folded values of wanted fields", "A: 1\n 2\n\t3\nX: 1\n 4\n", [[{ a: "1\n2\n3" }, undefined]]],
    ["no space after the colon", "A:1:2", [[{ a: "1:2" }, undefined]]],
    ["a repeated field", "A: 1\nA: 2", [[{ a: "2" }, undefined]]],
    ["lines that are no field", "what\n: x\nA: 1\n", [[{ a: "1" }, "what"]]],
    ["a name from outside", "__proto__: x\nA: 1\n", [[{ a: "1" }, undefined]]],
  ])("reads %s", (_, text, expected) => {
    expect(read(text, "a", "b")).toEqual(expected);
  });

  it("takes time in proportion", async () => {
    expect(await measureGrowth(LINEAR, 10_000, (size) => read("A: 1\n".repeat(size), "a"))).toBeLessThan(LINEAR);
    expect(await measureGrowth(LINEAR, 5000, (size) => read(`A:${"\n x".repeat(size)}`, "b"))).toBeLessThan(LINEAR);
    expect(await measureGrowth(LINEAR, 5000, (size) => read(`A:${"\n x".repeat(size)}`, "a"))).toBeLessThan(LINEAR);
  });
});
