import type { Advisory } from "../model/advisory.ts";
import type { Finding, FindingState } from "../model/finding.ts";
import type { Location } from "../model/location.ts";
import type { Package } from "../model/package.ts";
import { findInapplicability } from "./applicability.ts";
import type { Assessment } from "./assess.ts";
import { formatComponentPurl } from "./component-purl.ts";
import type { MatchedComponent } from "./components.ts";
import { describeEntryVerdict } from "./describe-verdict.ts";
import { chooseFix, describeOpenFix } from "./fix.ts";
import type { Decision, Vulnerability } from "./group.ts";
import { canonicalId, choosePreferredId, compareIds, compareText, identify, isMaliciousId } from "./identifiers.ts";
import type { Rater } from "./severity/choose.ts";

/**
 * A finding but for what texts and scores say. It holds nothing of the records' ranges and lists of versions, so that the records of
 * one component can be forgotten before those of the next are read.
 */
export interface FindingDraft {
  readonly known: Omit<Finding, "severity" | "severities" | "references" | "kev" | "epss">;
  /** Every id, for lists of exploited vulnerabilities. */
  readonly ids: readonly string[];
  /** The records that matched, whose words are preferred first, then the others about the same. */
  readonly raters: readonly Rater[];
  /** Texts of the records that matched, in the same order. */
  readonly texts: readonly TextKey[];
  /** The id that calls the package malicious. */
  readonly malicious?: string;
}

export interface TextKey {
  readonly ecosystem: string;
  readonly id: string;
}

/** Settles everything about a vulnerability of a component but its texts and severity. */
export function draftFinding(component: MatchedComponent, vulnerability: Vulnerability, decision: Decision): FindingDraft {
  const { records, bundles, ids } = vulnerability;
  const all = sortAssessments([...records, ...bundles]);
  const matched = all.filter(({ outcome }) => outcome === decision.outcome);
  const others = all.filter(({ outcome }) => outcome !== decision.outcome);
  const packages = [...new Set(decision.deciding.flatMap((assessment) => assessment.packages))].sort((a, b) => compareText(a.purl, b.purl));
  const malicious = findMalicious(decision.deciding);
  return {
    known: {
      ...nameFinding(vulnerability, matched),
      component: describeComponent(component, decision, packages),
      packages: packages.map((pkg) => pkg.purl),
      locations: mergeLocations(packages),
      ...describeState(decision, packages, malicious !== undefined),
      ...(malicious === undefined ? {} : { isMalicious: true }),
      fix: decision.outcome === "affected" ? chooseFix(matched) : describeOpenFix(matched),
      ...mergeDates(matched),
    },
    ids,
    raters: [...matched.map((assessment) => toRater(assessment, "own")), ...others.map((assessment) => toRater(assessment, "alias"))],
    texts: matched.map(({ advisory, lookup }) => ({ ecosystem: lookup.ecosystem, id: advisory.id })),
    ...(malicious === undefined ? {} : { malicious }),
  };
}

function nameFinding({ ids, records }: Vulnerability, matched: readonly Assessment[]): Pick<Finding, "id" | "aliases" | "advisories" | "bundles"> {
  const id = choosePreferredId(ids, new Set(matched.map(({ advisory }) => canonicalId(advisory.id))));
  const notices = matched.flatMap(({ entries, outcome }) =>
    entries.flatMap(({ entry, outcome: own }) => (own === outcome ? (entry.notices ?? []) : [])),
  );
  const bundles = unique([...listIds(matched.filter(({ advisory }) => isBundle(advisory))), ...notices]).sort(compareIds);
  const known = unique([...ids, ...records.map(({ advisory }) => advisory.id)]);
  return {
    id,
    aliases: known.filter((other) => other !== id).sort(compareIds),
    advisories: listIds(matched),
    ...(bundles.length > 0 ? { bundles } : {}),
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const listIds = (assessments: readonly Assessment[]): readonly string[] => unique(assessments.map(({ advisory }) => advisory.id)).sort(compareIds);
const isBundle = (advisory: Advisory): boolean => identify(advisory).kind === "bundle";

/** Records before bundles, GitHub's reviewed ones first, then by id. */
function sortAssessments(assessments: readonly Assessment[]): readonly Assessment[] {
  if (assessments.length < 2) return assessments;
  const weigh = ({ advisory }: Assessment): number => Number(isBundle(advisory)) * 2 + Number(!advisory.id.startsWith("GHSA-"));
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

/** What a record's rating is made of, without the rest of the record. */
function toRater({ advisory, entries, outcome }: Assessment, relation: "own" | "alias"): Rater {
  const { id, severity, severityWord } = advisory;
  const { kind, ids } = identify(advisory);
  return {
    relation: kind === "bundle" && ids.length > 1 ? "bundle" : relation,
    advisory: { id, severity, ...(severityWord === undefined ? {} : { severityWord }) },
    entries: entries.filter((verdict) => verdict.outcome === outcome).map(({ entry }) => readEntryRating(entry)),
  };
}

function readEntryRating({ severity, severityWord }: Assessment["entries"][number]["entry"]): Rater["entries"][number] {
  return { severity, ...(severityWord === undefined ? {} : { severityWord }) };
}

function mergeDates(matched: readonly Assessment[]): Pick<Finding, "published" | "modified"> {
  const published = matched.flatMap(({ advisory }) => advisory.published ?? []).sort(compareText)[0];
  const modified = matched
    .map(({ advisory }) => advisory.modified)
    .filter((time) => time !== "")
    .sort(compareText)
    .at(-1);
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
}
