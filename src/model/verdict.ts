import type { Finding } from "./finding.ts";

/** What the policy decided of one finding. */
export interface Judgement {
  readonly finding: Finding;
  readonly decision: "fail" | "pass" | "suppressed";
  /** The rule that decided, in words: `severity high is at or above fail-on high`. */
  readonly reason: string;
}

export interface Verdict {
  /** `incomplete`: what was demanded to be judged could not be. */
  readonly outcome: "pass" | "fail" | "incomplete";
  /** Whole sentences, the decisive one first. */
  readonly reasons: readonly string[];
  readonly judgements: readonly Judgement[];
}
