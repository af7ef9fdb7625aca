import { describe, expect, it } from "vitest";
import { digestOf, directory, file, link, opaque, packageJson, program, reportLayer, visitEntries, whiteout } from "../../test/support/layers.ts";
import type { PackageExtractor } from "./extractor.ts";
import { createLayerAnalyzer } from "./walk.ts";

const reader: PackageExtractor = {
  id: "reader",
  title: "Reads lines",
  references: [],
  family: "language",
  version: 1,
  claims: [{ basename: "list" }, { path: "etc/list" }],
  maxBytes: 100,
  extract: (claimed) => {
    const text = claimed.text();
    if (text.includes("throw")) throw new RangeError("no such thing");
    const packages = text.split("\n").filter(Boolean);
    return {
      packages: packages.map((name) => ({ type: "generic", name, version: "1" })),
      owned: [{ owner: "x", paths: ["usr/share/doc/x/README.txt", "usr/bin/x", "usr/share/x/list", "usr/lib/x.py"] }],
      problems: text.includes("bad")
        ? Array.from({ length: 500 }, () => ({ severity: "error", code: "PACKAGE_RECORD_INVALID", message: "bad" }) as const)
        : [],
    };
  },
};

const sniffer: PackageExtractor = {
  ...reader,
  id: "sniffer",
  claims: [{ magic: "elf" }],
  maxBytes: 5000,
  extract: (claimed) => (claimed.path.includes("known") ? { packages: [{ type: "generic", name: "known", version: "1" }] } : {}),
};

const BOTH = [reader, sniffer];

