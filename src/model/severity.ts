/** Ordered from worst to least; `unknown` is a level of its own and is never silently dropped. */
export const SEVERITY_LEVELS = ["critical", "high", "medium", "low", "negligible", "unknown"] as const;
export type SeverityLevel = (typeof SEVERITY_LEVELS)[number];

/** A severity and where it came from. */
export interface Severity {
  readonly level: SeverityLevel;
  /** CVSS base score, 0.0 to 10.0, one decimal. */
  readonly score?: number;
  /** The vector the score was computed from. */
  readonly vector?: string;
  /** Who said so, e.g. `CVSS:3.1 of GHSA-…`, `urgency of DEBIAN-CVE-…`, or `none`. */
  readonly source: string;
}

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: SeverityLevel, b: SeverityLevel): number {
  return SEVERITY_LEVELS.indexOf(a) - SEVERITY_LEVELS.indexOf(b);
}
