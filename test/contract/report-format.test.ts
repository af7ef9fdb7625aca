import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderComment, renderReport, renderSummary } from "../../src/report/index.ts";
import { type FormatId, REPORT_FORMATS } from "../../src/report/registry.ts";
import { HOSTILE, hostileReport, sampleFinding, sampleReport } from "../support/sample-report.ts";

const IDS = Object.keys(REPORT_FORMATS) as FormatId[];
const text = (id: FormatId, report = sampleReport()): string => [...renderReport(id, report)].join("");

it("the registry is the folder", () => {
  expect(IDS.toSorted()).toEqual(readdirSync(join(import.meta.dirname, "../../src/report/formats")).sort());
  for (const id of IDS) expect(REPORT_FORMATS[id].id).toBe(id);
});

describe.each(IDS)("%s", (id) => {
  const format = REPORT_FORMATS[id];

  it("describes itself", () => {
    expect(format.title).not.toBe("");
    expect(format.references.every((reference) => URL.canParse(reference))).toBe(true);
    expect(format.extension).toMatch(/^\./);
  });

  it("is deterministic, whatever the clock says", () => {
    expect(text(id, sampleReport({ timings: { image: 999 } }))).toBe(text(id));
  });

  it("looks like its golden", async () => {
    await expect(text(id)).toMatchFileSnapshot(`../golden/report/${id}${format.extension}`);
  });

  it("renders a report without image or findings", () => {
    const { image: _image, ...inventory } = sampleReport().inventory;
    expect(text(id, sampleReport({ inventory, findings: [], problems: [], coverage: [], feed: [] })).length).toBeGreaterThan(0);
  });

  it("survives hostile text", () => {
    const rendered = text(id, hostileReport());
    expect(rendered.length).toBeGreaterThan(0);
    if (id === "html" || id === "markdown") expect(rendered).not.toContain("<script>");
    // JSON is data and keeps what it was given; its consumers escape.
    if (id !== "json") expect(rendered).not.toMatch(/[\u0000\u001b\u202e]/);
    if (id === "table") expect(rendered).not.toMatch(/^\s*::/m);
  });
});

describe("the pull request comment", () => {
  it("is one line when nothing was found", () => {
    const clean = sampleReport({
      findings: [],
      problems: [],
      coverage: [],
      verdict: { outcome: "pass", reasons: ["Nothing was found."], judgements: [] },
    });
    expect(renderComment(clean).trim().split("\n")).toHaveLength(1);
  });

  it.each([3, 500, 30_000])("stays below its budget with %i findings, and cuts whole rows only", (count) => {
    const findings = Array.from({ length: count }, (_, index) => sampleFinding({ id: `CVE-2024-${index}` }));
    const verdict: Verdict = { outcome: "fail", reasons: ["x"], judgements: findings.map((finding) => ({ finding, decision: "fail", reason: "" })) };
    const comment = renderComment(sampleReport({ findings, verdict }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.match(/<details/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
    for (const row of comment.split("\n").filter((line) => line.startsWith("| "))) expect(row.endsWith(" |")).toBe(true);
  });

  it("neutralises what an attacker writes", () => {
    const comment = renderComment(hostileReport());
    expect(comment).not.toMatch(/<!--|<script|@octocat|\]\(javascript/);
    expect(comment.length).toBeLessThanOrEqual(60_000);
  });
});

it("the summary says what was delivered and what was not, below the runner's limit", () => {
  const summary = renderSummary(hostileReport(), {
    deliveries: [
      { channel: "code-scanning", state: "delivered", message: "Uploaded.", url: "https://github.com/octo/app/security/code-scanning" },
      { channel: "pull-request-comment", state: "skipped", reason: "read-only-token", message: HOSTILE, hint: "Use a workflow_run." },
    ],
  });
  expect(summary).toMatch(/Code scanning \| \[✅ delivered\]/);
  expect(summary).toMatch(/Pull request comment \| not delivered/);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
});
