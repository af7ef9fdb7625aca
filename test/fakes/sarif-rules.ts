import { gunzipSync } from "node:zlib";

/** https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit */
const LIMITS = { bytes: 10 * 1024 * 1024, runs: 20, results: 25_000, rules: 25_000, locations: 1_000, tags: 20 };

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isFilled = (value: unknown): value is string => typeof value === "string" && value !== "";

/** The file as the service unpacks it, or why it cannot. */
export function unpackSarif(encoded: unknown): { readonly log: unknown } | { readonly status: number; readonly message: string } {
  if (typeof encoded !== "string" || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return { status: 400, message: "sarif is not base64" };
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.length > LIMITS.bytes) return { status: 413, message: "The SARIF file is too large" };
  try {
    return { log: JSON.parse(gunzipSync(bytes).toString("utf8")) as unknown };
  } catch (error) {
    return { status: 400, message: `The SARIF file cannot be read: ${String(error)}` };
  }
}

/** What code scanning rejects while processing, in its own kind of words. */
export function sarifErrors(log: unknown): readonly string[] {
  const errors: string[] = [];
  const { version, runs } = record(log);
  if (version !== "2.1.0") errors.push("expected SARIF version 2.1.0");
  if (!Array.isArray(runs)) return [...errors, "expected runs to be an array"];
  if (runs.length > LIMITS.runs) errors.push(`rejecting SARIF, as there are more runs than allowed (${runs.length} > ${LIMITS.runs})`);
  const categories = runs.map((run) => `${toolOf(run)} ${categoryOf(run)}`);
  if (new Set(categories).size < categories.length) errors.push("A delivery cannot contain multiple runs with the same category");
  for (const run of runs) errors.push(...runErrors(record(run)));
  return errors;
}

export function toolOf(run: unknown): string {
  const { name } = record(record(record(run)["tool"])["driver"]);
  return isFilled(name) ? name : "";
}

/** "category/run-id": the text up to the last slash. */
export function categoryOf(run: unknown): string {
  const id = record(record(run)["automationDetails"])["id"];
  return typeof id === "string" && id.includes("/") ? id.slice(0, id.lastIndexOf("/")) : "";
}

function runErrors(run: Json): readonly string[] {
  const driver = record(record(run["tool"])["driver"]);
  const results = run["results"];
  if (!isFilled(driver["name"])) return ["expected tool.driver.name"];
  if (!Array.isArray(results)) return ["expected results to be an array"];
  const rules = array(driver["rules"]);
  const errors: string[] = [];
  if (results.length > LIMITS.results) {
    errors.push(`rejecting SARIF, as there are more results per run than allowed (${results.length} > ${LIMITS.results})`);
  }
  if (rules.length > LIMITS.rules) errors.push(`rejecting SARIF, as there are more rules per run than allowed (${rules.length} > ${LIMITS.rules})`);
  for (const rule of rules) errors.push(...ruleErrors(record(rule)));
  const ids = new Set(rules.map((rule) => record(rule)["id"]));
  if (ids.size < rules.length) errors.push("rule ids are not unique");
  for (const result of results) errors.push(...resultErrors(record(result), ids));
  return errors;
}

function ruleErrors(rule: Json): readonly string[] {
  const errors: string[] = [];
  const id = String(rule["id"]);
  if (!isFilled(rule["id"])) errors.push("expected a rule id");
  for (const part of ["shortDescription", "fullDescription", "help"]) {
    if (!isFilled(record(rule[part])["text"])) errors.push(`rule ${id}: expected ${part}.text`);
  }
  for (const part of ["shortDescription", "fullDescription"]) {
    if (String(record(rule[part])["text"]).length > 1024) errors.push(`rule ${id}: ${part}.text is longer than 1024`);
  }
  return [...errors, ...rulePropertyErrors(id, record(rule["properties"]))];
}

function rulePropertyErrors(id: string, properties: Json): readonly string[] {
  const errors: string[] = [];
  const severity = properties["security-severity"];
  if (severity !== undefined && (typeof severity !== "string" || severity.trim() === "" || Number.isNaN(Number(severity)))) {
    errors.push("could not convert rules: invalid security severity value, is not a number");
  }
  const tags = array(properties["tags"]);
  if (tags.length > LIMITS.tags) errors.push(`rejecting SARIF, as there are more tags per rule than allowed (${tags.length} > ${LIMITS.tags})`);
  if (severity !== undefined && !tags.includes("security")) errors.push(`rule ${id}: a security-severity needs the tag security`);
  return errors;
}

function resultErrors(result: Json, ruleIds: ReadonlySet<unknown>): readonly string[] {
  const errors: string[] = [];
  const locations = array(result["locations"]);
  if (!isFilled(record(result["message"])["text"])) errors.push("expected message.text");
  if (!ruleIds.has(result["ruleId"])) errors.push(`unknown rule ${String(result["ruleId"])}`);
  if (locations.length === 0) errors.push("expected at least one location");
  for (const list of [locations, array(result["relatedLocations"])]) {
    if (list.length > LIMITS.locations)
      errors.push(`rejecting SARIF, as there are more locations per result than allowed (${list.length} > ${LIMITS.locations})`);
  }
  if (!isFilled(record(result["partialFingerprints"])["primaryLocationLineHash"]))
    errors.push("expected partialFingerprints.primaryLocationLineHash");
  for (const location of locations) errors.push(...locationErrors(record(record(location)["physicalLocation"])));
  return errors;
}

function locationErrors(physical: Json): readonly string[] {
  const { uri } = record(physical["artifactLocation"]);
  if (!isFilled(uri)) return ["expected artifact location"];
  if (uri.startsWith("/") || /^[a-z]+:/i.test(uri)) return [`the URI ${uri} is not relative to the repository`];
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})+$/.test(uri)) return ["an invalid URI was provided as a SARIF location"];
  const line = record(physical["region"])["startLine"];
  return typeof line === "number" && Number.isInteger(line) && line >= 1 ? [] : ["expected region.startLine"];
}
