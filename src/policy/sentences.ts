/** `1 finding`, `2 findings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The verb that agrees with a number. */
export function agree(number: number, one: string, many: string): string {
  return number === 1 ? one : many;
}
