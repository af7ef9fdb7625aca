import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FakeLookup, makeAdvisory, makeAffected } from "../../test/fakes/advisory-lookup.ts";
import { makeDistro, makeInventory, makePackage } from "../../test/fakes/inventory.ts";
import type { Advisory } from "../model/advisory.ts";
import type { Package } from "../model/package.ts";
import { type MatchOptions, matchInventory } from "./index.ts";

const V31 = { type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" };
const V4 = { type: "CVSS_V4", score: "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N" };
const LOW = { type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N" };

const npm = (id: string, parts: Partial<Advisory> & { readonly fixed?: string; readonly name?: string } = {}): Advisory => {
  const { fixed, name = "a", ...rest } = parts;
  return makeAdvisory({ id, affected: [makeAffected("npm", name, fixed === undefined ? {} : { fixed })], ...rest });
};

const debian = (
  id: string,
  parts: Partial<Advisory> & { readonly fixed?: string; readonly word?: string; readonly fixState?: string } = {},
): Advisory => {
  const { fixed, word, fixState, ...rest } = parts;
  const entry = makeAffected("Debian:12", "openssl", {
    ...(fixed === undefined ? {} : { fixed }),
    ...(word === undefined ? {} : { severityWord: word }),
    ...(fixState === undefined ? {} : { fixState }),
  });
  return makeAdvisory({ id, affected: [entry], ...rest });
};

const OPENSSL = makePackage({ type: "deb", name: "libssl3", version: "3.0.11-1", source: { name: "openssl", version: "3.0.11-1" } });
const DEBIAN = makeDistro("debian", "Debian:12");
const A = makePackage({ type: "npm", name: "a", version: "1.5.0" });

function match(advisories: readonly Advisory[], packages: readonly Package[] = [A], options: MatchOptions = {}) {
  return matchInventory(makeInventory(packages, DEBIAN), new FakeLookup(advisories), options);
}
const matchOpenssl = (...advisories: readonly Advisory[]) => match(advisories, [OPENSSL]).findings;

describe("one vulnerability in one component is one finding", () => {
  it("joins aliases transitively, through records that do not match too", () => {
    const { findings } = match([
      npm("GHSA-a", { aliases: ["X-1"], fixed: "2.0.0" }),
      npm("PYSEC-1", { aliases: ["X-2"], fixed: "2.0.0" }),
      npm("OTHER-1", { aliases: ["X-1", "X-2", "CVE-2024-1000"], fixed: "1.0.0" }),
    ]);
    expect(findings).toMatchObject([
      { id: "CVE-2024-1000", aliases: ["GHSA-a", "OTHER-1", "PYSEC-1", "X-1", "X-2"], advisories: ["GHSA-a", "PYSEC-1"] },
    ]);
  });

  it("survives aliases that run in circles", () => {
    const { findings } = match([npm("X-1", { aliases: ["X-2", "X-1"] }), npm("X-2", { aliases: ["X-3"] }), npm("X-3", { aliases: ["X-1"] })]);
    expect(findings).toMatchObject([{ id: "X-1", aliases: ["X-2", "X-3"] }]);
  });

  it("does not depend on the order of records", () => {
    const records = [
      npm("GHSA-a", { aliases: ["CVE-2024-1000"], severity: [V31] }),
      npm("GHSA-b", { aliases: ["CVE-2024-1001"], severity: [V4] }),
      npm("OSV-1", { aliases: ["GHSA-a", "CVE-2024-1000"], fixed: "1.6.0" }),
      npm("OSV-2", { aliases: ["GHSA-b"], fixed: "1.7.0" }),
      npm("MAL-1", { aliases: ["CVE-2024-1001"] }),
    ];
    const expected = match(records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 5 }), (shuffled) => {
        expect(match(shuffled)).toEqual(expected);
      }),
    );
  });

  it("keeps related vulnerabilities apart", () => {
    expect(match([npm("CVE-2024-1000", { related: ["CVE-2024-1001"] }), npm("CVE-2024-1001")]).findings).toHaveLength(2);
  });

  it("lists binaries, locations and layers inside", () => {
    const binaries = ["openssl", "libssl3"].map((name, layer) =>
      makePackage({ ...OPENSSL, name, purl: `pkg:deb/debian/${name}@3.0.11-1`, locations: [{ path: "var/lib/dpkg/status", layer }] }),
    );
    expect(match([debian("DEBIAN-CVE-2024-1000")], binaries).findings).toMatchObject([
      {
        id: "CVE-2024-1000",
        packages: ["pkg:deb/debian/libssl3@3.0.11-1", "pkg:deb/debian/openssl@3.0.11-1"],
        locations: [
          { path: "var/lib/dpkg/status", layer: 0 },
          { path: "var/lib/dpkg/status", layer: 1 },
        ],
      },
    ]);
  });

  it("drops what was withdrawn and keeps its siblings", () => {
    const { findings } = match([
      npm("GHSA-a", { aliases: ["CVE-2024-1000", "CVE-2024-1001"], withdrawn: "2024-02-01T00:00:00Z" }),
      npm("PYSEC-1", { aliases: ["CVE-2024-1001"] }),
    ]);
    expect(findings).toMatchObject([{ id: "CVE-2024-1001", aliases: ["PYSEC-1"] }]);
  });
});

