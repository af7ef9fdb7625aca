import { type Natural, readNatural } from "../shared/natural.ts";
import { isDigit } from "../shared/text.ts";

interface Token {
  readonly prefix: "" | "." | "-";
  /** The word, for qualifiers; the empty one is written `ga`. */
  readonly qualifier: string;
  /** A number, or a text that orders qualifiers: known ones in their order, others behind them by the alphabet. */
  readonly value: Natural | string;
}

export interface RankedToken extends Token {
  readonly rank: number;
}

/**
 * «".qualifier" < "-qualifier" < "-number" < ".number"», with the end in its place among them. The specification pads the shorter version with nulls,
 * which is no order (`1.x > 1 > 1.0.alpha > 1.x`), so what is less than nothing comes before the end: pre-releases, and zeros before pre-releases.
 */
export const RANK = {
  dotPre: 0,
  dashPre: 1,
  dotEmptyBeforePre: 2,
  dashEmptyBeforePre: 3,
  dashZeroBeforePre: 4,
  dotZeroBeforePre: 5,
  end: 6,
  dotQualifier: 7,
  dashQualifier: 8,
  dashNumber: 9,
  dotNumber: 10,
} as const;

const QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
const EMPTY = String(QUALIFIERS.indexOf(""));
const UNKNOWN = String(QUALIFIERS.length);
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["cr", "rc"],
  ["ga", ""],
  ["final", ""],
  ["release", ""],
]);
/** «"alpha", "beta" and "milestone" can be shortened to "a", "b" and "m" when directly followed by a number» */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"],
]);

/** Reads lower-case text. https://maven.apache.org/pom.html#version-order-specification */
export function readTokens(text: string): RankedToken[] {
  return rank(trimNulls(splitTokens(text)));
}

/** At dots, at hyphens and between digits and others: «A transition between digits and characters is equivalent to a hyphen.» */
function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let separator: Token["prefix"] = "";
  for (const [index, part] of text.split(/([.-])/).entries()) {
    if (index % 2 === 1) separator = part === "." ? "." : "-";
    else {
      const pieces = part.match(/\d+|\D+/g) ?? ["0"];
      tokens.push(...pieces.map((piece, at) => readToken(at === 0 ? separator : "-", piece, at < pieces.length - 1)));
    }
  }
  return tokens;
}

function readToken(prefix: Token["prefix"], text: string, isFollowedByNumber: boolean): Token {
  if (isDigit(text.charCodeAt(0))) return { prefix, qualifier: "", value: readNatural(text) };
  const word = (isFollowedByNumber ? SHORT.get(text) : undefined) ?? ALIASES.get(text) ?? text;
  const known = QUALIFIERS.indexOf(word);
  return { prefix, qualifier: word === "" ? "ga" : word, value: known === -1 ? UNKNOWN + word : String(known) };
}

/** «starting from the end of the version, the trailing null values are trimmed. This process is repeated at each remaining hyphen from end to start.» */
function trimNulls(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  let isTrimming = true;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (isTrimming && index > 0 && isNull(token)) continue;
    kept.push(token);
    isTrimming = token.prefix === "-";
  }
  return kept.reverse();
}

function isNull({ value }: Token): boolean {
  return value === 0 || value === EMPTY;
}

/** From the end to the start, because a null token is as much as what follows it. */
function rank(tokens: readonly Token[]): RankedToken[] {
  const ranked: RankedToken[] = [];
  let isTailNegative = false;
  for (const token of tokens.toReversed()) {
    isTailNegative = isNull(token) ? isTailNegative : isPreRelease(token);
    ranked.push({ ...token, rank: rankOf(token, isTailNegative && token.prefix !== "") });
  }
  return ranked.reverse();
}

function rankOf(token: Token, isNegative: boolean): number {
  const isDot = token.prefix !== "-";
  const isNumber = typeof token.value !== "string";
  if (!isNegative) {
    if (isNumber) return isDot ? RANK.dotNumber : RANK.dashNumber;
    return isDot ? RANK.dotQualifier : RANK.dashQualifier;
  }
  if (!isNull(token)) return isDot ? RANK.dotPre : RANK.dashPre;
  if (isNumber) return isDot ? RANK.dotZeroBeforePre : RANK.dashZeroBeforePre;
  return isDot ? RANK.dotEmptyBeforePre : RANK.dashEmptyBeforePre;
}

function isPreRelease({ value }: Token): boolean {
  return typeof value === "string" && value < EMPTY;
}
