import type { Fix, FixState } from "../model/finding.ts";
import { evaluateAffected } from "../versions/ranges.ts";
import type { VersionScheme } from "../versions/scheme.ts";
import { type Assessment, prepareEntry, readScheme } from "./assess.ts";

/**
 * The databases' words for why there is no fix.
 * https://security-team.debian.org/security_tracker.html#issues-not-warranting-a-security-advisory
 * https://access.redhat.com/security/data/csaf – fix states; https://ubuntu.com/security/cves/about#statuses
 */
const STATES: ReadonlyMap<string, FixState> = new Map<string, FixState>([
  ["end-of-life", "end-of-life"],
  ["out-of-support-scope", "end-of-life"],
  ["ignored", "wont-fix"],
  ["wont-fix", "wont-fix"],
  ["will-not-fix", "wont-fix"],
  ["postponed", "deferred"],
  ["no-dsa", "deferred"],
  ["deferred", "deferred"],
  ["fix-deferred", "deferred"],
  ["pending", "deferred"],
  ["undetermined", "under-investigation"],
  ["under-investigation", "under-investigation"],
  ["needs-triage", "under-investigation"],
  ["needed", "not-fixed"],
  ["affected", "not-fixed"],
]);

const readState = (word: string | undefined): FixState | undefined =>
  STATES.get(
    (word ?? "")
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-"),
  );

/** Fixes that the assessment names for the installed version, each from the entry that matched. */
function listFixes({ entries }: Assessment): readonly string[] {
  return entries.flatMap(({ because }) =>
    typeof because === "object" && because.kind === "affected" && because.fixed !== undefined ? [because.fixed] : [],
  );
}

/**
 * The best fix of a vulnerability: the lowest version that no record which names a fix still calls affected, then the higher ones.
 * A record without a fix has nothing to say about fixes and vetoes none.
 */
export function chooseFix(matched: readonly Assessment[]): Fix {
  const naming = matched.filter((assessment) => listFixes(assessment).length > 0);
  const versions = sortVersions(naming);
  if (versions.length === 0) return { state: explainNoFix(matched), versions: [] };
  if (versions.length === 1) return { state: "fixed", versions };
  const sufficient = versions.filter((version) => naming.every((assessment) => isFixedAt(assessment, version)));
  return { state: "fixed", versions: sufficient.length > 0 ? sufficient : versions.slice(-1) };
}

/** Of what is not decided: that the database is still at it, or nothing. */
export function describeOpenFix(undecided: readonly Assessment[]): Fix {
  const isBeingLookedInto = undecided.some(({ entries }) => entries.some(({ entry }) => readState(entry.fixState) === "under-investigation"));
  return { state: isBeingLookedInto ? "under-investigation" : "unknown", versions: [] };
}

function isFixedAt({ entries, lookup }: Assessment, version: string): boolean {
  return entries.every(({ entry, because }) => {
    if (typeof because === "string") return true;
    return evaluateAffected(readScheme(entry.ecosystem), prepareEntry(entry, lookup), version).kind === "unaffected";
  });
}

/** Ascending, each once, equal spellings as one. */
function sortVersions(naming: readonly Assessment[]): readonly string[] {
  const texts = [...new Set(naming.flatMap(listFixes))].sort();
  const scheme = readScheme(naming[0]?.lookup.ecosystem ?? "");
  if (texts.length < 2 || scheme === undefined) return texts;
  const parsed = texts.flatMap((text) => parse(scheme, text)).sort((a, b) => scheme.compare(a.version, b.version));
  return parsed.filter(({ version }, i) => i === 0 || scheme.compare(version, parsed[i - 1]?.version) !== 0).map(({ text }) => text);
}

function parse(scheme: VersionScheme, text: string): { readonly text: string; readonly version: unknown }[] {
  const version = scheme.parse(text);
  return version === undefined ? [] : [{ text, version }];
}

/** The database's word; else `not-fixed` where a range stays open, and `unknown` where records only say what is affected. */
function explainNoFix(matched: readonly Assessment[]): FixState {
  const hits = matched.flatMap(({ entries }) => entries.filter(({ outcome }) => outcome === "affected"));
  for (const { entry } of hits) {
    const state = readState(entry.fixState) ?? readState(entry.severityWord);
    if (state !== undefined) return state;
  }
  const isOpen = hits.some(
    ({ because }) => typeof because === "object" && because.kind === "affected" && because.by === "range" && because.lastAffected === undefined,
  );
  return isOpen ? "not-fixed" : "unknown";
}
