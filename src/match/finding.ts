import type { AdvisoryText } from "../model/advisory.ts";
import type { Finding, FindingState } from "../model/finding.ts";
import type { Location } from "../model/location.ts";
import type { Package } from "../model/package.ts";
import type { Severity } from "../model/severity.ts";
import type { ExploitabilityLookup } from "../ports/exploitability-lookup.ts";
import { findInapplicability } from "./applicability.ts";
import type { Assessment } from "./assess.ts";
import { formatComponentPurl } from "./component-purl.ts";
import type { MatchedComponent } from "./components.ts";
import { describeEntryVerdict } from "./describe-verdict.ts";
import type { FindingContext } from "./finding-context.ts";
import { chooseFix } from "./fix.ts";
import type { Decision, Vulnerability } from "./group.ts";
import { canonicalId, choosePreferredId, compareIds, compareText, identify, isCve, isMaliciousId } from "./identifiers.ts";
import { type Rater, rankSeverities } from "./severity/choose.ts";

/** A vulnerability that a component has, or may have. */
export interface Decided {
  readonly component: MatchedComponent;
  readonly vulnerability: Vulnerability;
  readonly decision: Decision;
  /** Everything that says what was decided, records before bundles; whose words and scores are preferred comes first. */
  readonly matched: readonly Assessment[];
}

export function gatherDecided(component: MatchedComponent, vulnerability: Vulnerability, decision: Decision): Decided {
  const { records, bundles } = vulnerability;
  return {
    component,
    vulnerability,
    decision,
    matched: sortAssessments([...records, ...bundles].filter(({ outcome }) => outcome === decision.outcome)),
  };
}

