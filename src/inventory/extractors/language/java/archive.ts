import type { FoundPackage } from "../../../../model/package.ts";
import type { ByteSource } from "../../../parsers/executable/index.ts";
import { openStoredEntry, openZip, readZipEntry, type ZipEntry } from "../../../parsers/zip.ts";
import { findSelf, type Identity, identifyByManifest } from "./identity.ts";
import { type Manifest, parseManifest, readAttribute } from "./manifest.ts";
import { type Coordinates, parsePomProperties } from "./pom-properties.ts";

/** Archives that hold Java code, by extension. */
export const ARCHIVE_EXTENSIONS = [".jar", ".war", ".ear", ".par", ".sar", ".nar", ".kar", ".jpi", ".hpi", ".lpkg"] as const;

const MANIFEST = "META-INF/MANIFEST.MF";
const POM = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const NESTED = new RegExp(`(?:${ARCHIVE_EXTENSIONS.map((extension) => extension.replace(".", "\\.")).join("|")})$`, "i");
const SAFE_NAME = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\0\\]{1,1000}$/;

const MAX_DEPTH = 8;
const MAX_ARCHIVES = 20_000;
const MAX_POMS = 10_000;
const MAX_TEXT = 1024 * 1024;
const MAX_NESTED = 256 * 1024 * 1024;
const MAX_INFLATED = 1024 * 1024 * 1024;

/** What all archives inside one file may cost together, and what could not be read of them. */
export interface Budget {
  archives: number;
  inflated: number;
  readonly complain: (message: string) => void;
}

export function createBudget(complain: (message: string) => void): Budget {
  return { archives: MAX_ARCHIVES, inflated: MAX_INFLATED, complain };
}

interface Place {
  readonly path: string;
  readonly depth: number;
}

const isInteresting = (name: string): boolean => name === MANIFEST || NESTED.test(name) || POM.test(name);

/** Packages of an archive, its own first, with those of the archives in it. Reads the directory and a few small files, never classes. */
export function listArchive(source: ByteSource, place: Place, budget: Budget): FoundPackage[] | undefined {
  const archive = openZip(source, isInteresting);
  if (archive === undefined) return undefined;
  if (archive.isIncomplete) budget.complain(`the directory of ${place.path} is incomplete`);
  const poms = readPoms(source, archive.entries, budget);
  const manifest = readManifest(source, archive.entries);
  const self = findSelf(
    poms.map(({ coordinates }) => coordinates),
    place.path,
  );
  const shaded = poms.filter(({ coordinates }) => coordinates !== self).map((pom) => describeShaded(pom, place));
  const nested = archive.entries.filter(({ name }) => NESTED.test(name)).flatMap((entry) => listNested(source, entry, place, budget));
  const identity =
    self === undefined ? identifyByManifest(manifest, place.path) : { ...self, confidence: "exact" as const, evidence: "pom.properties" };
  if (identity === undefined || (self === undefined && shaded.length > 0 && identity.confidence === "guessed")) return [...shaded, ...nested];
  const contained = [...shaded, ...nested].map(({ name }) => name).filter((name) => name !== nameOf(identity));
  return [describeSelf(identity, manifest, { place, dependsOn: [...new Set(contained)].sort() }), ...shaded, ...nested];
}

interface Pom {
  readonly coordinates: Coordinates;
  readonly entry: string;
}

function readPoms(source: ByteSource, entries: readonly ZipEntry[], budget: Budget): Pom[] {
  const found = entries.filter(({ name }) => POM.test(name)).slice(0, MAX_POMS);
  return found.flatMap((entry) => {
    const bytes = readZipEntry(source, entry, MAX_TEXT);
    const coordinates = bytes && parsePomProperties(Buffer.from(bytes).toString());
    if (bytes === undefined) budget.complain(`${entry.name} cannot be read`);
    return coordinates === undefined ? [] : [{ coordinates, entry: entry.name }];
  });
}

function readManifest(source: ByteSource, entries: readonly ZipEntry[]): Manifest {
  const entry = entries.find(({ name }) => name === MANIFEST);
  const bytes = entry && readZipEntry(source, entry, MAX_TEXT);
  return parseManifest(Buffer.from(bytes ?? "").toString());
}

function listNested(source: ByteSource, entry: ZipEntry, { path, depth }: Place, budget: Budget): FoundPackage[] {
  const inner = `${path}!/${SAFE_NAME.test(entry.name) ? entry.name : "?"}`;
  budget.archives -= 1;
  if (depth >= MAX_DEPTH || budget.archives < 0) {
    if (depth >= MAX_DEPTH || budget.archives === -1) budget.complain(`${inner} lies too deep or is one archive too many`);
    return [];
  }
  const content = openStoredEntry(source, entry) ?? inflate(source, entry, budget);
  const packages = content && listArchive(content, { path: inner, depth: depth + 1 }, budget);
  if (packages === undefined) budget.complain(`${inner} cannot be read`);
  return packages ?? [];
}

/** Compressed archives in archives, as in a war, must be inflated: their directory is at their end. */
function inflate(source: ByteSource, entry: ZipEntry, budget: Budget): ByteSource | undefined {
  const bytes = readZipEntry(source, entry, Math.min(MAX_NESTED, budget.inflated));
  if (bytes === undefined) return undefined;
  budget.inflated -= bytes.length;
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

function nameOf({ group, artifact }: Coordinates): string {
  return group === "" ? artifact : `${group}:${artifact}`;
}

function describeSelf(
  identity: Identity,
  manifest: Manifest,
  { place, dependsOn }: { readonly place: Place; readonly dependsOn: readonly string[] },
): FoundPackage {
  const supplier = readAttribute(manifest, "implementation-vendor") ?? readAttribute(manifest, "bundle-vendor");
  const license = readAttribute(manifest, "bundle-license");
  return {
    type: "maven",
    name: nameOf(identity),
    version: identity.version,
    ...(identity.confidence === "exact" ? {} : { confidence: identity.confidence }),
    evidence: identity.evidence,
    ...(supplier ? { supplier } : {}),
    ...(license ? { licenses: [license] } : {}),
    ...(place.depth > 0 ? { path: place.path } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

function describeShaded({ coordinates, entry }: Pom, { path }: Place): FoundPackage {
  return {
    type: "maven",
    name: nameOf(coordinates),
    version: coordinates.version,
    evidence: "pom.properties in another archive",
    path: `${path}!/${entry}`,
  };
}
