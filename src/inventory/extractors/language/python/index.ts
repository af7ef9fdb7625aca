import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { firstHeader, type Headers, parseHeaders } from "../../../parsers/headers.ts";
import { openZip, readZipEntry } from "../../../parsers/zip.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Installed Python distributions: wheels (dist-info), what setuptools left (egg-info as folder or file, unpacked eggs), and what pip vendors. */
export const pythonExtractor: PackageExtractor = {
  id: "python",
  title: "Python distributions",
  references: [
    "https://packaging.python.org/en/latest/specifications/recording-installed-packages/",
    "https://packaging.python.org/en/latest/specifications/core-metadata/",
  ],
  family: "language",
  confidence: ["exact", "derived"],
  hasRelations: true,
  version: 1,
  claims: [
    { suffix: ".dist-info/METADATA" },
    { suffix: ".egg-info/PKG-INFO" },
    { suffix: ".egg-info" },
    { suffix: ".egg/EGG-INFO/PKG-INFO" },
    { suffix: ".egg" },
    { suffix: "/_vendor/vendor.txt" },
  ],
  maxBytes: 256 * 1024 * 1024,
  extract,
};

const EGG_METADATA = "EGG-INFO/PKG-INFO";

/** Old metadata has the whole readme as body; the fields stand before it. */
const MAX_HEADER = 256 * 1024;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

function extract(file: ClaimedFile): Extraction {
  const text = Buffer.from(file.path.endsWith(".egg") ? readEgg(file) : file.read(0, MAX_HEADER)).toString();
  if (file.path.endsWith("/vendor.txt")) return { packages: listVendored(text) };
  const headers = parseHeaders(text);
  const name = firstHeader(headers, "name");
  const version = firstHeader(headers, "version");
  if (name === undefined || version === undefined || !NAME.test(name)) {
    const message = "the metadata of a Python distribution has no usable name and version";
    return { problems: [invalidRecord({ plugin: pythonExtractor.id, file }, message)] };
  }
  return { packages: [describe(headers, name, version)] };
}

/** The metadata in a zipped egg. https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html */
function readEgg(file: ClaimedFile): Uint8Array {
  const entry = openZip(file, (name) => name === EGG_METADATA)?.entries[0];
  return (entry && readZipEntry(file, entry, MAX_HEADER * 16)) ?? new Uint8Array();
}

/** pip keeps copies of its dependencies without their metadata, and a list of what it copied. */
function listVendored(text: string): FoundPackage[] {
  return [...text.matchAll(/^[ \t]*([A-Za-z0-9][\w.-]{0,200})==([\w.!+-]{1,100})/gm)].map(([, name = "", version = ""]) => ({
    type: "pypi",
    name,
    version,
    confidence: "derived",
    evidence: "vendor.txt beside the vendored code",
  }));
}

function describe(headers: Headers, name: string, version: string): FoundPackage {
  const licenses = listLicenses(headers);
  const supplier = firstHeader(headers, "author") ?? firstHeader(headers, "author-email") ?? firstHeader(headers, "maintainer");
  const homepage = firstHeader(headers, "home-page") ?? projectPage(headers);
  const dependsOn = listRequirements(headers);
  return {
    type: "pypi",
    name,
    version,
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(supplier ? { supplier } : {}),
    ...(homepage ? { homepage } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

function projectPage(headers: Headers): string | undefined {
  return headers.get("project-url")?.flatMap((line) => /^home-?page\s*,\s*(\S+)$/i.exec(line)?.[1] ?? [])[0];
}

/** PEP 639's expression is exact; the free field may hold a whole text; classifiers are the last word of old packages. */
function listLicenses(headers: Headers): string[] {
  const expression = firstHeader(headers, "license-expression");
  if (expression) return [expression];
  const free = firstHeader(headers, "license");
  if (free && free.length <= 100 && !free.includes("\n")) return [free];
  return (headers.get("classifier") ?? []).flatMap((classifier) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(classifier)?.[1] ?? []);
}

/** Names of what is always required; extras are not installed for their own sake. */
function listRequirements(headers: Headers): string[] {
  const names = (headers.get("requires-dist") ?? [])
    .filter((line) => !/\bextra\b/.test(line.slice(line.indexOf(";") + 1 || line.length)))
    .map((line) => /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(line)?.[0] ?? "");
  return [...new Set(names.filter((name) => name !== ""))].sort();
}
