import { describe, expect, it } from "vitest";
import { compileClaims } from "../../src/inventory/claims.ts";
import type { Claim, PackageExtractor } from "../../src/inventory/extractor.ts";
import { decodeLayerReport, encodeLayerReport } from "../../src/inventory/report-codec.ts";
import { createLayerAnalyzer } from "../../src/inventory/walk.ts";
import { claimedFile } from "../support/claimed-file.ts";
import { digestOf, type EntrySpec, file, visitEntries } from "../support/layers.ts";

const MAGIC = {
  elf: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0],
  pe: [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0],
  "mach-o": [0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1],
} as const;

/** A path that a claim takes, and the bytes a file must begin with. */
function exampleOf(claim: Claim): { readonly path: string; readonly head: readonly number[] } {
  if ("magic" in claim) return { path: "opt/bin/sample", head: MAGIC[claim.magic] };
  if ("path" in claim) return { path: claim.path, head: [] };
  if ("directory" in claim) return { path: `${claim.directory}/sample${claim.suffix ?? ""}`, head: [] };
  const above = claim.below?.replaceAll("*", "sample") ?? ("within" in claim ? claim.within : undefined);
  if ("suffix" in claim)
    return {
      path: `${["opt", ...(above === undefined ? [] : [above]), "sample"].join("/")}${/^\w/.test(claim.suffix) ? "/" : ""}${claim.suffix}`,
      head: [],
    };
  return { path: ["opt", ...(above === undefined ? [] : [above]), claim.basename].join("/"), head: [] };
}

/** What is in files that somebody wants to hurt with. None of them holds a package. */
const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  nothing: () => Buffer.alloc(0),
  "one byte": () => Buffer.from([0]),
  zeros: () => Buffer.alloc(65_536),
  ones: () => Buffer.alloc(65_536, 0xff),
  noise: () => Buffer.from(Array.from({ length: 65_536 }, (_, n) => (Math.imul(n + 1, 2_654_435_761) >>> 13) & 0xff)),
  "bytes that are no UTF-8": () => Buffer.from([0xc3, 0x28, 0xa0, 0xa1, 0xf0, 0x28, 0x8c, 0xbc, 0x0a, 0xfe]),
  "one endless line": () => Buffer.alloc(2_000_000, "a"),
  "lines without end": () => Buffer.alloc(1_000_000, "\n"),
  "fields without end": () => Buffer.from("A: b\n c\n".repeat(100_000)),
  "spaces without end": () => Buffer.from(`A:${" ".repeat(300_000)}x`),
  "brackets without end": () => Buffer.from("[".repeat(300_000)),
  "braces without end": () => Buffer.from('{"a":'.repeat(100_000)),
  "quotes without end": () => Buffer.from('"\\'.repeat(100_000)),
  prototypes: () => Buffer.from('{"__proto__":{"name":"x","version":"1"},"constructor":{"prototype":1},"toString":null,"packages":{"__proto__":[]}}'),
  "numbers for texts": () =>
    Buffer.from('{"name":1,"version":[],"license":{"type":{}},"dependencies":[1],"author":[[]],"packages":1,"libraries":null,"targets":[]}'),
  "a zip that ends at once": () => Buffer.from("PK\x05\x06".padEnd(22, "\xff"), "latin1"),
  "a database that is none": () => Buffer.from("SQLite format 3\0".padEnd(4096, "\x7f"), "latin1"),
};

/** Beginnings that one or another format goes on from. Whoever looks at the whole file for each of them is not done for a minute. */
const NEARLY = [
  [" ", "\t\n", "\\\n", "a.", "a-", "1.", "@a/", "/a", "a=", "a: ", "a (", "a, ", "a|", "'a", '"a": ', "[a", "<a ", "C:a\0", "a==1 "],
  ["# stub: ", "%NAME%\n", "s.name = ", ".add_dependency(", "{application, ", "Name: a\nVersion: ", 'name = "', "P:a\nV:1\n", "License: \n "],
  ["Plugin Name: ", "=head2 ", "version: '", '"packageRegistryData":[', "__version__ = ", "a {\n", "License :: "],
].flat();
const MUCH = 300_000;
/** Several claims of one kind differ in their paths only. */
const MAX_EXAMPLES = 6;

