import type { ScanReport } from "../../../model/report.ts";
import { toTerminal } from "../../escape/terminal.ts";
import type { SortedFindings } from "../../view/findings.ts";
import { countLevels, describeCounts } from "../../words/count.ts";
import { HEADLINES } from "../../words/image.ts";
import { describeFeed, describeGaps, describeProblems } from "../../words/limits.ts";
import { describeUnexplained } from "../../words/reading.ts";
import type { Paint } from "./paint.ts";

const LABEL = 12;
const MAX_LINES = 20;
const MAX_PROGRAMS = 3;

interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Below the table: the sum, what was not judged or went wrong, how old the feed is, and last what it all means. */
export function* renderNotes(report: ScanReport, sorted: SortedFindings, { width, paint }: Page): Generator<string> {
  const note = (label: string, lines: readonly string[], tone: "faint" | "warning" = "faint"): string =>
    renderNote(lines, width)
      .map((line, index) => `${paint((index === 0 ? label : "").padEnd(LABEL), tone)}${line}\n`)
      .join("");
  yield note("Findings", [describeFindings(sorted)]);
  yield note("Not judged", describeGaps(report), "warning");
  yield note("Problems", describeProblems(report), "warning");
  yield note("Unexplained", [describeUnexplained(report.inventory, MAX_PROGRAMS)].filter(Boolean));
  if (report.feed.length > 0) yield note("Feed", [describeFeed(report)]);
  const { outcome, reasons } = report.verdict;
  yield `\n${paint(`${outcome.toUpperCase()}: the image ${HEADLINES[outcome]}.`, outcome)}\n`;
  for (const reason of reasons)
    yield wrap(toTerminal(reason, 2000), width - 2)
      .map((line) => `  ${line}\n`)
      .join("");
}

function describeFindings({ open, suppressed, inapplicable }: SortedFindings): string {
  const fixable = open.filter(({ fix }) => fix.state === "fixed").length;
  const undecided = open.filter(({ state }) => state === "cannot-compare").length;
  return [
    open.length === 0 ? "none" : `${open.length} (${describeCounts(countLevels(open.map(({ severity }) => severity.level)))})`,
    ...(fixable > 0 ? [`${fixable} with a fixed version`] : []),
    ...(undecided > 0 ? [`${undecided} undecided`] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
    ...(inapplicable.length > 0 ? [`${inapplicable.length} not applicable`] : []),
  ].join(", ");
}

function renderNote(notes: readonly string[], width: number): string[] {
  const lines = notes.slice(0, MAX_LINES).flatMap((note) => wrap(toTerminal(note, 1000), width - LABEL));
  if (notes.length > MAX_LINES) lines.push(`… and ${notes.length - MAX_LINES} more; the JSON report has them all`);
  return lines;
}

/** Breaks between words; a word longer than the line stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