describe("bundles", () => {
  it("become their CVEs, and join nothing", () => {
    const findings = matchOpenssl(
      debian("DSA-1-1", { upstream: ["CVE-2024-1000", "CVE-2024-1001"], fixed: "3.0.11-2" }),
      debian("DEBIAN-CVE-2024-1000", { upstream: ["CVE-2024-1000"], fixed: "3.0.11-2" }),
      debian("DEBIAN-CVE-2024-1002", { upstream: ["CVE-2024-1002"] }),
    );
    expect(findings.map(({ id, advisories, bundles, fix }) => [id, advisories, bundles, fix.versions])).toEqual([
      ["CVE-2024-1000", ["DEBIAN-CVE-2024-1000", "DSA-1-1"], ["DSA-1-1"], ["3.0.11-2"]],
      ["CVE-2024-1001", ["DSA-1-1"], ["DSA-1-1"], ["3.0.11-2"]],
      ["CVE-2024-1002", ["DEBIAN-CVE-2024-1002"], undefined, []],
    ]);
  });

  it("become those CVEs only that the package has in this release, where the notice says so", () => {
    const entry = makeAffected("Debian:12", "openssl", { fixed: "3.0.11-3", cves: ["CVE-2024-1001"] });
    const usn = debian("USN-1-1", { upstream: ["UBUNTU-CVE-2024-1000", "UBUNTU-CVE-2024-1001"], affected: [entry] });
    expect(matchOpenssl(usn).map(({ id }) => id)).toEqual(["CVE-2024-1001"]);
  });

  it("give way to the record of the CVE itself", () => {
    const findings = matchOpenssl(
      debian("DSA-1-1", { upstream: ["CVE-2024-1000", "CVE-2024-1001"], fixed: "3.0.11-2" }),
      debian("DEBIAN-CVE-2024-1000", { upstream: ["CVE-2024-1000"], fixed: "3.0.10-1" }),
    );
    expect(findings.map(({ id }) => id)).toEqual(["CVE-2024-1001"]);
  });

  it("tell a fix that the record of the CVE does not know yet", () => {
    const [finding] = matchOpenssl(debian("DEBIAN-CVE-2024-1000"), debian("DSA-1-1", { upstream: ["CVE-2024-1000"], fixed: "3.0.11-2" }));
    expect(finding?.fix).toEqual({ state: "fixed", versions: ["3.0.11-2"] });
  });

  it("of bug fixes are no findings", () => {
    const entry = makeAffected("AlmaLinux:9", "httpd", { fixed: "2-1" });
    const feed = new FakeLookup([makeAdvisory({ id: "ALBA-2021:4604", related: ["CVE-2021-40438"], affected: [entry] })]);
    const inventory = makeInventory([makePackage({ type: "rpm", name: "httpd", version: "1-1" })], makeDistro("almalinux", "AlmaLinux:9"));
    expect(matchInventory(inventory, feed, {}).findings).toEqual([]);
  });

  it("rate their CVEs as a whole, by the word before their title", () => {
    const entry = makeAffected("AlmaLinux:9", "httpd", { fixed: "2-1" });
    const advisory = makeAdvisory({ id: "ALSA-2024:1", related: ["CVE-2024-1000", "CVE-2024-1001"], affected: [entry] });
    const feed = new FakeLookup([advisory], { texts: [{ id: "ALSA-2024:1", summary: "Important: httpd security update", references: [] }] });
    const inventory = makeInventory([makePackage({ type: "rpm", name: "httpd", version: "1-1" })], makeDistro("almalinux", "AlmaLinux:9"));
    const severity = { level: "high", source: 'rating "Important" of ALSA-2024:1 as a whole' };
    expect(matchInventory(inventory, feed, {}).findings).toMatchObject([
      { id: "CVE-2024-1000", severity },
      { id: "CVE-2024-1001", severity },
    ]);
  });
});

