import type { Finding } from "../model/finding.ts";
import type { Inventory } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import type { Coverage } from "../model/report.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { Assessment } from "./assess.ts";
import { assessComponent, createDismissal, findIncomparable, type MatchedComponent, planComponents } from "./components.ts";
import { summariseCoverage } from "./coverage.ts";
import { draftFinding, type FindingDraft } from "./draft-finding.ts";
import { completeFinding } from "./finding.ts";
import { createFindingContext, type MatchOptions } from "./finding-context.ts";
import { decide, groupByVulnerability } from "./group.ts";
import { compareText } from "./identifiers.ts";
import { reportMissingShards } from "./missing-shards.ts";
import { compareRisk } from "./order.ts";
import { readTexts, rememberRecords } from "./read-once.ts";

export { explain } from "./explain.ts";
export type { MatchOptions } from "./finding-context.ts";
export { requiredShards } from "./shards.ts";

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
  const drafts: FindingDraft[] = [];
  const incomparable = new Set<Package>();
  const problems: Problem[] = [...reportMissingShards(inventory, feed.ecosystems)];
  for (const component of plan.components) {
    const assessments = assessComponent(component, find);
    const open = findIncomparable(assessments);
    for (const pkg of open) incomparable.add(pkg);
    if (open.length > 0) problems.push(reportIncomparable(component));
    drafts.push(...draftFindings(component, assessments));
  }
  problems.sort((a, b) => compareText(a.message, b.message));
  const cx = createFindingContext(readTexts(drafts, feed), options);
  const findings = drafts.map((draft) => completeFinding(draft, cx)).sort(compareRisk);
  return { findings, coverage: summariseCoverage(plan, incomparable), problems };
}

function draftFindings(component: MatchedComponent, assessments: readonly Assessment[]): readonly FindingDraft[] {
  if (assessments.every(({ outcome }) => outcome === "unaffected")) return [];
  const dismiss = createDismissal(assessments);
  const vulnerabilities = groupByVulnerability(assessments.filter((assessment) => dismiss(assessment) === undefined));
  return vulnerabilities.flatMap((vulnerability) => {
    const decision = decide(vulnerability);
    return decision.outcome === "unaffected" ? [] : [draftFinding(component, vulnerability, decision)];
  });
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
