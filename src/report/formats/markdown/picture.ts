import type { ScanReport } from "../../../model/report.ts";
import type { SeverityLevel } from "../../../model/severity.ts";
import { escapeCode, fence, toMermaid } from "../../escape/markdown.ts";
import { sortFindings } from "../../view/findings.ts";
import { countByLayer, type LayerCounts, presentLevels } from "../../view/layers.ts";
import { MARKS } from "../../words/severity.ts";

/** Fewer say nothing that the table does not. */
const LEAST_FINDINGS = 10;
const MAX_LAYERS = 30;
const COLORS: Readonly<Record<SeverityLevel, string>> = {
  critical: "#8250df",
  high: "#cf222e",
  medium: "#e16f24",
  low: "#2f81f7",
  negligible: "#afb8c1",
  unknown: "#6e7781",
};

/** Which layer brought how much: a picture, and the numbers as a table. Nothing when only one layer brought something. */
export function renderPicture(report: ScanReport): string {
  const layers = countByLayer(report, sortFindings(report));
  const total = layers.reduce((sum, layer) => sum + layer.total, 0);
  if (layers.length < 2 || layers.length > MAX_LAYERS) return "";
  const levels = presentLevels(layers);
  return `#### Findings by layer\n\n${total < LEAST_FINDINGS ? "" : `${drawChart(layers, levels)}\n\n`}${renderTable(layers, levels)}`;
}

/**
 * Bars of one chart are drawn over each other, so each series is the sum of itself and all graver ones, the longest first.
 * https://mermaid.js.org/syntax/xyChart.html
 */
function drawChart(layers: readonly LayerCounts[], levels: readonly SeverityLevel[]): string {
  const series = levels.map((_, rank) => levels.slice(0, rank + 1)).reverse();
  const bars = series.map((part) => `  bar [${layers.map(({ counts }) => part.reduce((sum, level) => sum + counts[level], 0)).join(", ")}]`);
  const palette = [...levels].reverse().map((level) => COLORS[level]);
  const config = { themeVariables: { xyChart: { plotColorPalette: palette.join(", ") } }, xyChart: { height: 80 + layers.length * 40, width: 800 } };
  const most = Math.max(...layers.map(({ total }) => total));
  const names = layers.map(({ index, layer }) => `"${`${index + 1} ${toMermaid(layer?.instruction ?? "", 28)}`.trim()}"`);
  const lines = [
    `%%{init: ${JSON.stringify(config)}}%%`,
    "xychart-beta horizontal",
    `  x-axis [${names.join(", ")}]`,
    `  y-axis "Findings" 0 --> ${most}`,
    ...bars,
  ];
  return fence("mermaid", lines.join("\n"));
}

function renderTable(layers: readonly LayerCounts[], levels: readonly SeverityLevel[]): string {
  const head = `| Layer | ${levels.map((level) => `${MARKS[level]}&nbsp;${level}`).join(" | ")} |\n|---|${levels.map(() => "--:|").join("")}\n`;
  const rows = layers.map(({ index, layer, counts }) => {
    const name = `${index + 1}&nbsp;${escapeCode(layer?.instruction ?? "", 60)}`;
    return `| ${name} | ${levels.map((level) => counts[level] || "").join(" | ")} |\n`;
  });
  return head + rows.join("");
}
