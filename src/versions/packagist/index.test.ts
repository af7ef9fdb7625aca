import { describe, expect, it } from "vitest";
import { itOrders } from "../../../test/contract/version-scheme.ts";
import { packagist } from "./index.ts";

describe("packagist", () => {
  itOrders(packagist, [
    "1.0-foo < 1.0-dev",
    "1.0-dev < 1.0-alpha",
    "1.0-alpha1 = 1.0a1",
    "1.0-beta < 1.0-RC",
    "1.0-RC1 < 1.0",
    "1.0 < 1.0.1",
    "1.0.1 < 1.0-p1",
    "1.0 < 1.0.0",
    "v1.0 = 1.0",
    "dev-main < 0",
    "1.0.10 > 1.0.9",
  ]);

  it.each([
    ["1.0.0", true],
    ["dev-main", false],
    ["2.x-dev", false],
  ])("%s is sound: %j", (text, isSound) => {
    const version = packagist.parse(text);
    expect(version && packagist.isSound?.(version)).toBe(isSound);
  });

  it.each([
    ["3.0.0", "3.0", 0],
    ["v3.0", "3.0.0.0", 0],
    ["3.0.0-beta1", "3.0", -1],
    ["3.0.1", "3.0", 1],
    ["3.0.0+build.9", "3.0.0", 0],
    ["1.2.3.4.5", "1.2.3.4", 1],
  ])("%s lies to the bound %s as %j", (text, boundText, expected) => {
    const version = packagist.parse(text);
    const bound = packagist.parse(boundText);
    expect(version && bound && Math.sign(packagist.compareWithBound?.(version, bound) ?? Number.NaN)).toBe(expected);
  });
});
