import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAdvisory } from "../../test/fakes/advisory-lookup.ts";
import { canonicalId, choosePreferredId, compareIds, identify } from "./identifiers.ts";

describe("what a record is about", () => {
  it.each([
    ["an alias is the same", { id: "GHSA-a", aliases: ["CVE-2024-1000"] }, ["GHSA-a", "CVE-2024-1000"]],
    ["a distribution's record is its CVE", { id: "DEBIAN-CVE-2024-1000", upstream: ["CVE-2024-1000"] }, ["DEBIAN-CVE-2024-1000", "CVE-2024-1000"]],
    ["also when it does not say so", { id: "UBUNTU-CVE-2024-1000", related: ["CVE-2024-1000"] }, ["UBUNTU-CVE-2024-1000", "CVE-2024-1000"]],
    [
      "a second CVE upstream of it is not",
      { id: "ALPINE-CVE-2024-1000", upstream: ["CVE-2024-1000", "CVE-2024-1001"] },
      ["ALPINE-CVE-2024-1000", "CVE-2024-1000"],
    ],
    ["numbered records follow their upstream", { id: "CGA-1", upstream: ["CVE-2024-1000", "GHSA-a"] }, ["CGA-1", "CVE-2024-1000", "GHSA-a"]],
    ["a notice without CVEs is about itself", { id: "DSA-1-1" }, ["DSA-1-1"]],
    ["blanks around ids do not count", { id: "x_FOP-1", aliases: [" CVE-2024-1000", ""] }, ["x_FOP-1", "CVE-2024-1000"]],
    ["related is something else", { id: "GHSA-a", related: ["CVE-2024-1000"] }, ["GHSA-a"]],
  ])("%s", (_, parts, ids) => {
    expect(identify(makeAdvisory(parts))).toEqual({ kind: "vulnerability", ids });
  });

  it.each([
    ["DSA-1-1", { upstream: ["DEBIAN-CVE-2024-1000", "CVE-2024-1000", "CVE-2024-1001"] }],
    ["USN-1-1", { upstream: ["UBUNTU-CVE-2024-1000", "UBUNTU-CVE-2024-1001"] }],
    ["ALSA-2024:1", { related: ["CVE-2024-1000", "CVE-2024-1001"] }],
    ["RLSA-2024:1", { related: ["CVE-2024-1000", "CVE-2024-1001", "RHSA-2024:1"] }],
    ["SUSE-SU-2024:1-1", { upstream: ["CVE-2024-1000", "CVE-2024-1001"], related: ["CVE-2024-9999"] }],
    ["DLA-1-1", { aliases: ["CVE-2024-1000", "CVE-2024-1001"] }],
    ["NEW-1", { upstream: ["CVE-2024-1000", "CVE-2024-1001"] }],
  ])("%s is a bundle of its CVEs", (id, parts) => {
    expect(identify(makeAdvisory({ id, ...parts }))).toEqual({ kind: "bundle", ids: ["CVE-2024-1000", "CVE-2024-1001"] });
  });
});

describe("ids", () => {
  it.each([
    ["DEBIAN-CVE-2024-1000", "CVE-2024-1000"],
    ["BELL-CVE-2024-1000", "CVE-2024-1000"],
    ["CVE-2024-1000", "CVE-2024-1000"],
    ["GHSA-x-CVE-2024-1000", "GHSA-x-CVE-2024-1000"],
    ["BIT-apache-2024-1000", "BIT-apache-2024-1000"],
  ])("%s stands for %s", (id, canonical) => {
    expect(canonicalId(id)).toBe(canonical);
  });

  it.each([
    [["PYSEC-1", "GHSA-a", "CVE-2024-1000"], "CVE-2024-1000"],
    [["PYSEC-1", "GHSA-b", "GHSA-a"], "GHSA-a"],
    [["PYSEC-2", "PYSEC-1"], "PYSEC-1"],
    [["CVE-2024-10000", "CVE-2024-9999"], "CVE-2024-9999"],
  ])("of %j, %s is shown", (ids, preferred) => {
    expect(choosePreferredId(ids, new Set())).toBe(preferred);
  });

  it("of several CVEs, the one that a record is about is shown", () => {
    expect(choosePreferredId(["CVE-2024-1000", "CVE-2024-2000"], new Set(["CVE-2024-2000"]))).toBe("CVE-2024-2000");
  });

  it("have a total natural order", () => {
    const id = fc.stringMatching(/^[A-Z]{0,2}-?\d{0,3}-?\d{0,3}$/);
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0);
        expect(compareIds(a, b) === 0).toBe(a === b);
        const [low = "", middle = "", high = ""] = [a, b, c].sort(compareIds);
        expect([compareIds(low, middle), compareIds(middle, high), compareIds(low, high)].every((order) => order <= 0)).toBe(true);
      }),
    );
  });
});
