import type { Advisory, Affected } from "../model/advisory.ts";
import type { Outcome } from "../model/explanation.ts";
import type { Package } from "../model/package.ts";
import { evaluateAffected, type RangeVerdict } from "../versions/ranges.ts";
import { schemeFor } from "../versions/registry.ts";
import type { VersionScheme } from "../versions/scheme.ts";
import { splitEpoch } from "./compared-version.ts";
import { findScope } from "./entry-scope.ts";
import type { Lookup } from "./os-names.ts";

/** What one `affected[]` entry says. */
export interface EntryVerdict {
  readonly entry: Affected;
  readonly outcome: Outcome;
  /** Why no version was compared, or the result of comparing. */
  readonly because: string | RangeVerdict;
  /** The installed packages it speaks about. */
  readonly packages: readonly Package[];
}

/** What one advisory says about one component. */
export interface Assessment {
  readonly advisory: Advisory;
  readonly lookup: Lookup;
  readonly outcome: Outcome;
  readonly entries: readonly EntryVerdict[];
  /** Installed packages behind the outcome. */
  readonly packages: readonly Package[];
}

const WEIGHT: Readonly<Record<Outcome, number>> = { affected: 2, "cannot-compare": 1, unaffected: 0 };

/** The graver of two outcomes: what could not be compared is never fine. */
export const worse = (a: Outcome, b: Outcome): Outcome => (WEIGHT[b] > WEIGHT[a] ? b : a);

/** Entries of one advisory for one package are alternatives: any that says affected decides. */
export function assess(advisory: Advisory, lookup: Lookup, packages: readonly Package[]): Assessment {
  const entries = advisory.affected.map((entry) => judgeEntry(entry, lookup, packages));
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return { advisory, lookup, outcome: only.outcome, entries, packages: only.packages };
  const outcome = entries.map((entry) => entry.outcome).reduce(worse, "unaffected");
  const behind = new Set(entries.filter((entry) => entry.outcome === outcome).flatMap((entry) => entry.packages));
  return { advisory, lookup, outcome, entries, packages: [...behind] };
}

function judgeEntry(entry: Affected, lookup: Lookup, packages: readonly Package[]): EntryVerdict {
  const scopes = packages.map((pkg) => findScope(entry, pkg));
  const within = packages.filter((_, i) => scopes[i]?.kind === "applies");
  if (within.length > 0) {
    const because = evaluateAffected(readScheme(entry.ecosystem), prepareEntry(entry, lookup), lookup.version);
    return { entry, outcome: because.kind, because, packages: within };
  }
  const unclear = packages.filter((_, i) => scopes[i]?.kind === "unclear");
  const kind = unclear.length > 0 ? "unclear" : "elsewhere";
  const because = scopes.flatMap((scope) => (scope.kind === kind ? [scope.reason] : []))[0] ?? "no package is meant";
  return kind === "unclear" ? { entry, outcome: "cannot-compare", because, packages: unclear } : { entry, outcome: "unaffected", because, packages };
}

let latest: { readonly ecosystem: string; readonly scheme: VersionScheme | undefined } = { ecosystem: "", scheme: undefined };

/** The records of one shard follow each other, so that the last answer nearly always fits again. */
export function readScheme(ecosystem: string): VersionScheme | undefined {
  if (latest.ecosystem !== ecosystem) latest = { ecosystem, scheme: schemeFor(ecosystem) };
  return latest.scheme;
}

/** Where the epoch of the installed source is not known, both sides are compared without. */
export function prepareEntry(entry: Affected, lookup: Lookup): Affected {
  if (!lookup.lacksEpoch) return entry;
  const strip = (version: string | undefined): string | undefined => (version === undefined ? undefined : splitEpoch(version).rest);
  const ranges = entry.ranges.map((range) => ({
    ...range,
    events: range.events.map((event) => Object.fromEntries(Object.entries(event).map(([kind, version]: [string, string]) => [kind, strip(version)]))),
  }));
  return { ...entry, ranges, versions: entry.versions.map((version) => splitEpoch(version).rest) };
}
