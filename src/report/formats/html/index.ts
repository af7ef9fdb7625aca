import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeHtml, escapeHtmlProse, safeHref } from "../../escape/html.ts";
import type { ReportFormat } from "../../format.ts";
import { describeCounts, describeFix, describeGaps, describeImage, feedDate, HEADLINES, layerOf } from "../../words/findings.ts";
import { STYLE } from "./style.ts";

/** One page that needs nothing but itself: no script, no font, no request. */
export const htmlFormat: ReportFormat<Record<string, never>> = {
  id: "html",
  title: "HTML page",
  references: ["https://html.spec.whatwg.org/"],
  mediaType: "text/html",
  extension: ".html",
  defaults: {},
  render,
};

function* render(report: ScanReport): Generator<string> {
  const { verdict, counts } = report;
  const name = escapeHtml(report.inventory.image?.name ?? "image");
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${name}</title><style>${STYLE}</style></head><body><main>\n`;
  yield `<header class="${verdict.outcome}"><h1>${name}</h1><p class="verdict">${HEADLINES[verdict.outcome]} · ${escapeHtml(describeCounts(counts))}</p><p>${escapeHtml(describeImage(report))}</p>`;
  yield `<ul>${verdict.reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`).join("")}</ul></header>\n`;
  const shown = report.findings.filter(({ state }) => state !== "not-applicable");
  if (shown.length > 0) yield "<section><h2>Findings</h2>\n";
  for (const finding of shown) yield renderFinding(finding, report);
  if (shown.length > 0) yield "</section>\n";
  yield* renderNotes(report);
  const date = feedDate(report);
  yield `<footer>${date ? `feed as of ${escapeHtml(date)} · ` : ""}${escapeHtml(report.tool.name)} ${escapeHtml(report.tool.version)}</footer></main></body></html>\n`;
}

function renderFinding(finding: Finding, report: ScanReport): string {
  const { id, severity, component, summary, details, references, locations, aliases } = finding;
  const layer = layerOf(finding, report);
  const facts = [
    ["Severity", `${severity.level}${severity.score === undefined ? "" : ` (${severity.score})`}, by ${severity.source}`],
    ["Also known as", aliases.join(", ")],
    ["Brought by", layer?.layer.instruction ?? ""],
    [
      "Found at",
      locations
        .slice(0, 20)
        .map(({ path }) => path)
        .join(", "),
    ],
  ].filter(([, value]) => value !== "");
  const links = references.slice(0, 10).flatMap((reference) => {
    const href = safeHref(reference);
    return href ? [`<li><a rel="noreferrer" href="${href}">${escapeHtml(reference)}</a></li>`] : [];
  });
  return `<details><summary><b class="${severity.level}">${severity.level}</b> <code>${escapeHtml(id)}</code> <span>${escapeHtml(component.name)} ${escapeHtml(component.version)}</span> <i>${escapeHtml(describeFix(finding))}</i></summary>
<p>${escapeHtml(summary ?? "")}</p><dl>${facts.map(([term = "", value = ""]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>
${details ? `<pre>${escapeHtmlProse(details, 4000)}</pre>` : ""}${links.length > 0 ? `<ul>${links.join("")}</ul>` : ""}</details>\n`;
}

function* renderNotes(report: ScanReport): Generator<string> {
  const notes = [...describeGaps(report), ...report.problems.map(({ message, hint }) => [message, hint].filter(Boolean).join(" "))];
  if (notes.length > 0)
    yield `<section><h2>Not judged, or gone wrong</h2><ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul></section>\n`;
}
