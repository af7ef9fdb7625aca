/* oxlint-disable complexity -- each order is one plain loop on purpose, to be read beside its specification */
/**
 * Version orders, each written as plainly as its specification allows, for the differential test. Nothing of src/ is used.
 * Every function returns null when one of the texts is no version.
 */
export type Order = (a: string, b: string) => number | null;

const compare = (a: string | number | bigint, b: string | number | bigint): number => (a < b ? -1 : a > b ? 1 : 0);
const digits = (text: string): bigint => BigInt(text === "" ? "0" : text);

/** Missing items count as `filler`. */
function compareLists<T>(a: readonly T[], b: readonly T[], filler: T, order: (a: T, b: T) => number): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const result = order(a[i] ?? filler, b[i] ?? filler);
    if (result !== 0) return result;
  }
  return 0;
}

/** Debian Policy 5.6.12: alternating runs of non-digits and digits, `~` before the end, letters before the rest. */
function compareDebianPart(a: string, b: string): number {
  const weigh = (char: string | undefined): number =>
    char === undefined ? 0 : char === "~" ? -1 : /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
  let left = a;
  let right = b;
  while (left !== "" || right !== "") {
    const words = [/^\D*/.exec(left)?.[0] ?? "", /^\D*/.exec(right)?.[0] ?? ""] as const;
    for (let i = 0; i < Math.max(words[0].length, words[1].length); i++) {
      const order = weigh(words[0][i]) - weigh(words[1][i]);
      if (order !== 0) return order;
    }
    left = left.slice(words[0].length);
    right = right.slice(words[1].length);
    const numbers = [/^\d*/.exec(left)?.[0] ?? "", /^\d*/.exec(right)?.[0] ?? ""] as const;
    const order = compare(digits(numbers[0]), digits(numbers[1]));
    if (order !== 0) return order;
    left = left.slice(numbers[0].length);
    right = right.slice(numbers[1].length);
  }
  return 0;
}

const debian: Order = (a, b) => {
  const read = (text: string) => /^(?:(\d+):)?(\d[A-Za-z0-9.+~:-]*?)(?:-([A-Za-z0-9.+~]+))?$/.exec(text);
  const left = read(a);
  const right = read(b);
  if (left === null || right === null) return null;
  return (
    compare(digits(left[1] ?? ""), digits(right[1] ?? "")) ||
    compareDebianPart(left[2] ?? "", right[2] ?? "") ||
    compareDebianPart(left[3] ?? "", right[3] ?? "")
  );
};

const ALPINE = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/;
const ALPINE_SUFFIXES = ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"];

/** apk-package(5): numbers (a leading zero makes a fraction), one letter, suffixes, revision. */
const alpine: Order = (a, b) => {
  const left = ALPINE.exec(a);
  const right = ALPINE.exec(b);
  if (left === null || right === null) return null;
  const [numbers, others] = [(left[1] ?? "").split("."), (right[1] ?? "").split(".")];
  for (let i = 0; i < Math.min(numbers.length, others.length); i++) {
    const [one = "", other = ""] = [numbers[i], others[i]];
    const isFraction = i > 0 && (one.startsWith("0") || other.startsWith("0"));
    const order = isFraction ? compare(one, other) : compare(digits(one), digits(other));
    if (order !== 0) return order;
  }
  if (numbers.length !== others.length) return numbers.length - others.length;
  const letters = compare(left[2] ?? "", right[2] ?? "");
  if (letters !== 0) return letters;
  const suffixes = (text = "") =>
    text
      .split("_")
      .slice(1)
      .map((suffix) => [ALPINE_SUFFIXES.indexOf(suffix.replace(/\d+$/, "")), digits(/\d*$/.exec(suffix)?.[0] ?? "")] as const);
  const order = compareLists(suffixes(left[3]), suffixes(right[3]), [4, 0n] as const, (x, y) => x[0] - y[0] || compare(x[1], y[1]));
  return order || compare(digits(left[4] ?? ""), digits(right[4] ?? ""));
};

