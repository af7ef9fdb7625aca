import { describe, expect, it } from "vitest";
import { CONSTANT, measureGrowth } from "../../test/support/growth.ts";
import { compileClaims } from "./claims.ts";
import type { Claim, PackageExtractor } from "./extractor.ts";
import { EXTRACTORS } from "./registry.ts";

function claiming(id: string, ...claims: readonly Claim[]): PackageExtractor {
  return { id, title: id, references: [], family: "language", version: 1, claims, extract: () => ({}) };
}

describe("compileClaims", () => {
  const index = compileClaims([
    claiming("exact", { path: "var/lib/dpkg/status" }, { path: "top" }),
    claiming("name", { basename: "package.json", within: "node_modules" }, { basename: "os-release" }),
    claiming("below", { basename: "package.json", below: "node_modules/*" }, { basename: "package.json", below: "node_modules/@*/*" }),
    claiming(
      "suffix",
      { suffix: ".jar" },
      { suffix: ".deps.json" },
      { suffix: ".dist-info/METADATA" },
      { suffix: "-tail" },
      { suffix: ".json", below: "conda-meta" },
    ),
    claiming("directory", { directory: "var/lib/dpkg/info", suffix: ".list" }, { directory: "var/lib/dpkg/status.d" }),
    claiming("program", { magic: "elf" }, { magic: "pe" }),
    claiming("several", { suffix: "us" }, { path: "var/lib/dpkg/status" }, { basename: "status" }),
  ]);

  it.each<[string, string[]]>([
    ["var/lib/dpkg/status", ["exact", "several"]],
    ["chroot/var/lib/dpkg/status", ["several"]],
    ["var/lib/dpkg/status-old", []],
    ["top", ["exact"]],
    ["a/top", []],
    ["os-release", ["name"]],
    ["etc/os-release", ["name"]],
    ["etc/os-release2", []],
    ["package.json", []],
    ["app/package.json", []],
    ["node_modules/a/package.json", ["name", "below"]],
    ["app/node_modules/a/package.json", ["name", "below"]],
    ["app/my_node_modules/a/package.json", []],
    ["app/node_modules/package.json", ["name"]],
    ["app/node_modules/@s/a/package.json", ["name", "below"]],
    ["app/node_modules/@s/package.json", ["name"]],
    ["app/node_modules/.cache/package.json", ["name"]],
    ["app/node_modules/a/lib/package.json", ["name"]],
    ["app/node_modules/.pnpm/a@1/node_modules/a/package.json", ["name", "below"]],
    ["a.jar", ["suffix"]],
    ["opt/conda/conda-meta/zlib-1.json", ["suffix"]],
    ["opt/conda/conda-meta/deep/zlib-1.json", []],
    ["a.jar/b", []],
    ["a.jar.txt", []],
    [".jar", ["suffix"]],
    ["app.deps.json", ["suffix"]],
    ["deps.json", []],
    ["x/y-1.dist-info/METADATA", ["suffix"]],
    ["x/METADATA", []],
    ["a/long-tail", ["suffix"]],
    ["var/lib/dpkg/info/bash.list", ["directory"]],
    ["var/lib/dpkg/info/a/bash.list", []],
    ["var/lib/dpkg/info/bash.postinst", []],
    ["var/lib/dpkg/status.d/bash", ["directory"]],
    ["status.d/bash", []],
    ["", []],
    ["__proto__", []],
    ["constructor", []],
  ])("%s is wanted by %j", (path, ids) => {
    expect((index.find(path) ?? []).map(({ id }) => id)).toEqual(ids);
  });

  it("lists who wants programs", () => {
    expect([...index.magic].map(([magic, extractors]) => [magic, extractors.map(({ id }) => id)])).toEqual([
      ["elf", ["program"]],
      ["pe", ["program"]],
    ]);
  });

  it.each<[string, boolean]>([
    ["lib", true],
    ["usr/lib", true],
    ["opt/app/lib", true],
    ["opt/app/node_modules", true],
    ["opt/app/node_modules/left-pad", true],
    ["opt/app/node_modules/@s/left-pad", true],
    ["opt/app/x-1.dist-info", true],
    ["opt/app/src", false],
    ["opt/app/src/index.js", false],
  ])("something at %s may hide what is below: %s", (path, isOfInterest) => {
    expect(index.mayHide(path)).toBe(isOfInterest);
  });

  it("costs a path no more with many extractors than with few", async () => {
    const paths = Array.from({ length: 5000 }, (_, n) => `usr/lib/python3/dist-packages/package${n % 300}/module${n % 7}/file${n}.py`);
    const crowd = (length: number): ReturnType<typeof compileClaims> =>
      compileClaims([
        ...EXTRACTORS,
        ...Array.from({ length }, (_, n) =>
          claiming(`x${n}`, { path: `opt/x${n}` }, { basename: `x${n}.py` }, { suffix: `.x${n}` }, { basename: "x.json", below: `x${n}/*` }),
        ),
      ]);
    const indexes = new Map([100, 800].map((size) => [size, crowd(size)]));
    expect(paths.filter((path) => indexes.get(800)?.find(path) !== undefined)).toEqual([]);
    const findAll = (size: number): void => {
      for (const path of paths) indexes.get(size)?.find(path);
    };
    expect(await measureGrowth(CONSTANT, 100, findAll)).toBeLessThan(CONSTANT);
  });
});
