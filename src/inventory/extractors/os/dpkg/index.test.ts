import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { file, inventoryOfLayers, link } from "../../../../../test/support/layers.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import { dpkgExtractor } from "./index.ts";

const STATUS = "var/lib/dpkg/status";
const packagesIn = (text: string, path = STATUS): readonly FoundPackage[] => dpkgExtractor.extract(claimedFile(path, text)).packages ?? [];
const stanza = (...lines: readonly string[]): string =>
  `${["Package: x", "Status: install ok installed", "Version: 1.0-1", "Architecture: amd64", ...lines].join("\n")}\n\n`;

describe("dpkg", () => {
  it("reads a package with all that is known about it", () => {
    const text = stanza(
      "Maintainer: Debian X Team <x@lists.debian.org>",
      "Source: libx (2:1.0-1)",
      "Homepage: https://x.example",
      "Depends: libc6 (>= 2.34), debconf (>= 0.5) | debconf-2.0",
      "Pre-Depends: init:any",
      "Description: short",
      " long: text",
    );
    expect(packagesIn(text)).toEqual([
      {
        type: "deb",
        name: "x",
        version: "1.0-1",
        arch: "amd64",
        source: { name: "libx", version: "2:1.0-1" },
        supplier: "Debian X Team <x@lists.debian.org>",
        homepage: "https://x.example",
        dependsOn: ["init", "libc6", "debconf|debconf-2.0"],
      },
    ]);
  });

  it.each<[string, string, string, string]>([
    ["no source of its own", "", "x", "1.0-1"],
    ["a source of another name", "Source: y", "y", "1.0-1"],
    ["a source of another version", "Source: y (2:3-4)", "y", "2:3-4"],
    ["a source that is no source", "Source: (what)", "x", "1.0-1"],
  ])("names the source: %s", (_, line, name, version) => {
    expect(packagesIn(stanza(line))[0]?.source).toEqual({ name, version });
  });

  it("takes the source's version of a binary-only rebuild", () => {
    const text = "Package: curl\nStatus: install ok installed\nVersion: 7.88.1-10+deb12u5+b1\nSource: curl (7.88.1-10+deb12u5)\n";
    expect(packagesIn(text)[0]).toMatchObject({ version: "7.88.1-10+deb12u5+b1", source: { name: "curl", version: "7.88.1-10+deb12u5" } });
  });

  it.each<[string, boolean]>([
    ["install ok installed", true],
    ["hold ok installed", true],
    ["deinstall ok installed", true],
    ["install ok triggers-pending", true],
    ["install ok triggers-awaited", true],
    ["deinstall ok config-files", false],
    ["install ok unpacked", false],
    ["install ok half-configured", false],
    ["install reinstreq half-installed", false],
    ["purge ok not-installed", false],
    ["installed", false],
  ])("with status %s is installed: %s", (status, isInstalled) => {
    expect(packagesIn(`Package: x\nStatus: ${status}\nVersion: 1\n`)).toHaveLength(isInstalled ? 1 : 0);
  });

  it("asks for a status in the database, and for none in distroless' files", () => {
    expect(packagesIn("Package: x\nVersion: 1\n")).toEqual([]);
    expect(packagesIn("Package: x\nVersion: 1\n", "var/lib/dpkg/status.d/x")).toHaveLength(1);
    expect(packagesIn("Package: x\nStatus: deinstall ok config-files\nVersion: 1\n", "var/lib/dpkg/status.d/x")).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ["without a name", "Pakij: x\nVersion: 1\n\n", ["y"]],
    ["with an impossible name", "Package: ../x\nStatus: install ok installed\nVersion: 1\n\n", ["y"]],
    ["without a version", "Package: x\nStatus: install ok installed\n\n", ["y"]],
    ["with an impossible version", "Package: x\nStatus: install ok installed\nVersion: 1 2\n\n", ["y"]],
    ["with a line too many", "Package: x\nStatus: install ok installed\nVersion: 1\nwhat is this\n\n", ["x", "y"]],
  ])("reports a record %s and keeps the others", (_, broken, names) => {
    const { packages = [], problems = [] } = dpkgExtractor.extract(
      claimedFile(STATUS, `${broken}Package: y\nStatus: install ok installed\nVersion: 2\n`),
    );
    expect(packages.map(({ name }) => name)).toEqual(names);
    expect(problems).toMatchObject([{ severity: "error", code: "PACKAGE_RECORD_INVALID", where: { path: STATUS, plugin: "dpkg" } }]);
  });

  it.each<[string, boolean]>([
    ["Maintainer: Docker <support@docker.com>", true],
    ["Maintainer: NodeSource <hello@nodesource.com>", true],
    ["Vendor: ACME", true],
    ["Vendor: Debian", false],
    ["Origin: Ubuntu", false],
    ["Maintainer: Somebody <somebody@google.com>", false],
    ["Maintainer: A <a@notdocker.company>", false],
  ])("%s: from elsewhere is %s", (line, isThirdParty) => {
    expect(packagesIn(stanza(line))[0]?.isThirdParty ?? false).toBe(isThirdParty);
  });

  itSurvivesBadInput(dpkgExtractor, STATUS, stanza("Source: y (2)", "Depends: a | b, c") + stanza("Description: x\n y"));
  itSurvivesBadInput(dpkgExtractor, "var/lib/dpkg/info/x.list", "/.\n/usr\n/usr/bin/x\n");
  itSurvivesBadInput(dpkgExtractor, "var/lib/dpkg/info/x.md5sums", `${"0".repeat(32)}  usr/bin/x\n`);
  itSurvivesBadInput(dpkgExtractor, "usr/share/doc/x/copyright", "Format: https://x\n\nFiles: *\nLicense: MIT\n text\n");
});

