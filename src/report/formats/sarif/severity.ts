import type { Result } from "sarif";
import type { Finding } from "../../../model/finding.ts";
import type { SeverityLevel } from "../../../model/severity.ts";

/**
 * GitHub's bands: "over 9.0 is critical", 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low; 9.0 itself is in none. A level without
 * a score takes the foot of its band, so that nothing that was not scored outranks what was.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const BANDS: Readonly<Record<SeverityLevel, { readonly from: number; readonly to: number } | undefined>> = {
  critical: { from: 9.1, to: 10 },
  high: { from: 7, to: 8.9 },
  medium: { from: 4, to: 6.9 },
  low: { from: 0.1, to: 3.9 },
  negligible: { from: 0.1, to: 0.1 },
  unknown: undefined,
};

/** A string, as the service wants it, inside the band that the level names; undefined where no severity is known. */
export function securitySeverity({ severity, isMalicious }: Finding): string | undefined {
  const band = BANDS[isMalicious && severity.level === "unknown" ? "critical" : severity.level];
  if (band === undefined) return undefined;
  const score = severity.score ?? band.from;
  return Math.min(band.to, Math.max(band.from, score)).toFixed(1);
}

export function levelOf({ severity, state, isMalicious }: Finding): NonNullable<Result["level"]> {
  if (state === "cannot-compare") return "warning";
  if (isMalicious || severity.level === "critical" || severity.level === "high") return "error";
  return severity.level === "medium" || severity.level === "unknown" ? "warning" : "note";
}
