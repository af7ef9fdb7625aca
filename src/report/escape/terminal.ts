import { toLine } from "./text.ts";

/**
 * Foreign text for a terminal or the log of a workflow, on one line. The runner takes `::` at the start of a line, which any word may come to, and `##[` anywhere
 * for commands: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function toTerminal(text: string, most = 500): string {
  return toLine(text, most)
    .replaceAll("##[", "# #[")
    .replace(/(^|\s)::/g, "$1: :")
    .trim();
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const EMPTY = /[\p{Mn}\p{Me}]/u;

/** Columns a terminal gives a text: https://www.unicode.org/reports/tr11/ */
export function measure(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

function columnsOf(character: string): number {
  if (character <= "\u007e") return 1;
  if (EMPTY.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The text in exactly so many columns: cut with an ellipsis, or filled up. */
export function fit(text: string, columns: number): string {
  const width = measure(text);
  if (width <= columns) return text + " ".repeat(columns - width);
  let kept = "";
  let used = 0;
  for (const character of text) {
    const next = used + columnsOf(character);
    if (next > columns - 1) break;
    kept += character;
    used = next;
  }
  return `${kept}…${" ".repeat(Math.max(0, columns - 1 - used))}`;
}
