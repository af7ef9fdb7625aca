/** Reads the places that advisories come from, one a line, in the order in which they are asked. */
export function readFeedPlaces(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
