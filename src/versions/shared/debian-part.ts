import { isDigit, isLetter } from "./text.ts";

const TILDE = 126;
const ZERO = 48;

/**
 * The order of one part (upstream version or revision): runs of non-digits by `weigh`, runs of digits as numbers of any length.
 * https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
export function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigit(a.charCodeAt(i))) || (j < b.length && !isDigit(b.charCodeAt(j)))) {
      const difference = weigh(a, i++) - weigh(b, j++);
      if (difference !== 0) return difference;
    }
    const endA = skipDigits(a, i);
    const endB = skipDigits(b, j);
    i = skipZeros(a, i, endA);
    j = skipZeros(b, j, endB);
    if (endA - i !== endB - j) return endA - i - (endB - j);
    for (; i < endA; i++, j++) {
      const difference = a.charCodeAt(i) - b.charCodeAt(j);
      if (difference !== 0) return difference;
    }
  }
  return 0;
}

/** Leading zeros say nothing, and an absent number counts as zero. */
export function canonicalPart(part: string): string {
  const shortened = part.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ""));
  return /\d$/.test(shortened) ? shortened : `${shortened}0`;
}

/** «the letters sort earlier than the non-letters … a tilde sorts before anything, even the end of a part» */
function weigh(text: string, index: number): number {
  if (index >= text.length) return 0;
  const code = text.charCodeAt(index);
  if (isDigit(code)) return 0;
  if (code === TILDE) return -1;
  return isLetter(code) ? code : code + 256;
}

function skipDigits(text: string, from: number): number {
  let index = from;
  while (index < text.length && isDigit(text.charCodeAt(index))) index++;
  return index;
}

function skipZeros(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && text.charCodeAt(index) === ZERO) index++;
  return index;
}
