import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itIsAVersionScheme } from "../../test/contract/version-scheme.ts";
import { dataPath, HAS_DATA } from "../../test/support/data.ts";
import { compareVersions, SCHEMES, schemeFor } from "./registry.ts";

/** Versions as they are found, with everything a scheme knows of. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  apk: ["1.2.3-r4", "1.2.3_rc1-r0", "1.05b_p2_git20240101~0badc0de-r12", "0.1_alpha", "2.4.7_pre3"],
  dpkg: ["1:2.37.2-4ubuntu3.4", "2.36.1-8+deb11u2", "1.0~rc1-1", "7.88.1-10+deb12u5+b1", "0:1", "1-2-3", "0:1:2-0"],
  semver: ["1.2.3", "v1.2.3-alpha.1+build", "1.0.0-0.3.7", "1.0.0-x-y-z.--", "1.20rc1", "1.0.0.beta2", "1.2"],
};

describe("the registry", () => {
  it("lists every folder, in order", () => {
    const folders = readdirSync(import.meta.dirname).filter((name) => statSync(join(import.meta.dirname, name)).isDirectory() && name !== "shared");
    expect(SCHEMES.map((scheme) => scheme.id)).toEqual(folders.sort());
  });

  it("gives no ecosystem to two schemes", () => {
    const names = SCHEMES.flatMap((scheme) => [scheme.id, ...scheme.ecosystems]).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ["Debian:12", "dpkg"],
    ["Ubuntu:Pro:18.04:LTS", "dpkg"],
    ["Alpine:v3.20", "apk"],
    ["BellSoft Hardened Containers:23", "apk"],
    ["npm", "semver"],
    ["TuxCare:Debian:12", "dpkg"],
    ["Root:Alpine:3.18", "apk"],
    ["apk", "apk"],
  ])("%s is ordered by %s", (ecosystem, id) => {
    expect(schemeFor(ecosystem)?.id).toBe(id);
  });

  it.each(["", ":", "Root", "TuxCare:", "GIT", "OSS-Fuzz", "__proto__", "Root:Root:npm"])("%j has no order", (ecosystem) => {
    expect(schemeFor(ecosystem)).toBeUndefined();
    expect(compareVersions(ecosystem, "1", "1")).toBeUndefined();
  });

  it("compares to -1, 0, 1 or nothing", () => {
    expect(compareVersions("Debian:12", "1.0~rc1", "1.0")).toBe(-1);
    expect(compareVersions("npm", "1.0.0", "v1.0.0+b")).toBe(0);
    expect(compareVersions("Alpine", "1.2_p1", "1.2-r9")).toBe(1);
    expect(compareVersions("npm", "latest", "1.0.0")).toBeUndefined();
  });
});

for (const scheme of SCHEMES) itIsAVersionScheme(scheme, SAMPLES[scheme.id] ?? []);

/** The first word of a corpus' name, and the ecosystem whose order it states. */
const CORPORA: Readonly<Record<string, string>> = {
  alpine: "Alpine",
  bitnami: "Bitnami",
  cran: "CRAN",
  debian: "Debian",
  golang: "Go",
  hackage: "Hackage",
  jvm: "JVM",
  maven: "Maven",
  nuget: "NuGet",
  packagist: "Packagist",
  pacman: "Arch Linux",
  portage: "Gentoo",
  pub: "Pub",
  pypi: "PyPI",
  redhat: "Red Hat",
  rubygems: "RubyGems",
  semver: "npm",
};

describe.skipIf(!HAS_DATA)("the corpora", () => {
  const files = HAS_DATA ? readdirSync(dataPath("versions")).filter((name) => name.endsWith(".txt")) : [];

  it.each(files)("%s, line by line, both ways", (name) => {
    const ecosystem = CORPORA[name.split(/[-.]/)[0] ?? ""] ?? "";
    if (schemeFor(ecosystem) === undefined) return;
    expect(schemeFor(ecosystem)).toBeDefined();
    const lines = readFileSync(dataPath("versions", name), "utf8").split("\n").filter(Boolean);
    const wrong = lines.filter((line) => !holds(ecosystem, line));
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });
});

function holds(ecosystem: string, line: string): boolean {
  const [a = "", operator = "", b = ""] = line.split(" ");
  const expected = { "<": -1, "=": 0, ">": 1 }[operator];
  return expected !== undefined && compareVersions(ecosystem, a, b) === expected && compareVersions(ecosystem, b, a) === -expected + 0;
}
