import type { Location } from "../../model/location.ts";
import type { Package } from "../../model/package.ts";
import { parsePurl } from "../../model/purl.ts";
import type { Sparse } from "../facts/facts.ts";
import { type Hints, type LayerIndex, mergeLocations, toLocation } from "../read/hints.ts";
import { type PurlView, preferSpelling, viewPurl } from "../read/purl-view.ts";
import { readSyftHints, SYFT_PREFIX } from "../read/syft.ts";
import { readTrivyHints, TRIVY_PREFIX } from "../read/trivy.ts";
import { isObject, items, text } from "../shapes/read.ts";
import { readLicenses } from "./licenses.ts";
import { readProperties } from "./properties.ts";

/** What a component says in fields that other tools understand, too; undefined without a purl. */
export function viewComponent(component: Readonly<Record<string, unknown>>, layerIndex: LayerIndex): Sparse<Package> | undefined {
  const purl = text(component["purl"]);
  if (purl === undefined) return undefined;
  const version = text(component["version"]) ?? "";
  const parts = parsePurl(purl);
  const base: PurlView = parts === undefined ? { purl, type: "", name: "", version } : viewPurl(parts, version);
  const trivy = readTrivyHints(readProperties(component, TRIVY_PREFIX), layerIndex);
  const syft = readSyftHints(readProperties(component, SYFT_PREFIX), layerIndex, base.version);
  return {
    ...base,
    name: preferSpelling(base.name, spellings(component)),
    source: base.source ?? trivy.source ?? syft.source,
    module: base.module ?? trivy.module ?? syft.module,
    licenses: readLicenses(component["licenses"]),
    supplier: readSupplier(component),
    homepage: readHomepage(component),
    locations: readLocations(component, [trivy, syft]),
  };
}

function spellings(component: Readonly<Record<string, unknown>>): readonly string[] {
  const name = text(component["name"]) ?? "";
  const group = text(component["group"]) ?? "";
  return [name, `${group}/${name}`, `${group}:${name}`];
}

function readSupplier(component: Readonly<Record<string, unknown>>): string | undefined {
  const supplier = isObject(component["supplier"]) ? text(component["supplier"]["name"]) : undefined;
  return supplier ?? text(component["publisher"]) ?? text(component["author"]);
}

function readHomepage(component: Readonly<Record<string, unknown>>): string | undefined {
  const website = items(component["externalReferences"]).find((reference) => isObject(reference) && reference["type"] === "website");
  return isObject(website) ? text(website["url"]) : undefined;
}

function readLocations(component: Readonly<Record<string, unknown>>, hints: readonly Hints[]): readonly Location[] {
  const evidence = isObject(component["evidence"]) ? component["evidence"] : {};
  const found: Location[] = [];
  for (const occurrence of items(evidence["occurrences"])) {
    const path = isObject(occurrence) ? text(occurrence["location"]) : undefined;
    if (!isObject(occurrence) || path === undefined) continue;
    const layer = /^layer (\d{1,6})$/.exec(text(occurrence["additionalContext"]) ?? "")?.[1];
    found.push(toLocation(path, layer === undefined ? undefined : Number(layer)));
  }
  for (const { locations } of hints) found.push(...locations);
  return mergeLocations(found);
}
