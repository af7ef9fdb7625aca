import type { ScanReport } from "../../../model/report.ts";
import { toTerminal } from "../../escape/terminal.ts";
import type { ReportFormat } from "../../format.ts";
import { sortFindings } from "../../view/findings.ts";
import { count } from "../../words/count.ts";
import { describeBase, describeDistro, describePackages, describePlatform, nameImage } from "../../words/image.ts";
import { renderNotes } from "./notes.ts";
import { createPainter } from "./paint.ts";
import { renderRows } from "./rows.ts";

export interface TableOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Findings that are shown; the rest is counted. */
  readonly rows: number;
}

/** What a person reads at the end of a run. */
export const tableFormat: ReportFormat<TableOptions> = {
  id: "table",
  title: "Table for terminals and logs",
  references: ["https://no-color.org"],
  mediaType: "text/plain",
  extension: ".txt",
  defaults: { color: false, width: 100, rows: Number.POSITIVE_INFINITY },
  render,
};

function* render(report: ScanReport, options: TableOptions): Generator<string> {
  const { inventory } = report;
  const sorted = sortFindings(report);
  const paint = createPainter(options.color);
  const width = Math.max(40, options.width);
  const platform = inventory.image ? describePlatform(inventory.image.platform) : "";
  const base = describeBase(inventory);
  const facts = [describeDistro(inventory), platform, base && `base ${base}`, describePackages(inventory)].filter((part) => part !== "");
  yield `\n${paint(toTerminal(nameImage(inventory)) || "image", "strong")}\n${toTerminal(facts.join(" · "))}\n\n`;
  const shown = sorted.open.slice(0, options.rows);
  if (shown.length > 0) yield* renderRows(shown, { report, sorted, width, paint });
  const hidden = sorted.open.length - shown.length;
  if (hidden > 0) yield `… and ${count(hidden, "finding")} of lower risk\n\n`;
  yield* renderNotes(report, sorted, { width, paint });
}
