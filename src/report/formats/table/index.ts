import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { cut, toLine } from "../../escape/plain.ts";
import type { ReportFormat } from "../../format.ts";
import { describeCounts, describeFix, describeGaps, describeImage, feedDate, HEADLINES, layerOf } from "../../words/findings.ts";

export interface TableOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const COLORS: Readonly<Record<string, string>> = {
  critical: "1;35",
  high: "1;31",
  medium: "33",
  low: "36",
  negligible: "2",
  unknown: "1",
  pass: "1;32",
  fail: "1;31",
  incomplete: "1;33",
};
const COLUMNS = ["Severity", "Vulnerability", "Package", "Installed", "Fixed in", "Brought by"] as const;

/** What a person reads at the end of a run. */
export const tableFormat: ReportFormat<TableOptions> = {
  id: "table",
  title: "Table for terminals and logs",
  references: ["https://no-color.org"],
  mediaType: "text/plain",
  extension: ".txt",
  defaults: { color: false, width: 100 },
  render,
};

function* render(report: ScanReport, { color, width }: TableOptions): Generator<string> {
  const paint = (text: string, name: string): string => (color ? `\u001b[${COLORS[name] ?? "0"}m${text}\u001b[0m` : text);
  const name = toLine(report.inventory.image?.name ?? "image");
  yield `\n${name}\n${toLine(describeImage(report))}\n\n`;
  const shown = report.findings.filter(({ state }) => state !== "not-applicable");
  if (shown.length > 0) yield* renderRows(shown, report, width, paint);
  yield `${describeCounts(report.counts)}\n`;
  yield* renderNotes(report);
  const { outcome, reasons } = report.verdict;
  yield `\n${paint(`${outcome.toUpperCase()}: the image ${HEADLINES[outcome]}.`, outcome)}\n`;
  for (const reason of reasons) yield `  ${toLine(reason)}\n`;
}

function* renderRows(
  findings: readonly Finding[],
  report: ScanReport,
  width: number,
  paint: (text: string, name: string) => string,
): Generator<string> {
  const rows = findings.map((finding) => cells(finding, report));
  const widths = fitColumns(rows, width);
  const line = (values: readonly string[]): string =>
    values
      .map((value, index) => cut(value, widths[index] ?? 1).padEnd(widths[index] ?? 1))
      .join("  ")
      .trimEnd();
  yield `${line(COLUMNS)}\n${widths.map((columns) => "─".repeat(columns)).join("  ")}\n`;
  for (const [index, row] of rows.entries()) {
    const text = line(row);
    const level = row[0] ?? "";
    yield `${paint(level, findings[index]?.severity.level ?? "")}${text.slice(level.length)}\n`;
  }
  yield "\n";
}

function cells(finding: Finding, report: ScanReport): string[] {
  const { id, severity, component, isMalicious, kev, state } = finding;
  const mark = isMalicious ? " malicious" : kev ? " exploited" : state === "cannot-compare" ? " undecided" : "";
  const where = layerOf(finding, report);
  const path = finding.locations[0]?.path ?? "";
  return [severity.level, `${id}${mark}`, component.name, component.version, describeFix(finding), where?.layer.instruction ?? path].map((text) =>
    toLine(text),
  );
}

/** Gives every column what it needs; what is too much is taken from the last one, then from the widest. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = COLUMNS.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const gaps = 2 * (COLUMNS.length - 1);
  const last = widths.length - 1;
  for (let over = sum(widths) + gaps - width; over > 0; over = sum(widths) + gaps - width) {
    const longest = (widths[last] ?? 0) > 12 ? last : widths.indexOf(Math.max(...widths));
    const current = widths[longest] ?? 0;
    if (current <= 10) break;
    widths[longest] = Math.max(10, current - over);
  }
  return widths;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function* renderNotes(report: ScanReport): Generator<string> {
  for (const gap of describeGaps(report)) yield `note: ${toLine(gap)}\n`;
  const problems = report.problems.slice(0, 20);
  for (const { severity, message, hint } of problems) yield `${severity}: ${toLine(message)}${hint ? ` ${toLine(hint)}` : ""}\n`;
  if (report.problems.length > problems.length) yield `… and ${report.problems.length - problems.length} more problems; see the JSON report\n`;
  const date = feedDate(report);
  if (date !== undefined) yield `feed as of ${toLine(date)}\n`;
}
