import { compareNatural, type Natural, readNatural } from "./natural.ts";
import { compareText, readVersionText } from "./text.ts";

/** Build metadata is not kept: «Build metadata MUST be ignored when determining version precedence». https://semver.org/#spec-item-10 */
export interface Semver {
  /** Usually three; missing ones count as zero. */
  readonly release: readonly Natural[];
  readonly prerelease: readonly (Natural | string)[];
}

const STRICT = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/;
/** node-semver's loose form and what GitHub's advisories and Ruby habits add: `=v1`, `1.2`, `1.2.3.4`, `1.20rc1`, `1.0.0.beta2`, `1.0.0~rc1`. */
const LENIENT = /^=?[vV]?(\d+(?:\.\d+)*)([-~A-Za-z][0-9A-Za-z.~_-]*)?(?:\+.*)?$/;
const DOTTED_PRERELEASE = /\.(?=(?:alpha|beta|rc)(?![A-Za-z]))/g;
const DIGITS = /^\d+$/;

/** Reads semantic versions, strictly where the text is one and leniently elsewhere. */
export function readSemver(text: string): Semver | undefined {
  const whole = readVersionText(text);
  if (whole === undefined) return undefined;
  const strict = STRICT.exec(whole);
  if (strict !== null) {
    const [, major = "", minor = "", patch = "", prerelease] = strict;
    return { release: [readNatural(major), readNatural(minor), readNatural(patch)], prerelease: readIdentifiers(prerelease) };
  }
  const lenient = LENIENT.exec(whole.replace(DOTTED_PRERELEASE, "-"));
  if (lenient === null) return undefined;
  const [, release = "", prerelease = ""] = lenient;
  return { release: release.split(".").map(readNatural), prerelease: readIdentifiers(prerelease.replace(/^[-~]+/, "")) };
}

/** https://semver.org/#spec-item-11, over any number of release components. */
export function compareSemver(a: Semver, b: Semver): number {
  return compareReleases(a.release, b.release) || comparePrereleases(a.prerelease, b.prerelease);
}

/** Trailing zeros beyond the third component say nothing. */
export function writeSemver(version: Semver): string {
  const release = version.release.slice();
  while (release.length > 3 && release.at(-1) === 0) release.pop();
  while (release.length < 3) release.push(0);
  return version.prerelease.length === 0 ? release.join(".") : `${release.join(".")}-${version.prerelease.join(".")}`;
}

/** Numbers from left to right; a missing one counts as zero. */
export function compareReleases(a: readonly Natural[], b: readonly Natural[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** «a pre-release version has lower precedence»: none at all sorts last, otherwise a longer list does. */
export function comparePrereleases(a: readonly (Natural | string)[], b: readonly (Natural | string)[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    const difference = other === undefined ? 1 : compareIdentifiers(identifier, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** «Numeric identifiers always have lower precedence than non-numeric identifiers.» */
export function compareIdentifiers(a: Natural | string, b: Natural | string): number {
  if (typeof a === "string") return typeof b === "string" ? compareText(a, b) : 1;
  return typeof b === "string" ? -1 : compareNatural(a, b);
}

export function readIdentifiers(text: string | undefined): (Natural | string)[] {
  if (text === undefined || text === "") return [];
  return text.split(".").map((identifier) => (DIGITS.test(identifier) ? readNatural(identifier) : identifier));
}