describe("dpkg's packages, joined", () => {
  const copyright = (name: string, ...lines: readonly string[]) => file(`usr/share/doc/${name}/copyright`, lines.join("\n"));
  const installed = (...names: readonly string[]) => file(STATUS, names.map((name) => stanza().replace("Package: x", `Package: ${name}`)).join(""));
  const licensesOf = (layers: Parameters<typeof inventoryOfLayers>[0]): unknown =>
    inventoryOfLayers(layers).packages.map(({ name, licenses }) => [name, licenses]);

  it("have the licences of their copyright files, also from another layer and through links", () => {
    const machineReadable = [
      "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
      "",
      "Files: *",
      "License: GPL-2+",
      " text",
      "",
      "Files: a",
      "License: Expat",
    ];
    const layers = [
      [installed("gcc-base", "libgcc", "old", "bare")],
      [copyright("gcc-base", ...machineReadable), link("usr/share/doc/libgcc", "gcc-base")],
      [
        copyright(
          "old",
          "License: see",
          "either version 2, or (at your option) any later version",
          "text in `/usr/share/common-licenses/GPL-2'.",
          "/usr/share/common-licenses/Apache-2.0.",
        ),
      ],
    ];
    expect(licensesOf(layers)).toEqual([
      ["bare", undefined],
      ["gcc-base", ["GPL-2.0-or-later", "MIT"]],
      ["libgcc", ["GPL-2.0-or-later", "MIT"]],
      ["old", ["GPL-2.0-or-later", "Apache-2.0"]],
    ]);
  });

  it("depend on what is installed, also under the name it provides", () => {
    const text = [
      stanza("Depends: missing | alt, virtual (>= 2), x").replace("Package: x", "Package: app"),
      stanza("Provides: virtual (= 3), other").replace("Package: x", "Package: real"),
      stanza().replace("Package: x", "Package: alt"),
    ].join("");
    const { packages } = inventoryOfLayers([[file(STATUS, text)]]);
    expect(packages.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ["alt", undefined],
      ["app", ["alt", "real"]],
      ["real", undefined],
    ]);
  });
});

describe.skipIf(!HAS_DATA)("real dpkg databases", () => {
  it.each(["debian-8-jessie", "nginx-debian"])("%s, as dpkg-query lists it", (name) => {
    const { packages = [], problems } = dpkgExtractor.extract(claimedFile(STATUS, readFileSync(dataPath("fixtures/dpkg", name, "status"))));
    const rows = packages.map((found) => [found.name, found.version, found.arch, found.source?.name, found.source?.version, "installed"].join("\t"));
    const truth = readFileSync(dataPath("fixtures/dpkg", name, "packages.tsv"), "utf8")
      .trim()
      .split("\n")
      .slice(1);
    expect(rows.sort()).toEqual(truth.sort());
    expect(problems).toEqual([]);
  });

  it("distroless", () => {
    const root = dataPath("fixtures/dpkg/distroless");
    const entries = readdirSync(`${root}/var/lib/dpkg/status.d`).map((name) =>
      file(`var/lib/dpkg/status.d/${name}`, readFileSync(`${root}/var/lib/dpkg/status.d/${name}`)),
    );
    const { packages, problems } = inventoryOfLayers([entries]);
    expect(packages.map(({ name, source, licenses }) => [name, source?.name, licenses])).toEqual([
      ["dash", "dash", undefined],
      ["libsqlite3-0", "sqlite3", undefined],
      ["netbase", "netbase", undefined],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["DISTRO_UNKNOWN"]);
  });

  it("states of all kinds", () => {
    const { packages = [] } = dpkgExtractor.extract(claimedFile(STATUS, readFileSync(dataPath("fixtures/dpkg/scalibr-edge-cases/statusfield"))));
    expect(packages.map(({ name }) => name)).toEqual(["wantinstall_installed", "wantdeinstall_installed", "wantpurge_installed"]);
  });

  it.each<[string, number, number]>([
    ["coreutils-relationships", 9, 0],
    ["corrupt", 0, 1],
    ["deinstall", 1, 0],
    ["empty", 0, 1],
    ["installed-size-4KB", 1, 0],
    ["libpam-runtime", 1, 5],
    ["multiple", 2, 2],
    ["single", 1, 0],
  ])("%s", (name, packageCount, problemCount) => {
    const path = `var/lib/dpkg/status.d/${name}`;
    const { packages = [], problems = [] } = dpkgExtractor.extract(claimedFile(path, readFileSync(dataPath("fixtures/dpkg/syft-edge-cases", name))));
    expect([packages.length, problems.length]).toEqual([packageCount, problemCount]);
  });
});
