import { describe, expect, it } from "vitest";
import { FakeLookup, makeAdvisory, makeAffected } from "../../test/fakes/advisory-lookup.ts";
import { makeDistro, makeInventory, makePackage } from "../../test/fakes/inventory.ts";
import type { Package } from "../model/package.ts";
import { matchInventory, requiredShards } from "./index.ts";

const ask = (pkg: Parameters<typeof makePackage>[0], ...ecosystems: readonly string[]): readonly string[] => {
  const feed = new FakeLookup([], { empty: ["npm", "PyPI", "Go", "NuGet", "Packagist", "Maven", "RubyGems", ...ecosystems] });
  matchInventory(makeInventory([makePackage(pkg)], makeDistro("any", ...ecosystems)), feed, {});
  return feed.asked;
};

describe("what is asked of the feed", () => {
  const source = { name: "lvm2", version: "2.03.16-2" };

  it.each<[string, Parameters<typeof makePackage>[0], readonly string[], readonly string[]]>([
    ["Debian: the source", { type: "deb", name: "dmsetup", version: "2:1.02.185-2", source }, ["Debian:12"], ["Debian:12 lvm2"]],
    ["Debian: itself without one", { type: "deb", name: "bash" }, ["Debian:12"], ["Debian:12 bash"]],
    [
      "Alpine: the origin",
      { type: "apk", name: "libcrypto3", source: { name: "openssl", version: "3" } },
      ["Alpine:v3.20"],
      ["Alpine:v3.20 openssl"],
    ],
    ["Wolfi: both", { type: "apk", name: "libcrypto3", source: { name: "openssl", version: "3" } }, ["Wolfi"], ["Wolfi openssl", "Wolfi libcrypto3"]],
    [
      "AlmaLinux: the binary",
      { type: "rpm", name: "openssl-libs", source: { name: "openssl", version: "3-1" } },
      ["AlmaLinux:9"],
      ["AlmaLinux:9 openssl-libs"],
    ],
    [
      "Rocky Linux: the source",
      { type: "rpm", name: "openssl-libs", source: { name: "openssl", version: "3-1" } },
      ["Rocky Linux:9"],
      ["Rocky Linux:9 openssl"],
    ],
    [
      "Red Hat: both, in every stream",
      { type: "rpm", name: "openssl-libs", source: { name: "openssl", version: "3-1" } },
      ["Red Hat:enterprise_linux:9::baseos", "Red Hat:enterprise_linux:9::appstream"],
      [
        "Red Hat:enterprise_linux:9::baseos openssl-libs",
        "Red Hat:enterprise_linux:9::appstream openssl-libs",
        "Red Hat:enterprise_linux:9::baseos openssl",
        "Red Hat:enterprise_linux:9::appstream openssl",
      ],
    ],
    ["PyPI: the normal form", { type: "pypi", name: "Foo_.Bar" }, [], ["PyPI foo-bar"]],
    ["NuGet: lower case", { type: "nuget", name: "Newtonsoft.Json" }, [], ["NuGet newtonsoft.json"]],
    ["Packagist: lower case", { type: "composer", name: "Vendor/Name" }, [], ["Packagist vendor/name"]],
    ["npm: the scope stays", { type: "npm", name: "@babel/core" }, [], ["npm @babel/core"]],
    ["Go: the path stays", { type: "golang", name: "github.com/BurntSushi/toml/v2" }, [], ["Go github.com/BurntSushi/toml/v2"]],
    ["Maven: group and artifact", { type: "maven", name: "org.apache:Log4j" }, [], ["Maven org.apache:Log4j"]],
    ["nothing for a version that is not known", { type: "npm", name: "a", version: "" }, [], []],
    ["nothing for a guess", { type: "maven", name: "a:b", confidence: "guessed" }, [], []],
    ["nothing for the application's own manifest", { type: "npm", name: "api", isApplication: true }, [], []],
    ["but its Go module is published", { type: "golang", name: "example.org/a", isApplication: true }, [], ["Go example.org/a"]],
    [
      "unless its version says nothing",
      { type: "golang", name: "example.org/a", version: "v0.0.0-20240101000000-abcdefabcdef", isApplication: true },
      [],
      [],
    ],
    ["nothing for third parties", { type: "deb", name: "nodejs", isThirdParty: true }, ["Debian:12"], []],
    ["nothing for keys", { type: "rpm", name: "gpg-pubkey" }, ["AlmaLinux:9"], []],
    ["nothing for another system's packages", { type: "deb", name: "bash" }, ["Alpine:v3.20"], []],
  ])("%s", (_, pkg, ecosystems, questions) => {
    expect(ask(pkg, ...ecosystems)).toEqual(questions);
  });

  it("asks a question once, however many packages ask it", () => {
    const packages = ["dmsetup", "libdevmapper1.02.1"].map((name) => makePackage({ type: "deb", name, source }));
    const feed = new FakeLookup([], { empty: ["Debian:12"] });
    matchInventory(makeInventory(packages, makeDistro("debian", "Debian:12")), feed, {});
    expect(feed.asked).toEqual(["Debian:12 lvm2"]);
  });
});

