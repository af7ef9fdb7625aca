import { describe, expect, it } from "vitest";
import type { Finding } from "../model/finding.ts";
import type { ScanReport } from "../model/report.ts";
import type { Judgement } from "../model/verdict.ts";
import { type AnnotatedImage, createAnnotations } from "./annotations.ts";

const finding = (index: number, change: Partial<Finding> = {}): Finding => ({
  id: `CVE-2026-${index}`,
  aliases: [],
  advisories: [],
  component: { purl: "pkg:npm/a@1", type: "npm", name: "a", version: "1", ecosystem: "npm" },
  packages: [],
  locations: [{ path: "a/package.json", layer: 1 }],
  state: "affected",
  severity: { level: "high", source: "CVSS:3.1" },
  severities: [],
  fix: { state: "fixed", versions: ["2"] },
  references: [],
  ...change,
});

const judged = (item: Finding, decision: Judgement["decision"] = "fail"): Judgement => ({
  finding: item,
  decision,
  reason: "high is at or above high",
});

const report = (judgements: readonly Judgement[], outcome: ScanReport["verdict"]["outcome"] = "fail", dockerfile?: string) =>
  ({
    inventory: { image: { name: "app:1", layers: [{}, { dockerfileLine: 4 }], dockerfile } },
    verdict: { outcome, reasons: ["2 findings fail the gate"], judgements },
  }) as unknown as ScanReport;

const image = (
  judgements: readonly Judgement[],
  rest: Partial<AnnotatedImage> = {},
  outcome: ScanReport["verdict"]["outcome"] = "fail",
): AnnotatedImage => ({ name: "app:1", report: report(judgements, outcome), ...rest });

describe("createAnnotations", () => {
  it("is silent for an image that passed", () => {
    expect(createAnnotations([image([], {}, "pass")])).toEqual([]);
  });

  it("says it once, and then where", () => {
    expect(
      createAnnotations([{ name: "app:1", report: report([judged(finding(1)), judged(finding(2), "pass")], "fail", "docker/Dockerfile") }]),
    ).toEqual([
      { level: "error", title: "app:1 fails the gate", message: "2 findings fail the gate", file: "docker/Dockerfile", line: 1 },
      {
        level: "error",
        title: "CVE-2026-1 (high) in a 1",
        message: "fixed in 2. high is at or above high",
        file: "docker/Dockerfile",
        line: 4,
      },
    ]);
  });

  it("points nowhere when no Dockerfile is known", () => {
    for (const annotation of createAnnotations([image([judged(finding(1))])])) expect(annotation).not.toHaveProperty("file");
  });

  it("stays within ten", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => judged(finding(index)));
    expect(createAnnotations([image(many)])).toHaveLength(10);
  });

  it("points at the line of a lock file when no layer's line is known", () => {
    const manifests = new Map([["pkg:npm/a@1", { path: "web/package-lock.json", line: 12 }]]);
    expect(createAnnotations([image([judged(finding(1))], { manifests })])[1]).toMatchObject({ file: "web/package-lock.json", line: 12 });
  });

  it("tells of several images in one annotation, and takes their findings in turn", () => {
    const other = { ...image([judged(finding(9))]), name: "other" };
    const all = createAnnotations([image(Array.from({ length: 20 }, (_, index) => judged(finding(index)))), other, image([], {}, "pass")]);
    expect(all).toHaveLength(10);
    expect(all[0]).toMatchObject({ title: "2 images do not pass: app:1, other", message: expect.stringMatching(/^app:1: .* other: /) });
    expect(all[2]?.title).toContain("CVE-2026-9 ");
  });

  it("tells of an image that could not be scanned, as loudly as is wanted, and still of the others", () => {
    const broken: AnnotatedImage = { name: "gone", failure: "no source has it" };
    const all = createAnnotations([broken, image([judged(finding(1))])], { failureLevel: "warning" });
    expect(all.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      "error: app:1 fails the gate",
      "warning: gone could not be scanned",
      "error: CVE-2026-1 (high) in a 1",
    ]);
    expect(createAnnotations([broken, image([], {}, "pass")])).toMatchObject([{ level: "error", message: "no source has it" }]);
  });

  it("tells an incomplete scan from a failed one", () => {
    expect(createAnnotations([image([], {}, "incomplete")])[0]?.title).toBe("app:1 could not be judged completely");
  });

  it("keeps foreign text to one line of bounded length, with whole characters", () => {
    const summary = `a\n::error::b\r\n${"😀".repeat(5_000)}`;
    const message = createAnnotations([image([judged(finding(1, { summary }))])])[1]?.message ?? "";
    expect(message).not.toMatch(/[\r\n]/);
    expect(message.length).toBeLessThanOrEqual(400);
    expect(message.isWellFormed()).toBe(true);
  });
});
