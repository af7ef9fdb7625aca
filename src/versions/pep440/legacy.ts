import { compareText } from "../shared/text.ts";

/** Versions from before PEP 440 sort as setuptools sorted them, and before all others. https://setuptools.pypa.io/en/latest/pkg_resources.html#parsing-utilities */
const SPLIT = /(\d+|[a-z]+|\.|-)/;
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ["pre", "c"],
  ["preview", "c"],
  ["-", "final-"],
  ["rc", "c"],
  ["dev", "@"],
]);
const FINAL = "*final";
const DASH = "*final-";
const ZERO = "00000000";

export interface LegacyVersion {
  readonly legacy: readonly string[];
}

export function readLegacy(text: string): LegacyVersion {
  const parts: string[] = [];
  for (const piece of [...text.split(SPLIT), "final"]) {
    if (piece === "" || piece === ".") continue;
    const part = /^\d/.test(piece) ? piece.padStart(ZERO.length, "0") : `*${REPLACEMENTS.get(piece) ?? piece}`;
    if (part.startsWith("*")) {
      if (part < FINAL) dropLast(parts, DASH);
      dropLast(parts, ZERO);
    }
    parts.push(part);
  }
  return { legacy: parts };
}

export function compareLegacy(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    const difference = other === undefined ? 1 : compareText(part, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Ends with two dots, which no PEP 440 version does, whatever it holds; a zero keeps a hyphen from being dropped again. */
export function writeLegacy(parts: readonly string[]): string {
  const words = parts.slice(0, -1).map((part, index) => {
    if (!part.startsWith("*")) return part;
    const text = part === DASH ? "-" : part.slice(1);
    return part < FINAL && parts[index - 1] === DASH ? `0.${text}` : text;
  });
  return `${words.join(".")}..`;
}

function dropLast(parts: string[], part: string): void {
  while (parts.at(-1) === part) parts.pop();
}
