import type { Delivery } from "../../../model/delivery.ts";
import { formatDuration } from "../../../model/duration.ts";
import type { ScanReport } from "../../../model/report.ts";
import { escapeMarkdown, linkMarkdown } from "../../escape/markdown.ts";
import { describeAge, listReasons } from "../../words/limits.ts";
import { describeReader, describeUnexplained, listReaders } from "../../words/reading.ts";

const STATES = { delivered: "✅ delivered", skipped: "not delivered", failed: "❌ failed" } as const;
const CHANNELS: Readonly<Record<Delivery["channel"], string>> = {
  "code-scanning": "Code scanning",
  "pull-request-comment": "Pull request comment",
  "dependency-graph": "Dependency graph",
  artifact: "Artifact",
  summary: "Summary",
};
const MAX_ROWS = 200;

function renderTable(title: string, head: string, rows: readonly string[]): string {
  if (rows.length === 0) return "";
  const more = rows.length > MAX_ROWS ? `\nand ${rows.length - MAX_ROWS} more\n` : "";
  return `#### ${title}\n\n${head}\n${rows.slice(0, MAX_ROWS).join("\n")}\n${more}`;
}

/** How much of the image was judged, and why the rest was not. */
export function renderCoverage({ coverage }: ScanReport): string {
  const rows = coverage.map((row) => {
    const reasons = listReasons(row).map(([reason, number]) => `${number}: ${escapeMarkdown(reason, 300)}`);
    return `| ${escapeMarkdown(row.type, 60)} | ${row.found} | ${row.judged} | ${reasons.slice(0, 20).join("<br>")} |`;
  });
  return renderTable("Coverage", "| Packages | Found | Judged | Not judged, and why |\n|---|--:|--:|---|", rows);
}

const MAX_PROGRAMS = 20;

/** What was found by which evidence, what could not be read, and what nobody knows. */
export function renderReading({ inventory }: ScanReport): string {
  const rows = listReaders(inventory).map((reader) => `| ${escapeMarkdown(reader.id, 60)} | ${reader.packages} | ${describeReader(reader)} |`);
  const unexplained = escapeMarkdown(describeUnexplained(inventory, MAX_PROGRAMS), 4000);
  const table = renderTable("Inventory", "| By | Packages | State |\n|---|--:|---|", rows);
  return unexplained === "" ? table : `${table}\n${unexplained}\n`;
}

/** What the image was judged by. */
export function renderFeed({ feed, generatedAt }: ScanReport): string {
  const rows = feed.map((shard) => {
    const { ecosystem, status, records, asOf, problem, source = "", revision = "" } = shard;
    const state = `${status === "fresh" ? "" : "⚠️ "}${status}${problem ? `: ${escapeMarkdown(problem, 300)}` : ""}`;
    const age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? ` (${escapeMarkdown(asOf, 40)})` : ""}`;
    const origin = `${escapeMarkdown(revision, 40)} | ${escapeMarkdown(source, 200)}`;
    return `| ${escapeMarkdown(ecosystem, 80)} | ${state} | ${records ?? ""} | ${age} | ${origin} |`;
  });
  return renderTable("Feed", "| Part | State | Advisories | Age | Last change | From |\n|---|---|--:|---|---|---|", rows);
}

/** Where the results went, and where they could not and why. */
export function renderDeliveries(deliveries: readonly Delivery[]): string {
  const rows = deliveries.map(({ channel, state, message, hint, url }) => {
    const text = escapeMarkdown([message, hint].filter(Boolean).join(" "), 600);
    return `| ${CHANNELS[channel]} | ${url ? linkMarkdown(STATES[state], url) : STATES[state]} | ${text} |`;
  });
  return renderTable("Delivery", "| Where | State | |\n|---|---|---|", rows);
}

export function renderTimings({ timings }: ScanReport): string {
  const parts = Object.entries(timings ?? {}).map(([stage, ms]) => `${escapeMarkdown(stage, 40)} ${formatDuration(ms)}`);
  return parts.length === 0 ? "" : `<sub>Time: ${parts.join(" · ")}</sub>\n`;
}
