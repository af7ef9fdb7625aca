/** No ecosystem writes versions this long; what is longer is no version but an attempt to keep the scanner busy. */
const MAX_VERSION_LENGTH = 1024;

/** The text without surrounding space, or undefined when nothing is left, it is absurdly long or it has spaces within. */
export function readVersionText(text: string): string | undefined {
  if (text.length > MAX_VERSION_LENGTH) return undefined;
  const trimmed = text.trim();
  return trimmed === "" || /\s/.test(trimmed) ? undefined : trimmed;
}

/** Order by UTF-16 code unit, which is byte order for the ASCII that versions are made of. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
