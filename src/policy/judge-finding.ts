import type { Finding } from "../model/finding.ts";
import type { SeverityLevel } from "../model/severity.ts";
import type { Judgement } from "../model/verdict.ts";
import { type FailOn, isGateOn, type Policy } from "./policy.ts";

/** Why a finding got its decision; the verdict counts by it. */
export type Ground =
  | "malicious"
  | "threshold"
  | "kev"
  | "epss"
  | "suppressed"
  | "below"
  | "unknown-severity"
  | "no-fix"
  | "cannot-compare"
  | "not-applicable"
  | "gate-off"
  | "known";

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
  /** What the user set aside, and why. */
  readonly suppressed?: ReadonlyMap<Finding, string>;
}

/** In this order; the first that rules decides. */
const RULES: readonly ((finding: Finding, gate: Gate) => Ruling | undefined)[] = [
  ({ state, reason }) => (state === "not-applicable" ? pass("not-applicable", `not applicable: ${reason ?? "no reason given"}`) : undefined),
  (finding, { suppressed }) => {
    const why = suppressed?.get(finding);
    return why === undefined ? undefined : { decision: "suppressed", ground: "suppressed", reason: why };
  },
  ({ state, reason }) => (state === "cannot-compare" ? pass("cannot-compare", `undecided: ${reason ?? "no reason given"}`) : undefined),
  (_, gate) => (isGateOn(gate) ? undefined : pass("gate-off", "fail-on is none")),
  ({ isMalicious }) => (isMalicious ? fail("malicious", "the package is malicious") : undefined),
  (finding, gate) => (findThreshold(finding, gate) === undefined ? passBelow(finding, gate) : undefined),
  (finding, { scope, isKnown }) => (scope === "new" && isKnown?.(finding) ? pass("known", "gate-scope is new, and the base has it too") : undefined),
  ({ fix }, { onlyFixed }) => (onlyFixed && fix.state !== "fixed" ? pass("no-fix", "only-fixed is set and there is no fixed version") : undefined),
  findThreshold,
];

/** The threshold that a finding reaches: the gravest reason first. */
function findThreshold({ kev, epss, severity: { level } }: Finding, { failOn, failOnKev, failOnEpss }: Policy): Ruling | undefined {
  if (failOnKev && kev !== undefined) return fail("kev", `it is known to be exploited since ${kev.added}, and fail-on-kev is set`);
  if (REACH[failOn].includes(level))
    return fail("threshold", failOn === "any" ? "fail-on is any" : `severity ${level} is at or above fail-on ${failOn}`);
  if (failOnEpss !== undefined && epss !== undefined && epss.score >= failOnEpss) {
    return fail("epss", `the probability of exploitation ${epss.score} is at or above fail-on-epss ${failOnEpss}`);
  }
  return undefined;
}

function passBelow({ severity: { level } }: Finding, { failOn }: Policy): Ruling {
  if (failOn === "none") return pass("below", "fail-on is none, and it reaches no other threshold");
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
