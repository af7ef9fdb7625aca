import type { VersionScheme } from "../scheme.ts";
import { compareNatural } from "../shared/natural.ts";
import { compareReleases } from "../shared/semver.ts";
import { compareText, readVersionText } from "../shared/text.ts";
import { compareLegacy, readLegacy, writeLegacy } from "./legacy.ts";
import { type Local, type Release, readRelease, writeRelease } from "./release.ts";

/** A release as PEP 440 has it, or the parts of a version from before. */
export type PythonVersion = Release | { readonly legacy: readonly string[] };

export const pep440: VersionScheme<PythonVersion> = {
  id: "pep440",
  title: "Python package version (PEP 440), with the legacy versions before it",
  references: ["https://packaging.python.org/en/latest/specifications/version-specifiers/"],
  ecosystems: ["PyPI"],
  parse(text) {
    const whole = readVersionText(text)?.toLowerCase();
    if (whole === undefined) return undefined;
    return readRelease(whole) ?? readLegacy(whole);
  },
  compare,
  canonical: (version) => ("legacy" in version ? writeLegacy(version.legacy) : writeRelease(version)),
  isSound: (version) => !("legacy" in version),
  // «the local version label of any candidate versions MUST be ignored when matching» a specifier that has none.
  compareWithBound(version, bound) {
    const isPublic = !("legacy" in version) && !("legacy" in bound) && bound.local.length === 0;
    return isPublic ? comparePublic(version, bound) : compare(version, bound);
  },
};

function compare(a: PythonVersion, b: PythonVersion): number {
  if ("legacy" in a) return "legacy" in b ? compareLegacy(a.legacy, b.legacy) : -1;
  return "legacy" in b ? 1 : comparePublic(a, b) || compareLocals(a.local, b.local);
}

function comparePublic(a: Release, b: Release): number {
  return (
    compareNatural(a.epoch, b.epoch) ||
    compareReleases(a.numbers, b.numbers) ||
    a.phase - b.phase ||
    compareNatural(a.pre, b.pre) ||
    compareNatural(a.post, b.post) ||
    compareNatural(a.dev, b.dev)
  );
}

/** None sorts first; numbers sort after words; where all are alike the longer label wins. */
function compareLocals(a: Local, b: Local): number {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    const difference = other === undefined ? 1 : compareLocalSegments(segment, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareLocalSegments(a: Local[number], b: Local[number]): number {
  if (typeof a === "string") return typeof b === "string" ? compareText(a, b) : -1;
  return typeof b === "string" ? 1 : compareNatural(a, b);
}
