import { FAILSAFE_SCHEMA, loadAll } from "js-yaml";
import { TidegateError } from "../../model/errors.ts";
import type { FixState } from "../../model/finding.ts";
import { type Fields, isFields } from "./foreign.ts";

/** One entry of the ignore file. Everything it names must hold for a finding to be set aside. */
export interface IgnoreRule {
  /** Any id of the vulnerability, in any case; `*` stands for any characters in all three. */
  readonly id?: string;
  /** Name or purl of the component or of one of its packages. */
  readonly package?: string;
  readonly path?: string;
  readonly fixState?: FixState;
  /** Last day, `YYYY-MM-DD` in UTC, on which it holds. */
  readonly until?: string;
  readonly reason: string;
  /** Where it stands, for messages: `.tidegate.yaml, rule 3`. */
  readonly origin: string;
}

export const MAX_IGNORE_FILE = 1024 * 1024;
const MAX_RULES = 10_000;
const MAX_TEXT = 1000;
const FIX_STATES: readonly FixState[] = ["fixed", "not-fixed", "wont-fix", "deferred", "end-of-life", "under-investigation", "unknown"];

/** Per field: what is wrong with a value, in words. */
const CHECKS: Readonly<Record<string, (text: string) => string | undefined>> = {
  id: (text) => (/^[\w.:+@*-]+$/.test(text) ? undefined : "must be one id"),
  package: () => undefined,
  path: () => undefined,
  "fix-state": (text) => ((FIX_STATES as readonly string[]).includes(text) ? undefined : `must be one of ${FIX_STATES.join(", ")}`),
  until: (text) => (isDay(text) ? undefined : "must be a day such as 2027-01-31"),
  reason: () => undefined,
};
const CRITERIA = ["id", "package", "path", "fix-state"];

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads the rules of an ignore file. Throws one IGNORE_FILE_INVALID that lists every mistake. */
export function parseIgnoreFile(text: string, name: string): readonly IgnoreRule[] {
  const mistakes: string[] = [];
  const rules = listEntries(text, name, mistakes).map((entry, index) => readRule(entry, `${name}, rule ${index + 1}`, mistakes));
  if (mistakes.length > 0) throw new TidegateError("IGNORE_FILE_INVALID", mistakes.slice(0, 20).join("; "));
  return rules;
}

function listEntries(text: string, name: string, mistakes: string[]): readonly unknown[] {
  const document = readYaml(text, name);
  if (!isFields(document))
    return document === null || document === "" ? [] : complain(mistakes, `${name} must have one key, ignore, with a list of rules`);
  for (const key of Object.keys(document))
    if (key !== "ignore") mistakes.push(`${name} has the unknown key ${JSON.stringify(key)}: there is only ignore`);
  const entries = Object.hasOwn(document, "ignore") ? document["ignore"] : [];
  if (entries === "" || entries === null) return [];
  if (!Array.isArray(entries)) return complain(mistakes, `ignore in ${name} must be a list of rules`);
  return entries.length > MAX_RULES ? complain(mistakes, `${name} has more than ${MAX_RULES} rules`) : entries;
}

function complain(mistakes: string[], mistake: string): readonly never[] {
  mistakes.push(mistake);
  return [];
}

/** Every scalar as text: no dates, no numbers that lose their zeros, no types of a document's own. */
function readYaml(text: string, name: string): unknown {
  try {
    const documents = loadAll(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
    return documents.length > 1 ? documents : (documents[0] ?? null);
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new TidegateError("IGNORE_FILE_INVALID", `${name} is no YAML: ${line}`, { cause: error });
  }
}

function readRule(entry: unknown, origin: string, mistakes: string[]): IgnoreRule {
  const fields: Fields = isFields(entry) ? entry : {};
  if (!isFields(entry)) mistakes.push(`${origin} is no list of named values`);
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(fields)) {
    const mistake = checkField(key, value);
    if (mistake !== undefined) mistakes.push(`${origin}: ${mistake}`);
    else values.set(key, String(value).trim());
  }
  if (isFields(entry) && !CRITERIA.some((key) => Object.hasOwn(entry, key)))
    mistakes.push(`${origin} must name at least one of ${CRITERIA.join(", ")}`);
  if (isFields(entry) && !Object.hasOwn(entry, "reason")) mistakes.push(`${origin} must give a reason`);
  return buildRule(values, origin);
}

function checkField(key: string, value: unknown): string | undefined {
  const check = Object.hasOwn(CHECKS, key) ? CHECKS[key] : undefined;
  if (check === undefined) return `${JSON.stringify(key)} is unknown; a rule has ${Object.keys(CHECKS).join(", ")}`;
  if (typeof value !== "string" || value.trim() === "" || value.length > MAX_TEXT) return `${key} must be a text of at most ${MAX_TEXT} characters`;
  const mistake = check(value.trim());
  return mistake === undefined ? undefined : `${key} ${mistake}, not ${JSON.stringify(value)}`;
}

function buildRule(values: ReadonlyMap<string, string>, origin: string): IgnoreRule {
  const fixState = FIX_STATES.find((state) => state === values.get("fix-state"));
  const texts = (["id", "package", "path", "until"] as const).flatMap((key) => {
    const value = values.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...Object.fromEntries(texts), ...(fixState === undefined ? {} : { fixState }), reason: values.get("reason") ?? "", origin };
}
