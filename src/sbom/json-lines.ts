/** The items of a JSON array, one a line, so that two documents can be compared line by line. */
export function* writeJsonLines(values: Iterable<unknown>): Generator<string> {
  let separator = "\n  ";
  for (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ",\n  ";
  }
}

/** A JSON object left open before an array of this name. */
export function openJson(header: object, arrayName: string): string {
  return `${JSON.stringify(header, undefined, 1).replace(/\n}$/, "")},\n "${arrayName}": [`;
}
