import type { ScanReport } from "../../../model/report.ts";
import { escapeHtml } from "../../escape/html.ts";
import { describeAge, describeProblem, endSentence, listReasons } from "../../words/limits.ts";
import { describeReader, formatSize, listReaders } from "../../words/reading.ts";

const MAX_ROWS = 1000;

function renderTable(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return "";
  const cells = (row: readonly (string | number)[]): string =>
    row.map((cell) => (typeof cell === "number" ? `<td class="number">${cell}</td>` : `<td>${escapeHtml(cell)}</td>`)).join("");
  const body = rows.slice(0, MAX_ROWS).map((row) => `<tr>${cells(row)}</tr>\n`);
  const more = rows.length > MAX_ROWS ? `<p>and ${rows.length - MAX_ROWS} more</p>\n` : "";
  return `<section>\n<h2>${title}</h2>\n<table>\n<tr>${head.map((name) => `<th>${name}</th>`).join("")}</tr>\n${body.join("")}</table>\n${more}</section>\n`;
}

export function renderCoverage({ coverage }: ScanReport): string {
  const rows = coverage.map((row) => {
    const reasons = listReasons(row).map(([reason, number]) => `${number}: ${reason}`);
    return [row.type, row.found, row.judged, reasons.join("; ")];
  });
  return renderTable("Coverage", ["Packages", "Found", "Judged", "Not judged, and why"], rows);
}

/** What was found by which evidence, what could not be read, and what nobody knows. */
export function renderReading({ inventory }: ScanReport): string {
  const rows = listReaders(inventory).map((reader) => [reader.id, reader.packages, describeReader(reader)]);
  const { count: number, largest } = inventory.unexplained ?? { count: 0, largest: [] };
  const programs = largest.map(({ path, size }) => [path, formatSize(size)]);
  const others = number > largest.length ? [[`and ${number - largest.length} more`, ""]] : [];
  return (
    renderTable("Inventory", ["By", "Packages", "State"], rows) +
    renderTable("Programs and libraries of no package and no known kind", ["Path", "Size"], [...programs, ...others])
  );
}

export function renderFeed({ feed, generatedAt }: ScanReport): string {
  const rows = feed.map((shard) => {
    const { ecosystem, status, records, problem, source = "", revision = "", asOf } = shard;
    const state = problem ? `${status}: ${problem}` : status;
    const age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? `, ${asOf}` : ""}`;
    return [ecosystem, state, records ?? "", age, revision, source];
  });
  return renderTable("Feed", ["Part", "State", "Advisories", "Age", "Last change", "From"], rows);
}

/** What went wrong, above everything that is only for reference. */
export function renderProblems({ problems }: ScanReport): string {
  if (problems.length === 0) return "";
  const items = problems.slice(0, MAX_ROWS).map((problem) => {
    const { severity, code, hint } = problem;
    const advice = hint ? ` <span class="hint">${escapeHtml(hint)}</span>` : "";
    return `<li class="${severity}"><code>${escapeHtml(code, 60)}</code> ${escapeHtml(endSentence(describeProblem(problem)))}${advice}</li>\n`;
  });
  return `<section>\n<h2>Problems</h2>\n<ul class="problems">\n${items.join("")}</ul>\n</section>\n`;
}