describe("extended support", () => {
  const record = makeAdvisory({
    id: "UBUNTU-CVE-2024-1000",
    upstream: ["CVE-2024-1000"],
    affected: [makeAffected("Ubuntu:18.04:LTS", "bash", {}), makeAffected("Ubuntu:Pro:18.04:LTS", "bash", { fixed: "4.4-2+esm1" })],
  });
  const findFor = (version: string, ...ecosystems: readonly string[]) =>
    matchInventory(
      makeInventory([makePackage({ type: "deb", name: "bash", version })], makeDistro("ubuntu", ...ecosystems)),
      new FakeLookup([record]),
      {},
    ).findings;

  it.each([
    ["without it there is no fix", "4.4-2", ["Ubuntu:18.04:LTS"], [[]]],
    ["with it there is", "4.4-2", ["Ubuntu:Pro:18.04:LTS", "Ubuntu:18.04:LTS"], [["4.4-2+esm1"]]],
    ["and it counts once installed", "4.4-2+esm1", ["Ubuntu:Pro:18.04:LTS", "Ubuntu:18.04:LTS"], []],
  ])("%s", (_, version, ecosystems, fixes) => {
    expect(findFor(version, ...ecosystems).map(({ fix }) => fix.versions)).toEqual(fixes);
  });
});

describe("fixes", () => {
  it.each<[string, readonly Advisory[], unknown]>([
    [
      "the lowest that no record calls affected",
      [npm("GHSA-a", { aliases: ["C"], fixed: "1.7.0" }), npm("OSV-1", { aliases: ["C"], fixed: "1.6.0" })],
      { state: "fixed", versions: ["1.7.0"] },
    ],
    [
      "records without a fix veto none",
      [npm("GHSA-a", { aliases: ["C"], fixed: "1.7.0" }), npm("OSV-1", { aliases: ["C"] })],
      { state: "fixed", versions: ["1.7.0"] },
    ],
    [
      "equal spellings count once",
      [npm("GHSA-a", { aliases: ["C"], fixed: "1.7.0" }), npm("OSV-1", { aliases: ["C"], fixed: "v1.7.0" })],
      { state: "fixed", versions: ["1.7.0"] },
    ],
    ["an open range is not fixed", [npm("GHSA-a")], { state: "not-fixed", versions: [] }],
    [
      "the end of what is affected is no fix",
      [
        npm("GHSA-a", {
          affected: [{ ...makeAffected("npm", "a"), ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { lastAffected: "1.5.0" }] }] }],
        }),
      ],
      { state: "unknown", versions: [] },
    ],
    [
      "nor is a list of affected versions",
      [npm("GHSA-a", { affected: [{ ...makeAffected("npm", "a"), ranges: [], versions: ["1.5.0"] }] })],
      { state: "unknown", versions: [] },
    ],
  ])("%s", (_, advisories, fix) => {
    expect(match(advisories).findings).toMatchObject([{ fix }]);
  });

  it("come from the line that is installed", () => {
    const ranges = [{ type: "SEMVER" as const, events: [{ introduced: "1.0.0" }, { fixed: "1.6.0" }, { introduced: "2.0.0" }, { fixed: "2.1.0" }] }];
    expect(match([npm("GHSA-a", { affected: [{ ...makeAffected("npm", "a"), ranges }] })]).findings).toMatchObject([
      { fix: { versions: ["1.6.0"] } },
    ]);
  });

  it.each([
    ["end-of-life", "end-of-life"],
    ["ignored", "wont-fix"],
    ["Will not fix", "wont-fix"],
    ["postponed", "deferred"],
    ["no-dsa", "deferred"],
    ["undetermined", "under-investigation"],
    ["Affected", "not-fixed"],
    ["nonsense", "not-fixed"],
  ])("the database's %s is %s", (word, state) => {
    expect(matchOpenssl(debian("DEBIAN-CVE-2024-1000", { fixState: word }))).toMatchObject([{ fix: { state, versions: [] } }]);
  });
});

