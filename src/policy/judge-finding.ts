import type { Finding } from "../model/finding.ts";
import type { SeverityLevel } from "../model/severity.ts";
import type { Judgement } from "../model/verdict.ts";
import type { FailOn, Policy } from "./policy.ts";

/** Why a finding got its decision; the verdict counts by it. */
export type Ground = "malicious" | "threshold" | "below" | "unknown-severity" | "no-fix" | "cannot-compare" | "not-applicable" | "gate-off" | "known";

export interface GroundedJudgement extends Judgement {
  readonly ground: Ground;
}

/** Levels that reach a threshold. */
const REACH: Readonly<Record<FailOn, readonly SeverityLevel[]>> = {
  none: [],
  critical: ["critical"],
  high: ["critical", "high"],
  medium: ["critical", "high", "medium"],
  low: ["critical", "high", "medium", "low"],
  negligible: ["critical", "high", "medium", "low", "negligible"],
  any: ["critical", "high", "medium", "low", "negligible", "unknown"],
};

interface Ruling {
  readonly decision: Judgement["decision"];
  readonly ground: Ground;
  readonly reason: string;
}

const pass = (ground: Ground, reason: string): Ruling => ({ decision: "pass", ground, reason });
const fail = (ground: Ground, reason: string): Ruling => ({ decision: "fail", ground, reason });

/** A policy, and what the base has already; absent when there is nothing to compare with. */
export interface Gate extends Policy {
  readonly isKnown?: (finding: Finding) => boolean;
}

/** In this order; the first that rules decides. */
const RULES: readonly ((finding: Finding, gate: Gate) => Ruling | undefined)[] = [
  ({ state, reason }) => (state === "not-applicable" ? pass("not-applicable", `not applicable: ${reason ?? "no reason given"}`) : undefined),
  ({ state, reason }) => (state === "cannot-compare" ? pass("cannot-compare", `cannot be compared: ${reason ?? "no reason given"}`) : undefined),
  (_, { failOn }) => (failOn === "none" ? pass("gate-off", "fail-on is none") : undefined),
  ({ isMalicious }) => (isMalicious ? fail("malicious", "the package is malicious") : undefined),
  judgeSeverity,
  (finding, { scope, isKnown }) => (scope === "new" && isKnown?.(finding) ? pass("known", "gate-scope is new, and the base has it too") : undefined),
  ({ fix }, { onlyFixed }) => (onlyFixed && fix.state !== "fixed" ? pass("no-fix", "only-fixed is set and there is no fixed version") : undefined),
  ({ severity }, { failOn }) =>
    fail("threshold", failOn === "any" ? "fail-on is any" : `severity ${severity.level} is at or above fail-on ${failOn}`),
];

function judgeSeverity({ severity: { level } }: Finding, { failOn }: Policy): Ruling | undefined {
  if (REACH[failOn].includes(level)) return undefined;
  if (level === "unknown") return pass("unknown-severity", `the severity is unknown, which fail-on ${failOn} does not judge`);
  return pass("below", `severity ${level} is below fail-on ${failOn}`);
}

export function judgeFinding(finding: Finding, gate: Gate): GroundedJudgement {
  for (const rule of RULES) {
    const ruling = rule(finding, gate);
    if (ruling !== undefined) return { finding, ...ruling };
  }
  return { finding, ...fail("threshold", "no rule lets it pass") };
}