/** rpmvercmp as its manual tells it: separators only separate, `~` is older than nothing, `^` newer than nothing, numbers beat letters. */
function compareRpmPart(a: string, b: string): number {
  const split = (text: string): string[] => text.match(/~|\^|\d+|[A-Za-z]+/g) ?? [];
  const [left, right] = [split(a), split(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [one, other] = [left[i], right[i]];
    if (one === other) continue;
    if (one === "~" || other === "~") return one === "~" ? -1 : 1;
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    if (one === "^" || other === "^") return one === "^" ? -1 : 1;
    const [isNumber, isOtherNumber] = [/\d/.test(one), /\d/.test(other)];
    if (isNumber !== isOtherNumber) return isNumber ? 1 : -1;
    const order = isNumber ? compare(BigInt(one), BigInt(other)) : compare(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

const rpm: Order = (a, b) => {
  const read = (text: string) => /^(?:(\d+):)?([^:]*\d[^:]*)-([^-]+)$/.exec(text);
  const left = read(a);
  const right = read(b);
  if (left === null || right === null) return null;
  return (
    compare(digits(left[1] ?? ""), digits(right[1] ?? "")) ||
    compareRpmPart(left[2] ?? "", right[2] ?? "") ||
    compareRpmPart(left[3] ?? "", right[3] ?? "")
  );
};

/** semver.org, item 11; missing numbers count as zero. */
const semver: Order = (a, b) => {
  const read = (text: string) => /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/.exec(text);
  const left = read(a);
  const right = read(b);
  if (left === null || right === null) return null;
  const order = compareLists((left[1] ?? "").split("."), (right[1] ?? "").split("."), "0", (x, y) => compare(BigInt(x), BigInt(y)));
  if (order !== 0) return order;
  if (left[2] === undefined || right[2] === undefined) return Number(left[2] === undefined) - Number(right[2] === undefined);
  const [words, others] = [left[2].split("."), right[2].split(".")];
  for (let i = 0; i < Math.max(words.length, others.length); i++) {
    const [one, other] = [words[i], others[i]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    const result = isNumber ? compare(BigInt(one), BigInt(other)) : compare(one, other);
    if (result !== 0) return result;
  }
  return 0;
};

const PYTHON =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

/** PEP 440, appendix B; local labels do not count against a bound that has none, and no bound of the feed has one. */
const python: Order = (a, b) => {
  const left = readPython(a);
  const right = readPython(b);
  if (left === null || right === null) return null;
  return (
    compare(left.epoch, right.epoch) || compareLists(left.release, right.release, 0n, compare) || compareLists(left.rest, right.rest, 0n, compare)
  );
};

function readPython(text: string): { readonly epoch: bigint; readonly release: readonly bigint[]; readonly rest: readonly bigint[] } | null {
  const match = PYTHON.exec(text.trim());
  if (match === null) return null;
  const [, epoch = "", release = "", stage, stageNumber = "", implicitPost, post, postNumber = "", dev, devNumber = ""] = match;
  const phase = stage === undefined ? undefined : { a: 1n, b: 2n, c: 3n, r: 3n, p: 3n }[stage.toLowerCase()[0] ?? ""];
  const isPost = implicitPost !== undefined || post !== undefined;
  // A development release of the final comes before its pre-releases, of anything else right before it.
  const pre = phase ?? (!isPost && dev !== undefined ? 0n : 4n);
  return {
    epoch: digits(epoch),
    release: release.split(".").map(BigInt),
    rest: [
      pre,
      digits(stageNumber),
      isPost ? digits(implicitPost ?? postNumber) + 1n : 0n,
      dev === undefined ? 1n : 0n,
      dev === undefined ? 0n : digits(devNumber),
    ],
  };
}

/** Gem::Version#<=>: letters make a pre-release, a hyphen is `.pre.`; trailing zeros do not count. */
const ruby: Order = (a, b) => {
  const read = (text: string) =>
    /^\d+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/.test(text) ? (text.replaceAll("-", ".pre.").match(/\d+|[a-zA-Z]+/g) ?? []) : null;
  const left = read(a);
  const right = read(b);
  if (left === null || right === null) return null;
  const canonical = (segments: readonly string[]): string[] => {
    const firstWord = segments.findIndex((segment) => /\D/.test(segment));
    const cut = firstWord < 0 ? segments.length : firstWord;
    const trim = (list: readonly string[]): readonly string[] => list.slice(0, list.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
    return [...trim(segments.slice(0, cut)), ...trim(segments.slice(cut))];
  };
  return compareLists(canonical(left), canonical(right), "0", (x, y) => {
    const [isNumber, isOtherNumber] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    if (isNumber !== isOtherNumber) return isNumber ? 1 : -1;
    return isNumber ? compare(BigInt(x), BigInt(y)) : compare(x, y);
  });
};

export const ORDERS: Readonly<Record<string, Order>> = {
  Debian: debian,
  Alpine: alpine,
  AlmaLinux: rpm,
  npm: semver,
  Go: semver,
  "crates.io": semver,
  PyPI: python,
  RubyGems: ruby,
};
