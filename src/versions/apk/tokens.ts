import { type Natural, readNatural } from "../shared/natural.ts";

/**
 * What may stand at one place of a version, lowest first: «the non-terminating version is greater unless it's a suffix indicating pre-release».
 * https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/src/version.c
 */
export const RANK = {
  preSuffix: 0,
  invalid: 1,
  end: 2,
  revision: 3,
  hash: 4,
  suffixNumber: 5,
  postSuffix: 6,
  letter: 7,
  digits: 8,
} as const;

export interface Token {
  readonly rank: (typeof RANK)[keyof typeof RANK];
  readonly text: string;
  readonly value: Natural;
}

const PRE_SUFFIXES = ["alpha", "beta", "pre", "rc"];
const POST_SUFFIXES = ["cvs", "svn", "git", "hg", "p"];
const DIGITS = /\d+/y;
const SUFFIX = /_([a-z]+)/y;
const HASH = /~([0-9a-fA-F]+)/y;
const REVISION = /-r(\d*)/y;

/** Reads `number{.number}…{letter}{_suffix{number}}…{~hash}{-r#}`; what does not fit becomes one last `invalid` token. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (rank: Token["rank"], tokenText: string, value: Natural, length: number): void => {
    tokens.push({ rank, text: tokenText, value });
    at += length;
  };
  const pushDigits = (skip: number): boolean => {
    const digits = match(DIGITS, text, at + skip)?.[0];
    if (digits !== undefined) push(RANK.digits, digits, readNatural(digits), skip + digits.length);
    return digits !== undefined;
  };

  if (pushDigits(0)) {
    while (text[at] === "." && pushDigits(1));
    const letter = /^[a-z]$/.test(text[at] ?? "") ? text.charCodeAt(at) : undefined;
    if (letter !== undefined) push(RANK.letter, String.fromCharCode(letter), letter, 1);
    readSuffixes(text, at, push);
    const hash = match(HASH, text, at);
    if (hash?.[1] !== undefined) push(RANK.hash, hash[1], 0, hash[0].length);
    const revision = match(REVISION, text, at);
    if (revision !== undefined) push(RANK.revision, "", readNatural(revision[1] ?? ""), revision[0].length);
  }
  tokens.push(endToken(text.slice(at), tokens.at(-1)));
  return tokens;
}

function readSuffixes(text: string, from: number, push: (rank: Token["rank"], tokenText: string, value: Natural, length: number) => void): void {
  let at = from;
  for (;;) {
    const suffix = match(SUFFIX, text, at);
    const name = suffix?.[1] ?? "";
    const isPre = PRE_SUFFIXES.includes(name);
    const value = (isPre ? PRE_SUFFIXES : POST_SUFFIXES).indexOf(name);
    if (value === -1) return;
    push(isPre ? RANK.preSuffix : RANK.postSuffix, name, value, name.length + 1);
    at += name.length + 1;
    const number = match(DIGITS, text, at)?.[0];
    if (number === undefined) continue;
    push(RANK.suffixNumber, number, readNatural(number), number.length);
    at += number.length;
  }
}

/** What follows a revision is never looked at, only that there is something; before it, broken versions are ordered as text. */
function endToken(rest: string, last: Token | undefined): Token {
  if (rest === "") return { rank: RANK.end, text: "", value: 0 };
  return { rank: RANK.invalid, text: last?.rank === RANK.revision ? "-" : rest, value: 0 };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
