import type { Inventory } from "../../model/inventory.ts";
import type { Package } from "../../model/package.ts";
import { type DependencyGraph, resolveDependencies } from "../dependencies.ts";
import { documentTime, documentUuid, type SbomWriteOptions, sortByPurl } from "../document.ts";
import { canonical } from "../facts/facts.ts";
import { openJson, writeJsonLines } from "../json-lines.ts";
import { extractorStatus, problem, unexplainedFiles } from "../shapes/model.ts";
import { toAnnotation } from "./annotations.ts";
import { DOCUMENT_ID, IMAGE_ID, OS_ID, packageId } from "./identifiers.ts";
import { LicenseWriter } from "./licenses.ts";
import { type PackageContext, toImagePackage, toOsPackage, toSpdxPackage } from "./package.ts";
import type { Relationship, SpdxPackage } from "./types.ts";

/** SPDX demands a time; where none is known, this one is plainly none. */
const NO_TIME = "1970-01-01T00:00:00Z";

/** Writes SPDX 2.3 JSON, one package a line. */
export function* writeSpdx(inventory: Inventory, options: SbomWriteOptions): Generator<string> {
  const packages = sortByPurl(inventory.packages);
  const graph = resolveDependencies(packages);
  const cx: PackageContext = { created: documentTime(inventory, options) ?? NO_TIME, options, licenses: new LicenseWriter() };
  yield openJson(toHeader(inventory, cx), "packages");
  yield* writeJsonLines(toPackages(inventory, packages, { ...cx, graph }));
  yield '\n ],\n "hasExtractedLicensingInfos": [';
  yield* writeJsonLines(cx.licenses.extractedLicenses());
  yield '\n ],\n "relationships": [';
  yield* writeJsonLines(toRelationships(inventory, packages, graph));
  yield "\n ]\n}\n";
}

function toHeader(inventory: Inventory, { created, options }: PackageContext): object {
  const { name, version, url } = options.tool;
  const { image, unexplained } = inventory;
  const extractors = inventory.extractors.map((extractor) => canonical(extractor, extractorStatus));
  const problems = inventory.problems.map((found) => canonical(found, problem));
  const rest = unexplained ? { unexplained: canonical(unexplained, unexplainedFiles) } : {};
  const uuid = documentUuid(inventory, "spdx-2.3", options);
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: DOCUMENT_ID,
    name: image?.name ?? "inventory",
    documentNamespace: url === undefined ? `urn:uuid:${uuid}` : `${url}/spdx/${uuid}`,
    creationInfo: { created, creators: [`Tool: ${name}-${version}`] },
    annotations: [toAnnotation({ extractors, problems, ...rest }, created, options)],
  };
}

function* toPackages(
  { image, distro }: Inventory,
  packages: readonly Package[],
  cx: PackageContext & { readonly graph: DependencyGraph },
): Generator<SpdxPackage> {
  if (image) yield toImagePackage(image, cx);
  if (distro) yield toOsPackage(distro, cx);
  for (const pkg of packages) yield toSpdxPackage(pkg, cx.graph.get(pkg), cx);
}

/** The document describes the image, which contains the rest; without an image it describes everything itself. */
function* toRelationships({ image, distro }: Inventory, packages: readonly Package[], graph: DependencyGraph): Generator<Relationship> {
  const idOf = ({ type, name, purl }: Package): string => packageId(type, name, purl);
  const relate = (spdxElementId: string, relationshipType: Relationship["relationshipType"], relatedSpdxElement: string) =>
    ({ spdxElementId, relationshipType, relatedSpdxElement }) as const;
  const [root, verb] = image ? ([IMAGE_ID, "CONTAINS"] as const) : ([DOCUMENT_ID, "DESCRIBES"] as const);
  if (image) yield relate(DOCUMENT_ID, "DESCRIBES", IMAGE_ID);
  if (distro) yield relate(root, verb, OS_ID);
  for (const pkg of packages) {
    const id = idOf(pkg);
    yield relate(root, verb, id);
    for (const other of graph.get(pkg) ?? []) yield relate(id, "DEPENDS_ON", idOf(other));
  }
}
