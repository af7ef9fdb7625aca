import type { ComponentExplanation, EntryExplanation, Explanation, RecordExplanation } from "../model/explanation.ts";
import type { Inventory } from "../model/inventory.ts";
import type { AdvisoryLookup, Mention } from "../ports/advisory-lookup.ts";
import { schemeFor } from "../versions/registry.ts";
import type { Assessment, EntryVerdict } from "./assess.ts";
import { assessComponent, createDismissal, findIncomparable, type MatchedComponent, planComponents } from "./components.ts";
import { summariseCoverage } from "./coverage.ts";
import { describeEntryVerdict } from "./describe-verdict.ts";
import { draftFinding } from "./draft-finding.ts";
import { completeFinding } from "./finding.ts";
import { createFindingContext, type MatchOptions } from "./finding-context.ts";
import { decide, groupByVulnerability, type Vulnerability } from "./group.ts";
import { canonicalId, compareIds, compareText, identify } from "./identifiers.ts";
import { rememberRecords } from "./read-once.ts";
import { requiredShards } from "./shards.ts";

/** Runs the matcher's own steps again for one id and keeps what they saw. The id may be any alias, or that of a bundle. */
export function explain(id: string, inventory: Inventory, feed: AdvisoryLookup, options: MatchOptions = {}): Explanation {
  const plan = planComponents(inventory, feed.ecosystems);
  const find = rememberRecords(feed);
  const assessed = plan.components.map((component) => ({ component, assessments: assessComponent(component, find) }));
  return {
    id,
    shards: requiredShards(inventory).map((ecosystem) => ({ ecosystem, isLoaded: feed.ecosystems.has(ecosystem) })),
    components: assessed.flatMap(({ component, assessments }) => explainComponent(id, component, assessments, { feed, options })),
    elsewhere: findElsewhere(id, plan.components, feed),
    coverage: summariseCoverage(plan, new Set(assessed.flatMap(({ assessments }) => findIncomparable(assessments)))),
  };
}

/** What is installed was asked for already; the rest of what the feed knows under this id is about something else. */
function findElsewhere(id: string, components: readonly MatchedComponent[], feed: AdvisoryLookup): readonly Mention[] {
  const asked = new Set(components.flatMap(({ questions }) => questions.map(({ lookup }) => `${lookup.ecosystem}\n${lookup.name}`)));
  return feed.mentions(id).filter(({ ecosystem, names }) => !names.some((name) => asked.has(`${ecosystem}\n${name}`)));
}

interface ExplainContext {
  readonly feed: AdvisoryLookup;
  readonly options: MatchOptions;
}

function explainComponent(id: string, component: MatchedComponent, all: readonly Assessment[], cx: ExplainContext): readonly ComponentExplanation[] {
  const names = createNaming(id);
  if (!all.some(names)) return [];
  const dismiss = createDismissal(all);
  const dismissed = all.filter((assessment) => names(assessment) && dismiss(assessment) !== undefined);
  const groups = groupByVulnerability(all.filter((assessment) => dismiss(assessment) === undefined));
  const meant = groups.filter(({ ids, records, bundles }) => ids.some((other) => isSameId(other, id)) || [...records, ...bundles].some(isNamed(id)));
  const dismissals = dismissed.map((assessment) => explainRecord(assessment, "dismissed", dismiss(assessment)));
  if (meant.length > 0) return meant.map((vulnerability) => explainVulnerability(component, vulnerability, dismissals, cx));
  return [{ ...describeComponent(component), ids: [id], outcome: "unaffected", rule: "every record about it was dismissed", records: dismissals }];
}

/** Whether an assessment is about the id: by its own id, by an alias, or because a bundle lists it. */
function createNaming(id: string): (assessment: Assessment) => boolean {
  const isOwn = isNamed(id);
  return (assessment) => isOwn(assessment) || identify(assessment.advisory).ids.some((other) => isSameId(other, id));
}

function isNamed(id: string): (assessment: Assessment) => boolean {
  return ({ advisory }) => advisory.id.toLowerCase() === id.toLowerCase();
}

const isSameId = (a: string, b: string): boolean => canonicalId(a).toLowerCase() === canonicalId(b).toLowerCase();

function explainVulnerability(
  component: MatchedComponent,
  vulnerability: Vulnerability,
  dismissals: readonly RecordExplanation[],
  { feed, options }: ExplainContext,
): ComponentExplanation {
  const decision = decide(vulnerability);
  const context = createFindingContext(feed.describe.bind(feed), options);
  const records = [
    ...vulnerability.records.map((assessment) => explainRecord(assessment, "record")),
    ...vulnerability.bundles.map((assessment) => explainRecord(assessment, "bundle")),
  ].sort((a, b) => compareText(b.role, a.role) || compareIds(a.id, b.id));
  return {
    ...describeComponent(component),
    ids: vulnerability.ids,
    outcome: decision.outcome,
    rule: decision.rule,
    records: [...records, ...dismissals],
    ...(decision.outcome === "unaffected" ? {} : { finding: completeFinding(draftFinding(component, vulnerability, decision), context) }),
  };
}

function describeComponent({
  type,
  name,
  version,
  isSource,
  questions,
}: MatchedComponent): Omit<ComponentExplanation, "ids" | "outcome" | "rule" | "records"> {
  const packages = new Set(questions.flatMap((question) => question.packages.map((pkg) => pkg.purl)));
  return { type, name, version, isSource, packages: [...packages].sort(compareText) };
}

function explainRecord(assessment: Assessment, role: RecordExplanation["role"], dismissal?: string): RecordExplanation {
  const { advisory, lookup, outcome, entries } = assessment;
  const scheme = schemeFor(lookup.ecosystem)?.title;
  return {
    id: advisory.id,
    role,
    ...(dismissal === undefined ? {} : { dismissal }),
    ecosystem: lookup.ecosystem,
    name: lookup.name,
    version: lookup.version,
    ignoresEpoch: lookup.lacksEpoch ?? false,
    ...(scheme === undefined ? {} : { scheme }),
    outcome,
    entries: entries.map((entry) => explainEntry(entry, lookup.version)),
  };
}

function explainEntry(verdict: EntryVerdict, version: string): EntryExplanation {
  const { ranges, versions, module } = verdict.entry;
  return {
    outcome: verdict.outcome,
    reason: describeEntryVerdict(verdict, version),
    ranges,
    listedVersions: versions.length,
    ...(module === undefined ? {} : { module }),
  };
}
