import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";

/** «A component consists of a version number, a letter and a patchlevel number.» */
export interface Component {
  /** -1: none, the component starts with a letter. -2: `*`, the smallest. */
  readonly number: Natural;
  /** 0: none; 1 to 26. */
  readonly letter: number;
  /** -1: none behind the letter. */
  readonly patchLevel: Natural;
}

const STAGES: ReadonlyMap<string, number> = new Map([
  ["pl", 0],
  ["alpha", 1],
  ["beta", 2],
  ["pre", 16],
  ["rc", 18],
]);
/** «characters !~ [a-zA-Z0-9.+*] are treated as separators», as dots are; «consecutive separators are collapsed». */
const COMPONENT = /\*.*|(\d+)(?:([A-Za-z]+)(\d+)?)?|([A-Za-z]+)(\d+)?/g;
const NOTHING: Component = { number: 0, letter: 0, patchLevel: 0 };

/** Groups are separated by `+`. */
export function readGroups(text: string): Component[][] {
  return text.split("+").map(readComponents);
}

/** Group by group, component by component: «missing components are assumed to be equal to 0». */
export function compareGroups(a: readonly (readonly Component[])[], b: readonly (readonly Component[])[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = compareComponents(a[index] ?? [], b[index] ?? []);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function writeGroups(groups: readonly (readonly Component[])[]): string {
  const written = groups.map((group) => dropTrailing(group.map(writeComponent)).join(".") || "0");
  return dropTrailing(written).join("+") || "0";
}

function readComponents(text: string): Component[] {
  return [...text.matchAll(COMPONENT)].flatMap((match) => readComponent(match));
}

function readComponent([whole, number, letters, patch, bareLetters, barePatch]: RegExpExecArray): Component[] {
  if (whole.startsWith("*")) return [{ ...NOTHING, number: -2 }];
  if (number === undefined) return [readLetters(-1, bareLetters, barePatch)];
  // «a separator is inserted before the special strings»: 10alpha2 is 10.alpha2
  if (STAGES.has(letters?.toLowerCase() ?? "")) return [{ ...NOTHING, number: readNatural(number) }, readLetters(-1, letters, patch)];
  return [readLetters(readNatural(number), letters, patch)];
}

/** Of other words «use only the first letter for sorting, case is ignored». */
function readLetters(number: Natural, letters: string | undefined, patch: string | undefined): Component {
  if (letters === undefined) return { ...NOTHING, number };
  const lower = letters.toLowerCase();
  const letter = (number === -1 ? STAGES.get(lower) : undefined) ?? lower.charCodeAt(0) - 96;
  return { number, letter, patchLevel: patch === undefined ? -1 : readNatural(patch) };
}

function compareComponents(a: readonly Component[], b: readonly Component[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a[index] ?? NOTHING;
    const right = b[index] ?? NOTHING;
    const difference = compareNatural(left.number, right.number) || left.letter - right.letter || compareNatural(left.patchLevel, right.patchLevel);
    if (difference !== 0) return difference;
  }
  return 0;
}

function writeComponent({ number, letter, patchLevel }: Component): string {
  if (number === -2) return "*";
  if (letter === 0 && number !== -1) return number.toString();
  const letters = letter === 0 ? "pl" : String.fromCharCode(letter + 96);
  return `${number === -1 ? "" : number}${letters}${patchLevel === -1 ? "" : patchLevel}`;
}

function dropTrailing(written: readonly string[]): readonly string[] {
  return written.slice(0, written.findLastIndex((part) => part !== "0") + 1);
}
