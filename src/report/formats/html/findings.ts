import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { SEVERITY_LEVELS } from "../../../model/severity.ts";
import { escapeHtml, escapeHtmlProse, safeHref } from "../../escape/html.ts";
import { layerOf, type SortedFindings } from "../../view/findings.ts";
import { addressOfAdvisory } from "../../words/advisory.ts";
import { countLevels, listSome } from "../../words/count.ts";
import { describeFix } from "../../words/fix.ts";
import { describeLayer } from "../../words/image.ts";
import { describeExploitation, describeMark, describeSeverity } from "../../words/severity.ts";

/** More make a page that no browser shows with ease. */
const MAX_FINDINGS = 5000;
const MAX_PROSE = 3000;
const HEAD = `<div class="row head"><span>Severity</span><span>Vulnerability</span><span>Package</span><span>Fixed in</span><span>Layer</span></div>\n`;

/** Every open finding, gravest first. The boxes above hide and show without a script: the style sheet reads them. */
export function* renderFindings(report: ScanReport, sorted: SortedFindings): Generator<string> {
  const { open } = sorted;
  if (open.length === 0) {
    yield `<section><h2>Findings</h2><p>None.</p></section>\n`;
    return;
  }
  const failing = new Set(sorted.failing);
  yield `<section class="findings">\n<h2>Findings</h2>\n${renderFilters(open, failing.size)}${HEAD}`;
  for (const finding of open.slice(0, MAX_FINDINGS)) yield renderFinding(finding, report, { sorted, isFailing: failing.has(finding) });
  if (open.length > MAX_FINDINGS) yield `<p>${open.length - MAX_FINDINGS} more of lower risk are in the JSON report.</p>\n`;
  yield "</section>\n";
}

function renderFilters(open: readonly Finding[], failing: number): string {
  const counts = countLevels(open.map(({ severity }) => severity.level));
  const levels = SEVERITY_LEVELS.filter((level) => counts[level] > 0);
  const boxes = levels.map(
    (level) => `<label class="tile ${level}"><input type="checkbox" id="show-${level}" checked><b>${counts[level]}</b> ${level}</label>`,
  );
  const fixable = open.filter(({ fix }) => fix.state === "fixed").length;
  const only = [
    ...(failing > 0 && failing < open.length
      ? [`<label><input type="checkbox" id="only-failing"> only the ${failing} that fail the gate</label>`]
      : []),
    ...(fixable > 0 && fixable < open.length ? [`<label><input type="checkbox" id="only-fixable"> only the ${fixable} with a fix</label>`] : []),
  ];
  return `<div class="tiles">${boxes.join("")}</div>\n${only.length > 0 ? `<div class="only">${only.join("")}</div>\n` : ""}`;
}

interface RowFacts {
  readonly sorted: SortedFindings;
  readonly isFailing: boolean;
}

function renderFinding(finding: Finding, report: ScanReport, { sorted, isFailing }: RowFacts): string {
  const { id, severity, component, fix } = finding;
  const layer = layerOf(finding, report);
  const where = layer ? describeLayer(layer.index, layer.layer) : "";
  const mark = describeMark(finding);
  const classes = ["finding", severity.level, ...(isFailing ? ["failing"] : []), ...(fix.state === "fixed" ? ["fixable"] : [])];
  return `<details class="${classes.join(" ")}"><summary class="row">
<span class="level ${severity.level}">${severity.level}</span>
<span class="id">${escapeHtml(id, 120)}${mark === "" ? "" : ` <em class="mark">${mark}</em>`}</span>
<span><b>${escapeHtml(component.name, 200)}</b> ${escapeHtml(component.version, 100)}</span>
<span${fix.state === "fixed" ? ' class="fix"' : ""}>${escapeHtml(describeFix(finding), 200)}</span>
<span class="layer">${escapeHtml(where, 200)}</span>
</summary>
${renderDetails(finding, sorted.reasonOf(finding), where)}</details>
`;
}

function renderDetails(finding: Finding, reason: string | undefined, where: string): string {
  const { summary, details, reason: state } = finding;
  const facts = listFacts(finding, reason, where).map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`);
  const prose = details && details.trim() !== summary?.trim() ? `<p class="prose">${escapeHtmlProse(details, MAX_PROSE)}</p>\n` : "";
  return `<div class="more">
${summary ? `<p><b>${escapeHtml(summary)}</b></p>\n` : ""}${state ? `<p>${escapeHtml(state)}</p>\n` : ""}${prose}<dl>${facts.join("")}</dl>
${renderLinks(finding)}</div>`;
}

function listFacts(finding: Finding, reason: string | undefined, where: string): readonly (readonly [string, string])[] {
  const { aliases, packages, locations, severities, component } = finding;
  const others = severities
    .slice(1, 6)
    .map(({ level, score, source }) => `${level}${score === undefined ? "" : ` (${score.toFixed(1)})`} by ${source}`);
  const paths = locations.map(({ path }) => path);
  return [
    ["Gate", reason ?? ""] as const,
    ["Severity", describeSeverity(finding)] as const,
    ["Others say", others.join("; ")] as const,
    ["Vector", finding.severity.vector ?? ""] as const,
    ["Exploitation", describeExploitation(finding)] as const,
    ["Brought by", where === "" ? "" : `layer ${where}`] as const,
    ["Found at", listSome(paths, 20)] as const,
    ["Installed as", listSome(packages, 20)] as const,
    ["Judged by", component.ecosystem] as const,
    ["Also known as", listSome(aliases, 20)] as const,
    ["Published", finding.published?.slice(0, 10) ?? ""] as const,
  ].filter(([, value]) => value !== "");
}

function renderLinks(finding: Finding): string {
  const addresses = new Set([addressOfAdvisory(finding), ...finding.references].flatMap((address) => address ?? []));
  const links = [...addresses].slice(0, 12).flatMap((address) => {
    const href = safeHref(address);
    return href ? [`<li><a rel="noreferrer noopener" href="${href}">${escapeHtml(address, 200)}</a></li>`] : [];
  });
  return links.length > 0 ? `<ul class="links">${links.join("")}</ul>\n` : "";
}

/** What was found and does not count, with who says so. */
export function* renderSetAside(report: ScanReport, { suppressed, inapplicable, reasonOf }: SortedFindings): Generator<string> {
  const kinds = [
    ["Suppressed", suppressed, reasonOf],
    ["Not applicable", inapplicable, ({ reason }: Finding) => reason],
  ] as const;
  for (const [title, findings, why] of kinds) {
    if (findings.length === 0) continue;
    yield `<section>\n<details class="aside"><summary><h2>${title} (${findings.length})</h2></summary>\n<table><tr><th>Vulnerability</th><th>Package</th><th>Severity</th><th>Why</th></tr>\n`;
    for (const finding of findings.slice(0, MAX_FINDINGS)) {
      const { id, component, severity } = finding;
      const cells = [id, `${component.name} ${component.version}`, severity.level, why(finding) ?? ""].map((text) => `<td>${escapeHtml(text)}</td>`);
      yield `<tr>${cells.join("")}</tr>\n`;
    }
    yield "</table>\n</details>\n</section>\n";
  }
}
