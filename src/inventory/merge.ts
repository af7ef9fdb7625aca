import type { Location } from "../model/location.ts";
import type { Confidence, FoundPackage, Package } from "../model/package.ts";

/** One find of a package, ready to be counted with the others of its purl. */
export interface PackageFind {
  readonly purl: string;
  readonly extractor: string;
  readonly found: FoundPackage;
  readonly location: Location;
  /** The layer that put it in the place of something else. */
  readonly replacedIn?: number;
  readonly ownedBy?: string;
}

const CERTAINTY: Readonly<Record<Confidence, number>> = { exact: 0, derived: 1, guessed: 2 };

/** Makes one package of all finds with one purl. `finds` come in order of precedence; the surest first speaks, the others fill its gaps. */
export function mergeFinds(finds: readonly PackageFind[]): Package[] {
  const groups = Map.groupBy(finds, ({ purl }) => purl);
  return [...groups.values()].map(mergeGroup).sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function mergeGroup(group: readonly PackageFind[]): Package {
  const [first, ...others] = (group.length === 1 ? group : group.toSorted((a, b) => certainty(a) - certainty(b))) as [PackageFind, ...PackageFind[]];
  const { path: _path, ...own } =
    others.length === 0
      ? first.found
      : uniteFinds(
          first.found,
          others.map(({ found }) => found),
        );
  // A copy that nobody owns is judged for its own sake.
  const isOwned = first.ownedBy !== undefined && others.every(({ ownedBy }) => ownedBy !== undefined);
  return {
    ...own,
    purl: first.purl,
    extractor: first.extractor,
    locations: mergeLocations(group.map(({ location }) => location)),
    ...(isOwned ? { ownedBy: first.ownedBy } : {}),
  };
}

/** How the others are known says nothing about the first one, and what only some of them are the package is not. */
function uniteFinds(first: FoundPackage, others: readonly FoundPackage[]): FoundPackage {
  const { confidence: _confidence, evidence: _evidence, ...rest } = Object.assign({}, ...others.toReversed()) as FoundPackage;
  const all = [first, ...others];
  const { isThirdParty: _third, isApplication: _application, ...united } = { ...rest, ...first };
  const dependsOn = [...new Set(all.flatMap((found) => found.dependsOn ?? []))].sort();
  return {
    ...united,
    ...(all.every((found) => found.isThirdParty) ? { isThirdParty: true } : {}),
    ...(all.every((found) => found.isApplication) ? { isApplication: true } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

function certainty({ found }: PackageFind): number {
  return CERTAINTY[found.confidence ?? "exact"];
}

function mergeLocations(locations: readonly Location[]): readonly Location[] {
  if (locations.length < 2) return locations;
  const byPath = new Map<string, Location>();
  for (const location of locations) {
    const known = byPath.get(location.path);
    if (known === undefined || (location.layer ?? Infinity) < (known.layer ?? Infinity)) byPath.set(location.path, location);
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
