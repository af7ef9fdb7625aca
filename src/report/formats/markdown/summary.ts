import type { Delivery } from "../../../model/delivery.ts";
import { formatDuration } from "../../../model/duration.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeMarkdown, linkMarkdown } from "../../escape/markdown.ts";
import { listReasons } from "../../words/findings.ts";
import { renderComment } from "./comment.ts";

export interface SummaryOptions {
  readonly deliveries?: readonly Delivery[];
}

/** The runner refuses summaries above 1 MiB, counted in bytes. */
const BUDGET = 250_000;
const STATES = { delivered: "delivered", skipped: "not delivered", failed: "**failed**" } as const;
const CHANNELS: Readonly<Record<Delivery["channel"], string>> = {
  "code-scanning": "Code scanning",
  "pull-request-comment": "Pull request comment",
  "dependency-graph": "Dependency graph",
  artifact: "Artifact",
  summary: "Summary",
};

/** The job summary: what the comment says, then coverage, feed, where the results went, and timing. */
export function renderSummary(report: ScanReport, { deliveries = [] }: SummaryOptions = {}): string {
  return [renderComment(report, { budget: BUDGET }), renderCoverage(report), renderFeed(report), renderDeliveries(deliveries), renderTimings(report)]
    .filter((part) => part !== "")
    .join("\n");
}

function renderCoverage({ coverage }: ScanReport): string {
  if (coverage.length === 0) return "";
  const rows = coverage.map((row) => {
    const reasons = listReasons(row).map(([reason, count]) => `${count}: ${escapeMarkdown(reason)}`);
    return `| ${escapeMarkdown(row.type)} | ${row.found} | ${row.judged} | ${reasons.join("; ")} |`;
  });
  return `#### Coverage\n\n| Packages | Found | Judged | Not judged, and why |\n|---|--:|--:|---|\n${rows.join("\n")}\n`;
}

function renderFeed({ feed }: ScanReport): string {
  if (feed.length === 0) return "";
  const rows = feed.map(
    ({ ecosystem, status, records, asOf, problem }) =>
      `| ${escapeMarkdown(ecosystem)} | ${status}${problem ? `: ${escapeMarkdown(problem)}` : ""} | ${records ?? ""} | ${escapeMarkdown(asOf ?? "")} |`,
  );
  return `#### Feed\n\n| Part | State | Advisories | As of |\n|---|---|--:|---|\n${rows.join("\n")}\n`;
}

function renderDeliveries(deliveries: readonly Delivery[]): string {
  if (deliveries.length === 0) return "";
  const rows = deliveries.map(({ channel, state, message, hint, url }) => {
    const text = escapeMarkdown([message, hint].filter(Boolean).join(" "), 600);
    return `| ${CHANNELS[channel]} | ${url ? linkMarkdown(STATES[state].replaceAll("*", ""), url) : STATES[state]} | ${text} |`;
  });
  return `#### Delivery\n\n| Where | State | |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function renderTimings({ timings }: ScanReport): string {
  const parts = Object.entries(timings ?? {}).map(([stage, ms]) => `${escapeMarkdown(stage)} ${formatDuration(ms)}`);
  return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>\n`;
}
