import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { ScanReport } from "../../src/model/report.ts";
import { renderReport } from "../../src/report/index.ts";
import { sarifErrors } from "../fakes/sarif-rules.ts";
import { hostileReport, sampleFinding, sampleReport } from "../support/sample-report.ts";

// Both packages are CommonJS with a default inside a default; `require` sees them as they are.
interface Validate {
  (document: unknown): boolean;
  readonly errors?: readonly object[] | null;
}

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv-draft-04") as { default: new (options: object) => { compile(schema: unknown): Validate } };
const { default: addFormats } = require("ajv-formats") as { default: (ajv: unknown) => void };
const schema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const render = (report: ScanReport): Log => JSON.parse([...renderReport("sarif", report)].join(""));
const withFindings = (findings: readonly Finding[]): ScanReport =>
  sampleReport({ findings, verdict: { outcome: "pass", reasons: [], judgements: [] } });

describe.each([
  ["the sample", sampleReport()],
  ["no findings", withFindings([])],
  ["hostile text", hostileReport()],
])("%s", (_name, report) => {
  it("is valid by the standard's schema", () => {
    validate(render(report));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is what code scanning accepts", () => {
    expect(sarifErrors(render(report))).toEqual([]);
  });
});

it("gives a rule to each severity where an advisory has several, the plain id to the gravest", () => {
  const graver = sampleFinding({
    component: { ...sampleFinding().component, name: "lodash-es" },
    severity: { level: "critical", score: 9.8, source: "x" },
  });
  const { tool } = render(withFindings([sampleFinding(), graver])).runs[0] ?? { tool: { driver: { name: "" } } };
  expect(tool.driver.rules?.map(({ id, properties }) => [id, properties?.["security-severity"]])).toEqual([
    ["CVE-2021-23337/lodash", "7.2"],
    ["CVE-2021-23337", "9.8"],
  ]);
});

it.each([
  ["critical", undefined, "9.1"],
  ["critical", 9, "9.1"],
  ["high", 8.95, "8.9"],
  ["medium", undefined, "4.0"],
  ["high", undefined, "7.0"],
  ["negligible", undefined, "0.1"],
  ["low", 0, "0.1"],
  ["unknown", undefined, undefined],
] as const)("puts %s (%s) inside GitHub's band: %s", (level, score, expected) => {
  const finding = sampleFinding({ severity: { level, source: "x", ...(score === undefined ? {} : { score }) } });
  expect(render(withFindings([finding])).runs[0]?.tool.driver.rules?.[0]?.properties?.["security-severity"]).toBe(expected);
});

it("keeps an alert's identity when the version, the tag or the layer changes", () => {
  const hashOf = (report: ScanReport) => render(report).runs[0]?.results?.[0]?.partialFingerprints?.["primaryLocationLineHash"];
  const { inventory } = sampleReport();
  const before = withFindings([sampleFinding()]);
  const component = { ...sampleFinding().component, version: "4.17.19", purl: "pkg:npm/lodash@4.17.19" };
  const rebuilt = withFindings([sampleFinding({ component, locations: [{ path: "app/node_modules/lodash/package.json", layer: 0 }] })]);
  const image = inventory.image && { ...inventory.image, name: "ghcr.io/acme/app:9.9.9" };
  expect(hashOf({ ...rebuilt, inventory: { ...inventory, ...(image ? { image } : {}) } })).toBe(hashOf(before));
  expect(hashOf(withFindings([sampleFinding({ id: "CVE-2021-1" })]))).not.toBe(hashOf(before));
});

it("sends the gravest 5,000 and says what was cut", () => {
  const { results, invocations } = render(withFindings(Array.from({ length: 5003 }, (_, index) => sampleFinding({ id: `CVE-2024-${index}` }))))
    .runs[0] ?? { results: [] };
  expect(results).toHaveLength(5000);
  expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^3 findings/);
});