/** Packages against one record; the ids found. */
function find(packages: readonly Package[], ecosystem: string, entry: ReturnType<typeof makeAffected>, ecosystems = [ecosystem]) {
  const feed = new FakeLookup([makeAdvisory({ id: "CVE-2024-1000", affected: [entry] })]);
  return matchInventory(makeInventory(packages, makeDistro("any", ...ecosystems)), feed, {}).findings;
}

describe("what is compared", () => {
  it("in Debian: the source's version, not the binary's", () => {
    const fixed = makeAffected("Debian:12", "lvm2", { fixed: "2.03.16-3" });
    const dmsetup = { type: "deb", name: "dmsetup", version: "2:1.02.185-2" };
    expect(find([makePackage({ ...dmsetup, source: { name: "lvm2", version: "2.03.16-2" } })], "Debian:12", fixed)).toMatchObject([
      { component: { purl: "pkg:deb/debian/lvm2@2.03.16-2?arch=source", name: "lvm2", version: "2.03.16-2", ecosystem: "Debian:12" } },
    ]);
    expect(find([makePackage({ ...dmsetup, source: { name: "lvm2", version: "2.03.16-3" } })], "Debian:12", fixed)).toEqual([]);
  });

  it.each([
    ["go1.22.3", 1],
    ["go1.22.3 X:boringcrypto", 1],
    ["go1.22rc2", 1],
    ["1.22.4", 0],
    ["go1.22.4 (Red Hat 1.22.4-1.el9)", 0],
    ["go1.23", 0],
    ["devel go1.23-abcdef", 0],
  ])("in Go: the release %s of the standard library", (version, found) => {
    const entry = makeAffected("Go", "stdlib", { fixed: "1.22.4" });
    expect(find([makePackage({ type: "golang", name: "stdlib", version })], "Go", entry)).toHaveLength(found);
  });

  describe("in rpm systems named by source, without its epoch", () => {
    const entry = makeAffected("Rocky Linux:9", "bind", { fixed: "32:9.16.23-15.el9" });
    const source = (version: string) => ({ name: "bind", version });

    it.each([
      ["the epoch of a binary of the same version counts", "32:9.16.23-14.el9", "9.16.23-14.el9", 1],
      ["and settles a fixed one", "32:9.16.23-15.el9", "9.16.23-15.el9", 0],
      ["an epoch that is not known counts as equal", "1.0-1.el9", "9.16.23-14.el9", 1],
      ["so that it does not make fixed packages affected", "1.0-1.el9", "9.16.23-15.el9", 0],
    ])("%s", (_, version, sourceVersion, found) => {
      const packages = [makePackage({ type: "rpm", name: "bind-libs", version, source: source(sourceVersion) })];
      expect(find(packages, "Rocky Linux:9", entry)).toHaveLength(found);
    });

    it("a sibling tells the epoch of a binary that counts on its own", () => {
      const packages = [
        makePackage({ type: "rpm", name: "bind-extra", version: "1.0-1.el9", source: source("9.16.23-14.el9") }),
        makePackage({ type: "rpm", name: "bind-libs", version: "32:9.16.23-14.el9", source: source("9.16.23-14.el9") }),
      ];
      const findings = find(packages, "Rocky Linux:9", entry);
      expect(findings).toMatchObject([
        { component: { purl: "pkg:rpm/redhat/bind@9.16.23-14.el9?arch=src&epoch=32" }, fix: { versions: ["32:9.16.23-15.el9"] } },
      ]);
      expect(findings[0]?.packages).toHaveLength(2);
    });
  });

  it("in AlmaLinux: binaries that share the source's version are one finding, others stand alone", () => {
    const perl = (name: string, version: string) => makePackage({ type: "rpm", name, version, source: { name: "perl", version: "5.32.1-481.el9" } });
    const packages = [
      perl("perl-libs", "4:5.32.1-481.el9"),
      perl("perl-interpreter", "4:5.32.1-481.el9"),
      perl("perl-Pod-Escapes", "1:1.07-460.el9"),
    ];
    const affected = [
      makeAffected("AlmaLinux:9", "perl-libs", { fixed: "4:5.32.1-482.el9" }),
      makeAffected("AlmaLinux:9", "perl-interpreter", { fixed: "4:5.32.1-482.el9" }),
      makeAffected("AlmaLinux:9", "perl-Pod-Escapes", { fixed: "1:1.07-461.el9" }),
    ];
    const feed = new FakeLookup([makeAdvisory({ id: "ALSA-2024:1", related: ["CVE-2024-1000"], affected })]);
    const { findings } = matchInventory(makeInventory(packages, makeDistro("almalinux", "AlmaLinux:9")), feed, {});
    expect(findings.map(({ component, packages: installed, fix }) => [component.name, component.version, installed.length, ...fix.versions])).toEqual(
      [
        ["perl-Pod-Escapes", "1:1.07-460.el9", 1, "1:1.07-461.el9"],
        ["perl", "4:5.32.1-481.el9", 2, "4:5.32.1-482.el9"],
      ],
    );
  });

  it("in SUSE: the binaries a record lists", () => {
    const ecosystem = "SUSE:Linux Enterprise Server 15 SP5";
    const entry = makeAffected(ecosystem, "openssl-1_1", { fixed: "1.1.1l-2", binaries: ["libopenssl1_1"] });
    const source = { name: "openssl-1_1", version: "1.1.1l-1" };
    const binary = (name: string) => makePackage({ type: "rpm", name, version: "1.1.1l-1", source });
    expect(find([binary("libopenssl1_1"), binary("openssl-1_1-engines")], ecosystem, entry)).toMatchObject([
      { packages: ["pkg:rpm/redhat/libopenssl1_1@1.1.1l-1"] },
    ]);
    expect(find([binary("openssl-1_1-engines")], ecosystem, entry)).toEqual([]);
  });

  it("architectures, where a record is limited to some", () => {
    const entry = makeAffected("AlmaLinux:9", "kvm", { fixed: "2-1", arches: ["s390x"] });
    const onArch = (arch: string) => find([makePackage({ type: "rpm", name: "kvm", version: "1-1", arch })], "AlmaLinux:9", entry);
    expect(onArch("x86_64")).toEqual([]);
    expect(onArch("s390x")).toHaveLength(1);
    expect(onArch("noarch")).toHaveLength(1);
  });
});

