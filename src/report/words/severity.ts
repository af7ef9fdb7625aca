import type { Finding } from "../../model/finding.ts";
import type { SeverityLevel } from "../../model/severity.ts";

/** A colour for the eye; the word always stands beside it. */
export const MARKS: Readonly<Record<SeverityLevel, string>> = {
  critical: "🟣",
  high: "🔴",
  medium: "🟠",
  low: "🔵",
  negligible: "⚪",
  unknown: "❔",
};

/** `high (7.2), by CVSS 3.1 of GHSA-…`: a severity never stands without its source. */
export function describeSeverity({ severity: { level, score, source } }: Finding): string {
  const number = score === undefined ? "" : ` (${score.toFixed(1)})`;
  return source === "" || source === "none" ? `${level}${number}` : `${level}${number}, by ${source}`;
}

/** Whether it is known to be used, and how likely it is to be; empty when neither is known. */
export function describeExploitation({ kev, epss }: Finding): string {
  const known = kev ? `Known to be exploited since ${kev.added}${kev.ransomware ? ", by ransomware" : ""}.` : "";
  const likely = epss ? `Likely to be exploited within 30 days: ${percent(epss.score)} (EPSS of ${epss.date}).` : "";
  return [known, likely].filter((part) => part !== "").join(" ");
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

/** What sets a finding apart, in a word or two; empty for most. */
export function describeMark({ isMalicious, kev, state }: Finding): string {
  if (isMalicious) return "malicious";
  if (kev) return "exploited";
  return state === "cannot-compare" ? "undecided" : "";
}
