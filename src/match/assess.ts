import type { Advisory, Affected } from "../model/advisory.ts";
import type { Package } from "../model/package.ts";
import { evaluateAffected, type RangeVerdict } from "../versions/ranges.ts";
import { schemeFor } from "../versions/registry.ts";
import { splitEpoch } from "./compared-version.ts";
import { findScope } from "./entry-scope.ts";
import type { Lookup } from "./os-names.ts";

export type Outcome = "affected" | "cannot-compare" | "unaffected";

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
  const outcome = entries.map((entry) => entry.outcome).reduce(worse, "unaffected");
  const behind = new Set(entries.filter((entry) => entry.outcome === outcome).flatMap((entry) => entry.packages));
  return { advisory, lookup, outcome, entries, packages: [...behind] };
}

function judgeEntry(entry: Affected, lookup: Lookup, packages: readonly Package[]): EntryVerdict {
  const scopes = packages.map((pkg) => ({ pkg, scope: findScope(entry, pkg) }));
  const within = scopes.filter(({ scope }) => scope.kind === "applies").map(({ pkg }) => pkg);
  if (within.length > 0) return compareEntry(entry, lookup, within);
  const unclear = scopes.flatMap(({ pkg, scope }) => (scope.kind === "unclear" ? [{ pkg, reason: scope.reason }] : []));
  const [first] = unclear;
  if (first !== undefined) return { entry, outcome: "cannot-compare", because: first.reason, packages: unclear.map(({ pkg }) => pkg) };
  const because = scopes.flatMap(({ scope }) => ("reason" in scope ? [scope.reason] : []))[0] ?? "no package is meant";
  return { entry, outcome: "unaffected", because, packages };
}

function compareEntry(entry: Affected, lookup: Lookup, packages: readonly Package[]): EntryVerdict {
  const verdict = evaluateAffected(schemeFor(entry.ecosystem), prepareEntry(entry, lookup), lookup.version);
  return { entry, outcome: verdict.kind, because: verdict, packages };
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
