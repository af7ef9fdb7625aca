import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { file, inventoryOfLayers, link } from "../../../../../test/support/layers.ts";
import { apkExtractor } from "./index.ts";

const INSTALLED = "lib/apk/db/installed";
const BUSYBOX = `C:Q1abc=
P:busybox
V:1.36.1-r29
A:x86_64
L:GPL-2.0-only
o:busybox
m:Natanael Copa <ncopa@alpinelinux.org>
U:https://busybox.net/
D:so:libc.musl-x86_64.so.1 !dropbear
p:cmd:busybox=1.36.1-r29 /bin/sh
F:bin
M:0:0:755
R:busybox
a:0:0:755
Z:Q1xyz=
F:etc/network/if-up.d
R:dad
`;
const MUSL = "P:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\no:musl\np:so:libc.musl-x86_64.so.1=1\nF:lib\nR:ld-musl-x86_64.so.1\n";
const SSL_CLIENT = "P:ssl_client\nV:1.36.1-r29\nA:x86_64\no:busybox\nD:busybox>=1.36 cmd:busybox so:missing\n";

describe("apk", () => {
  it("reads packages with their origin, files and the packages that satisfy their dependencies", () => {
    const { packages, owned, problems } = apkExtractor.extract(claimedFile(INSTALLED, [BUSYBOX, MUSL, SSL_CLIENT].join("\n")));
    expect(packages).toEqual([
      {
        type: "apk",
        name: "busybox",
        version: "1.36.1-r29",
        arch: "x86_64",
        source: { name: "busybox", version: "1.36.1-r29" },
        licenses: ["GPL-2.0-only"],
        supplier: "Natanael Copa <ncopa@alpinelinux.org>",
        homepage: "https://busybox.net/",
        dependsOn: ["musl"],
      },
      { type: "apk", name: "musl", version: "1.2.5-r0", arch: "x86_64", source: { name: "musl", version: "1.2.5-r0" }, licenses: ["MIT"] },
      {
        type: "apk",
        name: "ssl_client",
        version: "1.36.1-r29",
        arch: "x86_64",
        source: { name: "busybox", version: "1.36.1-r29" },
        dependsOn: ["busybox"],
      },
    ]);
    expect(owned).toEqual([
      { owner: "busybox", paths: ["bin/busybox", "etc/network/if-up.d/dad"] },
      { owner: "musl", paths: ["lib/ld-musl-x86_64.so.1"] },
    ]);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ["that is no record", "this is a corrupt db\n", ["musl"]],
    ["without a version", "P:x\n", ["musl"]],
    ["without a name", "V:1\n", ["musl"]],
    ["with an impossible name", "P:a b\nV:1\n", ["musl"]],
    ["with a line too many", "P:x\nV:1\nwhat\n", ["x", "musl"]],
  ])("reports a record %s and keeps the others", (_, broken, names) => {
    const { packages = [], problems = [] } = apkExtractor.extract(claimedFile(INSTALLED, `${broken}\n${MUSL}`));
    expect(packages.map(({ name }) => name)).toEqual(names);
    expect(problems).toMatchObject([{ severity: "error", code: "PACKAGE_RECORD_INVALID", where: { path: INSTALLED, plugin: "apk" } }]);
  });

  it("is read under usr as well, once where lib is a link", () => {
    const locations = (...entries: Parameters<typeof inventoryOfLayers>[0][number]) =>
      inventoryOfLayers([entries]).packages.map((found) => found.locations);
    expect(locations(file(`usr/${INSTALLED}`, MUSL), link("lib", "usr/lib"))).toEqual([[{ path: `usr/${INSTALLED}`, layer: 0 }]]);
    expect(locations(link("lib", "usr/lib"), file(INSTALLED, MUSL))).toEqual([[{ path: `usr/${INSTALLED}`, layer: 0 }]]);
  });

  itSurvivesBadInput(apkExtractor, INSTALLED, [BUSYBOX, MUSL, SSL_CLIENT].join("\n"));
});

describe.skipIf(!HAS_DATA)("real apk databases", () => {
  const names = ["alpine-3.9", "alpine-3.10.2", "alpine-3.10.4", "alpine-3.11", "alpine-containerd", "alpine-scancode-layer"];

  it.each(names)("%s, as apk lists it", (name) => {
    const { packages = [], problems } = apkExtractor.extract(claimedFile(INSTALLED, readFileSync(dataPath("fixtures/apk", name, "installed"))));
    const rows = packages.map((found) => [found.name, found.version, found.arch, found.source?.name].join("\t"));
    expect(rows).toEqual(
      readFileSync(dataPath("fixtures/apk", name, "packages.tsv"), "utf8")
        .trim()
        .split("\n")
        .slice(1),
    );
    expect(problems).toEqual([]);
    expect(packages.every(({ licenses }) => licenses !== undefined)).toBe(true);
  });

  it.each<[string, number, number]>([
    ["scalibr", 15, 0],
    ["syft-multiple-1", 4, 0],
    ["syft-corrupt", 1, 1],
  ])("%s", (name, packageCount, problemCount) => {
    const { packages = [], problems = [] } = apkExtractor.extract(claimedFile(INSTALLED, readFileSync(dataPath("fixtures/apk", name, "installed"))));
    expect([packages.length, problems.length]).toEqual([packageCount, problemCount]);
  });
});
