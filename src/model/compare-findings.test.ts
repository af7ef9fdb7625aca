import { describe, expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../test/support/growth.ts";
import { type ComparedScan, compareFindings, type FindingDelta } from "./compare-findings.ts";
import type { Finding } from "./finding.ts";

function finding(id: string, name: string, version: string, aliases: readonly string[] = []): Finding {
  const purl = `pkg:npm/${name}@${version}`;
  const severity = { level: "high", source: "none" } as const;
  return {
    id,
    aliases,
    advisories: [id],
    component: { purl, type: "npm", name, version, ecosystem: "npm" },
    packages: [purl],
    locations: [],
    state: "affected",
    severity,
    severities: [severity],
    fix: { state: "unknown", versions: [] },
    references: [],
  };
}

const scan = (findings: readonly Finding[], ...others: readonly string[]): ComparedScan => ({
  findings,
  packages: [...findings.map(({ component }) => component.purl), ...others].map((purl) => ({ purl })),
});

const name = ({ id, component }: Finding): string => `${id} ${component.name}@${component.version}`;
const names = (delta: FindingDelta): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(delta).flatMap(([kind, findings]: [string, readonly Finding[]]) => (findings.length > 0 ? [[kind, findings.map(name)]] : [])),
  );

describe("a finding", () => {
  it.each([
    ["in a new package is the change's", scan([]), scan([finding("A", "x", "1")]), { added: ["A x@1"] }],
    ["in a new version of a package is the change's", scan([], "pkg:npm/x@1"), scan([finding("A", "x", "2")]), { added: ["A x@2"] }],
    ["in a package that was there is only newly known", scan([], "pkg:npm/x@1"), scan([finding("A", "x", "1")]), { discovered: ["A x@1"] }],
    ["stays when an update does not end it", scan([finding("A", "x", "1")]), scan([finding("A", "x", "2")]), { unchanged: ["A x@2"] }],
    ["stays when it gets another name", scan([finding("G", "x", "1")]), scan([finding("A", "x", "1", ["G"])]), { unchanged: ["A x@1"] }],
    ["is fixed when its package goes", scan([finding("A", "x", "1")]), scan([]), { fixed: ["A x@1"] }],
    ["is fixed by an update", scan([finding("A", "x", "1")]), scan([], "pkg:npm/x@2"), { fixed: ["A x@1"] }],
    ["is dropped when its package stays", scan([finding("A", "x", "1")]), scan([], "pkg:npm/x@1"), { dropped: ["A x@1"] }],
    ["of another package is another", scan([finding("A", "x", "1")]), scan([finding("A", "y", "1")]), { added: ["A y@1"], fixed: ["A x@1"] }],
    [
      "in a second version is new; the first stays",
      scan([finding("A", "x", "1")]),
      scan([finding("A", "x", "2"), finding("A", "x", "1")]),
      { added: ["A x@2"], unchanged: ["A x@1"] },
    ],
  ])("%s", (_title, base, current, expected) => expect(names(compareFindings(base, current))).toEqual(expected));

  it("of an image compared with itself is unchanged", () => {
    const both = scan([finding("A", "x", "1"), finding("B", "x", "1", ["A"]), finding("A", "x", "1")]);
    expect(compareFindings(both, both)).toEqual({ added: [], discovered: [], unchanged: both.findings, fixed: [], dropped: [] });
  });

  it("is compared with many others in a time that grows as they do", async () => {
    const many = (length: number, version: string): ComparedScan =>
      scan(Array.from({ length }, (_, index) => finding(`CVE-${index % 300}`, `p${index % 3000}`, version)));
    expect(compareFindings(many(30_000, "1"), many(30_000, "2")).unchanged).toHaveLength(30_000);
    expect(await measureGrowth(LINEAR, 3000, (size) => compareFindings(many(size, "1"), many(size, "2")))).toBeLessThan(LINEAR);
  });
});
