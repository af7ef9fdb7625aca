/** One challenge of a WWW-Authenticate header: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
export interface Challenge {
  /** Lower case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_LENGTH = 8192;
const TOKEN = /[!#$%&'*+.^_`|~\w-]+/y;
const ASSIGN = /[ \t]*=[ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;

/** Reads a header that may hold several challenges; what cannot be read is passed over. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  if (header.length > MAX_LENGTH) return challenges;
  for (let at = 0; at < header.length; ) {
    const name = match(TOKEN, header, at);
    if (name === undefined) {
      at += 1;
      continue;
    }
    at += name[0].length;
    const assign = match(ASSIGN, header, at);
    const value = assign && readValue(header, at + assign[0].length);
    if (assign && value) {
      at += assign[0].length + value.length;
      challenges.at(-1)?.parameters.set(name[0].toLowerCase(), value.text);
    } else challenges.push({ scheme: name[0].toLowerCase(), parameters: new Map() });
  }
  return challenges;
}

function readValue(header: string, at: number): { readonly text: string; readonly length: number } | undefined {
  const quoted = match(QUOTED, header, at);
  if (quoted) return { text: (quoted[1] ?? "").replace(/\\(.)/g, "$1"), length: quoted[0].length };
  const token = match(TOKEN, header, at);
  return token && { text: token[0], length: token[0].length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
