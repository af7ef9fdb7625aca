import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile } from "../../../extractor.ts";
import { asList, asRecord, asText, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** The loader's table: package name → reference → where it lies and what it needs. */
const REGISTRY = '"packageRegistryData":';
const MAX_PACKAGES = 100_000;
const NAME = /^(?:@[^\s/@]+\/)?[^\s/@]+$/;

/**
 * Packages that Yarn loads out of its cache without ever unpacking them. What its loader knows is what is installed:
 * https://yarnpkg.com/advanced/pnp-spec
 */
export function readPlugAndPlay(file: ClaimedFile): Extraction {
  const table = readTable(file.text());
  if (table === undefined) return unreadable({ plugin: "npm", file }, "Yarn's loader has no readable table of packages");
  const packages = asList(table).flatMap((row) => {
    const [name, versions] = asList(row);
    return asList(versions).flatMap((version) => describe(asText(name), asList(version)) ?? []);
  });
  return { packages: packages.slice(0, MAX_PACKAGES) };
}

/** JSON as such (`.pnp.data.json`, Yarn 2 and 3), or quoted in the loader's own code (Yarn 4). */
function readTable(text: string): unknown {
  const start = text.indexOf(REGISTRY);
  if (start < 0) return undefined;
  const isQuoted = text.lastIndexOf("RAW_RUNTIME_STATE", start) >= 0;
  const source = text.slice(start + REGISTRY.length);
  const plain = isQuoted ? source.replace(/\\(\r?\n|[\\'])/g, (_, escaped: string) => (escaped.endsWith("\n") ? "\n" : escaped)) : source;
  const end = findEnd(plain);
  return end === undefined ? undefined : parseJson(plain.slice(0, end));
}

/** Where the list that begins here ends. */
function findEnd(text: string): number | undefined {
  const marks = /["[\]]/g;
  let depth = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '"') marks.lastIndex = skipText(text, match.index);
    else depth += match[0] === "[" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}

function skipText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** A linked one is a part of the project itself. */
function describe(name: string | undefined, [reference, details]: readonly unknown[]): FoundPackage | undefined {
  const { packageDependencies, linkType } = asRecord(details);
  const version = readVersion(asText(reference) ?? "");
  if (name === undefined || version === undefined || linkType !== "HARD" || !NAME.test(name)) return undefined;
  const needed = asList(packageDependencies).flatMap((dependency) => readDependency(asList(dependency)) ?? []);
  const dependsOn = [...new Set(needed.filter((other) => other !== name))].sort();
  return { type: "npm", name, version, evidence: "Yarn's loader", ...(dependsOn.length > 0 ? { dependsOn } : {}) };
}

/** `npm:1.2.3`, behind `virtual:…#` where peers decide, inside of `patch:name@npm%3A1.2.3#…` where it was patched. */
function readVersion(reference: string): string | undefined {
  const text = reference.replace(/%3A/gi, ":");
  return /(?:^|[#@])npm:(?:@?[^@\s#]+@)?(\d[\w.+-]{0,200})(?:$|[#:])/.exec(text)?.[1];
}

/** `[name, reference]`, or `[alias, [name, reference]]`; one that is not there has no reference. */
function readDependency([alias, target]: readonly unknown[]): string | undefined {
  return Array.isArray(target) ? asText(target[0]) : target === null ? undefined : asText(alias);
}
