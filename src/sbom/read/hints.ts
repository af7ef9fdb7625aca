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

/** What a document says that has no such fields. */
export const NO_VALUES: Values = new Map();

export const NO_HINTS: Hints = { locations: [] };

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

/** Nothing that would have to be cleaned away. */
const CLEAN_PATH = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;

/** Foreign path to image path: forward slashes, nothing before the root, no `.` or `..`. */
export function toImagePath(path: string): string {
  if (CLEAN_PATH.test(path)) return path;
  const parts = path.split(path.includes("/") ? "/" : "\\");
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}

export function toLocation(path: string, layer: number | undefined): Location {
  return layer === undefined ? { path: toImagePath(path) } : { path: toImagePath(path), layer };
}

/** Each path and layer once, sorted by path. */
export function mergeLocations(locations: readonly Location[]): readonly Location[] {
  if (locations.length < 2) return locations;
  const unique = new Map(locations.map((location) => [`${location.layer ?? ""}\n${location.path}`, location]));
  return [...unique.values()].sort((a, b) => (a.path === b.path ? (a.layer ?? -1) - (b.layer ?? -1) : a.path < b.path ? -1 : 1));
}
