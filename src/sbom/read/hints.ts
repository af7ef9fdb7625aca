import type { Location } from "../../model/location.ts";
import type { SourcePackage } from "../../model/package.ts";

/** What a tool says about a package in fields of its own. */
export interface Hints {
  readonly source?: SourcePackage;
  readonly module?: string;
  readonly locations: readonly Location[];
}

/** Index of a layer by its diff ID; undefined when the document does not list it. */
export type LayerIndex = (diffId: string) => number | undefined;

/** Values by key, in the order of the document. */
export type Values = ReadonlyMap<string, readonly string[]>;

export function collectValues(pairs: Iterable<readonly [string, string]>): Values {
  const values = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  return values;
}

export function firstValue(values: Values, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = values.get(key)?.[0];
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
}

/** Foreign path to image path: forward slashes, nothing before the root, no `.` or `..`. */
export function toImagePath(path: string): string {
  const parts = path.split(path.includes("/") ? "/" : "\\");
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}

export function toLocation(path: string, layer: number | undefined): Location {
  return { path: toImagePath(path), ...(layer === undefined ? {} : { layer }) };
}

/** Each path and layer once, sorted by path. */
export function mergeLocations(locations: readonly Location[]): readonly Location[] {
  const unique = new Map(locations.map((location) => [`${location.layer ?? ""}\n${location.path}`, location]));
  return [...unique.values()].sort((a, b) => (a.path === b.path ? (a.layer ?? -1) - (b.layer ?? -1) : a.path < b.path ? -1 : 1));
}
