import type { ScanReport } from "../../../model/report.ts";
import { escapeCode, escapeMarkdown, linkMarkdown } from "../../escape/markdown.ts";
import { compareReports } from "../../view/compare.ts";
import { sortFindings } from "../../view/findings.ts";
import { count, countLevels } from "../../words/count.ts";
import { HEADLINES } from "../../words/image.ts";
import { endSentence } from "../../words/limits.ts";
import { MARKS } from "../../words/severity.ts";
import { type Budget, createBudget } from "./budget.ts";
import { ICONS, renderBody, renderComment } from "./comment.ts";
import { renderSummary, type SummaryOptions } from "./summary.ts";
import { renderDeliveries } from "./tables.ts";

/** Why an image has no report. */
export interface ImageFailure {
  readonly message: string;
  readonly hint: string;
  readonly code: string;
}

/** One image of a step, with what it is compared with. */
export interface ImageView extends Omit<SummaryOptions, "deliveries" | "runUrl"> {
  /** As it was given. */
  readonly name: string;
  readonly report?: ScanReport;
  /** Set when there is no report. */
  readonly failure?: ImageFailure;
}

export interface SeveralOptions {
  readonly runUrl?: string;
  /** Sum of the units that the text may have. */
  readonly budget?: number;
}

const COMMENT_BUDGET = 60_000;
const SUMMARY_BUDGET = 850_000;
const IDS = 8;

/** One comment for all images of a step: as for one image when there is one, else a table with the worst on top, and each image below. */
export function renderImagesComment(images: readonly ImageView[], { runUrl, budget = COMMENT_BUDGET }: SeveralOptions = {}): string {
  const run = runUrl === undefined ? {} : { runUrl };
  const [only] = images;
  if (images.length === 1 && only?.report) return renderComment(only.report, { ...only, ...run, budget });
  const lead = renderOverview(images, Math.floor(budget / 2));
  const foot = runUrl === undefined ? "" : `<sub>${linkMarkdown("run", runUrl)}</sub>\n`;
  const room = createBudget(budget - lead.length - foot.length - FRAME);
  return `${lead}${fillBodies(images.filter(isTelling), room, (view, share) => renderOne(view, share))}${foot}`;
}

/** The job summary of all images of a step. */
export function renderImagesSummary(
  images: readonly ImageView[],
  { runUrl, deliveries = [], budget = SUMMARY_BUDGET }: SeveralOptions & Pick<SummaryOptions, "deliveries"> = {},
): string {
  const run = runUrl === undefined ? {} : { runUrl };
  const [only] = images;
  if (images.length === 1 && only?.report) return renderSummary(only.report, { ...only, ...run, deliveries });
  const lead = `${renderOverview(images, Math.floor(budget / 4))}${renderDeliveries(deliveries)}\n`;
  const room = createBudget(budget - Buffer.byteLength(lead) - FRAME, (text) => Buffer.byteLength(text));
  const bodies = fillBodies(images, room, ({ report, ...view }, share) =>
    report ? `${renderSummary(report, { ...view, ...run, budget: share })}\n` : "",
  );
  return `${lead}${bodies}`.trimEnd() + "\n";
}

/** Each image gets an equal part of what is left. One whose frame alone is larger is left out, and that is said. */
function fillBodies(images: readonly ImageView[], room: Budget, render: (view: ImageView, share: number) => string): string {
  const bodies = images.map((view, index) => {
    const body = render(view, Math.floor(room.left / (images.length - index)));
    return room.take(body) ? body : undefined;
  });
  const missing = bodies.filter((body) => body === undefined).length;
  const note = missing === 0 ? "" : `_${count(missing, "image")} without room here: the SARIF files and JSON reports have everything._\n\n`;
  return bodies.join("") + note;
}

const ORDER = ["error", "fail", "incomplete", "pass"] as const;
const WORDS = { error: "could not be scanned", ...HEADLINES };
const MARK = { error: "💥", ...ICONS };

const outcomeOf = ({ report }: ImageView): (typeof ORDER)[number] => report?.verdict.outcome ?? "error";

function renderOverview(images: readonly ImageView[], budget: number): string {
  const worst = ORDER.find((outcome) => images.some((view) => outcomeOf(view) === outcome)) ?? "pass";
  const numbers = ORDER.flatMap((outcome) => {
    const number = images.filter((view) => outcomeOf(view) === outcome).length;
    return number === 0 ? [] : [`${number} ${WORDS[outcome]}`];
  });
  const title = images.length === 1 ? `${name(images[0])} ${WORDS[worst]}` : `${count(images.length, "image")}: ${numbers.join(", ")}`;
  const sorted = [...images].sort((a, b) => ORDER.indexOf(outcomeOf(a)) - ORDER.indexOf(outcomeOf(b)));
  const rows = sorted.map((view) => `| ${MARK[outcomeOf(view)]} | ${name(view)} | ${describeCounts(view)} | ${describeDelta(view)} |\n`);
  const room = createBudget(budget);
  const shown = rows.filter((row) => room.take(row));
  const more = rows.length > shown.length ? `\nand ${count(rows.length - shown.length, "more image")}\n` : "";
  return `### ${MARK[worst]} ${title}\n\n| | Image | Findings | Against the base |\n|---|---|---|---|\n${shown.join("")}${more}\n`;
}

const name = (view: ImageView | undefined): string => escapeCode(view?.name ?? "image", 120);

function describeCounts({ report, failure }: ImageView): string {
  if (!report) return describeFailure(failure);
  const counts = countLevels(sortFindings(report).open.map(({ severity }) => severity.level));
  const levels = Object.entries(MARKS).flatMap(([level, mark]) => {
    const number = counts[level as keyof typeof counts];
    return number > 0 ? [`${mark}&nbsp;${number}&nbsp;${level}`] : [];
  });
  return levels.length === 0 ? "none" : levels.join(" · ");
}

function describeFailure(failure: ImageFailure | undefined): string {
  const { message = "no reason is known", hint = "", code = "INTERNAL" } = failure ?? {};
  return [escapeMarkdown(endSentence(message), 400), escapeMarkdown(hint, 200), escapeCode(code, 40)].filter(Boolean).join(" ");
}

function describeDelta({ report, base }: ImageView): string {
  if (!report || !base) return "";
  const { added, fixed } = compareReports(report, base);
  return `${added.length} new, ${fixed.length} fixed`;
}

/** An image that passed without anything to tell is in the table already. */
function isTelling({ report }: ImageView): boolean {
  return report !== undefined && (report.verdict.outcome !== "pass" || report.findings.length > 0 || report.problems.length > 0);
}

const FRAME = 200;

function renderOne({ report, ...view }: ImageView, budget: number): string {
  if (!report || budget < 2000) return "";
  const body = renderBody(report, { ...view, budget: createBudget(budget - FRAME), ids: IDS });
  if (report.verdict.outcome !== "pass") return `${body}\n`;
  return `<details><summary>${ICONS.pass} ${escapeMarkdown(view.name, 120)} ${HEADLINES.pass}</summary>\n\n${body}\n</details>\n\n`;
}
