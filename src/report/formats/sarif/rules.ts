import type { ReportingDescriptor } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import type { SeverityLevel } from "../../../model/severity.ts";
import { escapeCode, escapeMarkdown, fenceProse, linkMarkdown } from "../../escape/markdown.ts";
import { cut, toAddress, toLine, toProse } from "../../escape/plain.ts";
import { describeFix, layerOf } from "../../words/findings.ts";

const MAX_TEXT = 1000;
/** A score inside GitHub's band for levels that come without one: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low. */
const BAND: Readonly<Record<SeverityLevel, number | undefined>> = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2,
  negligible: 0.1,
  unknown: undefined,
};
const FLOOR: Readonly<Record<SeverityLevel, readonly [number, number] | undefined>> = {
  critical: [9.1, 10],
  high: [7, 8.9],
  medium: [4, 6.9],
  low: [0.1, 3.9],
  negligible: [0.1, 0.1],
  unknown: undefined,
};

export function ruleIdOf({ id, component }: Finding, isSplit: boolean): string {
  return toLine(isSplit ? `${id}/${component.name}` : id, 250);
}

export function buildRule(id: string, finding: Finding, report: ScanReport): ReportingDescriptor {
  const title = toLine(finding.summary ?? `${finding.id} in ${finding.component.name}`, MAX_TEXT);
  const score = securitySeverity(finding);
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: cut(toProse(finding.details ?? "", MAX_TEXT).trim() || title, MAX_TEXT) },
    ...helpLink(finding),
    help: { text: helpText(finding, report), markdown: helpMarkdown(finding, report) },
    properties: {
      tags: [
        "security",
        "vulnerability",
        "container",
        finding.component.type,
        ...(finding.isMalicious ? ["malicious"] : []),
        ...(finding.kev ? ["known-exploited"] : []),
      ],
      precision: "very-high",
      ...(score ? { "security-severity": score } : {}),
    },
  };
}

/** A string, as the service wants it, inside the band that the level names: 9.0 falls between high and critical there. */
function securitySeverity({ severity }: Finding): string | undefined {
  const bounds = FLOOR[severity.level];
  const score = severity.score ?? BAND[severity.level];
  if (bounds === undefined || score === undefined) return undefined;
  return Math.min(bounds[1], Math.max(bounds[0], score)).toFixed(1);
}

function helpLink({ references }: Finding): { helpUri?: string } {
  const address = references.map(toAddress).find((reference) => reference?.startsWith("https://"));
  return address ? { helpUri: address } : {};
}

function helpText(finding: Finding, report: ScanReport): string {
  const { component, severity } = finding;
  const where = layerOf(finding, report)?.layer.instruction;
  return [
    `${toLine(finding.id)}: ${toLine(component.name)} ${toLine(component.version)}`,
    `Severity: ${severity.level}${severity.score === undefined ? "" : ` (${severity.score})`}, by ${toLine(severity.source)}`,
    `Fixed in: ${toLine(describeFix(finding))}`,
    ...(where ? [`Brought by: ${toLine(where)}`] : []),
    toProse(finding.details ?? finding.summary ?? "", 4000).trim(),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function helpMarkdown(finding: Finding, report: ScanReport): string {
  const { component, severity, locations, aliases, references } = finding;
  const layer = layerOf(finding, report);
  const score = severity.score === undefined ? "" : ` (CVSS ${severity.score})`;
  const rows = [
    ["Package", escapeCode(`${component.name} ${component.version}`)],
    ["Severity", `${severity.level}${score}, by ${escapeMarkdown(severity.source)}`],
    ["Fixed in", escapeMarkdown(describeFix(finding))],
    ["Brought by", layer?.layer.instruction ? escapeCode(layer.layer.instruction) : ""],
    [
      "Found at",
      locations
        .slice(0, 10)
        .map(({ path }) => escapeCode(path))
        .join("<br>"),
    ],
    ["Also known as", aliases.map((alias) => escapeMarkdown(alias)).join(", ")],
  ].filter(([, value]) => value !== "");
  const links = references.slice(0, 10).map((reference) => `- ${linkMarkdown(reference, reference)}`);
  return [
    `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join("\n")}`,
    ...(finding.details ? [fenceProse(finding.details)] : []),
    ...(links.length > 0 ? [links.join("\n")] : []),
  ].join("\n\n");
}
