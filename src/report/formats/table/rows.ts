import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { fit, measure, toTerminal } from "../../escape/terminal.ts";
import { layerOf, type SortedFindings } from "../../view/findings.ts";
import { describeFix } from "../../words/fix.ts";
import { describeLayer } from "../../words/image.ts";
import { describeMark } from "../../words/severity.ts";
import type { Paint } from "./paint.ts";

export interface RowContext {
  readonly report: ScanReport;
  readonly sorted: SortedFindings;
  readonly width: number;
  readonly paint: Paint;
}

const COLUMNS = ["", "Severity", "Vulnerability", "Package", "Installed", "Fixed in", "Layer"] as const;
/** No column becomes narrower than this while another is wider. */
const LEAST = [1, 10, 24, 10, 8, 8, 6] as const;
const GAP = 2;
/** A cell is never wider than any terminal. */
const MAX_CELL = 300;

/** One line per finding, gravest first; what fails the gate is ticked off. */
export function* renderRows(findings: readonly Finding[], context: RowContext): Generator<string> {
  const failing = new Set(context.sorted.failing);
  const rows = findings.map((finding) => cells(finding, failing.has(finding), context.report));
  const widths = fitColumns(rows, context.width);
  const line = (values: readonly string[]): string => values.map((value, index) => fit(value, widths[index] ?? 1)).join(" ".repeat(GAP));
  yield `${context.paint(line(COLUMNS).trimEnd(), "strong")}\n`;
  yield `${context.paint(line(widths.map((columns) => "─".repeat(columns))).trimEnd(), "faint")}\n`;
  for (const [index, row] of rows.entries()) {
    const level = findings[index]?.severity.level ?? "unknown";
    const lead = line(row.slice(0, 2));
    yield `${context.paint(lead, level)}${line(row).slice(lead.length).trimEnd()}\n`;
  }
  yield "\n";
}

function cells(finding: Finding, isFailing: boolean, report: ScanReport): string[] {
  const { id, severity, component, locations } = finding;
  const mark = describeMark(finding);
  const layer = layerOf(finding, report);
  const where = layer ? describeLayer(layer.index, layer.layer) : (locations[0]?.path ?? "");
  const texts = [isFailing ? "✗" : "", severity.level, `${id}${mark === "" ? "" : ` ${mark}`}`, component.name, component.version];
  return [...texts, describeFix(finding), where].map((text) => toTerminal(text, MAX_CELL));
}

/** Every column gets what it needs; what is too much is taken from the widest, the last one first. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = COLUMNS.map((title) => title.length);
  for (const row of rows) for (const [index, text] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, measure(text));
  widths[0] = 1;
  const gaps = GAP * (COLUMNS.length - 1);
  for (let over = sum(widths) + gaps - width; over > 0; over -= 1) {
    const index = widestOf(widths);
    if (index === undefined) break;
    widths[index] = (widths[index] ?? 1) - 1;
  }
  return widths;
}

/** The widest that may still shrink; of equals the last, which says the least. */
function widestOf(widths: readonly number[]): number | undefined {
  let widest: number | undefined;
  for (const [index, columns] of widths.entries()) {
    if (columns <= (LEAST[index] ?? 1)) continue;
    if (widest === undefined || columns >= (widths[widest] ?? 0)) widest = index;
  }
  return widest;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
