import type { ScanReport } from "../../model/report.ts";
import { SEVERITY_LEVELS, type SeverityLevel } from "../../model/severity.ts";

/** `1 package`, `2 packages`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

export type Counts = ScanReport["counts"];

export function countLevels(levels: Iterable<SeverityLevel>): Counts {
  const counts: Record<SeverityLevel, number> = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  for (const level of levels) counts[level] += 1;
  return counts;
}

/** `3 critical, 5 high`; `no findings` when all are zero. */
export function describeCounts(counts: Counts): string {
  const parts = SEVERITY_LEVELS.flatMap((level) => (counts[level] > 0 ? [`${counts[level]} ${level}`] : []));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

/** Names in a sentence; how many more there are when there are too many. */
export function listSome(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