describe("a layer's report", () => {
  it("asks for the content of claimed files and of programs only", () => {
    const analysis = createLayerAnalyzer(BOTH).begin();
    const read = visitEntries(analysis, [
      file("etc/list", "a"),
      file("etc/other", "a"),
      program("usr/bin/tool"),
      program("usr/bin/tiny", 10),
      file("usr/lib/libx.so.1", "x".repeat(100)),
      file("usr/share/doc/x.html", "x".repeat(100), 0o755),
      file("opt/app.jar", "x".repeat(100)),
      directory("list"),
      link("a/list", "../b"),
    ]);
    expect(read).toEqual(["etc/list", "usr/bin/tool", "usr/lib/libx.so.1"]);
  });

  it("keeps what extractors find, and of what packages own only the paths that matter", () => {
    const { files } = reportLayer([file("etc/list", "a\nb")], BOTH);
    expect(files).toEqual([
      {
        extractor: "reader",
        path: "etc/list",
        packages: [
          { type: "generic", name: "a", version: "1" },
          { type: "generic", name: "b", version: "1" },
        ],
        owned: [{ owner: "x", paths: ["usr/bin/x", "usr/share/x/list"] }],
      },
    ]);
  });

  it("remembers a claimed file in which nothing was found, because it hides that of a lower layer", () => {
    expect(reportLayer([file("etc/list", "")], BOTH).files).toMatchObject([{ extractor: "reader", path: "etc/list" }]);
  });

  it("counts the last of two entries with one path", () => {
    const again = [file("a/list", "first"), file("b/list", "b"), file("a/list", "second")];
    expect(reportLayer(again, BOTH).files.map(({ path, packages }) => [path, packages?.[0]?.name])).toEqual([
      ["b/list", "b"],
      ["a/list", "second"],
    ]);
    expect(reportLayer([file("a/list", "first"), link("a/list", "x")], BOTH)).toMatchObject({ files: [], links: { "a/list": "x" } });
    expect(reportLayer([link("a/list", "x"), file("a/list", "y")], BOTH).links).toEqual({});
    expect(reportLayer([program("a/b/c"), directory("a/b/c")], BOTH).executables).toEqual([]);
  });

  it("makes a problem of whatever an extractor throws", () => {
    expect(reportLayer([file("etc/list", "throw"), file("a/list", "ok")], BOTH).files).toMatchObject([
      { problems: [{ severity: "error", code: "ENTRY_UNREADABLE", where: { path: "etc/list", plugin: "reader" } }] },
      { packages: [{ name: "ok" }] },
    ]);
  });

  it("refuses files that are too large for their extractor without reading them", () => {
    const analysis = createLayerAnalyzer(BOTH).begin();
    expect(visitEntries(analysis, [file("etc/list", "x".repeat(101)), program("bin/known", 5001)])).toEqual(["bin/known"]);
    expect(analysis.finish(digestOf(1), { entries: 2, bytes: 0 }).files).toMatchObject([
      { problems: [{ code: "ENTRY_TOO_LARGE", where: { path: "etc/list", plugin: "reader" } }] },
      { problems: [{ code: "ENTRY_TOO_LARGE", where: { path: "bin/known", plugin: "sniffer" } }] },
    ]);
  });

  it("says once that a program is too large", () => {
    const { files } = reportLayer([program("bin/known", 5001)], [reader, sniffer, { ...sniffer, id: "other" }]);
    expect(files.map(({ extractor }) => extractor)).toEqual(["sniffer"]);
  });

  it("keeps a hundred problems of one file", () => {
    expect(reportLayer([file("etc/list", "bad")], BOTH).files[0]?.problems).toHaveLength(100);
  });

  it("gives a reader's problem with a claimed file to those that claimed it, and keeps the others", () => {
    const analysis = createLayerAnalyzer(BOTH).begin();
    const unreadable = { severity: "error", code: "ENTRY_UNREADABLE", message: "sparse" } as const;
    analysis.problem({ ...unreadable, where: { path: "etc/list" } });
    analysis.problem({ ...unreadable, where: { path: "etc/other" } });
    analysis.entry({ kind: "file", path: "bin/huge", size: 900, mode: 0o755 });
    analysis.problem({ ...unreadable, where: { path: "bin/huge" } });
    const report = analysis.finish(digestOf(1), { entries: 2, bytes: 0 });
    expect(report.files).toMatchObject([{ extractor: "reader", problems: [{ where: { path: "etc/list", plugin: "reader" } }] }]);
    expect(report.problems.map(({ where }) => where?.path)).toEqual(["etc/other", "bin/huge"]);
    expect(report.executables).toEqual([{ path: "bin/huge", size: 900 }]);
  });

  it("lists programs that nobody explains: not scripts, not those a package came out of", () => {
    const entries = [
      program("bin/known"),
      program("bin/strange"),
      file("bin/script", `#!/bin/sh\n${"x".repeat(100)}`, 0o755),
      file("opt/a.jar", "x".repeat(100)),
    ];
    expect(reportLayer(entries, BOTH).executables.map(({ path }) => path)).toEqual(["bin/strange", "opt/a.jar"]);
    expect(reportLayer(entries, [reader]).executables.map(({ path }) => path)).toEqual(["bin/known", "bin/strange", "bin/script", "opt/a.jar"]);
  });

  it("takes down removals, links, and what may hide a lower layer's files, sorted", () => {
    const report = reportLayer(
      [
        whiteout("usr/which"),
        whiteout("a"),
        opaque("opt"),
        link("lib", "usr/lib"),
        link("__proto__", "x"),
        file("usr/list2"),
        directory("etc"),
        directory("deep/er/dir"),
        file("deep/er/file"),
        file("deep/er/script", "#!/bin/sh\n".padEnd(90), 0o755),
      ],
      BOTH,
    );
    expect(report).toMatchObject({ whiteouts: ["a", "usr/which"], opaques: ["opt"], shadows: ["deep/er/script", "usr/list2"], directories: ["etc"] });
    expect(Object.entries(report.links)).toEqual([
      ["__proto__", "x"],
      ["lib", "usr/lib"],
    ]);
  });

  it("says when a layer has more names than are kept", () => {
    const analysis = createLayerAnalyzer(BOTH).begin();
    const target = "x".repeat(4_000);
    for (let n = 0; n < 40_000; n += 1) analysis.entry({ kind: "symlink", path: `l${n}`, size: 0, mode: 0, target });
    const { links, problems } = analysis.finish(digestOf(1), { entries: 40_000, bytes: 0 });
    expect(Object.keys(links).length).toBeLessThan(35_000);
    expect(problems.map(({ code }) => code)).toEqual(["LAYER_LIMIT"]);
  });

  it("reads the names that begin with wh like any other", () => {
    const paths = ["node_modules/whatwg-url/package.json", "node_modules/which/package.json"];
    expect(reportLayer(paths.map((path) => file(path, packageJson("x@1.0.0")))).files.map(({ path }) => path)).toEqual(paths);
  });
});

describe("the key of an analyzer", () => {
  it("is the same for the same extractors, and another for others", () => {
    const keys = [BOTH, [reader], [{ ...reader, version: 2 }, sniffer], [{ ...reader, claims: [] }, sniffer]].map(
      (extractors) => createLayerAnalyzer(extractors).key,
    );
    expect(new Set(keys).size).toBe(4);
    expect(createLayerAnalyzer([...BOTH]).key).toBe(keys[0]);
    expect(keys[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});
