import type { ScanReport } from "../../../model/report.ts";
import { escapeHtml } from "../../escape/html.ts";
import type { SortedFindings } from "../../view/findings.ts";
import { countByLayer, type LayerCounts, presentLevels } from "../../view/layers.ts";
import { describeCounts } from "../../words/count.ts";

/** Which layer brought how much, as bars. */
export function renderLayers(report: ScanReport, sorted: SortedFindings): string {
  const layers = countByLayer(report, sorted);
  if (layers.length === 0) return "";
  const most = layers.reduce((max, { total }) => Math.max(max, total), 1);
  return `<section>\n<h2>Findings by layer</h2>\n<table class="layers">\n${layers.map((layer) => renderLayer(layer, most)).join("")}</table>\n</section>\n`;
}

function renderLayer(counted: LayerCounts, most: number): string {
  const { index, layer, counts, total } = counted;
  const parts = presentLevels([counted]).map((level) => `<i class="${level}" style="flex:${counts[level]}"></i>`);
  const width = Math.max(1, Math.round((total / most) * 100));
  const base = layer?.isBase ? ' <em class="mark">base image</em>' : "";
  const bar = `<div class="bar" style="width:${width}%" title="${describeCounts(counts)}">${parts.join("")}</div>`;
  return `<tr><td class="number">${index + 1}</td><td><code>${escapeHtml(layer?.instruction ?? "no instruction known", 300)}</code>${base}</td><td class="bars">${bar}</td><td class="number">${total}</td></tr>\n`;
}
