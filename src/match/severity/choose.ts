import type { Advisory, Affected, OsvSeverity } from "../../model/advisory.ts";
import { compareSeverity, type Severity } from "../../model/severity.ts";
import type { CvssScore, CvssVersion } from "./cvss.ts";
import { isTriagedAway, levelOfWord } from "./words.ts";

/**
 * Where a severity can come from:
 * - `triage`: a database says that the flaw does not matter in what it ships (Debian `unimportant`, Ubuntu `negligible`);
 * - `own-cvss`, `own-word`: the records that matched the component; `alias-…`: other records of the same vulnerability;
 * - `nvd`: the National Vulnerability Database, where no record has a vector;
 * - `bundle-cvss`, `bundle-word`: an update notice that lists it, rated as a whole and therefore an upper bound.
 */
export const SEVERITY_SOURCES = ["triage", "own-cvss", "alias-cvss", "own-word", "alias-word", "nvd", "bundle-cvss", "bundle-word"] as const;
export type SeveritySource = (typeof SEVERITY_SOURCES)[number];

/** A record that may rate a vulnerability. */
export interface Rater {
  readonly relation: "own" | "alias" | "nvd" | "bundle";
  readonly advisory: Pick<Advisory, "id" | "severity" | "severityWord">;
  /** The entries that matched, which may rate the component itself. */
  readonly entries: readonly Pick<Affected, "severity" | "severityWord">[];
  /** A word found in the record's prose (`Important: openssl security update`). */
  readonly proseWord?: string;
}

export interface SeverityOptions {
  /** Best first; sources left out are not used, but still shown. */
  readonly order: readonly SeveritySource[];
  readonly score: (vector: string) => CvssScore | undefined;
}

interface Offer {
  readonly source: SeveritySource;
  readonly version: CvssVersion | undefined;
  readonly severity: Severity;
}

export const UNKNOWN_SEVERITY: Severity = { level: "unknown", source: "none" };

/** Every severity on offer, the chosen one first; `unknown` when there is none. */
export function rankSeverities(raters: readonly Rater[], options: SeverityOptions): readonly [Severity, ...Severity[]] {
  const place = new Map(options.order.map((source, index) => [source, index]));
  const offers = raters.flatMap((rater, index) => listOffers(rater, options).map((offer) => ({ ...offer, index })));
  const placeOf = (offer: Offer): number => place.get(offer.source) ?? options.order.length;
  offers.sort(
    (a, b) => placeOf(a) - placeOf(b) || compareVersions(a.version, b.version) || a.index - b.index || compareOffers(a.severity, b.severity),
  );
  const usable = offers.filter((offer) => place.has(offer.source)).map(({ severity }) => severity);
  const shownOnly = offers.filter((offer) => !place.has(offer.source)).map(({ severity }) => severity);
  const [chosen, ...others] = unique(usable);
  return chosen === undefined ? [UNKNOWN_SEVERITY, ...unique(shownOnly)] : [chosen, ...others, ...unique(shownOnly)];
}

/** The newest CVSS first. */
const compareVersions = (a: CvssVersion | undefined, b: CvssVersion | undefined): number => Number(b ?? 0) - Number(a ?? 0);

/** One record that rates twice (Ubuntu quotes several) is taken at its worst. */
const compareOffers = (a: Severity, b: Severity): number => (b.score ?? 0) - (a.score ?? 0) || compareSeverity(a.level, b.level);

function unique(severities: readonly Severity[]): readonly Severity[] {
  return [...new Map(severities.map((severity) => [JSON.stringify(severity), severity])).values()];
}

function listOffers(rater: Rater, { score }: SeverityOptions): readonly Offer[] {
  const { advisory, entries, relation } = rater;
  // https://ossf.github.io/osv-schema/#affectedseverity-field: where an entry rates itself, the record does not.
  const ownRatings = entries.flatMap((entry) => entry.severity);
  const ratings = ownRatings.length > 0 ? ownRatings : advisory.severity;
  const words = [...entries.map((entry) => entry.severityWord), ...ratings.filter((rating) => !isCvss(rating)).map((rating) => rating.score)];
  const spoken = [...words, advisory.severityWord, rater.proseWord].filter((word) => word !== undefined);
  return [
    ...ratings.flatMap((rating) => offerVector(rating, rater, score)),
    ...[...new Set(spoken)].flatMap((word) => offerWord(word, relation, advisory.id)),
  ];
}

const isCvss = (rating: OsvSeverity): boolean => rating.type.startsWith("CVSS");

function offerVector(rating: OsvSeverity, { relation, advisory }: Rater, score: SeverityOptions["score"]): readonly Offer[] {
  const scored = isCvss(rating) ? score(rating.score) : undefined;
  if (scored === undefined) return [];
  const { level, version, vector } = scored;
  const source = `CVSS ${version} of ${advisory.id}${describeScope(relation)}`;
  return [{ source: relation === "nvd" ? relation : `${relation}-cvss`, version, severity: { level, score: scored.score, vector, source } }];
}

const describeScope = (relation: Rater["relation"]): string => (relation === "bundle" ? " as a whole" : "");

function offerWord(word: string, relation: Rater["relation"], id: string): readonly Offer[] {
  const level = levelOfWord(word);
  if (level === undefined || relation === "nvd") return [];
  const source: SeveritySource = isTriagedAway(word) && relation === "own" ? "triage" : `${relation}-word`;
  const severity = { level, source: `rating "${word}" of ${id}${describeScope(relation)}` };
  return [{ source, version: undefined, severity }];
}
