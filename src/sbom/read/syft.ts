import type { Location } from "../../model/location.ts";
import type { SourcePackage } from "../../model/package.ts";
import { firstValue, type Hints, type LayerIndex, NO_HINTS, toLocation, type Values } from "./hints.ts";
import { parseSourceRpm } from "./purl-view.ts";

/** https://github.com/anchore/syft/tree/main/syft/format/internal/cyclonedxutil/helpers */
export const SYFT_PREFIX = "syft:";

/** Reads what Syft says in CycloneDX properties; `values` without the prefix. */
export function readSyftHints(values: Values, layerIndex: LayerIndex, version: string): Hints {
  if (values.size === 0) return NO_HINTS;
  const source = readSource(values, version);
  const module = firstValue(values, "metadata:modularityLabel");
  return { ...(source ? { source } : {}), ...(module ? { module } : {}), locations: readLocations(values, layerIndex) };
}

function readSource(values: Values, version: string): SourcePackage | undefined {
  const rpm = firstValue(values, "metadata:sourceRpm");
  if (rpm !== undefined) return parseSourceRpm(rpm);
  const name = firstValue(values, "metadata:source", "metadata:originPackage");
  return name === undefined ? undefined : { name, version: firstValue(values, "metadata:sourceVersion") ?? version };
}

function readLocations(values: Values, layerIndex: LayerIndex): readonly Location[] {
  const locations: Location[] = [];
  for (const [key, [path]] of values) {
    const index = /^location:(\d+):path$/.exec(key)?.[1];
    if (index === undefined || path === undefined) continue;
    locations.push(toLocation(path, layerIndex(firstValue(values, `location:${index}:layerID`) ?? "")));
  }
  return locations;
}

/**
 * Syft's words for where a package was found: `acquired package info from DPKG DB: /var/lib/dpkg/status, /…`. Of the paths,
 * the first is the evidence; the others are lists of files and licences.
 */
export function readSyftSourceInfo(sourceInfo: string): readonly Location[] {
  const path = /^acquired package info from [^:\n]{1,80}: ([^\n]+)/.exec(sourceInfo)?.[1]?.split(", /")[0];
  return path === undefined ? [] : [toLocation(path, undefined)];
}
