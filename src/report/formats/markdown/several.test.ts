import { describe, expect, it } from "vitest";
import { HOSTILE, hostileReport, sampleFinding, sampleReport } from "../../../../test/support/sample-report.ts";
import type { ScanReport } from "../../../model/report.ts";
import type { Verdict } from "../../../model/verdict.ts";
import { renderComment } from "./comment.ts";
import { type ImageView, renderImagesComment, renderImagesSummary } from "./several.ts";
import { renderSummary } from "./summary.ts";

const judged = (count: number, outcome: Verdict["outcome"]): ScanReport => {
  const findings = Array.from({ length: count }, (_, index) => sampleFinding({ id: `CVE-2024-${index}` }));
  const decision = outcome === "fail" ? "fail" : "pass";
  return sampleReport({ findings, verdict: { outcome, reasons: ["x"], judgements: findings.map((finding) => ({ finding, decision, reason: "" })) } });
};
const CLEAN = sampleReport({
  findings: [],
  problems: [],
  coverage: [],
  verdict: { outcome: "pass", reasons: ["Nothing was found."], judgements: [] },
});
const GONE: ImageView = { name: "gone", failure: { message: "no source has gone", hint: "Build it first.", code: "IMAGE_NOT_FOUND" } };

describe("one comment for several images", () => {
  it("is that of the image when there is one", () => {
    const report = judged(3, "fail");
    expect(renderImagesComment([{ name: "app", report }])).toBe(renderComment(report));
    expect(renderImagesSummary([{ name: "app", report }])).toBe(renderSummary(report));
  });

  it("says the worst first, in a heading and in a table, and nothing more of clean ones", () => {
    const text = renderImagesComment([{ name: "clean", report: CLEAN }, { name: "bad", report: judged(3, "fail") }, GONE]);
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines[0]).toBe("### 💥 3 images: 1 could not be scanned, 1 must not ship, 1 may ship");
    expect(lines.slice(3, 6).map((line) => line.split("|")[2]?.trim())).toEqual(["<code>gone</code>", "<code>bad</code>", "<code>clean</code>"]);
    expect(text.split("clean")).toHaveLength(2);
    expect(text).toContain("no source has gone. Build it first.");
  });

  it("tells of an image that could not be scanned, alone too", () => {
    expect(renderImagesComment([GONE])).toContain("### 💥 <code>gone</code> could not be scanned");
    expect(renderImagesSummary([GONE])).toContain("IMAGE&#95;NOT&#95;FOUND");
  });

  it("counts the change of each", () => {
    const text = renderImagesComment([
      { name: "a", report: judged(3, "fail"), base: CLEAN, baseName: "main" },
      { name: "b", report: CLEAN },
    ]);
    expect(text).toMatch(/\d+ new, \d+ fixed/);
  });

  it.each([2, 50, 100])("stays below its budget with %i images of many findings, and cuts whole rows only", (count) => {
    const images = Array.from({ length: count }, (_, index) => ({ name: `image-${index}`, report: judged(2000, index % 2 === 0 ? "fail" : "pass") }));
    const text = renderImagesComment(images, { runUrl: "https://github.com/octo/app/actions/runs/1" });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    for (const row of text.split("\n").filter((line) => line.startsWith("| "))) expect(row.endsWith(" |")).toBe(true);
    expect(Buffer.byteLength(renderImagesSummary(images))).toBeLessThan(1024 * 1024);
  });

  it("stays below its budget, and neutralises what an attacker writes", () => {
    const hostile = Array.from({ length: 100 }, (_, index) => ({ name: `${index}${HOSTILE}`, report: hostileReport() }));
    const broken = Array.from({ length: 100 }, (_, index) => ({
      name: `${index}${HOSTILE}`,
      failure: { message: HOSTILE, hint: HOSTILE, code: HOSTILE },
    }));
    for (const images of [hostile, broken]) {
      const text = renderImagesComment(images);
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(text).not.toMatch(/<!--|<script|@octocat|\]\(javascript|^::/m);
      expect(Buffer.byteLength(renderImagesSummary(images))).toBeLessThan(1024 * 1024);
    }
  });
});
