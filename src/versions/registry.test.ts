import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itIsAVersionScheme } from "../../test/contract/version-scheme.ts";
import { dataPath, HAS_DATA } from "../../test/support/data.ts";
import { compareVersions, SCHEMES, schemeFor } from "./registry.ts";

/** Versions as they are found, with everything a scheme knows of. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  apk: ["1.2.3-r4", "1.2.3_rc1-r0", "1.05b_p2_git20240101~0badc0de-r12", "0.1_alpha", "2.4.7_pre3", "8u372_p7-r0", "10.2.22.r0"],
  dpkg: ["1:2.37.2-4ubuntu3.4", "2.36.1-8+deb11u2", "1.0~rc1-1", "7.88.1-10+deb12u5+b1", "0:1", "1-2-3", "0:1:2-0"],
  bitnami: ["2.3.1", "2.3.1-4", "1.21.6-r2", "1.0.0-rc.1", "10.2"],
  cran: ["1.0-5", "0.1.0", "0.1.0.0", "2024.1-3"],
  freebsd: ["1.2.3_1,2", "10b2", "1.0.alpha3", "2.*", "0.1beta2+r5", "20240101,1", "1.0pl1", "a.1"],
  golang: ["v1.2.3", "go1.21rc2", "v0.0.0-20240101000000-0123456789ab", "v2.0.0+incompatible", "1.20.3", "go1.22.1 X:boringcrypto"],
  hackage: ["1.0.1.0", "1.0", "0.11.3.0"],
  jvm: ["1.8.0_302-b08", "8u452", "11.0.12+7", "9.0.0-ea", "17.0.2", "8.0-update302", "21.0.1.0.1"],
  maven: [
    "1.0",
    "2.0.1.Final",
    "1.0-alpha-1",
    "1.0.0.RC1",
    "1.0-20240101.120000-3",
    "23.1-android",
    "1.0.alpha",
    "1.x",
    "1-ga.1",
    "1-0.alpha",
    "12.1.jre11",
    "1.0.sp1",
  ],
  nuget: ["1.0.0", "1.0.0.1", "1.0.0-Beta.2", "1.0.01", "1.0+sha"],
  opam: ["4.14.1", "1.0~rc1", "v0.16.0", "2.1.0+dune"],
  packagist: ["1.0.0", "v1.2", "1.0.0-beta3", "2.0.0-RC1", "1.0pl1", "dev-main", "2.x-dev", "1.0.0+bedrock-1.2", "1.2.3.#", "1.0-foo"],
  pacman: ["1:1.0.0-2", "1.0.0", "0.12.8+8+ga957a90b-1", "1.0rc1-1", "1.0.a", "1.0~rc1-1", "2.1.r5.gabc-1"],
  pep440: [
    "1.0",
    "1!2.0.post1",
    "1.0rc1",
    "1.0a2.dev3",
    "1.0.dev4",
    "1.0+ubuntu.1",
    "2013-02-01T20:50:46",
    "0.1-bulbasaur",
    "1.0-0alpha!",
    "1.0-x",
    "1.-.",
  ],
  portage: ["1.2.3-r4", "1.01", "1.010", "1_p0", "1.0_rc1_p2", "2b", "1.0_pre20240101"],
  pub: ["1.2.3+4", "1.0.0-dev.1", "v1.0.0", "1.2.3+9d", "1.0.0-pre+build"],
  rebuild: ["1.2.3+echo.1", "1.2.3.root.io.2", "1.2.3", "1.0.0-rc.1+echo.3"],
  rpm: ["1:2.37.2-4.el9_2.1", "1.0~rc1-1.fc39", "1.0^git1-1", "6.0.rc1", "2.4.21-9.0.1.EL", "1-", "a:1", "4.module+el9.4.0+23026"],
  rubygems: ["1.2.3", "1.0.0.rc3", "1.0.a.2", "1.16.0-x86_64-linux-gnu", "2.0.0-beta.1", "1.0.0.pre.1", "0.0"],
  semver: ["1.2.3", "v1.2.3-alpha.1+build", "1.0.0-0.3.7", "1.0.0-x-y-z.--", "1.20rc1", "1.0.0.beta2", "1.2"],
};

describe("the registry", () => {
  it("lists every folder, in order", () => {
    const folders = readdirSync(import.meta.dirname).filter((name) => statSync(join(import.meta.dirname, name)).isDirectory() && name !== "shared");
    expect(SCHEMES.map((scheme) => scheme.id)).toEqual(folders.sort());
  });

  it("gives no ecosystem to two schemes", () => {
    const names = SCHEMES.flatMap((scheme) => [...new Set([scheme.id, ...scheme.ecosystems].map((name) => name.toLowerCase()))]);
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
    ["Echo", "dpkg"],
    ["Echo:PyPI", "pep440"],
    ["Echo:npm", "rebuild"],
    ["Root:npm", "rebuild"],
    ["Root:PyPI", "pep440"],
    ["Docker Hardened Images", "semver"],
    ["openSUSE:Leap 15.5", "rpm"],
    ["Red Hat:enterprise_linux:9::baseos", "rpm"],
    ["Packagist:https://packages.drupal.org/8", "packagist"],
  ])("%s is ordered by %s", (ecosystem, id) => {
    expect(schemeFor(ecosystem)?.id).toBe(id);
  });

  it.each(["", ":", "Root", "TuxCare:", "GIT", "OSS-Fuzz", "__proto__", "Root:Root:npm"])("%j has no order", (ecosystem) => {
    expect(schemeFor(ecosystem)).toBeUndefined();
    expect(compareVersions(ecosystem, "1", "1")).toBeUndefined();
  });

  it("knows every ecosystem of the OSV schema that has an order", () => {
    const named = [
      "AlmaLinux|Alpaquita|Alpine|Azure Linux|BellSoft Hardened Containers|Bioconductor|Bitnami|Chainguard|CleanStart|ConanCenter|CRAN|crates.io",
      "Debian|Docker Hardened Images|Echo|FreeBSD|GHC|GitHub Actions|Go|Hackage|Hex|Julia|Kubernetes|Linux|Mageia|Maven|MinimOS|npm|NuGet|opam",
      "openEuler|openSUSE|Packagist|Photon OS|Pub|PyPI|Red Hat|Rocky Linux|RubyGems|SUSE|SwiftURL|Ubuntu|VSCode|Wolfi",
    ].flatMap((line) => line.split("|"));
    expect(named.filter((name) => schemeFor(name) === undefined)).toEqual([]);
    expect(["Android", "GIT", "OSS-Fuzz"].filter((name) => schemeFor(name) !== undefined)).toEqual([]);
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
