/** Stands between the alternatives of one dependency until it is known which of them is installed. */
const OR = "|";

/** `a (>= 1) | b:any, c [amd64]` → `a|b`, `c`. https://www.debian.org/doc/debian-policy/ch-relationships.html */
export function listAlternatives(text: string): string[] {
  if (text === "") return [];
  return text
    .split(",")
    .map((group) => group.split("|").map(readName).filter(Boolean).join(OR))
    .filter(Boolean);
}

/** Names only: of a `Provides` field. */
export function listNames(text: string): string[] {
  return text === "" ? [] : text.split(",").map(readName).filter(Boolean);
}

/** The packages that satisfy a dependency, of those that are installed. */
export function chooseInstalled(alternatives: string, providers: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (const name of alternatives.split(OR)) {
    const found = providers.get(name);
    if (found !== undefined) return found;
  }
  return [];
}

function readName(relation: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9+.-]*/.exec(relation.trim())?.[0] ?? "";
}
