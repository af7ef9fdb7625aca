import type { Finding } from "../model/finding.ts";
import { SEVERITY_LEVELS } from "../model/severity.ts";
import type { Judgement, Verdict } from "../model/verdict.ts";
import { findGaps, findUnread, type ScanFacts } from "./completeness.ts";
import { type Ground, type GroundedJudgement, judgeFinding } from "./judge-finding.ts";
import { isGateOn, type Policy } from "./policy.ts";
import { agree, count } from "./sentences.ts";

export { parsePolicy } from "./parse.ts";
export type { Policy } from "./policy.ts";
export * from "./suppress/index.ts";

export interface JudgeRequest extends ScanFacts {
  readonly findings: readonly Finding[];
  readonly policy: Policy;
  /** Whether the base has a finding too; absent when there is no base to compare with. */
  readonly isKnown?: (finding: Finding) => boolean;
  /** What ignore rules and VEX statements set aside, and why. */
  readonly suppressed?: ReadonlyMap<Finding, string>;
}

/**
 * Whether the image may pass. Monotone: more findings or a wider threshold never turn a fail into a pass. A failed gate outweighs an
 * incomplete scan, since completing it cannot save the image.
 */
export function judge(request: JudgeRequest): Verdict {
  const { findings, policy, isKnown, suppressed } = request;
  const gate = { ...policy, ...(isKnown ? { isKnown } : {}), ...(suppressed ? { suppressed } : {}) };
  const grounded = findings.map((finding) => judgeFinding(finding, gate));
  const gaps = findGaps(request, policy);
  const failures = [...describeFailures(grounded, policy), ...(policy.failOnEol ? describeEndOfLife(request) : [])];
  const outcome = failures.length > 0 ? "fail" : gaps.length > 0 ? "incomplete" : "pass";
  // What was not read is no reason to fail unless it is demanded, and none to keep silent.
  const passed = outcome === "pass" ? [describePass(request), ...findUnread(request.problems)] : [];
  const judgements: readonly Judgement[] = grounded.map(({ finding, decision, reason }) => ({ finding, decision, reason }));
  const baseless = policy.scope === "new" && isGateOn(policy) && !isKnown && findings.length > 0 ? [BASELESS] : [];
  return { outcome, reasons: [...failures, ...passed, ...gaps, ...baseless, ...describeRest(grounded, policy)], judgements };
}

/** Whatever was found: what a release that is over has been spared is not known. */
function describeEndOfLife({ problems }: ScanFacts): readonly string[] {
  return problems.filter(({ code }) => code === "DISTRO_END_OF_LIFE").map(({ message }) => message);
}

const BASELESS = "gate-scope is new, but there is no result to compare with: every finding counts.";

function describeFailures(judgements: readonly GroundedJudgement[], { failOn, failOnEpss, onlyFixed }: Policy): readonly string[] {
  const failed = judgements.filter(({ decision }) => decision === "fail");
  const malicious = failed.filter(({ ground }) => ground === "malicious");
  const exploited = failed.filter(({ ground }) => ground === "kev");
  const probable = failed.filter(({ ground }) => ground === "epss");
  const others = failed.filter(({ ground }) => ground === "threshold");
  const sentences: string[] = [];
  if (malicious.length > 0) {
    const names = [...new Set(malicious.map(({ finding }) => finding.component.name))];
    sentences.push(`${count(names.length, "malicious package")} ${agree(names.length, "is", "are")} installed: ${names.join(", ")}.`);
  }
  const fixed = onlyFixed ? " with a fixed version" : "";
  if (exploited.length > 0) {
    sentences.push(
      `${count(exploited.length, "finding")}${fixed} ${agree(exploited.length, "is", "are")} known to be exploited: ${countLevels(exploited)}.`,
    );
  }
  if (others.length > 0) {
    sentences.push(
      `${count(others.length, "finding")}${fixed} ${agree(others.length, "reaches", "reach")} fail-on ${failOn}: ${countLevels(others)}.`,
    );
  }
  if (probable.length > 0) {
    sentences.push(
      `${count(probable.length, "finding")}${fixed} ${agree(probable.length, "reaches", "reach")} fail-on-epss ${failOnEpss}: ${countLevels(probable)}.`,
    );
  }
  return sentences;
}

function describeThresholds({ failOn, failOnKev, failOnEpss }: Policy): string {
  const more = [...(failOnKev ? ["fail-on-kev"] : []), ...(failOnEpss === undefined ? [] : [`fail-on-epss ${failOnEpss}`])];
  return [`fail-on ${failOn}`, ...more].join(", ");
}

function countLevels(judgements: readonly GroundedJudgement[]): string {
  return SEVERITY_LEVELS.flatMap((level) => {
    const number = judgements.filter(({ finding }) => finding.severity.level === level).length;
    return number === 0 ? [] : [`${number} ${level}`];
  }).join(", ");
}

/** Silence about what nobody judged is no good news. */
function describePass({ findings, coverage, policy }: JudgeRequest): string {
  if (findings.length === 0) {
    const found = coverage.reduce((sum, row) => sum + row.found, 0);
    const unjudged = coverage.reduce((sum, row) => sum + row.found - row.judged, 0);
    return unjudged === 0
      ? "Nothing was found."
      : `Nothing was found in the packages that could be judged; ${unjudged} of ${count(found, "package")} could not be.`;
  }
  return isGateOn(policy) ? `No finding fails the gate (${describeThresholds(policy)}).` : "Findings do not fail the gate, because fail-on is none.";
}

/** What a reader of a verdict must not overlook: everything that passed for another reason than its severity. */
function describeRest(judgements: readonly GroundedJudgement[], { failOn }: Policy): readonly string[] {
  const say = (ground: Ground, sentence: (number: number) => string): readonly string[] => {
    const number = judgements.filter((judgement) => judgement.ground === ground).length;
    return number === 0 ? [] : [sentence(number)];
  };
  return [
    ...say("unknown-severity", (n) => `${count(n, "finding")} of unknown severity ${agree(n, "was", "were")} not judged by fail-on ${failOn}.`),
    ...say(
      "cannot-compare",
      (n) => `${count(n, "possible finding")} could not be decided: versions that cannot be compared, or flaws that are still being investigated.`,
    ),
    ...say("suppressed", (n) => `${count(n, "finding")} ${agree(n, "was", "were")} set aside by ignore rules or VEX statements.`),
    ...say("known", (n) => `${count(n, "finding")} that the base has too ${agree(n, "was", "were")} let pass by gate-scope new.`),
    ...say("no-fix", (n) => `${count(n, "finding")} without a fixed version ${agree(n, "was", "were")} let pass by only-fixed.`),
    ...say("not-applicable", (n) => `${count(n, "finding")} ${agree(n, "does", "do")} not apply to what is installed.`),
  ];
}
