/**
 * What code scanning refuses, looked for before it is sent. `kept` numbers are not errors: the service drops the rest by itself.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
const LIMITS = { runs: 20, results: 25_000, rules: 25_000, extensions: 100, locations: 1000, tags: 20, text: 1024, name: 255 };

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown): Json => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {});
const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isFilled = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const textOf = (value: unknown): unknown => record(value)["text"];

/** Everything in a SARIF file that GitHub would refuse or misread, one sentence each with where it is; nothing for a file that it takes. */
export function validateSarif(log: unknown): string[] {
  const { version, runs } = record(log);
  if (version !== "2.1.0") return ["version: must be 2.1.0"];
  if (!Array.isArray(runs)) return ["runs: must be a list"];
  return [...checkRunList(runs), ...runs.flatMap((run, index) => checkRun(record(run), `runs[${index}]`)), ...findEmptyTexts(log)];
}

function checkRunList(runs: readonly unknown[]): string[] {
  const keys = runs.map((run) => JSON.stringify([record(record(record(run)["tool"])["driver"])["name"], categoryOf(record(run))]));
  return [
    ...(runs.length > LIMITS.runs ? [`runs: ${runs.length}, more than ${LIMITS.runs}`] : []),
    ...(new Set(keys).size < keys.length ? ["runs: two have the same tool and category"] : []),
  ];
}

/** The text of the id up to its last slash. */
function categoryOf(run: Json): string {
  const id = record(run["automationDetails"])["id"];
  return typeof id === "string" ? id.slice(0, Math.max(0, id.lastIndexOf("/"))) : "";
}

function checkRun(run: Json, at: string): string[] {
  const tool = record(run["tool"]);
  const driver = record(tool["driver"]);
  const rules = array(driver["rules"]);
  const results = run["results"];
  const ids = new Set(rules.map((rule) => record(rule)["id"]));
  return [
    ...(isFilled(driver["name"]) ? [] : [`${at}.tool.driver.name: missing`]),
    ...(categoryOf(run) === "" ? [`${at}.automationDetails.id: must be a category and a slash`] : []),
    ...(Array.isArray(results) ? [] : [`${at}.results: must be a list, even an empty one`]),
    ...atMost(array(results).length, LIMITS.results, `${at}.results`),
    ...atMost(rules.length, LIMITS.rules, `${at}.tool.driver.rules`),
    ...atMost(array(tool["extensions"]).length, LIMITS.extensions, `${at}.tool.extensions`),
    ...(ids.size < rules.length ? [`${at}.tool.driver.rules: two have the same id`] : []),
    ...rules.flatMap((rule, index) => checkRule(record(rule), `${at}.tool.driver.rules[${index}]`)),
    ...array(results).flatMap((result, index) => checkResult(record(result), `${at}.results[${index}]`, rules)),
  ];
}

function atMost(number: number, limit: number, at: string): string[] {
  return number > limit ? [`${at}: ${number}, more than ${limit}`] : [];
}

function checkRule(rule: Json, at: string): string[] {
  const { id, name, properties } = rule;
  const texts = ["shortDescription", "fullDescription", "help"].filter((part) => !isFilled(textOf(rule[part])));
  const long = ["shortDescription", "fullDescription"].filter((part) => String(textOf(rule[part])).length > LIMITS.text);
  return [
    ...(isFilled(id) ? [] : [`${at}.id: missing`]),
    ...(typeof name === "string" && name.length > LIMITS.name ? [`${at}.name: longer than ${LIMITS.name}`] : []),
    ...texts.map((part) => `${at}.${part}.text: missing`),
    ...long.map((part) => `${at}.${part}.text: longer than ${LIMITS.text}`),
    ...checkProperties(record(properties), `${at}.properties`),
  ];
}

/** "could not convert rules: invalid security severity value, is not a number" refuses the whole file. */
function checkProperties({ tags, precision, "security-severity": severity }: Json, at: string): string[] {
  const isNumber = typeof severity === "string" && /^\d{1,2}\.\d$/.test(severity) && Number(severity) > 0 && Number(severity) <= 10;
  return [
    ...(severity === undefined || isNumber ? [] : [`${at}.security-severity: must be text from "0.1" to "10.0"`]),
    ...atMost(array(tags).length, LIMITS.tags, `${at}.tags`),
    ...(array(tags).includes("security") ? [] : [`${at}.tags: must name security`]),
    ...(["very-high", "high", "medium", "low"].includes(String(precision)) ? [] : [`${at}.precision: not one of the four`]),
  ];
}

function checkResult(result: Json, at: string, rules: readonly unknown[]): string[] {
  const { ruleId, ruleIndex, level } = result;
  const locations = array(result["locations"]);
  const rule = typeof ruleIndex === "number" ? record(rules[ruleIndex]) : undefined;
  return [
    ...(isFilled(textOf(result["message"])) ? [] : [`${at}.message.text: missing`]),
    ...(isFilled(ruleId) && (rule === undefined || rule["id"] === ruleId) ? [] : [`${at}.ruleId: names no rule`]),
    ...(["error", "warning", "note"].includes(String(level)) ? [] : [`${at}.level: must be error, warning or note`]),
    ...(locations.length === 1 ? [] : [`${at}.locations: ${locations.length}, where one is used`]),
    ...atMost(array(result["relatedLocations"]).length, LIMITS.locations, `${at}.relatedLocations`),
    ...(isFilled(record(result["partialFingerprints"])["primaryLocationLineHash"])
      ? []
      : [`${at}.partialFingerprints.primaryLocationLineHash: missing`]),
    ...locations.flatMap((location, index) => checkLocation(record(record(location)["physicalLocation"]), `${at}.locations[${index}]`)),
  ];
}

function checkLocation({ artifactLocation, region }: Json, at: string): string[] {
  const { uri } = record(artifactLocation);
  const { startLine } = record(region);
  return [
    ...(isFilled(uri) ? [] : [`${at}: expected artifact location`]),
    ...(isFilled(uri) && !isRelativeUri(uri) ? [`${at}: an invalid URI, or one that leaves the repository`] : []),
    ...(Number.isInteger(startLine) && Number(startLine) >= 1 ? [] : [`${at}: expected region.startLine`]),
  ];
}

/** https://www.rfc-editor.org/rfc/rfc3986#section-4.2: the first segment of a relative reference has no colon. */
function isRelativeUri(uri: string): boolean {
  const segments = uri.split("/");
  const isPlain = (segment: string): boolean => /^(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+$/.test(segment) && segment !== "." && segment !== "..";
  return segments.every(isPlain) && !segments[0]?.includes(":");
}

const MAX_FOUND = 20;

/** "Empty string is not allowed" for required properties, and says nothing in the others. */
function findEmptyTexts(value: unknown, at = "", found: string[] = []): string[] {
  if (found.length >= MAX_FOUND) return found;
  if (value === "") found.push(`${at}: empty text`);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) findEmptyTexts(item, `${at}[${index}]`, found);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) findEmptyTexts(item, at === "" ? name : `${at}.${name}`, found);
  }
  return found;
}