describe("severity", () => {
  it.each<[string, readonly Advisory[], readonly [string, string][]]>([
    [
      "the newest CVSS first",
      [npm("GHSA-a", { severity: [V31, V4] })],
      [
        ["high", "CVSS 4.0 of GHSA-a"],
        ["critical", "CVSS 3.1 of GHSA-a"],
      ],
    ],
    [
      "CVSS before words",
      [npm("GHSA-a", { severity: [LOW], severityWord: "HIGH" })],
      [
        ["low", "CVSS 3.1 of GHSA-a"],
        ["high", 'rating "HIGH" of GHSA-a'],
      ],
    ],
    ["a word where there is no score", [npm("GHSA-a", { severityWord: "MODERATE" })], [["medium", 'rating "MODERATE" of GHSA-a']]],
    [
      "unknown where there is nothing",
      [npm("GHSA-a", { severityWord: "shrug", severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N" }] })],
      [["unknown", "none"]],
    ],
    [
      "the matching record before its aliases",
      [npm("GHSA-a", { aliases: ["OSV-1"], severity: [LOW] }), npm("OSV-1", { severity: [V4], fixed: "1.0.0" })],
      [
        ["low", "CVSS 3.1 of GHSA-a"],
        ["high", "CVSS 4.0 of OSV-1"],
      ],
    ],
    [
      "the worst of one record's scores",
      [npm("GHSA-a", { severity: [LOW, V31] })],
      [
        ["critical", "CVSS 3.1 of GHSA-a"],
        ["low", "CVSS 3.1 of GHSA-a"],
      ],
    ],
    [
      "an entry's own score before its record's",
      [npm("BIT-a", { severity: [V31], affected: [makeAffected("npm", "a", { severity: [LOW] })] })],
      [["low", "CVSS 3.1 of BIT-a"]],
    ],
  ])("%s", (_, advisories, expected) => {
    const [finding] = match(advisories).findings;
    expect(finding?.severities.map(({ level, source }) => [level, source])).toEqual(expected);
    expect(finding?.severity).toBe(finding?.severities[0]);
  });

  it.each([
    ["unimportant", "negligible"],
    ["Negligible", "negligible"],
    ["low", "critical"],
    ["high**", "critical"],
  ])("Debian's %s beside a critical score is %s", (word, level) => {
    expect(matchOpenssl(debian("DEBIAN-CVE-2024-1000", { word, severity: [V31] }))).toMatchObject([{ severity: { level } }]);
  });

  it("follows the order it is given; sources left out are shown, not chosen", () => {
    const advisories = [npm("GHSA-a", { severity: [V31], severityWord: "LOW" })];
    expect(match(advisories, [A], { severitySources: ["own-word", "own-cvss"] }).findings).toMatchObject([{ severity: { level: "low" } }]);
    expect(match(advisories, [A], { severitySources: ["bundle-word"] }).findings).toMatchObject([
      { severity: { level: "unknown" }, severities: [{ level: "unknown" }, { level: "critical" }, { level: "low" }] },
    ]);
  });
});

describe("states", () => {
  it("a version that cannot be read is neither affected nor fine", () => {
    const result = match([npm("GHSA-a", { fixed: "2.0.0" })], [makePackage({ type: "npm", name: "a", version: "not a version" })]);
    expect(result.findings).toMatchObject([
      { state: "cannot-compare", fix: { state: "unknown" }, reason: "not a version is no version that this ecosystem can order" },
    ]);
    expect(result.problems).toMatchObject([{ severity: "warning", code: "VERSION_INCOMPARABLE" }]);
    expect(result.coverage).toEqual([{ type: "npm", found: 1, judged: 0, notJudged: { "version cannot be compared": 1 } }]);
  });

  it("a record that names no version of the ecosystem stays open, though its sibling says fine", () => {
    const { findings, coverage } = match([npm("GHSA-a", { aliases: ["X-1"], fixed: "1.0.0" }), npm("X-1", { fixed: "one" })]);
    expect(findings).toMatchObject([{ id: "GHSA-a", state: "cannot-compare", reason: "the advisory names a version that is none (fixed in one)" }]);
    expect(coverage).toMatchObject([{ judged: 1 }]);
  });

  const kernel = debian("DEBIAN-CVE-2024-1000", { affected: [makeAffected("Debian:12", "linux", {})] });
  const fromKernel = (name: string) => makePackage({ type: "deb", name, version: "6.1.1-1", source: { name: "linux", version: "6.1.1-1" } });

  it.each<[string, readonly Package[], string, string | undefined]>([
    ["headers alone", [fromKernel("linux-libc-dev")], "not-applicable", "nothing of it is installed but kernel headers: linux-libc-dev"],
    ["headers beside a kernel", [fromKernel("linux-libc-dev"), fromKernel("linux-image-6.1.0-1-amd64")], "affected", undefined],
    [
      "empty directories alone",
      [fromKernel("emacs-filesystem")],
      "not-applicable",
      "nothing of it is installed but empty directories: emacs-filesystem",
    ],
    ["the directories of the system itself", [fromKernel("filesystem")], "affected", undefined],
    ["documentation alone", [fromKernel("linux-doc")], "not-applicable", "nothing of it is installed but documentation: linux-doc"],
  ])("%s", (_, packages, state, reason) => {
    expect(match([kernel], packages).findings.map((finding) => [finding.state, finding.reason])).toEqual([[state, reason]]);
  });

  it("an npm package named like documentation is code all the same", () => {
    expect(match([npm("GHSA-a", { name: "swagger-doc" })], [makePackage({ type: "npm", name: "swagger-doc" })]).findings).toMatchObject([
      { state: "affected" },
    ]);
  });

  it("a record without ranges and versions matches nothing", () => {
    expect(match([npm("GHSA-a", { affected: [{ ...makeAffected("npm", "a"), ranges: [] }] })]).findings).toEqual([]);
  });
});

describe("the order of risk", () => {
  it("is malicious, known exploited, severity, probability, score, id", () => {
    const exploitability = {
      kev: (cve: string) => (cve === "CVE-2024-1004" ? { added: "2024-05-01" } : undefined),
      epss: (cve: string) => (cve === "CVE-2024-1003" ? { score: 0.9, percentile: 0.99, date: "2024-05-01" } : undefined),
    };
    const { findings } = match(
      [
        npm("CVE-2024-10000", { severity: [V31] }),
        npm("CVE-2024-1001", { severity: [LOW] }),
        npm("CVE-2024-1002", { severity: [V31] }),
        npm("CVE-2024-1003", { severity: [V31] }),
        npm("CVE-2024-1004", { severity: [LOW] }),
        npm("CVE-2024-1005", { severityWord: "critical" }),
        npm("CVE-2024-1006"),
        npm("MAL-2024-1"),
      ],
      [A],
      { exploitability },
    );
    const order = [
      "MAL-2024-1",
      "CVE-2024-1004",
      "CVE-2024-1003",
      "CVE-2024-1002",
      "CVE-2024-10000",
      "CVE-2024-1005",
      "CVE-2024-1001",
      "CVE-2024-1006",
    ];
    expect(findings.map(({ id }) => id)).toEqual(order);
    expect(findings[0]).toMatchObject({ isMalicious: true, severity: { level: "critical", source: "malicious package MAL-2024-1" } });
    expect(findings[1]?.kev).toEqual({ added: "2024-05-01" });
    expect(findings[2]?.epss?.score).toBe(0.9);
  });
});

describe("coverage", () => {
  it("counts what was not judged, and why", () => {
    const packages = [
      OPENSSL,
      makePackage({ type: "deb", name: "nodejs", isThirdParty: true }),
      makePackage({ type: "npm", name: "npm", ownedBy: "pkg:deb/debian/nodejs@1.0.0" }),
      makePackage({ type: "pypi", name: "owned", ownedBy: OPENSSL.purl }),
      makePackage({ type: "pypi", name: "lost", ownedBy: "pkg:deb/debian/gone@1" }),
      makePackage({ type: "pypi", name: "loose" }),
      makePackage({ type: "npm", name: "app", isApplication: true }),
      makePackage({ type: "npm", name: "b", version: "" }),
      makePackage({ type: "conda", name: "c" }),
    ];
    expect(match([npm("GHSA-a"), debian("DEBIAN-CVE-2024-1000")], packages).coverage).toEqual([
      { type: "conda", found: 1, judged: 0, notJudged: { "no feed covers this type of package": 1 } },
      { type: "deb", found: 2, judged: 1, notJudged: { "not made by the distribution": 1 } },
      { type: "npm", found: 2, judged: 1, notJudged: { "version not known": 1 } },
      {
        type: "pypi",
        found: 3,
        judged: 1,
        notJudged: { "belongs to an operating system package that is not in the inventory": 1, "feed not available": 1 },
      },
    ]);
  });

  it.each([
    ["no distribution", undefined, "distribution not recognised"],
    ["a distribution without a feed", makeDistro("amzn"), "no feed covers the distribution"],
    ["a shard that is not there", makeDistro("debian", "Debian:13"), "feed not available"],
  ])("says so for %s", (_, distro, reason) => {
    const { coverage, findings } = matchInventory(makeInventory([OPENSSL], distro), new FakeLookup([debian("DEBIAN-CVE-2024-1000")]), {});
    expect(findings).toEqual([]);
    expect(coverage).toEqual([{ type: "deb", found: 1, judged: 0, notJudged: { [reason]: 1 } }]);
  });
});

describe("a release whose advisories are in several shards", () => {
  const BASE = "Red Hat:enterprise_linux:9::baseos";
  const APP = "Red Hat:enterprise_linux:9::appstream";
  const bash = makePackage({ type: "rpm", name: "bash", version: "5.1.8-4.el9" });
  const problemsOf = (distro: ReturnType<typeof makeDistro>, packages: readonly Package[], ...loaded: readonly string[]) =>
    matchInventory(makeInventory(packages, distro), new FakeLookup([], { empty: loaded }), {}).problems.map(({ code, where }) => [
      code,
      where?.record,
    ]);

  it("says which of them were not there", () => {
    expect(problemsOf(makeDistro("rhel", BASE, APP), [bash], BASE)).toEqual([["FEED_PARTIAL", APP]]);
    expect(problemsOf(makeDistro("rhel", BASE, APP), [bash], BASE, APP)).toEqual([]);
  });

  it.each<[string, readonly string[], readonly Package[]]>([
    ["none is there: the coverage says so", [], [bash]],
    ["none is wanted", [BASE], [A]],
  ])("says nothing where %s", (_, loaded, packages) => {
    expect(problemsOf(makeDistro("rhel", BASE, APP), packages, ...loaded)).toEqual([]);
  });

  it("takes the names of a rolling release for alternatives", () => {
    const sid = { ...makeDistro("debian", "Debian:sid", "Debian:14"), isRolling: true };
    expect(problemsOf(sid, [OPENSSL], "Debian:14")).toEqual([]);
  });
});

describe("a release that is over", () => {
  it.each([
    [{}, { state: "end-of-life", versions: [] }],
    [{ fixState: "postponed" }, { state: "end-of-life", versions: [] }],
    [{ fixState: "ignored" }, { state: "wont-fix", versions: [] }],
    [{ fixed: "3.0.12-1" }, { state: "fixed", versions: ["3.0.12-1"] }],
  ])("with %j gives %j", (parts, fix) => {
    const { findings } = match([debian("DEBIAN-CVE-2026-1", parts)], [OPENSSL], { isReleaseOver: true });
    expect(findings.map((finding) => finding.fix)).toEqual([fix]);
  });

  it("says nothing of what the distribution does not make", () => {
    const { findings } = match([npm("GHSA-1")], [A], { isReleaseOver: true });
    expect(findings.map((finding) => finding.fix.state)).toEqual(["not-fixed"]);
  });
});

describe("scores of the National Vulnerability Database", () => {
  const scores = { vectors: (cve: string) => (cve === "CVE-2026-1000" ? [V31.score, "nonsense"] : []) };

  it.each([
    ["rate what has no severity", {}, "critical", 1],
    ["come behind the word of a record", { word: "low" }, "low", 2],
    ["come behind triage", { word: "unimportant" }, "negligible", 2],
    ["are not asked where a record has a vector", { severity: [LOW] }, "low", 1],
  ])("%s", (_what, parts, level, offers) => {
    const { findings } = match([debian("DEBIAN-CVE-2026-1000", parts)], [OPENSSL], { scores });
    expect(findings.map(({ severity, severities }) => [severity.level, severities.length])).toEqual([[level, offers]]);
  });

  it("say where they are from, and may be preferred or left out", () => {
    const severityOf = (options: MatchOptions) =>
      match([debian("DEBIAN-CVE-2026-1000", { word: "low" })], [OPENSSL], { scores, ...options }).findings[0]?.severity;
    expect(severityOf({ severitySources: ["nvd", "own-word"] })).toMatchObject({ level: "critical", source: "CVSS 3.1 of NVD", vector: V31.score });
    expect(severityOf({ severitySources: ["bundle-word"] })).toMatchObject({ level: "unknown" });
  });
});
