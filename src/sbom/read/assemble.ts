import type { Distro } from "../../model/distro.ts";
import type { ExtractorStatus, Inventory } from "../../model/inventory.ts";
import type { Location } from "../../model/location.ts";
import type { Package } from "../../model/package.ts";
import { namesOf } from "../dependencies.ts";
import { sortByPurl } from "../document.ts";
import { applyFacts, omitUndefined } from "../facts/facts.ts";
import { PACKAGE_FIELDS } from "../shapes/model.ts";
import { shape } from "../shapes/read.ts";
import type { Complaints } from "./complaints.ts";
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

function collectPackages(document: SbomDocument, { complaints }: ReadContext): readonly Package[] {
  const index = indexRecords(document);
  const packages = document.records.flatMap((record) => toPackage(record, index, complaints) ?? []);
  return sortByPurl([...Map.groupBy(packages, ({ purl }) => purl).values()].map(mergePackages));
}

interface RecordIndex {
  readonly format: SbomDocument["format"];
  readonly dependencies: (record: PackageRecord) => readonly string[] | undefined;
  readonly owner: (record: PackageRecord) => string | undefined;
}

function indexRecords({ format, records, edges, owners }: SbomDocument): RecordIndex {
  const byRef = new Map(records.map((record) => [record.ref, record]));
  const dependencies = (record: PackageRecord): readonly string[] | undefined => {
    // Identifiers are unique; where a hostile document repeats one, its edges are followed once and not once a record.
    if (byRef.get(record.ref) !== record) return undefined;
    const type = told(record, "type");
    const targets = edges.get(record.ref)?.flatMap((target) => byRef.get(target) ?? []);
    return targets && namesOf(targets.flatMap((target) => (told(target, "type") === type ? { name: told(target, "name") } : [])));
  };
  return { format, dependencies, owner: ({ ref }) => byRef.get(owners.get(ref) ?? "")?.view.purl };
}

function told({ view, facts }: PackageRecord, key: "name" | "type"): string {
  const fact = facts[key];
  return typeof fact === "string" ? fact : (view[key] ?? "");
}

function toPackage(record: PackageRecord, index: RecordIndex, complaints: Complaints): Package | undefined {
  const view = omitUndefined<Partial<Package>>({
    extractor: index.format,
    ...record.view,
    dependsOn: index.dependencies(record),
    ownedBy: index.owner(record),
  });
  const { value, damaged } = applyFacts<Package>(view, record.facts, PACKAGE_FIELDS);
  for (const field of damaged) complaints.add("error", `with a Tidegate property that cannot be read (${field})`, record.ref);
  const pkg = readPackage(value.locations?.length === 0 ? { ...value, locations: NOWHERE } : value);
  if (pkg !== undefined && pkg.type !== "") return pkg;
  complaints.add("error", "with a purl that cannot be read", view.purl ?? record.ref);
  return undefined;
}

/** The document does not say where in the image it is; the root is where everything is. */
const NOWHERE = [{ path: "" }] as const;

/** One package of all records with its purl; what the first one says counts where there can be only one answer. */
function mergePackages(same: readonly Package[]): Package {
  const first = same.reduceRight((merged, pkg) => ({ ...merged, ...pkg }));
  if (same.length === 1) return first;
  return omitUndefined<Package>({
    ...first,
    licenses: unite(same.map(({ licenses }) => licenses)),
    dependsOn: unite(same.map(({ dependsOn }) => dependsOn)),
    locations: mergePlaces(same.flatMap(({ locations }) => locations)),
  });
}

function unite(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === 0 ? undefined : [...new Set(known.flat())];
}

/** A known place says more than "somewhere in the image". */
function mergePlaces(locations: readonly Location[]): readonly Location[] {
  const all = mergeLocations(locations);
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
