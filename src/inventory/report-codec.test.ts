import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dpkgStatus, file, link, packageJson, program, reportLayer, whiteout } from "../../test/support/layers.ts";
import { decodeLayerReport, encodeLayerReport } from "./report-codec.ts";

const REPORT = reportLayer([
  file("etc/os-release", "ID=debian\n"),
  file("var/lib/dpkg/status", `${dpkgStatus("a 1", "b 2")}\nPackage: b r o k e n\n`),
  file("var/lib/dpkg/info/a.list", "/usr/bin/a\n"),
  file("usr/share/doc/a/copyright", "see /usr/share/common-licenses/GPL-2\n"),
  file("node_modules/x/package.json", packageJson("x@1.0.0")),
  file("node_modules/y/package.json", "{"),
  link("lib", "usr/lib"),
  link("__proto__", "x"),
  whiteout("gone"),
  program("usr/bin/a"),
]);

/** The report with one value changed. */
function edit(change: (report: Record<string, unknown>) => void): string {
  const copy = structuredClone(REPORT) as unknown as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
}

describe("stored reports", () => {
  it("read back as they were written, again and again", () => {
    const text = encodeLayerReport(REPORT);
    const decoded = decodeLayerReport(text);
    expect(decoded).toEqual(REPORT);
    expect(Object.keys(decoded?.links ?? {})).toContain("__proto__");
    expect(decoded && encodeLayerReport(decoded)).toBe(text);
    expect(encodeLayerReport(REPORT)).toBe(text);
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["another schema", edit((report) => Object.assign(report, { schema: 2 }))],
    ["a bad digest", edit((report) => Object.assign(report, { diffId: "sha256:x" }))],
    ["a missing field", edit((report) => delete report["whiteouts"])],
    ["a field nobody knows", edit((report) => Object.assign(report, { more: 1 }))],
    ["a number for a text", edit((report) => Object.assign(report, { shadows: [1] }))],
    ["a negative count", edit((report) => Object.assign(report, { entries: -1 }))],
    ["a list for the links", edit((report) => Object.assign(report, { links: [] }))],
    [
      "a package without version",
      edit((report) => Object.assign(report, { files: [{ extractor: "x", path: "x", packages: [{ type: "x", name: "x" }] }] })),
    ],
    [
      "a package with a field nobody knows",
      edit((report) =>
        Object.assign(report, { files: [{ extractor: "x", path: "x", packages: [{ type: "x", name: "x", version: "1", constructor: 1 }] }] }),
      ),
    ],
    ["a severity nobody knows", edit((report) => Object.assign(report, { problems: [{ severity: "fatal", code: "X", message: "x" }] }))],
  ])("are refused when they hold %s", (_, text) => {
    expect(decodeLayerReport(text)).toBeUndefined();
  });

  it("know every field of the model", () => {
    const model = readFileSync(new URL("../model/package.ts", import.meta.url), "utf8");
    const fields = [...(/interface FoundPackage \{([\s\S]*?)\n\}/.exec(model)?.[1] ?? "").matchAll(/readonly (\w+)\??:/g)].map(
      ([, name = ""]) => name,
    );
    const value: Record<string, unknown> = {
      licenses: ["x"],
      dependsOn: ["x"],
      source: { name: "x", version: "1" },
      qualifiers: { a: "b" },
      isThirdParty: true,
      isApplication: true,
      confidence: "exact",
    };
    const packages = [Object.fromEntries(fields.map((name) => [name, value[name] ?? "x"]))];
    expect(fields.length).toBeGreaterThan(10);
    expect(decodeLayerReport(edit((report) => Object.assign(report, { files: [{ extractor: "x", path: "x", packages }] })))).toBeDefined();
  });
});
