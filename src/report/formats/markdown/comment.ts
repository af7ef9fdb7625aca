import type { ScanReport } from "../../../model/report.ts";
import { escapeCode, escapeMarkdown, fence, linkMarkdown } from "../../escape/markdown.ts";
import { suggestCommands } from "../../view/commands.ts";
import { type SortedFindings, sortFindings } from "../../view/findings.ts";
import { groupByPackage } from "../../view/packages.ts";
import { count, countLevels } from "../../words/count.ts";
import { describeBase, describeDistro, describePackages, describePlatform, HEADLINES, nameImage } from "../../words/image.ts";
import { describeFeed, describeGaps, describeProblems } from "../../words/limits.ts";
import { MARKS } from "../../words/severity.ts";
import { type Block, type Budget, createBudget, describeHidden, fillSection, type Section } from "./budget.ts";
import { compareWithBase, type DeltaView } from "./delta.ts";
import { tabulate, tabulateByLayer } from "./package-rows.ts";

export interface CommentOptions {
  /** Hidden first line by which the comment is found again; made by whoever writes it. */
  readonly marker?: string;
  /** The newest result of what the change goes into; with it, the comment says what the change adds and ends. */
  readonly base?: ScanReport;
  /** What the base is called: `main`. */
  readonly baseName?: string;
  /** Whole sentence: why there is nothing to compare with, though there should be. */
  readonly baseNote?: string;
  /** Addresses of the workflow run and of the alerts. */
  readonly runUrl?: string;
  readonly alertsUrl?: string;
  /** UTF-16 units the comment may have; GitHub refuses 65,536. */
  readonly budget?: number;
}

/** The parts that comment and summary share. */
export interface BodyOptions extends Omit<CommentOptions, "marker" | "budget"> {
  readonly budget: Budget;
  /** Ids that one row names. */
  readonly ids: number;
}

const BUDGET = 60_000;
const IDS = 8;
export const ICONS = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;
/** Kept for the note that rows were cut. */
const RESERVE = 200;

/** The pull request comment: one line when nothing was found, else what decided first and the rest folded away. */
export function renderComment(report: ScanReport, { marker, budget = BUDGET, ...options }: CommentOptions = {}): string {
  const lead = marker === undefined || marker === "" ? "" : `${marker}\n`;
  const room = createBudget(budget - lead.length - RESERVE);
  return lead + renderBody(report, { ...options, budget: room, ids: IDS });
}

/** Everything that comment and summary both say. */
export function renderBody(report: ScanReport, options: BodyOptions): string {
  const sorted = sortFindings(report);
  const delta = options.base ? compareWithBase(report, options.base, options.baseName ?? "the base") : undefined;
  if (isClean(report, sorted)) return renderClean(report, delta);
  const head = renderHead(report, sorted, options, delta);
  const foot = renderNotes(report) + renderFooter(report, options);
  options.budget.take(head + foot);
  const sections = [...(delta ? delta.sections(sorted, options) : plainSections(report, sorted, options)), ...otherSections(report, sorted)];
  const filled = sections.map((section) => fillSection(section, options.budget));
  const hidden = filled.reduce((sum, part) => sum + part.hidden, 0);
  return head + filled.map(({ text }) => text).join("") + describeHidden(hidden) + foot;
}

function isClean({ verdict, findings, problems, ...report }: ScanReport, { open }: SortedFindings): boolean {
  const gaps = describeGaps({ verdict, findings, problems, ...report });
  return verdict.outcome === "pass" && open.length === 0 && gaps.length === 0 && problems.length === 0;
}

function renderClean({ inventory }: ScanReport, delta: DeltaView | undefined): string {
  const fixed =
    delta === undefined || delta.fixed === 0 ? "" : ` ${count(delta.fixed, "finding")} of ${delta.name} ${delta.fixed === 1 ? "is" : "are"} fixed.`;
  return `${ICONS.pass} ${nameCode(inventory)} ${HEADLINES.pass}: no findings in ${count(inventory.packages.length, "package")}.${fixed}\n`;
}

const nameCode = (inventory: ScanReport["inventory"]): string => escapeCode(nameImage(inventory), 120) || "The image";

