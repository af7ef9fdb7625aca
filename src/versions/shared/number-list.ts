import { compareNatural, type Natural, readNatural } from "./natural.ts";
import { readVersionText } from "./text.ts";

const NUMBERS = /^\d+(?:[.-]\d+)*$/;

/** Numbers separated by dots or hyphens, and nothing else. */
export function readNumberList(text: string): Natural[] | undefined {
  const whole = readVersionText(text);
  return whole === undefined || !NUMBERS.test(whole) ? undefined : whole.split(/[.-]/).map(readNatural);
}

/** Number by number; where all are equal the longer list is greater (`1.0 < 1.0.0`). */
export function compareNumberLists(a: readonly Natural[], b: readonly Natural[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
