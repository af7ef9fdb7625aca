import { formatDuration } from "../model/duration.ts";
import type { Problem } from "../model/problem.ts";
import type { Coverage, FeedShardStatus } from "../model/report.ts";
import { isGateOn, type Policy } from "./policy.ts";
import { count } from "./sentences.ts";

/** What the verdict knows of the scan besides its findings. */
export interface ScanFacts {
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
  readonly feed: readonly FeedShardStatus[];
  /** Milliseconds since the epoch, by which the feed's age is judged. */
  readonly now: number;
}

/** Why the scan does not answer what the policy demands, one sentence each; empty when it does. */
export function findGaps(facts: ScanFacts, policy: Policy): readonly string[] {
  const isOn = isGateOn(policy);
  return [
    ...(isOn ? findUnjudged(facts, policy) : []),
    ...(isOn && policy.maxFeedAge !== undefined ? findAged(facts, policy.maxFeedAge) : []),
    ...(policy.failOnUncovered ? [...findUncovered(facts.coverage), ...findUnread(facts.problems)] : []),
  ];
}

/** A scan that judged nothing of what it found, or found nothing where something could not be read, is no answer, whatever else was asked. */
function findUnjudged({ coverage, problems }: ScanFacts, policy: Policy): readonly string[] {
  const found = sum(coverage.map((row) => row.found));
  const judged = sum(coverage.map((row) => row.judged));
  // Where completeness is demanded it is said anyway.
  if (found === 0) return policy.failOnUncovered ? [] : findUnread(problems.filter(isOfImage));
  return judged === 0 ? [`None of the ${count(found, "package")} could be judged.`] : [];
}

/** Something of the image that was not read, and no report or cache that went wrong. */
function isOfImage({ code }: Problem): boolean {
  return code.startsWith("ENTRY_") || code.startsWith("LAYER_") || code.startsWith("PACKAGE_");
}

function findAged({ feed, now }: ScanFacts, maxAge: number): readonly string[] {
  return feed.flatMap((shard) => {
    const { ecosystem, status, asOf, checked, problem } = shard;
    // A source that was asked and has nothing leaves a gap in the coverage; one that could not be asked leaves us without an answer.
    if (status === "missing")
      return checked === undefined ? [`The advisories of ${ecosystem} could not be had: ${problem ?? "unknown reason"}.`] : [];
    const age = Math.max(0, now - Date.parse(asOf ?? checked ?? ""));
    if (Number.isNaN(age)) return [`The age of the advisories of ${ecosystem} is not known.`];
    return age > maxAge
      ? [`The advisories of ${ecosystem} are ${formatDuration(age)} old, more than feed-max-age ${formatDuration(maxAge)} allows.`]
      : [];
  });
}

function findUncovered(coverage: readonly Coverage[]): readonly string[] {
  return coverage.flatMap(({ type, found, judged, notJudged }) => {
    if (judged >= found) return [];
    const reasons = Object.entries(notJudged).map(([reason, packages]) => `${reason} (${packages})`);
    return [`${count(found - judged, `${type} package`)} could not be judged: ${reasons.join(", ")}.`];
  });
}

/** Missing feeds show in the coverage already. */
export function findUnread(problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter(({ severity, code }) => severity === "error" && code !== "FEED_MISSING");
  const [first] = errors;
  if (first === undefined) return [];
  const more = errors.length > 1 ? `, and ${count(errors.length - 1, "more problem")}` : "";
  return [`Not everything could be read: ${first.message.replace(/\.$/, "")}${more}.`];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
