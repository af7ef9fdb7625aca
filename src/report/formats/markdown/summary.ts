import type { Delivery } from "../../../model/delivery.ts";
import type { ScanReport } from "../../../model/report.ts";
import { createBudget } from "./budget.ts";
import { type CommentOptions, renderBody } from "./comment.ts";
import { renderPicture } from "./picture.ts";
import { renderCoverage, renderDeliveries, renderFeed, renderReading, renderTimings } from "./tables.ts";

export interface SummaryOptions extends Omit<CommentOptions, "marker"> {
  readonly deliveries?: readonly Delivery[];
}

/** The runner refuses summaries above 1 MiB, counted in bytes; below that, what a browser shows without effort. */
const BUDGET = 900_000;
const IDS = 40;
const RESERVE = 1000;

/** The job summary: what the comment says with more room, then the picture, coverage, feed, where the results went, and timing. */
export function renderSummary(report: ScanReport, { deliveries = [], budget: size = BUDGET, ...options }: SummaryOptions = {}): string {
  const rest = [
    renderPicture(report),
    renderCoverage(report),
    renderReading(report),
    renderFeed(report),
    renderDeliveries(deliveries),
    renderTimings(report),
  ]
    .filter((part) => part !== "")
    .join("\n");
  const budget = createBudget(size - Buffer.byteLength(rest) - RESERVE, (text) => Buffer.byteLength(text));
  return `${renderBody(report, { ...options, budget, ids: IDS })}\n${rest}`.trimEnd() + "\n";
}
