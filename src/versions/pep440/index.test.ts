import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { pep440 } from "./index.ts";

describe("pep440", () => {
  itOrders(pep440, [
    "1.0.dev1 < 1.0a1",
    "1.0a1.dev1 < 1.0a1",
    "1.0a1 < 1.0b1",
    "1.0b1 < 1.0rc1",
    "1.0rc1 < 1.0",
    "1.0 < 1.0.post1",
    "1.0.post1.dev1 < 1.0.post1",
    "1.0 < 1.0+local",
    "1.0+abc < 1.0+1",
    "1.0+1 < 1.0+1.a",
    "1.0 = 1.0.0",
    "1!0.1 > 99",
    "1.0c1 = 1.0rc1",
    "1.0-preview-1 = 1.0rc1",
    "1.0-1 = 1.0.post1",
    "1.0r1 = 1.0.rev1",
    "v1.0 = 1.0",
    "1.0ALPHA = 1.0a0",
    "1.0+ubuntu-1 = 1.0+Ubuntu.1",
    "2004d < 0.0.1.dev0",
    "0.1-bulbasaur < 0.1-charmander",
    "1.0.9007199254740993 > 1.0.9007199254740992",
  ]);

  it("does not judge versions from before PEP 440", () => {
    const version = pep440.parse("2013-02-01T20:50:46");
    expect(version && pep440.isSound?.(version)).toBe(false);
  });

  it.each([
    ["1.13.1+cu117", "1.13.1", 0],
    ["1.13.1+cu117", "1.13.1+cu116", 1],
    ["1.13.1", "1.13.1+cu116", -1],
    ["1.13.2+cu117", "1.13.1", 1],
    ["1.0", "0.1-bulbasaur", 1],
  ])("%s lies to the bound %s as %j", (text, boundText, expected) => {
    const version = pep440.parse(text);
    const bound = pep440.parse(boundText);
    expect(version && bound && Math.sign(pep440.compareWithBound?.(version, bound) ?? Number.NaN)).toBe(expected);
  });
});
