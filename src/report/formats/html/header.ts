import type { ScanReport } from "../../../model/report.ts";
import { escapeHtml } from "../../escape/html.ts";
import type { SortedFindings } from "../../view/findings.ts";
import { describeBase, describeDistro, describePackages, describePlatform, HEADLINES, nameImage } from "../../words/image.ts";
import { describeFeed } from "../../words/limits.ts";

const WORDS = { pass: "Pass", fail: "Fail", incomplete: "Incomplete" } as const;

/** What it is, whether it may ship, and why. */
export function renderHeader(report: ScanReport, { open }: SortedFindings): string {
  const { verdict, inventory } = report;
  const { outcome, reasons } = verdict;
  const list = reasons.slice(0, 50).map((reason) => `<li>${escapeHtml(reason)}</li>`);
  const fixable = open.filter(({ fix }) => fix.state === "fixed").length;
  const facts = listFacts(report).map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<header class="${outcome}">
<p class="pill">${WORDS[outcome]}</p>
<h1>${escapeHtml(nameImage(inventory)) || "The image"}</h1>
<p class="headline">The image ${HEADLINES[outcome]}.${fixable > 0 ? ` ${fixable} of ${open.length} findings can be fixed by an update.` : ""}</p>
${list.length > 0 ? `<ul class="reasons">${list.join("")}</ul>\n` : ""}<dl class="facts">${facts.join("")}</dl>
</header>
`;
}

function listFacts(report: ScanReport): readonly (readonly [string, string])[] {
  const { inventory, feed, coverage } = report;
  const { image } = inventory;
  const found = coverage.reduce((sum, row) => sum + row.found, 0);
  const judged = coverage.reduce((sum, row) => sum + row.judged, 0);
  return [
    ["Distribution", describeDistro(inventory)] as const,
    ["Platform", image ? describePlatform(image.platform) : ""] as const,
    ["Base image", describeBase(inventory)] as const,
    ["Packages", describePackages(inventory)] as const,
    ["Judged", found === 0 ? "" : judged === found ? "all" : `${judged} of ${found}`] as const,
    ["Feed", feed.length === 0 ? "" : describeFeed(report)] as const,
    ["Image ID", image?.id ?? ""] as const,
    ["Manifest", image?.manifestDigest ?? ""] as const,
    ["Built", image?.created ?? ""] as const,
  ].filter(([, value]) => value !== "");
}
