import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeCode, escapeMarkdown, linkMarkdown } from "../../escape/markdown.ts";
import { describeFix, layerOf } from "../../words/findings.ts";

const MARKS: Readonly<Record<string, string>> = { critical: "🟣", high: "🔴", medium: "🟠", low: "🔵", negligible: "⚪", unknown: "❔" };

export const TABLE_HEAD = "| | Vulnerability | Package | Installed | Fixed in | Brought by |\n|---|---|---|---|---|---|\n";

/** One finding as a row of a Markdown table, complete with its line end. */
export function findingRow(finding: Finding, report: ScanReport): string {
  const { id, component, severity, isMalicious, kev, state, references } = finding;
  const notes = [isMalicious ? "**malicious**" : "", kev ? "**known exploited**" : "", state === "cannot-compare" ? "undecided" : ""]
    .filter(Boolean)
    .join(" ");
  const label = references[0] ? linkMarkdown(id, references[0]) : escapeMarkdown(id);
  const layer = layerOf(finding, report);
  const origin = layer?.layer.instruction ? escapeCode(layer.layer.instruction, 60) : "";
  const mark = `${MARKS[severity.level] ?? ""} ${severity.level}`;
  return `| ${mark} | ${label}${notes ? ` ${notes}` : ""} | ${escapeMarkdown(component.name, 80)} | ${escapeCode(component.version, 60)} | ${escapeMarkdown(describeFix(finding), 80)} | ${origin} |\n`;
}
