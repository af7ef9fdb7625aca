import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { ExploitabilityLookup } from "../ports/exploitability-lookup.ts";
import type { ScoreLookup } from "../ports/score-lookup.ts";
import { SEVERITY_SOURCES, type SeverityOptions, type SeveritySource } from "./severity/choose.ts";
import { createVectorScorer } from "./severity/cvss.ts";

export interface MatchOptions {
  /** Where severities come from, best first; those left out are shown but not chosen. Default: `SEVERITY_SOURCES`. */
  readonly severitySources?: readonly SeveritySource[];
  readonly exploitability?: ExploitabilityLookup;
  /** Asked where no record has a vector. */
  readonly scores?: ScoreLookup;
  /** The distribution's release gets no fixes any more. */
  readonly isReleaseOver?: boolean;
}

/** What turns a decision into a finding. */
export interface FindingContext {
  readonly describe: AdvisoryLookup["describe"];
  readonly severity: SeverityOptions;
  readonly exploitability?: ExploitabilityLookup;
  readonly scores?: ScoreLookup;
  readonly isReleaseOver: boolean;
}

export function createFindingContext(describe: AdvisoryLookup["describe"], options: MatchOptions): FindingContext {
  const { severitySources = SEVERITY_SOURCES, exploitability, scores, isReleaseOver = false } = options;
  const severity = { order: severitySources, score: createVectorScorer() };
  return {
    describe,
    severity,
    isReleaseOver,
    ...(scores === undefined ? {} : { scores }),
    ...(exploitability === undefined ? {} : { exploitability }),
  };
}
