import { compareNatural, type Natural, readNatural } from "../shared/natural.ts";
import { compareText, isDigit } from "../shared/text.ts";

/** A run of digits, a run of letters, or one of the two signs with a meaning: `~` and `^`. All else only separates. */
export type Segment = Natural | string;

const SEGMENTS = /\d+|[A-Za-z]+|[~^]/g;

export function readSegments(text: string): Segment[] {
  return (text.match(SEGMENTS) ?? []).map((segment) => (isDigit(segment.charCodeAt(0)) ? readNatural(segment) : segment));
}

/** https://github.com/rpm-software-management/rpm/blob/master/rpmio/rpmvercmp.cc */
export function compareSegments(a: readonly Segment[], b: readonly Segment[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a[index];
    const right = b[index];
    const difference = rankOf(left) - rankOf(right) || compareAlike(left, right);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A separator stands between what would otherwise run together; the two signs need none. An empty part is a lone separator. */
export function writeSegments(segments: readonly Segment[]): string {
  return segments.length === 0 ? "." : segments.join(".");
}

/** `~` «sorts before everything else», even the end; `^` only behind it; «numeric segments are always newer than alpha segments». */
function rankOf(segment: Segment | undefined): number {
  if (segment === undefined) return 1;
  if (segment === "~") return 0;
  if (segment === "^") return 2;
  return typeof segment === "string" ? 3 : 4;
}

function compareAlike(a: Segment | undefined, b: Segment | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return typeof a === "string" || typeof b === "string" ? compareText(String(a), String(b)) : compareNatural(a, b);
}
