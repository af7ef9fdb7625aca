/**
 * A whole number of any length: a plain number while that is exact, a bigint beyond.
 * JavaScript compares the two kinds with each other exactly, so callers need not care which one they hold.
 */
export type Natural = number | bigint;

const EXACT_DIGITS = 15;

/** `digits` holds nothing but `0`–`9`; its length was bounded by the caller. No digits count as zero. */
export function readNatural(digits = ""): Natural {
  return digits.length <= EXACT_DIGITS ? Number(digits) : shrink(BigInt(digits));
}

export function compareNatural(a: Natural, b: Natural): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `000…01` must be the same value as `1`, also to `===`. */
function shrink(value: bigint): Natural {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