/** The report's word on one vulnerability of one component. */
export function buildFinding({ component, vulnerability, decision, matched }: Decided, cx: FindingContext): Finding {
  const packages = [...new Set(decision.deciding.flatMap((assessment) => assessment.packages))].sort((a, b) => compareText(a.purl, b.purl));
  const id = choosePreferredId(vulnerability.ids, new Set(matched.map(({ advisory }) => canonicalId(advisory.id))));
  const advisories = unique(matched.map(({ advisory }) => advisory.id)).sort(compareIds);
  const bundles = unique(matched.filter(isBundle).map(({ advisory }) => advisory.id)).sort(compareIds);
  const known = unique([...vulnerability.ids, ...vulnerability.records.map(({ advisory }) => advisory.id)]);
  const malicious = findMalicious(decision.deciding);
  const texts = matched.flatMap(({ advisory, lookup }) => cx.describe(lookup.ecosystem, advisory.id) ?? []);
  const severities = rateFinding(vulnerability, matched, texts, { malicious, cx });
  return {
    id,
    aliases: known.filter((other) => other !== id).sort(compareIds),
    advisories,
    ...(bundles.length > 0 ? { bundles } : {}),
    component: describeComponent(component, decision, packages),
    packages: packages.map((pkg) => pkg.purl),
    locations: mergeLocations(packages),
    ...describeState(decision, packages, malicious !== undefined),
    ...(malicious === undefined ? {} : { isMalicious: true }),
    severity: severities[0],
    severities,
    fix: decision.outcome === "affected" ? chooseFix(matched) : { state: "unknown", versions: [] },
    ...mergeTexts(texts),
    ...mergeDates(matched),
    ...lookUpExploitability(vulnerability.ids, cx.exploitability),
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const isBundle = ({ advisory }: Assessment): boolean => identify(advisory).kind === "bundle";

/** Records before bundles, GitHub's reviewed ones first, then by id. */
function sortAssessments(assessments: readonly Assessment[]): readonly Assessment[] {
  const weigh = (assessment: Assessment): number => Number(isBundle(assessment)) * 2 + Number(!assessment.advisory.id.startsWith("GHSA-"));
  return [...assessments].sort((a, b) => weigh(a) - weigh(b) || compareIds(a.advisory.id, b.advisory.id));
}

function describeComponent(component: MatchedComponent, decision: Decision, packages: readonly Package[]): Finding["component"] {
  const [pkg] = packages;
  return {
    purl: pkg === undefined ? "" : formatComponentPurl(component, pkg),
    type: component.type,
    name: component.name,
    version: component.version,
    ecosystem: decision.deciding[0]?.lookup.ecosystem ?? "",
  };
}

function mergeLocations(packages: readonly Package[]): readonly Location[] {
  const all = new Map(packages.flatMap((pkg) => pkg.locations.map((at) => [`${at.path}\n${at.layer ?? ""}`, at] as const)));
  return [...all.values()].sort((a, b) => compareText(a.path, b.path) || (a.layer ?? -1) - (b.layer ?? -1));
}

function findMalicious(deciding: readonly Assessment[]): string | undefined {
  return deciding.flatMap(({ advisory }) => [advisory.id, ...advisory.aliases]).find(isMaliciousId);
}

function describeState(decision: Decision, packages: readonly Package[], isMalicious: boolean): { state: FindingState; reason?: string } {
  const inapplicable = isMalicious ? undefined : findInapplicability(packages);
  if (inapplicable !== undefined) return { state: "not-applicable", reason: inapplicable };
  if (decision.outcome !== "cannot-compare") return { state: "affected" };
  const [first] = decision.deciding;
  const entry = first?.entries.find(({ outcome }) => outcome === "cannot-compare");
  return { state: "cannot-compare", reason: entry && first ? describeEntryVerdict(entry, first.lookup.version) : decision.rule };
}

/** AlmaLinux and Rocky Linux put the rating of an update before its title. */
const RATED_TITLE = /^(Critical|Important|Moderate|Low):/;

function rateFinding(
  { records, bundles }: Vulnerability,
  matched: readonly Assessment[],
  texts: readonly AdvisoryText[],
  rated: { readonly malicious: string | undefined; readonly cx: FindingContext },
): readonly [Severity, ...Severity[]] {
  const words = new Map(texts.flatMap(({ id, summary }) => (RATED_TITLE.exec(summary ?? "")?.slice(1, 2) ?? []).map((word) => [id, word] as const)));
  const others = sortAssessments([...records, ...bundles].filter((assessment) => !matched.includes(assessment)));
  const raters = [
    ...matched.map((assessment) => toRater(assessment, "own", words)),
    ...others.map((assessment) => toRater(assessment, "alias", words)),
  ];
  const severities = rankSeverities(raters, rated.cx.severity);
  return rated.malicious === undefined ? severities : [{ level: "critical", source: `malicious package ${rated.malicious}` }, ...severities];
}

function toRater(assessment: Assessment, relation: "own" | "alias", words: ReadonlyMap<string, string>): Rater {
  const { advisory, entries } = assessment;
  const isWhole = isBundle(assessment) && identify(advisory).ids.length > 1;
  const proseWord = words.get(advisory.id);
  return {
    relation: isWhole ? "bundle" : relation,
    advisory,
    entries: entries.filter(({ outcome }) => outcome === assessment.outcome).map(({ entry }) => entry),
    ...(proseWord === undefined ? {} : { proseWord }),
  };
}

function mergeTexts(texts: readonly AdvisoryText[]): Pick<Finding, "summary" | "details" | "references"> {
  const summary = texts.find((text) => text.summary)?.summary;
  const details = texts.find((text) => text.details)?.details;
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(details === undefined ? {} : { details }),
    references: unique(texts.flatMap((text) => text.references.map(({ url }) => url))),
  };
}

function mergeDates(matched: readonly Assessment[]): Pick<Finding, "published" | "modified"> {
  const published = matched.flatMap(({ advisory }) => advisory.published ?? []).sort(compareText)[0];
  const modified = matched
    .map(({ advisory }) => advisory.modified)
    .sort(compareText)
    .at(-1);
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
}

function lookUpExploitability(ids: readonly string[], lookup: ExploitabilityLookup | undefined): Pick<Finding, "kev" | "epss"> {
  if (lookup === undefined) return {};
  const cves = ids.filter(isCve);
  const kev = cves.map((cve) => lookup.kev(cve)).find((entry) => entry !== undefined);
  const scores = cves.flatMap((cve) => lookup.epss(cve) ?? []).sort((a, b) => b.score - a.score);
  return { ...(kev === undefined ? {} : { kev }), ...(scores[0] === undefined ? {} : { epss: scores[0] }) };
}
