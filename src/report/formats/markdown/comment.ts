import type { Finding } from "../../../model/finding.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeCode, escapeMarkdown } from "../../escape/markdown.ts";
import { describeCounts, describeGaps, describeImage, feedDate, HEADLINES } from "../../words/findings.ts";
import { findingRow, TABLE_HEAD } from "./table.ts";

export interface CommentOptions {
  /** Address of the workflow run. */
  readonly runUrl?: string;
  /** UTF-16 units the comment may have; GitHub refuses 65,536. */
  readonly budget?: number;
}

const BUDGET = 60_000;
const OPEN_ROWS = 10;
const ICONS = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;

/** The pull request comment, without its marker: one line when nothing was found, else what decided first and the rest folded away. */
export function renderComment(report: ScanReport, { runUrl, budget = BUDGET }: CommentOptions = {}): string {
  const { verdict, counts } = report;
  const name = escapeCode(report.inventory.image?.name ?? "image", 120);
  const shown = report.findings.filter(({ state }) => state !== "not-applicable");
  const headline = `### ${ICONS[verdict.outcome]} ${name} ${HEADLINES[verdict.outcome]}: ${describeCounts(counts)}`;
  const gaps = describeGaps(report);
  if (verdict.outcome === "pass" && shown.length === 0 && gaps.length === 0 && report.problems.length === 0) {
    return `${ICONS.pass} ${name} ${HEADLINES.pass}: no findings in ${report.inventory.packages.length} packages.\n`;
  }
  const footer = renderFooter(report, gaps, runUrl);
  const reasons = verdict.reasons.map((reason) => `- ${escapeMarkdown(reason)}\n`).join("");
  const failing = new Set(verdict.judgements.filter(({ decision }) => decision === "fail").map(({ finding }) => finding));
  const first = shown.filter((finding) => failing.has(finding));
  const rest = shown.filter((finding) => !failing.has(finding));
  const head = `${headline}\n\n${reasons}\n`;
  let left = budget - head.length - footer.length;
  const parts: string[] = [];
  const add = (title: string, findings: readonly Finding[], isOpen: boolean): void => {
    const section = renderSection({ title, findings, isOpen, budget: left }, report);
    left -= section.length;
    parts.push(section);
  };
  add("What failed the gate", first, first.length <= OPEN_ROWS);
  add(first.length > 0 ? "Other findings" : "Findings", rest, false);
  return `${head}${parts.join("")}${footer}`;
}

interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
  readonly budget: number;
}

/** Whole rows only: half a table row would break the table, and half an element the comment. */
function renderSection({ title, findings, isOpen, budget }: Section, report: ScanReport): string {
  if (findings.length === 0) return "";
  const open = `<details${isOpen ? " open" : ""}><summary>${title} (${findings.length})</summary>\n\n${TABLE_HEAD}`;
  const close = "\n</details>\n\n";
  const note = (count: number): string => `\n${count} more rows were left out; the SARIF file and the JSON report have them all.\n`;
  let left = budget - open.length - close.length - note(findings.length).length;
  const rows: string[] = [];
  for (const finding of findings) {
    const row = findingRow(finding, report);
    left -= row.length;
    if (left < 0) break;
    rows.push(row);
  }
  if (rows.length === 0 && budget < open.length + close.length + 100) return "";
  const cut = findings.length - rows.length;
  return `${open}${rows.join("")}${cut > 0 ? note(cut) : ""}${close}`;
}

function renderFooter(report: ScanReport, gaps: readonly string[], runUrl: string | undefined): string {
  const notes = [...gaps, ...report.problems.map(({ message, hint }) => [message, hint].filter(Boolean).join(" "))];
  const shown = notes.slice(0, 10).map((note) => `- ${escapeMarkdown(note, 300)}\n`);
  if (notes.length > shown.length) shown.push(`- … and ${notes.length - shown.length} more\n`);
  const list =
    shown.length > 0 ? `<details><summary>What was not judged or went wrong (${notes.length})</summary>\n\n${shown.join("")}\n</details>\n\n` : "";
  const date = feedDate(report);
  const facts = [
    escapeMarkdown(describeImage(report)),
    date ? `feed as of ${escapeMarkdown(date)}` : "",
    runUrl ? `[run](${runUrl})` : "",
    `${report.tool.name} ${report.tool.version}`,
  ];
  return `${list}<sub>${facts.filter((fact) => fact !== "").join(" · ")}</sub>\n`;
}
