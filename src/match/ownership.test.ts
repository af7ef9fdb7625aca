import { describe, expect, it } from "vitest";
import { FakeLookup, makeAdvisory, makeAffected } from "../../test/fakes/advisory-lookup.ts";
import { makeDistro, makeInventory, makePackage } from "../../test/fakes/inventory.ts";
import type { Package } from "../model/package.ts";
import { matchInventory } from "./index.ts";

const PYTHON = makePackage({ type: "apk", name: "py3-requests", version: "2.31.0-r0" });
const REQUESTS = makePackage({ type: "pypi", name: "requests", version: "2.31.0" });
const UPSTREAM = makeAdvisory({ id: "PYSEC-1", aliases: ["CVE-2024-1000"], affected: [makeAffected("PyPI", "requests", { fixed: "2.32.0" })] });
/** Alpine's way to say «never affected». */
const NAK = makeAdvisory({
  id: "ALPINE-CVE-2024-1000",
  upstream: ["CVE-2024-1000"],
  affected: [makeAffected("Alpine:v3.20", "py3-requests", { fixed: "0" })],
});
const BACKPORT = { ...NAK, affected: [makeAffected("Alpine:v3.20", "py3-requests", { fixed: "2.31.0-r1" })] };

const findIds = (packages: readonly Package[], ...advisories: readonly (typeof NAK)[]): readonly string[] =>
  matchInventory(makeInventory(packages, makeDistro("alpine", "Alpine:v3.20")), new FakeLookup(advisories), {}).findings.map(
    ({ id, component }) => `${id} ${component.type}`,
  );

describe("what belongs to a package of the distribution", () => {
  const owned = { ...REQUESTS, ownedBy: PYTHON.purl };

  it("is judged through that package and not by its own ecosystem", () => {
    expect(findIds([PYTHON, owned], UPSTREAM, BACKPORT)).toEqual(["CVE-2024-1000 apk"]);
  });

  it("is not affected where the distribution says that it never was", () => {
    expect(findIds([PYTHON, owned], UPSTREAM, NAK)).toEqual([]);
  });

  it("is not affected where the distribution says nothing", () => {
    expect(findIds([PYTHON, owned], UPSTREAM, makeAdvisory({ id: "ALPINE-CVE-1", affected: [makeAffected("Alpine:v3.20", "curl")] }))).toEqual([]);
  });

  it("is judged by its ecosystem where it stands alone", () => {
    expect(findIds([PYTHON, REQUESTS], UPSTREAM, NAK)).toEqual(["CVE-2024-1000 pypi"]);
  });

  it("is judged by its ecosystem where a third party made the package", () => {
    expect(findIds([{ ...PYTHON, isThirdParty: true }, owned], UPSTREAM, BACKPORT)).toEqual(["CVE-2024-1000 pypi"]);
  });
});

describe("what a distribution makes", () => {
  it("is not judged by the upstream's records", () => {
    const nodejs = makePackage({ type: "apk", name: "requests", version: "2.31.0-r0" });
    expect(findIds([nodejs], UPSTREAM, NAK)).toEqual([]);
  });
});
