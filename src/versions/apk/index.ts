import type { VersionScheme } from "../scheme.ts";
import { compareNatural } from "../shared/natural.ts";
import { compareText, readVersionText } from "../shared/text.ts";
import { RANK, readTokens, type Token } from "./tokens.ts";

export interface ApkVersion {
  readonly tokens: readonly Token[];
}

const TEXTS: ReadonlySet<number> = new Set([RANK.letter, RANK.hash, RANK.invalid]);

export const apk: VersionScheme<ApkVersion> = {
  id: "apk",
  title: "Alpine package version",
  references: ["https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd"],
  ecosystems: ["Alpine", "Alpaquita", "BellSoft Hardened Containers", "Chainguard", "CleanStart", "MinimOS", "Wolfi"],
  parse(text) {
    const whole = readVersionText(text);
    return whole === undefined ? undefined : { tokens: readTokens(whole) };
  },
  compare(a, b) {
    // Both lists end with a terminal token, so they differ at the latest where the shorter one ends.
    for (const [index, token] of a.tokens.entries()) {
      const other = b.tokens[index];
      const difference = other === undefined ? 0 : compareTokens(token, other, index);
      if (difference !== 0) return difference;
    }
    return 0;
  },
  canonical: (version) => version.tokens.map(writeToken).join(""),
  // Where something odd follows (`10.2.22.r0`), apk orders by what stands before it.
  isSound: (version) => version.tokens[0]?.rank === RANK.digits,
};

function compareTokens(a: Token, b: Token, index: number): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  // A leading zero makes a component a fraction: 1.05 < 1.1. The first component is always a number.
  const isFraction = a.rank === RANK.digits && index > 0 && (a.text.startsWith("0") || b.text.startsWith("0"));
  return isFraction || TEXTS.has(a.rank) ? compareText(a.text, b.text) : compareNatural(a.value, b.value);
}

function writeToken(token: Token, index: number): string {
  switch (token.rank) {
    case RANK.digits:
      return index === 0 ? token.value.toString() : `.${token.text}`;
    case RANK.revision:
      return `-r${token.value}`;
    case RANK.hash:
      return `~${token.text}`;
    case RANK.preSuffix:
    case RANK.postSuffix:
      return `_${token.text}`;
    case RANK.letterNumber:
    case RANK.suffixNumber:
      return token.value.toString();
    default:
      return token.text;
  }
}
