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
  letterNumber: 9,
} as const;

export interface Token {
  readonly rank: (typeof RANK)[keyof typeof RANK];
  readonly text: string;
  /** Of numbers and suffixes; the others are ordered by their text. */
  readonly value: Natural;
}

const PRE_SUFFIXES = ["alpha", "beta", "pre", "rc"];
const POST_SUFFIXES = ["cvs", "svn", "git", "hg", "p"];
/** `number{.number}…{letter{number}}{_suffix{number}}…{~hash}{-r#}`; apk 2 allowed the number behind the letter (`8u372_p7-r0`). */
const VERSION = new RegExp(
  [
    /^(?<numbers>\d+(?:\.\d+)*)(?:(?<letter>[a-z])(?<letterNumber>\d*))?/,
    /(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)*)(?:~(?<hash>[\da-fA-F]+))?(?<revision>-r\d*)?/,
  ]
    .map((part) => part.source)
    .join(""),
);

/** The tokens of a version, ended by `end`, or by `invalid` where something does not fit. */
export function readTokens(text: string): Token[] {
  const match = VERSION.exec(text);
  if (match?.groups === undefined) return [endToken(text, undefined)];
  const { numbers = "", letter = "", letterNumber = "", suffixes = "", hash = "", revision } = match.groups;
  return [
    ...numbers.split(".").map((number) => readNumber(RANK.digits, number)),
    ...(letter === "" ? [] : [{ rank: RANK.letter, text: letter, value: 0 }]),
    ...(letterNumber === "" ? [] : [readNumber(RANK.letterNumber, letterNumber)]),
    ...suffixes.split("_").slice(1).flatMap(readSuffix),
    ...(hash === "" ? [] : [{ rank: RANK.hash, text: hash, value: 0 }]),
    ...(revision === undefined ? [] : [readNumber(RANK.revision, revision.slice(2))]),
    endToken(text.slice(match[0].length), revision),
  ];
}

function readSuffix(text: string): Token[] {
  const name = text.replace(/\d+$/, "");
  const pre = PRE_SUFFIXES.indexOf(name);
  const suffix = { rank: pre === -1 ? RANK.postSuffix : RANK.preSuffix, text: name, value: pre === -1 ? POST_SUFFIXES.indexOf(name) : pre };
  return name === text ? [suffix] : [suffix, readNumber(RANK.suffixNumber, text.slice(name.length))];
}

function readNumber(rank: Token["rank"], digits: string): Token {
  return { rank, text: digits, value: readNatural(digits) };
}

/** What follows a revision is never looked at, only that there is something; before it, broken versions are ordered as text. */
function endToken(rest: string, revision: string | undefined): Token {
  if (rest === "") return { rank: RANK.end, text: "", value: 0 };
  return { rank: RANK.invalid, text: revision === undefined ? rest : "-", value: 0 };
}
