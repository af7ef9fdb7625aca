import type { Finding, FindingState } from "../model/finding.ts";
import { compareSeverity } from "../model/severity.ts";
import { compareIds, compareText } from "./identifiers.ts";

const STATE_ORDER: Readonly<Record<FindingState, number>> = { affected: 0, "cannot-compare": 1, "not-applicable": 2 };

/** Each says which of two findings comes first, or 0 to leave it to the next. */
const RULES: readonly ((a: Finding, b: Finding) => number)[] = [
  (a, b) => Number(b.isMalicious ?? false) - Number(a.isMalicious ?? false),
  (a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state],
  (a, b) => Number(b.kev !== undefined) - Number(a.kev !== undefined),
  (a, b) => compareSeverity(a.severity.level, b.severity.level),
  (a, b) => (b.epss?.score ?? 0) - (a.epss?.score ?? 0),
  (a, b) => (b.severity.score ?? 0) - (a.severity.score ?? 0),
  (a, b) => compareIds(a.id, b.id),
  (a, b) => compareText(a.component.purl, b.component.purl),
  (a, b) => compareText(a.component.version, b.component.version),
];

/**
 * The order of risk: malicious packages, then what is affected before what could not be compared and what does not apply; within that
 * known exploited first, then by severity, by probability of exploitation, by score; at last by id and component, so that it is total.
 */
export function compareRisk(a: Finding, b: Finding): number {
  for (const rule of RULES) {
    const order = rule(a, b);
    if (order !== 0) return order;
  }
  return 0;
}
