/**
 * Controls, lone surrogates, line separators, and everything Unicode calls a format character: reading-direction marks and invisible
 * ones, which make a name read as another. The last few are letters by name and empty by looks.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

/** Foreign text on one line: what would move the cursor, hide or turn the reading direction becomes visible or a space. */
export function toLine(text: string, most = 500): string {
  // White space shrinks to one, so more is read than may be shown; how much more is bounded.
  const line = text
    .slice(0, most * 4 + 100)
    .replace(/\s+/g, " ")
    .replace(UNSAFE, reveal);
  return cut(line, most);
}

/** Foreign prose: line breaks stay, what cannot be seen goes. */
export function toProse(text: string, most = 10_000): string {
  const clean = text
    .slice(0, most * 2 + 100)
    .replace(/\r\n?/g, "\n")
    .replace(UNSAFE, (character) => (character === "\n" || character === "\t" ? character : ""))
    .replace(/\n{3,}/g, "\n\n");
  return cut(clean, most);
}

function reveal(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, "0");
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}

/** Cuts between characters, never inside one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = (text.charCodeAt(most - 2) & 0xfc00) === 0xd800 ? most - 2 : most - 1;
  return `${text.slice(0, Math.max(0, end))}…`;
}