function renderHead(report: ScanReport, sorted: SortedFindings, { baseNote }: BodyOptions, delta: DeltaView | undefined): string {
  const { verdict, inventory } = report;
  const counts = countLevels(sorted.open.map(({ severity }) => severity.level));
  const reasons = verdict.reasons.slice(0, 20).map((reason) => `- ${escapeMarkdown(reason)}\n`);
  const levels = Object.entries(MARKS).flatMap(([level, mark]) => {
    const number = counts[level as keyof typeof counts];
    return number > 0 ? [`${mark}&nbsp;**${number}**&nbsp;${level}`] : [];
  });
  const fixable = sorted.open.filter(({ fix }) => fix.state === "fixed").length;
  const undecided = sorted.open.filter(({ state }) => state === "cannot-compare").length;
  const notes = [...(fixable > 0 ? [`${fixable} with a fixed version`] : []), ...(undecided > 0 ? [`${undecided} undecided`] : [])];
  const sum = levels.length === 0 ? "" : `${levels.join(" · ")}${notes.length > 0 ? ` — ${notes.join(", ")}` : ""}\n\n`;
  const note = baseNote ? `${escapeMarkdown(baseNote)}\n\n` : "";
  const compared = note + (delta ? `${delta.headline}\n\n` : "");
  return `### ${ICONS[verdict.outcome]} ${nameCode(inventory)} ${HEADLINES[verdict.outcome]}\n\n${compared}${sum}${reasons.join("")}\n`;
}

function plainSections(report: ScanReport, { failing, passing }: SortedFindings, { ids }: BodyOptions): readonly Section[] {
  return [
    ...openFirst(`What fails the gate (${failing.length})`, tabulate(failing, report, { ids })),
    {
      title: `${failing.length > 0 ? "Other findings" : "Findings"} (${passing.length})`,
      isFolded: true,
      blocks: tabulateByLayer(passing, report, { ids }),
    },
  ];
}

/** Rows that stand open: all of few, and of many the first. */
const OPEN_ROWS = 10;
const FIRST_ROWS = 5;

function openFirst(title: string, { head, rows }: Block): readonly Section[] {
  const open = rows.length > OPEN_ROWS ? rows.slice(0, FIRST_ROWS) : rows;
  const rest = rows.slice(open.length);
  return [
    { title, isFolded: false, blocks: [{ head, rows: open }] },
    {
      title: `${count(rest.length, "more package")} that ${rest.length === 1 ? "fails" : "fail"} the gate`,
      isFolded: true,
      blocks: [{ head, rows: rest }],
    },
  ];
}

function otherSections(report: ScanReport, { open, suppressed, reasonOf }: SortedFindings): readonly Section[] {
  const commands = suggestCommands(groupByPackage(open, report));
  const ignored = suppressed.map((finding) => {
    const { id, component } = finding;
    const text = `- ${escapeMarkdown(id, 100)} in ${escapeCode(component.name, 80)}: ${escapeMarkdown(reasonOf(finding) ?? "", 300)}\n`;
    return { text, findings: 1 };
  });
  const all = fence("sh", commands.join("\n"));
  return [
    {
      title: `How to fix (${count(commands.length, "command")})`,
      isFolded: true,
      blocks: commands.length === 0 ? [] : [{ head: "", rows: [{ text: `${all}\n`, findings: 0 }] }],
    },
    { title: `Suppressed (${suppressed.length})`, isFolded: true, blocks: [{ head: "", rows: ignored }] },
  ];
}

const MAX_NOTES = 10;

function renderNotes(report: ScanReport): string {
  const notes = [...describeGaps(report), ...describeProblems(report)];
  if (notes.length === 0) return "";
  const shown = notes.slice(0, MAX_NOTES).map((note) => `- ${escapeMarkdown(note, 300)}\n`);
  if (notes.length > shown.length) shown.push(`- and ${notes.length - shown.length} more\n`);
  return `<details><summary>Not judged, or gone wrong (${notes.length})</summary>\n\n${shown.join("")}\n</details>\n\n`;
}

function renderFooter(report: ScanReport, { runUrl, alertsUrl }: BodyOptions): string {
  const { inventory, feed, tool } = report;
  const base = describeBase(inventory);
  const found = report.coverage.reduce((sum, row) => sum + row.found, 0);
  const judged = report.coverage.reduce((sum, row) => sum + row.judged, 0);
  const facts = [
    escapeMarkdown(describeDistro(inventory), 100),
    inventory.image ? escapeMarkdown(describePlatform(inventory.image.platform), 60) : "",
    base === "" ? "" : `base ${escapeMarkdown(base, 120)}`,
    escapeMarkdown(describePackages(inventory), 200),
    found > 0 ? `${judged === found ? "all" : `${judged} of ${found}`} judged` : "",
    feed.length > 0 ? `feed ${escapeMarkdown(describeFeed(report), 200)}` : "",
    alertsUrl ? linkMarkdown("alerts", alertsUrl) : "",
    runUrl ? linkMarkdown("run", runUrl) : "",
    escapeMarkdown(`${tool.name} ${tool.version}`, 60),
  ];
  return `<sub>${facts.filter((fact) => fact !== "").join(" · ")}</sub>\n`;
}
