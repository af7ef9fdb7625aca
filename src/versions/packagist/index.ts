import type { VersionScheme } from "../scheme.ts";
import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { isDigit, readVersionText } from "../shared/text.ts";

type Part = Natural | string;

interface PackagistVersion {
  /** As PHP orders them. */
  readonly parts: readonly Part[];
  /** As Composer writes them, for bounds: `1.0` is `1.0.0.0`, build metadata is dropped. */
  readonly normal: readonly Part[];
}

/** How PHP orders words, the end and numbers. «any string not found in this list < dev < alpha = a < beta = b < RC = rc < # < pl = p» */
const WORDS: readonly (readonly [prefix: string, rank: number])[] = [
  ["dev", 1],
  ["a", 2],
  ["b", 3],
  ["RC", 4],
  ["rc", 4],
  ["p", 7],
];
const UNKNOWN_WORD = 0;
const END = 5;
const NUMBER = 6;
/** What stands for the word in the canonical form. */
const CANONICAL_WORDS: Readonly<Record<number, string>> = { [UNKNOWN_WORD]: "x", 1: "dev", 2: "alpha", 3: "beta", 4: "rc", 7: "p" };

const COMPOSER_NUMBERS = 4;

export const packagist: VersionScheme<PackagistVersion> = {
  id: "packagist",
  title: "Composer package version",
  references: [
    "https://www.php.net/manual/en/function.version-compare.php",
    "https://github.com/composer/semver/blob/main/src/VersionParser.php",
    "https://getcomposer.org/doc/articles/versions.md",
  ],
  ecosystems: ["Packagist"],
  parse,
  compare: (a, b) => compareLists(a.parts, b.parts),
  canonical: ({ parts }) => parts.map((part) => (typeof part === "string" ? CANONICAL_WORDS[rankOf(part)] : part)).join("."),
  // Composer only ever compares what it has normalised.
  compareWithBound: (version, bound) => compareLists(version.normal, bound.normal),
  // `dev-main` and `2.x-dev` are branches: what they contain is not a question of order.
  isSound: ({ parts }) => typeof parts[0] !== "string" && !parts.includes("x"),
};

function parse(text: string): PackagistVersion | undefined {
  const whole = readVersionText(text)?.replace(/^[vV](?=\d)/, "");
  if (whole === undefined) return undefined;
  // PHP takes `#` for any number, which is no order.
  const parts = readParts(whole.replaceAll("#", ".1."));
  return parts.length === 0 ? undefined : { parts, normal: fillUp(whole.includes("+") ? readParts(whole.replace(/\+.*/, "")) : parts) };
}

function readParts(text: string): Part[] {
  const parts = text.match(/\d+|[^\d._+-]+/g) ?? [];
  return parts.map((part) => (isDigit(part.charCodeAt(0)) ? readNatural(part) : part));
}

function fillUp(parts: readonly Part[]): readonly Part[] {
  const words = parts.findIndex((part) => typeof part === "string");
  const split = words === -1 ? parts.length : words;
  if (split === 0 || split >= COMPOSER_NUMBERS) return parts;
  return [...parts.slice(0, split), ...Array.from({ length: COMPOSER_NUMBERS - split }, () => 0), ...parts.slice(split)];
}

function compareLists(a: readonly Part[], b: readonly Part[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = compareParts(a[index], b[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareParts(a: Part | undefined, b: Part | undefined): number {
  const difference = rankOf(a) - rankOf(b);
  if (difference !== 0 || a === undefined || b === undefined || typeof a === "string" || typeof b === "string") return difference;
  return compareNatural(a, b);
}

function rankOf(part: Part | undefined): number {
  if (part === undefined) return END;
  if (typeof part !== "string") return NUMBER;
  return WORDS.find(([prefix]) => part.startsWith(prefix))?.[1] ?? UNKNOWN_WORD;
}
