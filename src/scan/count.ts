import type { Finding } from "../model/finding.ts";
import { SEVERITY_LEVELS, type SeverityLevel } from "../model/severity.ts";

/** Findings per severity; what is not applicable or set aside is shown in reports but does not count. */
export function countSeverities(findings: readonly Finding[]): Record<SeverityLevel, number> {
  const counts = Object.fromEntries(SEVERITY_LEVELS.map((level) => [level, 0])) as Record<SeverityLevel, number>;
  for (const finding of findings) if (finding.state === "affected") counts[finding.severity.level] += 1;
  return counts;
}
