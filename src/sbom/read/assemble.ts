import type { Distro } from "../../model/distro.ts";
import type { ExtractorStatus, Inventory } from "../../model/inventory.ts";
import type { Location } from "../../model/location.ts";
import type { Package } from "../../model/package.ts";
import { namesOf } from "../dependencies.ts";
import { sortByPurl } from "../document.ts";
import { applyFacts, omitUndefined } from "../facts/facts.ts";
import { PACKAGE_FIELDS } from "../shapes/model.ts";
import { shape } from "../shapes/read.ts";
import { guessDistro } from "./distro.ts";
import { mergeLocations } from "./hints.ts";
import type { PackageRecord, ReadContext, SbomDocument } from "./records.ts";

const readPackage = shape<Package>(PACKAGE_FIELDS);

/** Joins the parts of a document to an inventory: graph to names, one package per purl, the distribution where only packages name it. */
export function assembleSbom(document: SbomDocument, cx: ReadContext): Inventory {
  const packages = collectPackages(document, cx);
  const distro = document.distro ?? (document.isOurs ? undefined : findDistro(packages, cx));
  return omitUndefined<Inventory>({
    image: document.image,
    distro,
    packages,
    extractors: document.isOurs ? document.told.extractors : [toStatus(document, packages, cx)],
    problems: document.told.problems,
    unexplained: document.told.unexplained,
  });
}

function collectPackages(document: SbomDocument, cx: ReadContext): readonly Package[] {
  const byRef = new Map(document.records.map((record) => [record.ref, record]));
  const byPurl = new Map<string, Package>();
  for (const record of document.records) {
    const pkg = toPackage(record, document, byRef, cx);
    if (pkg === undefined) continue;
    const same = byPurl.get(pkg.purl);
    byPurl.set(pkg.purl, same === undefined ? pkg : mergePackages(same, pkg));
  }
  return sortByPurl([...byPurl.values()]);
}

function toPackage(
  record: PackageRecord,
  { format, edges, owners }: SbomDocument,
  byRef: ReadonlyMap<string, PackageRecord>,
  { complaints }: ReadContext,
): Package | undefined {
  const owner = byRef.get(owners.get(record.ref) ?? "");
  const view = omitUndefined<Partial<Package>>({
    extractor: format,
    ...record.view,
    dependsOn: dependencyNames(record, edges, byRef),
    ownedBy: owner?.view.purl,
  });
  const { value, damaged } = applyFacts<Package>(view, record.facts, PACKAGE_FIELDS);
  for (const field of damaged) complaints.add("error", `with a Tidegate property that cannot be read (${field})`, record.ref);
  const pkg = readPackage(value.locations?.length === 0 ? { ...value, locations: NOWHERE } : value);
  if (pkg === undefined || pkg.type === "") {
    complaints.add("error", "with a purl that cannot be read", view.purl ?? record.ref);
    return undefined;
  }
  return pkg;
}

/** The document does not say where in the image it is; the root is where everything is. */
const NOWHERE = [{ path: "" }] as const;

function dependencyNames(
  record: PackageRecord,
  edges: SbomDocument["edges"],
  byRef: ReadonlyMap<string, PackageRecord>,
): readonly string[] | undefined {
  const type = told(record, "type");
  const targets = edges.get(record.ref)?.flatMap((target) => byRef.get(target) ?? []);
  return targets && namesOf(targets.flatMap((target) => (told(target, "type") === type ? { name: told(target, "name") } : [])));
}

function told({ view, facts }: PackageRecord, key: "name" | "type"): string {
  const fact = facts[key];
  return typeof fact === "string" ? fact : (view[key] ?? "");
}

function mergePackages(first: Package, second: Package): Package {
  const union = (a?: readonly string[], b?: readonly string[]) => (a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined);
  return omitUndefined<Package>({
    ...second,
    ...first,
    licenses: union(first.licenses, second.licenses),
    dependsOn: union(first.dependsOn, second.dependsOn),
    locations: mergePlaces(first.locations, second.locations),
  });
}

/** A known place says more than "somewhere in the image". */
function mergePlaces(first: readonly Location[], second: readonly Location[]): readonly Location[] {
  const all = mergeLocations([...first, ...second]);
  const known = all.filter(({ path }) => path !== "");
  return known.length > 0 ? known : all;
}

function findDistro(packages: readonly Package[], cx: ReadContext): Distro | undefined {
  const guess = guessDistro(packages);
  return guess && cx.resolveDistro(guess.id, guess.version);
}

function toStatus({ format }: SbomDocument, packages: readonly Package[], { complaints }: ReadContext): ExtractorStatus {
  const isPartial = complaints.toProblems().some(({ severity }) => severity === "error");
  return { id: format, version: 1, files: 1, packages: packages.length, status: isPartial ? "partial" : "ok" };
}
