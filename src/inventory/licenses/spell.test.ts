import { describe, expect, it } from "vitest";
import { file, inventoryOfLayers, packageJson } from "../../../test/support/layers.ts";
import { spellLicenses } from "./spell.ts";

describe("the licences of an inventory", () => {
  it.each([
    ["known to the tables", ["expat", "MIT"], ["MIT"]],
    ["known to spdx-correct alone", ["Apache License ver. 2.0", "mit"], ["Apache-2.0", "MIT"]],
    ["known to nobody", ["SEE LICENSE"], ["SEE LICENSE"]],
  ])("are written as SPDX does when they are %s", async (_, licenses, expected) => {
    const { packages, ...rest } = inventoryOfLayers([[file("app/node_modules/a/package.json", packageJson("a@1.0.0"))]]);
    const told = packages.map((pkg) => ({ ...pkg, licenses }));
    const spelled = await spellLicenses({ ...rest, packages: told });
    expect(spelled.packages.map((pkg) => pkg.licenses)).toEqual([expected]);
  });
});
