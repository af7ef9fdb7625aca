import type { Finding } from "../model/finding.ts";
import type { Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import type { Coverage } from "../model/report.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { ExploitabilityLookup } from "../ports/exploitability-lookup.ts";
import type { Assessment } from "./assess.ts";
import { assessComponent, createDismissal, type MatchedComponent, planComponents } from "./components.ts";
import { summariseCoverage } from "./coverage.ts";
import { buildFinding, type FindingContext, gatherVerdict, type Verdict } from "./finding.ts";
import { decide, groupByVulnerability } from "./group.ts";
import { compareText } from "./identifiers.ts";
import { compareRisk } from "./order.ts";
import { readTexts, rememberRecords } from "./read-once.ts";
import { SEVERITY_SOURCES, type SeveritySource } from "./severity/choose.ts";
import { createVectorScorer } from "./severity/cvss.ts";

export { SEVERITY_SOURCES, type SeveritySource } from "./severity/choose.ts";
export { requiredShards } from "./shards.ts";

export interface MatchOptions {
  /** Where severities come from, best first; those left out are shown but not chosen. Default: `SEVERITY_SOURCES`. */
  readonly severitySources?: readonly SeveritySource[];
  readonly exploitability?: ExploitabilityLookup;
}

export interface MatchResult {
  /** Ordered by risk. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
}

/** Finds what the advisories say about the packages of an inventory. Pure: equal arguments give equal results. */
export function matchInventory(inventory: Inventory, feed: AdvisoryLookup, options: MatchOptions): MatchResult {
  const plan = planComponents(inventory, feed.ecosystems);
  const find = rememberRecords(feed);
  const verdicts: Verdict[] = [];
  const incomparable = new Set<Package>();
  const problems: Problem[] = [];
  for (const component of plan.components) {
    const assessments = assessComponent(component, find);
    const open = findIncomparable(assessments);
    for (const pkg of open) incomparable.add(pkg);
    if (open.length > 0) problems.push(reportIncomparable(component));
    verdicts.push(...decideComponent(component, assessments));
  }
  problems.sort((a, b) => compareText(a.message, b.message));
  const cx = createFindingContext(readTexts(verdicts, feed), options);
  const findings = verdicts.map((verdict) => buildFinding(verdict, cx)).sort(compareRisk);
  return { findings, coverage: summariseCoverage(plan, incomparable), problems };
}

export function createFindingContext(describe: AdvisoryLookup["describe"], options: MatchOptions): FindingContext {
  const { severitySources = SEVERITY_SOURCES, exploitability } = options;
  const severity = { order: severitySources, score: createVectorScorer() };
  return { describe, severity, ...(exploitability === undefined ? {} : { exploitability }) };
}

function decideComponent(component: MatchedComponent, assessments: readonly Assessment[]): readonly Verdict[] {
  if (assessments.every(({ outcome }) => outcome === "unaffected")) return [];
  const dismiss = createDismissal(assessments);
  const vulnerabilities = groupByVulnerability(assessments.filter((assessment) => dismiss(assessment) === undefined));
  return vulnerabilities.flatMap((vulnerability) => {
    const decision = decide(vulnerability);
    return decision.outcome === "unaffected" ? [] : [gatherVerdict(component, vulnerability, decision)];
  });
}

/** Packages whose own version is what cannot be compared. */
function findIncomparable(assessments: readonly Assessment[]): readonly Package[] {
  return assessments.flatMap(({ entries }) =>
    entries.flatMap(({ because, packages }) =>
      typeof because === "object" && because.kind === "cannot-compare" && because.reason !== "event-unreadable" ? packages : [],
    ),
  );
}

function reportIncomparable({ name, version, questions }: MatchedComponent): Problem {
  const record = questions[0]?.packages[0]?.purl;
  return {
    severity: "warning",
    code: "VERSION_INCOMPARABLE",
    message: `The version ${version} of ${name} cannot be compared with those of its advisories.`,
    ...(record === undefined ? {} : { where: { record } }),
    hint: "Its findings are marked as cannot compare; look at them by hand.",
  };
}
