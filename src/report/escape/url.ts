const MAX_ADDRESS = 2000;

/** A web address as RFC 3986 wants it, or undefined: http(s) only, no credentials, and nothing in it that could end markup around it. */
export function toAddress(text: string): string | undefined {
  if (text.length > MAX_ADDRESS) return undefined;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.href.length > MAX_ADDRESS)
    return undefined;
  return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, percentEncode);
}

/** Segments of any text as a relative reference, which never leaves its root: https://www.rfc-editor.org/rfc/rfc3986#section-4.2 */
export function toRelativeUri(segments: readonly string[]): string {
  return segments
    .filter((segment) => segment !== "" && segment !== "." && segment !== "..")
    .map((segment) => percentEncode(segment))
    .join("/");
}

/** `encodeURIComponent`, which neither throws at half a character nor keeps brackets and quotes. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[()'!]/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
