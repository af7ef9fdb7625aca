import type { Package, SourcePackage } from "../../model/package.ts";
import { parsePurl } from "../../model/purl.ts";
import type { Sparse } from "../facts/facts.ts";
import { collectValues, type LayerIndex, mergeLocations, type Values } from "../read/hints.ts";
import { type PurlView, preferSpelling, viewPurl } from "../read/purl-view.ts";
import { readSyftSourceInfo } from "../read/syft.ts";
import { readTrivyHints } from "../read/trivy.ts";
import { isObject, items, text } from "../shapes/read.ts";
import { readLicenses } from "./licenses.ts";

export interface ViewContext {
  readonly licenseNames: ReadonlyMap<string, string>;
  readonly layerIndex: LayerIndex;
}

/** What a package says in fields that other tools understand, too; undefined without a purl. */
export function viewPackage(pkg: Readonly<Record<string, unknown>>, { licenseNames, layerIndex }: ViewContext): Sparse<Package> | undefined {
  const purl = readPurl(pkg);
  if (purl === undefined) return undefined;
  const version = text(pkg["versionInfo"]) ?? "";
  const parts = parsePurl(purl);
  const base: PurlView = parts === undefined ? { purl, type: "", name: "", version } : viewPurl(parts, version);
  const sourceInfo = text(pkg["sourceInfo"]) ?? "";
  const trivy = readTrivyHints(readTrivyValues(pkg), layerIndex);
  return {
    ...base,
    name: preferSpelling(base.name, [text(pkg["name"]) ?? ""]),
    source: base.source ?? trivy.source ?? readBuiltFrom(sourceInfo),
    module: base.module ?? trivy.module,
    licenses: readLicenses(pkg, licenseNames),
    supplier: readSupplier(pkg),
    homepage: readAsserted(pkg["homepage"]),
    locations: mergeLocations([...trivy.locations, ...readSyftSourceInfo(sourceInfo)]),
  };
}

export function readPurl(pkg: Readonly<Record<string, unknown>>): string | undefined {
  const reference = items(pkg["externalRefs"]).find((ref) => isObject(ref) && ref["referenceType"] === "purl");
  return isObject(reference) ? text(reference["referenceLocator"]) : undefined;
}

/** Trivy's `Key: value` lines, in annotations and, before 2024, in attribution texts. */
export function readTrivyValues(pkg: Readonly<Record<string, unknown>>): Values {
  const comments = items(pkg["annotations"]).map((annotation) => (isObject(annotation) ? annotation["comment"] : undefined));
  const pairs = [...comments, ...items(pkg["attributionTexts"])].flatMap((line) => {
    const [, key, value] = /^([A-Za-z][\w:.-]{0,100}): (.{1,500})$/.exec(text(line) ?? "") ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return collectValues(pairs);
}

/** Trivy's `built package from: glibc 2.35-0ubuntu3.1`. */
function readBuiltFrom(sourceInfo: string): SourcePackage | undefined {
  const [, name, version] = /^built package from: (\S{1,200}) (\S{1,200})$/.exec(sourceInfo) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function readSupplier(pkg: Readonly<Record<string, unknown>>): string | undefined {
  const supplier = readAsserted(pkg["supplier"]) ?? readAsserted(pkg["originator"]);
  return supplier?.replace(/^(?:Organization|Person): /, "");
}

function readAsserted(value: unknown): string | undefined {
  return value === "" || value === "NOASSERTION" || value === "NONE" ? undefined : text(value);
}