/** Slow machines and busy ones included. */
const PATIENCE = 4000;

/** What every extractor must keep, whatever it reads. */
export function itIsAnExtractor(extractor: PackageExtractor): void {
  const examples = extractor.claims.map(exampleOf);
  const limit = extractor.maxBytes ?? 64 * 1024 * 1024;
  const read = (entries: readonly EntrySpec[]) => {
    const analysis = createLayerAnalyzer([extractor]).begin();
    const opened = visitEntries(analysis, entries);
    return { opened, report: analysis.finish(digestOf(1), { entries: entries.length, bytes: 0 }) };
  };

  describe(`${extractor.id} is an extractor`, () => {
    it("has an id fit for a folder, a title, references and a version", () => {
      expect(extractor.id).toMatch(/^[a-z0-9-]+$/);
      expect(extractor.title).not.toBe("");
      expect(extractor.references.length).toBeGreaterThan(0);
      for (const reference of extractor.references) expect(URL.canParse(reference)).toBe(true);
      expect(extractor.version).toBeGreaterThanOrEqual(1);
    });

    it("claims files by paths that images have", () => {
      expect(examples.length).toBeGreaterThan(0);
      const index = compileClaims([extractor]);
      for (const { path, head } of examples) {
        expect(path).not.toMatch(/^\/|\/\/|\/$|(?:^|\/)\.\.?(?:\/|$)|\*/);
        expect(head.length > 0 || index.find(path)?.[0] === extractor).toBe(true);
      }
    });

    it("opens what it claims and nothing else", () => {
      const claimed = examples.map(({ path, head }) =>
        file(path, Buffer.concat([Buffer.from(head), Buffer.alloc(200)]), head.length > 0 ? 0o755 : 0o644),
      );
      const others = ["etc/passwd", "opt/readme.md", "usr/share/doc/x/changelog", "opt/node_modules.txt"].map((path) => file(path, "x".repeat(200)));
      expect(new Set(read([...claimed, ...others]).opened)).toEqual(new Set(claimed.map(({ path }) => path)));
    });

    it("is not run on files above its limit", () => {
      for (const { path, head } of examples.filter((example) => example.head.length === 0)) {
        const analysis = createLayerAnalyzer([extractor]).begin();
        expect([path, head, analysis.entry({ kind: "file", path, size: limit + 1, mode: 0o644 })]).toEqual([path, head, false]);
        expect(analysis.finish(digestOf(1), { entries: 1, bytes: 0 }).files).toMatchObject([{ problems: [{ code: "ENTRY_TOO_LARGE" }] }]);
      }
    });

    it.each(Object.keys(HOSTILE))("answers a file of %s, soon, always the same, and in a form that can be kept", (name) => {
      const body = HOSTILE[name]?.() ?? Buffer.alloc(0);
      for (const { path, head } of new Map(examples.map((example) => [`${example.path}${example.head.join()}`, example])).values()) {
        const entries = [file(path, Buffer.concat([Buffer.from(head), body]), head.length > 0 ? 0o755 : 0o644)];
        const started = performance.now();
        const { report } = read(entries);
        expect(performance.now() - started).toBeLessThan(PATIENCE);
        expect(report.files.flatMap(({ problems = [] }) => problems.filter(({ code }) => code === "ENTRY_UNREADABLE"))).toEqual([]);
        for (const { packages = [] } of report.files)
          for (const found of packages) expect([found.type, found.name].every((text) => text.trim() !== "")).toBe(true);
        const text = encodeLayerReport(report);
        expect(decodeLayerReport(text)).toEqual(report);
        expect(encodeLayerReport(read(entries).report)).toBe(text);
      }
    });

    it("is soon done with beginnings by the thousand", () => {
      const slow = examples.slice(0, MAX_EXAMPLES).flatMap(({ path, head }) =>
        NEARLY.filter((text) => {
          const content = Buffer.concat([Buffer.from(head), Buffer.from(text.repeat(MUCH / text.length))]);
          const started = performance.now();
          extractor.extract(claimedFile(path, content));
          return performance.now() - started > PATIENCE;
        }).map((text) => `${path}: ${JSON.stringify(text)}`),
      );
      expect(slow).toEqual([]);
    });
  });
}
