import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { readSourceRpm } from "../../shared/source-rpm.ts";
import { rpmExtractor } from "./index.ts";
import { isThirdParty } from "./vendor.ts";

const DATABASES = ["Packages", "Packages.db", "rpmdb.sqlite"];

describe.skipIf(!HAS_DATA)("databases of real systems", () => {
  const folders = HAS_DATA ? readdirSync(dataPath("fixtures/rpmdb")) : [];

  it.each(folders)("%s: every package that rpm lists, with epoch, architecture, source and module", (folder) => {
    const home = dataPath("fixtures/rpmdb", folder);
    const database = readdirSync(home).find((name) => DATABASES.includes(name)) ?? "";
    const { packages = [], problems } = rpmExtractor.extract(claimedFile(`var/lib/rpm/${basename(database)}`, readFileSync(join(home, database))));
    const found = packages.map(
      ({ name, version, arch, source, module }) => `${name} ${version} ${arch} ${source?.name}-${source?.version} ${module ?? "(none)"}`,
    );
    expect(problems).toEqual([]);
    expect(found.sort()).toEqual(readTruth(join(home, "packages.tsv")));
  });

  describe.each([
    ["Berkeley DB", "hello-epoch1-bdb/Packages"],
    ["NDB", "sle15-bci-3pkgs/Packages.db"],
    ["SQLite", "scancode-sqlite-2pkgs/rpmdb.sqlite"],
  ])("a damaged %s", (_, path) => {
    itSurvivesBadInput(rpmExtractor, `var/lib/rpm/${basename(path)}`, HAS_DATA ? readFileSync(dataPath("fixtures/rpmdb", path)) : "");
  });
});

/** `rpm -qa` as table; keys that only check signatures are no packages. */
function readTruth(path: string): string[] {
  const rows = readFileSync(path, "utf8").trim().split("\n").slice(1);
  return rows
    .map((row) => row.split("\t"))
    .filter(([name]) => name !== "gpg-pubkey")
    .map(
      ([name, epoch, version, release, arch, source, module]) =>
        `${name} ${epoch === "(none)" ? "" : `${epoch}:`}${version}-${release} ${arch} ${source?.replace(/\.src\.rpm$/, "")} ${module}`,
    )
    .sort();
}

describe("rpm", () => {
  it.each([
    ["bash-5.1.8-6.el9.src.rpm", { name: "bash", version: "5.1.8-6.el9" }],
    ["java-1.8.0-openjdk-1.8.0.402.b06-2.el9.src.rpm", { name: "java-1.8.0-openjdk", version: "1.8.0.402.b06-2.el9" }],
    ["nvidia-1-1.nosrc.rpm", { name: "nvidia", version: "1-1" }],
    ["bash.rpm", undefined],
    ["", undefined],
  ])("reads the source package of %j", (name, expected) => {
    expect(readSourceRpm(name)).toEqual(expected);
  });

  it.each([
    ["Red Hat, Inc.", "6.el9", false],
    ["Fedora Project", "1.fc40", false],
    ["Fedora Project", "1.el9", true],
    ["SUSE LLC <https://www.suse.com/>", "150300.1", false],
    ["", "1", false],
    ["NVIDIA", "1", true],
    ["Docker", "3.el9", true],
  ])("vendor %j with release %s", (vendor, release, expected) => {
    expect(isThirdParty(vendor, release)).toBe(expected);
  });

  it.skipIf(!HAS_DATA)("resolves capabilities and files to the packages that provide them", () => {
    const bytes = readFileSync(dataPath("fixtures/rpmdb/almalinux-9.3-micro-aarch64-sqlite/rpmdb.sqlite"));
    const { packages = [] } = rpmExtractor.extract(claimedFile("var/lib/rpm/rpmdb.sqlite", bytes));
    expect(packages.find(({ name }) => name === "bash")?.dependsOn).toEqual(["filesystem", "glibc", "ncurses-libs"]);
  });

  it("says that a journal holds what the database does not", () => {
    const path = "var/lib/rpm/rpmdb.sqlite-wal";
    expect(rpmExtractor.extract(claimedFile(path, "")).problems).toBeUndefined();
    expect(rpmExtractor.extract(claimedFile(path, "log")).problems).toMatchObject([{ severity: "warning", where: { plugin: "rpm", path } }]);
  });
});