describe("modules", () => {
  const fixed = "1:16.20.2-1.module_el9.2.0+60+aaaaaaaa";
  const installed = { type: "rpm", name: "nodejs", version: "1:16.20.1-1.module_el9.2.0+50+bbbbbbbb" };
  const plain = { type: "rpm", name: "nodejs", version: "1:16.20.1-1.el9" };

  const labelled = { ...installed, module: "nodejs:16:9020020:rhel9" };

  it.each([
    { rule: "the same stream is compared", module: "nodejs:16", pkg: labelled, state: "affected" },
    { rule: "one of several streams is compared", module: "nodejs:14,nodejs:16", pkg: labelled, state: "affected" },
    { rule: "another stream is not", module: "nodejs:18", pkg: labelled },
    { rule: "plain packages belong to no stream", module: "nodejs:16", pkg: plain },
    { rule: "modular packages to no plain update", version: "1:16.20.2-1.el9", pkg: labelled },
    { rule: "a record without its stream cannot be judged", module: "", pkg: labelled, state: "cannot-compare" },
    { rule: "nor one that is modular by its version only", pkg: labelled, state: "cannot-compare" },
    { rule: "nor a package without its label", module: "nodejs:16", pkg: installed, state: "cannot-compare" },
  ])("$rule", ({ module, pkg, version = fixed, state }) => {
    const entry = makeAffected("AlmaLinux:9", "nodejs", { fixed: version, ...(module === undefined ? {} : { module }) });
    expect(find([makePackage(pkg)], "AlmaLinux:9", entry).map((finding) => finding.state)).toEqual(state === undefined ? [] : [state]);
  });
});

describe("the shards an inventory needs", () => {
  const debian = makeDistro("debian", "Debian:12");

  it.each<[string, readonly Package[], readonly string[]]>([
    [
      "the release and the languages",
      [makePackage({ type: "deb", name: "bash" }), makePackage({ type: "npm", name: "a" }), makePackage({ type: "cargo", name: "b" })],
      ["Debian:12", "crates.io", "npm"],
    ],
    ["no release without its packages", [makePackage({ type: "npm", name: "a" })], ["npm"]],
    [
      "no language that the distribution answers for",
      [
        makePackage({ type: "deb", name: "python3-yaml" }),
        makePackage({ type: "pypi", name: "pyyaml", ownedBy: "pkg:deb/debian/python3-yaml@1.0.0" }),
      ],
      ["Debian:12"],
    ],
    [
      "but those of third parties",
      [
        makePackage({ type: "deb", name: "nodejs", isThirdParty: true }),
        makePackage({ type: "npm", name: "npm", ownedBy: "pkg:deb/debian/nodejs@1.0.0" }),
      ],
      ["npm"],
    ],
    ["nothing for nothing", [], []],
  ])("%s", (_, packages, shards) => {
    expect(requiredShards(makeInventory(packages, debian))).toEqual(shards);
  });
});
