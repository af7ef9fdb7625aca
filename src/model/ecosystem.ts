/** The part of an OSV ecosystem that names its folder in the bucket: `Debian:12` → `Debian`. */
export function baseEcosystem(ecosystem: string): string {
  const colon = ecosystem.indexOf(":");
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

const lower = (name: string): string => name.toLowerCase();

/** How ecosystems that know several spellings of one name compare them; all others are case-sensitive. */
const NORMAL_FORMS: ReadonlyMap<string, (name: string) => string> = new Map([
  // https://packaging.python.org/en/latest/specifications/name-normalization/
  ["PyPI", (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-")],
  ["NuGet", lower],
  ["Packagist", lower],
  ["GitHub Actions", lower],
  ["Hex", lower],
  ["Pub", lower],
]);

/** A package name in the form under which advisories are kept and looked up. Both sides of a match go through here. */
export function normalizePackageName(ecosystem: string, name: string): string {
  const normalize = NORMAL_FORMS.get(baseEcosystem(ecosystem));
  return normalize === undefined ? name : normalize(name);
}
