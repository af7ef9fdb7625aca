import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { compareText } from "../shared/text.ts";

export interface Segment {
  /** How many separators stand before it: more of them sort later. */
  readonly gap: number;
  readonly value: Natural | string;
}

const SEGMENTS = /([^A-Za-z\d~]*)(?:(\d+)|([A-Za-z]+)|~)/g;

export function readSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const [, separators = "", digits, letters] of text.matchAll(SEGMENTS)) {
    if (digits !== undefined) segments.push({ gap: separators.length, value: readNatural(digits) });
    else segments.push(letters === undefined ? { gap: 0, value: "~" } : { gap: separators.length, value: letters });
  }
  return segments;
}

/** https://gitlab.archlinux.org/pacman/pacman/-/blob/master/lib/libalpm/version.c (rpmvercmp) */
export function compareSegments(a: readonly Segment[], b: readonly Segment[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a[index];
    const right = b[index];
    const difference = rankOf(left) - rankOf(right) || compareValues(left?.value, right?.value);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function writeSegments(segments: readonly Segment[]): string {
  return segments.map(({ gap, value }) => `${".".repeat(gap)}${value}`).join("");
}

/** «we never want a remaining alpha string to beat an empty string»: `1.0rc < 1.0 < 1.0.rc < 1.0.1`. */
function rankOf(segment: Segment | undefined): number {
  if (segment === undefined) return 2;
  const { gap, value } = segment;
  if (value === "~") return 0;
  if (typeof value !== "string") return 3 + 2 * gap;
  return gap === 0 ? 1 : 2 + 2 * gap;
}

function compareValues(a: Natural | string | undefined, b: Natural | string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return typeof a === "string" || typeof b === "string" ? compareText(String(a), String(b)) : compareNatural(a, b);
}
