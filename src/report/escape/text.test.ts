import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { CONSTANT, measureGrowth } from "../../../test/support/growth.ts";
import { cut, toLine, toProse } from "./text.ts";

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

describe("a line", () => {
  it.each([
    ["turning marks", "a\u202egpj.exe", "a\\u202egpj.exe"],
    ["invisible letters", "ad\u200bmin\u3164", "ad\\u200bmin\\u3164"],
    ["tags beyond the first plane", "a\u{e0041}", "a\\u{e0041}"],
    ["half a character", "a\ud800b", "a\\ud800b"],
    ["escape sequences", "\u001b[31mred", "\\u001b[31mred"],
    ["line ends of every kind", "a\r\nb\u2028c\u0085d", "a b c\\u0085d"],
  ])("shows or drops %s", (_name, text, shown) => expect(toLine(text)).toBe(shown));

  it("is one, visible and short, whatever comes", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (text) => {
        const line = toLine(text, 50);
        expect(line.length).toBeLessThanOrEqual(50);
        expect(line).not.toMatch(INVISIBLE);
      }),
    );
  });

  it("costs no more for millions of characters than for thousands", async () => {
    const texts = new Map([100_000, 800_000].map((length) => [length, Buffer.from("a \u202e".repeat(length)).toString()]));
    expect(await measureGrowth(CONSTANT, 100_000, (size) => toLine(texts.get(size) ?? ""))).toBeLessThan(CONSTANT);
  });
});

it("cuts between characters", () => {
  expect(cut("😀😀😀😀", 4)).toBe("😀…");
  expect(cut("abc", 3)).toBe("abc");
});

it("keeps the lines of prose and nothing that cannot be seen", () => {
  expect(toProse("a\r\n\tb\u0000\u202ec\n\n\n\nd")).toBe("a\n\tbc\n\nd");
});
