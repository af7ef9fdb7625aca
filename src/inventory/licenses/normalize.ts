import type correct from "spdx-correct";
import parse from "spdx-expression-parse";
import deprecatedIds from "spdx-license-ids/deprecated.json" with { type: "json" };
import currentIds from "spdx-license-ids/index.json" with { type: "json" };
import { ALIASES, EXCEPTIONS } from "./aliases.ts";

/** A licence text instead of a name is nobody's identifier; it is cut, not parsed. */
const MAX_LENGTH = 200;
const MAX_CACHE = 5000;

/** Licences as SPDX expressions where that is sure, else as written; each once, in order. */
export type NormalizeLicenses = (licenses: readonly string[]) => string[];

/** spdx-correct, or what stands in for it. */
export type Correct = typeof correct;

export function createLicenseNormalizer(correctText: Correct): NormalizeLicenses {
  const cache = new Map<string, string>();
  const normalize = (text: string): string => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const clean = text.slice(0, MAX_LENGTH).replace(/\s+/g, " ").trim();
    const normal = text.length > MAX_LENGTH ? clean : (toSpdx(clean, correctText) ?? clean);
    if (cache.size >= MAX_CACHE) cache.clear();
    cache.set(text, normal);
    return normal;
  };
  return (licenses) => {
    const normal = licenses.map(normalize).filter((license) => license !== "");
    return normal.length < 2 ? normal : [...new Set(normal)];
  };
}

/** Identifiers are found however they are capitalised. */
const IDS: ReadonlyMap<string, string> = new Map([...deprecatedIds, ...currentIds].map((id) => [id.toLowerCase(), id]));

function toSpdx(text: string, correctText: Correct): string | undefined {
  const id = text.toLowerCase();
  const named = toGnu(text) ?? toExpression(text) ?? IDS.get(id) ?? ALIASES.get(id);
  return named ?? toCompound(text, correctText) ?? toException(text, correctText) ?? guess(text, correctText);
}

/** Expressions are written one way: operators in capitals, GNU versions in words, brackets only where they decide. */
function toExpression(text: string): string | undefined {
  try {
    return formatExpression(parse(text));
  } catch {
    return undefined;
  }
}

function formatExpression(info: parse.Info): string {
  if ("conjunction" in info) {
    const operands = [info.left, info.right].map((side) => {
      const isLooser = "conjunction" in side && side.conjunction === "or" && info.conjunction === "and";
      return isLooser ? `(${formatExpression(side)})` : formatExpression(side);
    });
    return operands.join(` ${info.conjunction.toUpperCase()} `);
  }
  const license = `${info.license}${info.plus ? "+" : ""}`;
  return `${toGnu(license) ?? license}${info.exception === undefined ? "" : ` WITH ${info.exception}`}`;
}

/** From loosest to tightest, as the machine-readable copyright format binds them: `A or B, and C` means (A or B) and C. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/, and /i, " AND "],
  [/, or /i, " OR "],
  [/ or (?!later|newer|any )/i, " OR "],
  [/ and /i, " AND "],
  [/ & /, " AND "],
  [/ ?\/ ?/, " OR "],
];

/** All parts must be known, or the whole is not. */
function toCompound(text: string, correctText: Correct): string | undefined {
  const operator = OPERATORS.find(([separator]) => separator.test(text));
  if (operator === undefined) return undefined;
  const [separator, joint] = operator;
  const parts = text.split(separator).map((part) => toSpdx(part.replace(/^\((.*)\)$/, "$1").trim(), correctText));
  if (parts.some((part) => part === undefined)) return undefined;
  const joined = [...new Set(parts)].map((part) => (part?.includes(joint === " AND " ? " OR " : " AND ") ? `(${part})` : part)).join(joint);
  return toExpression(joined);
}

const GNU_NAME = /^(?:the )?(?:gnu )?(lesser |library |affero )?general public licen[cs]e/i;
const GNU =
  /^(a|l)?gpl[- ]?(?:v(?:ersion)?\.? ?)?(\d)(?:\.(\d))?(?:\.0)?( ?\+|[ -](?:or[ -](?:later|newer|any later version)|only))?(?: license)?(?: \([al]?gpl[^)]*\))?$/i;
const FREE_DOCUMENTATION = /^gfdl(-niv)?-(\d\.\d)(\+)?$/i;

/** GNU licences: the number alone means that version, `+` any later one. */
function toGnu(text: string): string | undefined {
  const short = text
    .replace(GNU_NAME, (_, kind: string | undefined) => `${{ l: "L", a: "A" }[kind?.charAt(0).toLowerCase() ?? ""] ?? ""}GPL`)
    .replace(",", "");
  const [, family = "", major = "", minor = "0", later = ""] = GNU.exec(short) ?? [];
  if (major !== "") return keepValid(`${family.toUpperCase()}GPL-${major}.${minor}-${/\+|later|newer/i.test(later) ? "or-later" : "only"}`);
  const [, invariant, version, orLater] = FREE_DOCUMENTATION.exec(text) ?? [];
  return version === undefined ? undefined : keepValid(`GFDL-${version}${invariant ? "-no-invariants" : ""}-${orLater ? "or-later" : "only"}`);
}

/** `GPL-2+ with Autoconf exception`. */
function toException(text: string, correctText: Correct): string | undefined {
  const [, base = "", name = ""] = /^(.+?) with (?:the )?(.+)$/i.exec(text) ?? [];
  if (base === "") return undefined;
  const license = toSpdx(base, correctText);
  const key = name
    .toLowerCase()
    .replace(/[ -]?exception(?=$|[ -])/, "")
    .trim();
  const exception = EXCEPTIONS.get(key) ?? EXCEPTIONS.get(`${key} ${/\d/.exec(license ?? "")?.[0] ?? ""}`);
  return license === undefined || exception === undefined ? undefined : keepValid(`${license} WITH ${exception}`);
}

/** spdx-correct reads free text well when it names a version, and makes one up when it does not. */
function guess(text: string, correctText: Correct): string | undefined {
  if (!/\d/.test(text) || /\+|later|newer|\bwith\b|[,;&|]|\b(?:and|or)\b/i.test(text.replace(/, version/i, " version"))) return undefined;
  const corrected = correctText(text, { upgrade: false });
  return corrected !== null && sameNumbers(text, corrected) ? corrected : undefined;
}

/** The numbers of the answer must stand in the question. */
function sameNumbers(text: string, corrected: string): boolean {
  const given = new Set(text.match(/\d+/g));
  return (corrected.match(/\d+/g) ?? []).every((number) => number === "0" || given.has(number));
}

function keepValid(expression: string): string | undefined {
  try {
    parse(expression);
    return expression;
  } catch {
    return undefined;
  }
}
