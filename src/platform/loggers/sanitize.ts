/** Control characters but tab and newline, C1 controls, and the bidirectional overrides that make a name read as another one. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g;

/** Makes foreign text harmless on a terminal or in a log; what was there stays visible as `\xNN` / `\uNNNN`. */
export function sanitizeText(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** The same on one line: whoever could begin a new one could make it look like ours, or like a command to the runner. */
export function sanitizeLine(text: string): string {
  return sanitizeText(text.replace(/[\r\n\u2028\u2029]+/g, " "));
}

/**
 * Keeps a log line from being read as a workflow command by the runner, which looks for `::name` at the start of a line
 * (after white space) and for `##[name]` anywhere.
 */
export function neutralizeCommands(text: string): string {
  return sanitizeText(text)
    .replace(/^(\s*):(?=:)/gm, "$1:\u200b")
    .replaceAll("##[", "##\u200b[");
}
