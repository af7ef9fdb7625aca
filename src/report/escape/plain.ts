/** Controls, and the bidirectional marks that make a name read as another one. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Foreign text on one line: what would move the cursor or turn the reading direction becomes visible or a space. */
export function toLine(text: string, most = 500): string {
  const line = text.replace(/[\t\r\n]+/g, " ").replace(UNSAFE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
  return cut(line, most);
}

/** Foreign prose: line breaks stay, everything else as in `toLine`. */
export function toProse(text: string, most = 10_000): string {
  const clean = text.replaceAll("\r\n", "\n").replace(UNSAFE, (character) => (character === "\n" || character === "\t" ? character : ""));
  return cut(clean, most);
}

/** Cuts between characters, never inside one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = (text.charCodeAt(most - 2) & 0xfc00) === 0xd800 ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}

const MAX_ADDRESS = 2000;

/** A web address as RFC 3986 wants it, or undefined: http(s) only, and nothing in it that could end markup around it. */
export function toAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > MAX_ADDRESS) return undefined;
  return url.href.replace(/[^\w\-.~:/?#@!$&*+,;=%]/g, (character) =>
    encodeURIComponent(character).replace(/[()']/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16)}`),
  );
}
