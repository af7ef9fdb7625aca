import { type Natural, readNatural } from "../shared/natural.ts";

export type Local = readonly (Natural | string)[];

/** A version with everything in the numbers that order it. */
export interface Release {
  readonly epoch: Natural;
  /** Without trailing zeros: «1.0» is «1». */
  readonly numbers: readonly Natural[];
  readonly phase: (typeof PHASE)[keyof typeof PHASE];
  readonly pre: Natural;
  /** -1: none. */
  readonly post: Natural;
  /** Infinity: none. */
  readonly dev: Natural;
  readonly local: Local;
}

/** «.devN, aN, bN, rcN, <no suffix>»: a bare dev release comes before the first alpha. */
export const PHASE = { dev: 0, alpha: 1, beta: 2, candidate: 3, final: 4 } as const;

/** Appendix B of PEP 440, over lower-case text. */
const VERSION = new RegExp(
  [
    /^v?(?:(?<epoch>\d+)!)?(?<numbers>\d+(?:\.\d+)*)/,
    /(?:[-_.]?(?<preWord>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d+)?)?/,
    /(?:-(?<implicitPost>\d+)|[-_.]?(?<postWord>post|rev|r)[-_.]?(?<post>\d+)?)?/,
    /(?:[-_.]?(?<devWord>dev)[-_.]?(?<dev>\d+)?)?/,
    /(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$/,
  ]
    .map((part) => part.source)
    .join(""),
);
const PRE_LETTERS = { [PHASE.alpha]: "a", [PHASE.beta]: "b", [PHASE.candidate]: "rc" } as const;

export function readRelease(text: string): Release | undefined {
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { epoch, numbers = "", preWord, pre, implicitPost, postWord, post, devWord, dev, local } = groups;
  const hasPost = implicitPost !== undefined || postWord !== undefined;
  const hasDev = devWord !== undefined;
  return {
    epoch: readNatural(epoch),
    numbers: dropTrailingZeros(numbers.split(".").map(readNatural)),
    phase: hasDev && !hasPost && preWord === undefined ? PHASE.dev : phaseOf(preWord),
    pre: readNatural(pre),
    post: hasPost ? readNatural(implicitPost ?? post) : -1,
    dev: hasDev ? readNatural(dev) : Number.POSITIVE_INFINITY,
    local: readLocal(local),
  };
}

export function writeRelease({ epoch, numbers, phase, pre, post, dev, local }: Release): string {
  const letters = phase === PHASE.dev || phase === PHASE.final ? undefined : PRE_LETTERS[phase];
  return [
    epoch === 0 ? "" : `${epoch}!`,
    numbers.length === 0 ? "0" : numbers.join("."),
    letters === undefined ? "" : `${letters}${pre}`,
    post === -1 ? "" : `.post${post}`,
    dev === Number.POSITIVE_INFINITY ? "" : `.dev${dev}`,
    local.length === 0 ? "" : `+${local.join(".")}`,
  ].join("");
}

function readLocal(text: string | undefined): Local {
  return text === undefined ? [] : text.split(/[-_.]/).map((segment) => (/^\d+$/.test(segment) ? readNatural(segment) : segment));
}

function phaseOf(word: string | undefined): Release["phase"] {
  if (word === undefined) return PHASE.final;
  if (word.startsWith("a")) return PHASE.alpha;
  return word.startsWith("b") ? PHASE.beta : PHASE.candidate;
}

function dropTrailingZeros(numbers: readonly Natural[]): readonly Natural[] {
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}
