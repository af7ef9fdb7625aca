import { describe, expect, it } from "vitest";
import { digestOf, dpkgStatus, file, inventoryOfLayers, link, packageJson, program, reportLayer, whiteout } from "../../test/support/layers.ts";
import type { Inventory } from "../model/inventory.ts";
import { assembleInventory } from "./assemble.ts";
import type { PackageExtractor } from "./extractor.ts";

const DEBIAN = file("etc/os-release", 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"');

function npmIn(inventory: Inventory): Record<string, string | undefined> {
  return Object.fromEntries(inventory.packages.flatMap(({ type, name, ownedBy }) => (type === "npm" ? [[name, ownedBy]] : [])));
}

describe("an inventory", () => {
  it("has one package per purl, with every place it was found in and the layer that brought it", () => {
    const one = packageJson("left-pad@1.3.0");
    const inventory = inventoryOfLayers([
      [DEBIAN, file("var/lib/dpkg/status", dpkgStatus("bash 5.2"))],
      [file("b/node_modules/left-pad/package.json", one)],
      [file("a/node_modules/left-pad/package.json", one), file("var/lib/dpkg/status", dpkgStatus("bash 5.2", "curl 7"))],
    ]);
    expect(inventory.packages.map(({ purl, locations }) => [purl, locations])).toEqual([
      ["pkg:deb/debian/bash@5.2?arch=amd64&distro=debian-12", [{ path: "var/lib/dpkg/status", layer: 0 }]],
      ["pkg:deb/debian/curl@7?arch=amd64&distro=debian-12", [{ path: "var/lib/dpkg/status", layer: 2 }]],
      [
        "pkg:npm/left-pad@1.3.0",
        [
          { path: "a/node_modules/left-pad/package.json", layer: 2 },
          { path: "b/node_modules/left-pad/package.json", layer: 1 },
        ],
      ],
    ]);
    expect(inventory.distro).toMatchObject({ id: "debian", version: "12", ecosystems: ["Debian:12"] });
  });

  it("says when history and layers disagree", () => {
    const image = { name: "x", id: digestOf(1), platform: { os: "linux", architecture: "amd64" }, layers: [], historySteps: 2 };
    const { problems } = assembleInventory({ image, reports: [], extractors: [] });
    expect(problems).toMatchObject([{ code: "HISTORY_MISMATCH", severity: "warning", message: expect.stringMatching(/0 layers .* 2 steps/) }]);
  });

  it("is the same for the same layers", () => {
    const layers = [[DEBIAN, file("var/lib/dpkg/status", dpkgStatus("b 1", "a 1"))], [program("usr/bin/x")]];
    expect(JSON.stringify(inventoryOfLayers(layers))).toBe(JSON.stringify(inventoryOfLayers(layers)));
  });

  it("tells what becomes of every extractor", () => {
    const inventory = inventoryOfLayers([
      [file("var/lib/dpkg/status", `${dpkgStatus("a 1")}\nPackage: broken\nStatus: install ok installed\n`), file("lib/apk/db/installed", "what\n")],
    ]);
    const status = Object.fromEntries(inventory.extractors.map(({ id, status, files, packages }) => [id, `${status} ${files} ${packages}`]));
    expect(status).toMatchObject({ dpkg: "partial 1 1", apk: "failed 1 0", npm: "ok 0 0" });
    expect(inventory.problems.map(({ code, where }) => [code, where?.path, where?.layer, where?.plugin])).toEqual([
      ["DISTRO_UNKNOWN", undefined, undefined, undefined],
      ["PACKAGE_RECORD_INVALID", "lib/apk/db/installed", 0, "apk"],
      ["PACKAGE_RECORD_INVALID", "var/lib/dpkg/status", 0, "dpkg"],
    ]);
  });

  it("forgets the problems of files that a later layer removed", () => {
    const broken = file("node_modules/a/package.json", "{");
    expect(inventoryOfLayers([[broken]]).problems).toHaveLength(1);
    expect(inventoryOfLayers([[broken], [whiteout("node_modules")]]).problems).toEqual([]);
    expect(inventoryOfLayers([[broken], [file("node_modules/a/package.json", packageJson("a@1.0.0"))]]).problems).toEqual([]);
  });

  it("names the largest programs that nothing explains", () => {
    const { unexplained } = inventoryOfLayers([Array.from({ length: 30 }, (_, n) => program(`opt/bin/p${n}`, 1000 + n)), [whiteout("opt/bin/p29")]]);
    expect(unexplained?.count).toBe(29);
    expect(unexplained?.largest.slice(0, 2)).toEqual([
      { path: "opt/bin/p28", size: 1028 },
      { path: "opt/bin/p27", size: 1027 },
    ]);
    expect(unexplained?.largest).toHaveLength(20);
  });

  it("keeps a package whose name cannot be a purl as a problem", () => {
    const odd: PackageExtractor = {
      id: "odd",
      title: "Odd",
      references: [],
      family: "language",
      version: 1,
      claims: [{ basename: "odd" }],
      extract: () => ({ packages: [{ type: "maven", name: "", version: "1" }] }),
    };
    const { packages, problems } = inventoryOfLayers([[file("odd")]], [odd]);
    expect(packages).toEqual([]);
    expect(problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID", where: { path: "odd", layer: 0, plugin: "odd", record: "" } }]);
  });

  it("keeps what was read when joining it fails", () => {
    const failing: PackageExtractor = {
      id: "failing",
      title: "Failing",
      references: [],
      family: "language",
      version: 1,
      claims: [{ basename: "x" }],
      extract: () => ({ packages: [{ type: "generic", name: "x", version: "1" }] }),
      combine: () => {
        throw new RangeError("bug");
      },
    };
    const { packages, problems, extractors } = inventoryOfLayers([[file("x")]], [failing]);
    expect(packages.map(({ purl }) => purl)).toEqual(["pkg:generic/x@1"]);
    expect(problems).toMatchObject([{ severity: "error", code: "ENTRY_UNREADABLE", where: { plugin: "failing" } }]);
    expect(extractors).toMatchObject([{ status: "partial" }]);
  });
});

describe("merging finds of one purl", () => {
  const finder = (id: string, fields: object): PackageExtractor => ({
    id,
    title: id,
    references: [],
    family: "binary",
    version: 1,
    claims: [{ basename: id }],
    extract: () => ({ packages: [{ type: "generic", name: "x", version: "1", ...fields }] }),
  });

  it("lets the surest speak and the others fill its gaps", () => {
    const extractors = [
      finder("guess", { confidence: "guessed", evidence: "name", supplier: "A", isThirdParty: true, dependsOn: ["b"] }),
      finder("exact", { licenses: ["MIT"], supplier: "B", dependsOn: ["a"] }),
    ];
    const { packages } = inventoryOfLayers([[file("guess"), file("exact")]], extractors);
    expect(packages).toMatchObject([{ extractor: "exact", supplier: "B", licenses: ["MIT"], dependsOn: ["a", "b"] }]);
    expect(packages[0]).not.toHaveProperty("isThirdParty");
    expect(packages[0]).not.toHaveProperty("confidence", "guessed");
  });
});

describe("ownership", () => {
  const list = (...paths: readonly string[]) => file("var/lib/dpkg/info/nodejs.list", `/.\n${paths.map((path) => `/${path}\n`).join("")}`);
  const installed = file("var/lib/dpkg/status", dpkgStatus("nodejs 18"));
  const npm = file("usr/lib/node_modules/npm/package.json", packageJson("npm@9.0.0"));
  const OWNER = "pkg:deb/debian/nodejs@18?arch=amd64&distro=debian-12";

  it.each<[string, string | undefined, Parameters<typeof inventoryOfLayers>[0]]>([
    ["in the same layer", OWNER, [[DEBIAN, installed, list("usr/lib/node_modules/npm/package.json"), npm]]],
    ["in another layer", OWNER, [[DEBIAN, npm], [installed], [list("usr/lib/node_modules/npm/package.json")]]],
    ["by nobody", undefined, [[DEBIAN, installed, list("usr/lib/node_modules/npm/index.js"), npm]]],
    ["by a package that is gone", undefined, [[DEBIAN, list("usr/lib/node_modules/npm/package.json"), npm]]],
    [
      "under the name of a directory that became a link",
      OWNER,
      [[DEBIAN, installed, link("lib", "usr/lib"), list("lib/node_modules/npm/package.json"), npm]],
    ],
    [
      "where a lower directory was reached through a link",
      OWNER,
      [
        [DEBIAN, installed, link("lib", "usr/lib"), list("usr/lib/node_modules/npm/package.json")],
        [file("lib/node_modules/npm/package.json", packageJson("npm@9.0.0"))],
      ],
    ],
  ])("%s", (_, owner, layers) => {
    expect(npmIn(inventoryOfLayers(layers))).toEqual({ npm: owner });
  });

  it("ends where something else took the file's place", () => {
    const base = [DEBIAN, installed, list("usr/lib/node_modules/npm/package.json"), npm];
    const newer = file("usr/lib/node_modules/npm/package.json", packageJson("npm@10.0.0"));
    expect(npmIn(inventoryOfLayers([base, [newer]]))).toEqual({ npm: undefined });
    expect(npmIn(inventoryOfLayers([base, [whiteout("usr/lib/node_modules"), newer]]))).toEqual({ npm: undefined });
    expect(npmIn(inventoryOfLayers([base, [npm]]))).toEqual({ npm: OWNER });
    // The package's own upgrade brings both.
    const upgrade = [newer, file("var/lib/dpkg/status", dpkgStatus("nodejs 20"))];
    expect(npmIn(inventoryOfLayers([base, upgrade]))).toEqual({ npm: OWNER.replace("18", "20") });
    expect(npmIn(inventoryOfLayers([base, upgrade, [newer]]))).toEqual({ npm: OWNER.replace("18", "20") });
  });

  it("ends where one copy belongs to nobody", () => {
    const own = file("app/node_modules/npm/package.json", packageJson("npm@9.0.0"));
    expect(npmIn(inventoryOfLayers([[DEBIAN, installed, list("usr/lib/node_modules/npm/package.json"), npm, own]]))).toEqual({ npm: undefined });
  });

  it("knows which of two architectures owns a file", () => {
    const both = ["amd64", "arm64"].map((arch) => `Package: libc6\nStatus: install ok installed\nArchitecture: ${arch}\nVersion: 2\n`).join("\n");
    const lists = file("var/lib/dpkg/info/libc6:arm64.list", "/usr/lib/node_modules/npm/package.json\n");
    expect(npmIn(inventoryOfLayers([[DEBIAN, file("var/lib/dpkg/status", both), lists, npm]]))["npm"]).toContain("arch=arm64");
  });

  it("explains programs", () => {
    const layers = [
      [DEBIAN, installed, list("usr/bin/node", "bin/other"), program("usr/bin/node"), link("bin", "usr/bin"), program("usr/bin/other")],
    ];
    expect(inventoryOfLayers(layers).unexplained).toEqual({ count: 0, largest: [] });
  });

  it("reads apk's lists and distroless' sums", () => {
    const apk = file("lib/apk/db/installed", "P:nodejs\nV:18-r0\nA:x86_64\nF:usr/lib/node_modules/npm\nR:package.json\n\n");
    expect(npmIn(inventoryOfLayers([[apk, npm]]))["npm"]).toBe("pkg:apk/nodejs@18-r0?arch=x86_64");
    const name = Buffer.from("nodejs").toString("base64");
    const sums = [
      file(`var/lib/dpkg/status.d/${name}`, "Package: nodejs\nVersion: 18\nArchitecture: amd64\n"),
      file(`var/lib/dpkg/status.d/${name}.md5sums`, `${"0".repeat(32)}  usr/lib/node_modules/npm/package.json\n`),
    ];
    expect(npmIn(inventoryOfLayers([[DEBIAN, ...sums, npm]]))["npm"]).toBe(OWNER);
  });
});

describe("what of file lists is kept", () => {
  it("is what could be asked for", () => {
    const lines = [
      "/.",
      "/usr",
      "/usr/share",
      "/usr/share/doc",
      "/usr/share/doc/x",
      "/usr/share/doc/x/copyright",
      "/usr/include/x.h",
      "/usr/bin/x",
      "/usr/lib/x.py",
      "/usr/lib/libx.so.1",
    ];
    const { files } = reportLayer([file("var/lib/dpkg/info/x.list", lines.join("\n"))]);
    expect(files[0]?.owned).toEqual([{ owner: "x", paths: ["usr/share/doc/x/copyright", "usr/bin/x", "usr/lib/libx.so.1"] }]);
  });
});
