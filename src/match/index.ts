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
import { buildFinding, type FindingContext } from "./finding.ts";
import { decide, groupByVulnerability } from "./group.ts";
import { compareText } from "./identifiers.ts";
import { compareRisk } from "./order.ts";
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
  const cx = createFindingContext(feed, options);
  const findings: Finding[] = [];
  const incomparable = new Set<Package>();
  const problems: Problem[] = [];
  for (const component of plan.components) {
    const assessments = assessComponent(component, feed);
    if (assessments.length === 0) continue;
    const open = findIncomparable(assessments);
    for (const pkg of open) incomparable.add(pkg);
    if (open.length > 0) problems.push(reportIncomparable(component));
    findings.push(...findInComponent(component, assessments, cx));
  }
  problems.sort((a, b) => compareText(a.message, b.message));
  return { findings: findings.sort(compareRisk), coverage: summariseCoverage(plan, incomparable), problems };
}

export function createFindingContext(feed: AdvisoryLookup, { severitySources = SEVERITY_SOURCES, exploitability }: MatchOptions): FindingContext {
  const severity = { order: severitySources, score: createVectorScorer() };
  return { feed, severity, ...(exploitability === undefined ? {} : { exploitability }) };
}

function findInComponent(component: MatchedComponent, assessments: readonly Assessment[], cx: FindingContext): readonly Finding[] {
  const dismiss = createDismissal(assessments);
  const valid = assessments.filter((assessment) => dismiss(assessment) === undefined);
  if (valid.every(({ outcome }) => outcome === "unaffected")) return [];
  return groupByVulnerability(valid).flatMap((vulnerability) => {
    const decision = decide(vulnerability);
    return decision.outcome === "unaffected" ? [] : [buildFinding(component, vulnerability, decision, cx)];
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
