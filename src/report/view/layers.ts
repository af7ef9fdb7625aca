import type { LayerInfo } from "../../model/inventory.ts";
import type { ScanReport } from "../../model/report.ts";
import { SEVERITY_LEVELS, type SeverityLevel } from "../../model/severity.ts";
import { type Counts, countLevels } from "../words/count.ts";
import { layerOf, type SortedFindings } from "./findings.ts";

/** What one layer brought. */
export interface LayerCounts {
  readonly index: number;
  readonly layer: LayerInfo | undefined;
  readonly counts: Counts;
  readonly total: number;
}

/** The layers that brought open findings, lowest first; findings of unknown layer are in none. */
export function countByLayer(report: ScanReport, { open }: SortedFindings): readonly LayerCounts[] {
  const levels = new Map<number, SeverityLevel[]>();
  for (const finding of open) {
    const index = layerOf(finding, report)?.index;
    if (index === undefined) continue;
    const list = levels.get(index);
    if (list) list.push(finding.severity.level);
    else levels.set(index, [finding.severity.level]);
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([index, list]) => ({ index, layer: report.inventory.image?.layers[index], counts: countLevels(list), total: list.length }));
}

/** The levels that occur, gravest first. */
export function presentLevels(layers: readonly LayerCounts[]): readonly SeverityLevel[] {
  return SEVERITY_LEVELS.filter((level) => layers.some(({ counts }) => counts[level] > 0));
}
