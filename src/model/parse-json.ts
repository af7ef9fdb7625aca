/** Real documents nest a dozen times; dependency trees of npm's first lock files a few hundred times. */
const MAX_DEPTH = 2000;
/** Objects and lists. A bill of materials of a whole distribution has a million. */
const MAX_CONTAINERS = 4_000_000;
/** What a shorter text can make of itself is no harm. */
const HARMLESS = 256 * 1024;

const [QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = Array.from('"\\[{]}', (character) => character.charCodeAt(0));

/**
 * `JSON.parse` for text from outside. Thirty megabytes of brackets would otherwise take gigabytes, and the process with them: memory
 * goes by what a text nests and holds, not by its length. Throws a SyntaxError as `JSON.parse` does.
 */
export function parseForeignJson(text: string): unknown {
  if (text.length > HARMLESS) checkShape(text);
  return JSON.parse(text);
}

function checkShape(text: string): void {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      containers += 1;
      if (depth > MAX_DEPTH) throw new SyntaxError(`it nests more than ${MAX_DEPTH} times`);
      if (containers > MAX_CONTAINERS) throw new SyntaxError(`it has more than ${MAX_CONTAINERS} objects and lists`);
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
}

/** Where the text that begins here ends; the end of all where it does not, which the parser will say. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
