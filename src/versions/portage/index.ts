import type { VersionScheme } from "../scheme.ts";
import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { compareText, readVersionText } from "../shared/text.ts";

export interface PortageVersion {
  readonly first: Natural;
  /** The further components as text: a leading zero makes one a fraction. */
  readonly others: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly Suffix[];
  readonly revision: Natural;
}

interface Suffix {
  readonly kind: number;
  readonly number: Natural;
}

const VERSION = /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:pre|p|beta|alpha|rc)\d*)*)(?:-r(\d+))?$/;
const KINDS = ["alpha", "beta", "pre", "rc", "p"];
/** What an absent suffix counts as: below `_p0`, above every pre-release. */
const NO_SUFFIX = KINDS.length - 1.5;

export const portage: VersionScheme<PortageVersion> = {
  id: "portage",
  title: "Gentoo ebuild version",
  references: ["https://projects.gentoo.org/pms/8/pms.html#x1-290003.3"],
  ecosystems: ["Gentoo"],
  parse,
  compare: (a, b) =>
    compareNatural(a.first, b.first) ||
    compareOthers(a.others, b.others) ||
    compareText(a.letter, b.letter) ||
    compareSuffixes(a.suffixes, b.suffixes) ||
    compareNatural(a.revision, b.revision),
  canonical,
};

function parse(text: string): PortageVersion | undefined {
  const [, first, others = "", letter = "", suffixes = "", revision = "0"] = VERSION.exec(readVersionText(text) ?? "") ?? [];
  if (first === undefined) return undefined;
  return {
    first: readNatural(first),
    others: others.split(".").slice(1),
    letter,
    suffixes: suffixes.split("_").slice(1).map(readSuffix),
    revision: readNatural(revision),
  };
}

function readSuffix(text: string): Suffix {
  const name = text.replace(/\d+$/, "");
  return { kind: KINDS.indexOf(name), number: readNatural(text.slice(name.length)) };
}

/** PMS algorithm 3.2 and 3.3: fractions are compared as text without trailing zeros; the longer list wins. */
function compareOthers(a: readonly string[], b: readonly string[]): number {
  for (const [index, component] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const isFraction = component.startsWith("0") || other.startsWith("0");
    const difference = isFraction
      ? compareText(stripTrailingZeros(component), stripTrailingZeros(other))
      : compareNatural(readNatural(component), readNatural(other));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareSuffixes(a: readonly Suffix[], b: readonly Suffix[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const { kind = NO_SUFFIX, number = 0 } = a[index] ?? {};
    const { kind: otherKind = NO_SUFFIX, number: otherNumber = 0 } = b[index] ?? {};
    const difference = kind - otherKind || compareNatural(number, otherNumber);
    if (difference !== 0) return difference;
  }
  return 0;
}

function canonical({ first, others, letter, suffixes, revision }: PortageVersion): string {
  const numbers = [first, ...others.map((component) => (component.startsWith("0") ? stripTrailingZeros(component) || "0" : component))];
  const ends = suffixes.map(({ kind, number }) => `_${KINDS[kind] ?? ""}${number === 0 ? "" : number}`);
  return `${numbers.join(".")}${letter}${ends.join("")}${revision === 0 ? "" : `-r${revision}`}`;
}

function stripTrailingZeros(component: string): string {
  let end = component.length;
  while (end > 0 && component.charCodeAt(end - 1) === 48) end--;
  return component.slice(0, end);
}
