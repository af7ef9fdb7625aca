import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../src/model/report.ts";
import { renderReport, renderSummary } from "../../src/report/index.ts";
import { dumpPage, HAS_BROWSER } from "../support/browser.ts";
import { renderGitHubPage } from "../support/github-page.ts";
import { HOSTILE, hostileReport, sampleFinding, sampleReport } from "../support/sample-report.ts";

const BREAKING = `"><img src=x onerror="document.documentElement.dataset.broken=1"><script>document.documentElement.dataset.broken=1</script>`;
const isRequired = process.env["TIDEGATE_REQUIRE"] === "1";

/** What a page shows, without what its own scripts and styles are made of. */
const bodyOf = (dom: string): string => dom.replace(/<(script|style)[\s>][^]*?<\/\1>/g, "");

function reportWith(text: string): ScanReport {
  const base = hostileReport();
  const findings = Array.from({ length: 40 }, (_, index) =>
    sampleFinding({ id: `CVE-2024-${1000 + index} ${text}`, locations: [{ path: text, layer: index % 2 }], summary: text, details: text }),
  );
  const layers = (base.inventory.image?.layers ?? []).map((layer) => ({ ...layer, instruction: `RUN ${text}` }));
  const image = {
    ...base.inventory.image,
    name: text,
    id: layers[0]?.diffId ?? `sha256:${"0".repeat(64)}`,
    layers,
    platform: { os: "linux", architecture: "amd64" },
  };
  const judgements = findings.map((finding) => ({ finding, decision: "fail" as const, reason: text }));
  return { ...base, inventory: { ...base.inventory, image }, findings, verdict: { outcome: "fail", reasons: [text], judgements } };
}

describe.skipIf(!HAS_BROWSER && !isRequired)("in a browser", () => {
  it.each([
    ["a comment", (report: ScanReport) => renderGitHubPage([...renderReport("markdown", report)].join(""), "comment")],
    ["a summary", (report: ScanReport) => renderGitHubPage(renderSummary(report), "summary")],
    ["an HTML report", (report: ScanReport) => [...renderReport("html", report)].join("")],
  ])("%s runs nothing that came from an image, and loads nothing", (_what, render) => {
    for (const text of [BREAKING, HOSTILE]) {
      const dom = dumpPage(render(reportWith(text)));
      expect(dom).not.toContain("data-broken");
      const body = bodyOf(dom);
      expect(body).toContain("CVE-2024-1039");
      expect(body).not.toMatch(/<(img|iframe|object|embed|form|link|base)\b/i);
      expect(body).not.toMatch(/href="(?!https?:|#)/i);
    }
  });

  it("would see it if something ran", () => {
    expect(dumpPage(renderGitHubPage(BREAKING, "comment"))).toContain("data-broken");
  });

  it("draws the findings of every layer", () => {
    const dom = dumpPage(renderGitHubPage(renderSummary(reportWith('RUN a "b" [c] %% --> ; x')), "summary"));
    expect(dom).toMatch(/data-ready="yes"/);
    expect(dom).not.toContain("data-failed");
    expect(bodyOf(dom)).toMatch(/<svg[^>]*xychart/);
  });

  it("shows a finding in one row of one table", () => {
    const body = bodyOf(dumpPage(renderGitHubPage([...renderReport("markdown", sampleReport())].join(""), "comment")));
    const rows = [...body.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = ""]) => row.replace(/<[^>]*>/g, " "));
    expect(rows.filter((row) => row.includes("CVE-2024-5535"))).toHaveLength(1);
    expect(rows.find((row) => row.includes("CVE-2024-5535"))).toMatch(/openssl.*3\.3\.0-r2.*3\.3\.1-r1/s);
  });
});
