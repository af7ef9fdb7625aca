import { isDigest } from "../model/digest.ts";
import { LAYER_REPORT_SCHEMA, type LayerReport } from "../model/layer-report.ts";

/** A layer report as text, for the store. Equal reports give equal texts. */
export function encodeLayerReport(report: LayerReport): string {
  return JSON.stringify(report);
}

/** Reads a stored report; undefined for anything that this version would not have written. */
export function decodeLayerReport(text: string): LayerReport | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isLayerReport(value) ? (value as LayerReport) : undefined;
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const flag: Check = (value) => typeof value === "boolean";
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const table =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

/** An object with exactly these keys; those of `optional` may be missing. */
function shape(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const checks = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const needed = Object.keys(required);
  return (value) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) if (checks.get(key)?.(value[key]) !== true) return false;
    return needed.every((key) => Object.hasOwn(value, key));
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const texts = list(text);

const problem = shape(
  { severity: oneOf("error", "warning"), code: text, message: text },
  { hint: text, where: shape({}, { path: text, layer: count, plugin: text, url: text, record: text }) },
);

const foundPackage = shape(
  { type: text, name: text, version: text },
  {
    arch: text,
    source: shape({ name: text, version: text }),
    licenses: texts,
    supplier: text,
    homepage: text,
    module: text,
    isThirdParty: flag,
    confidence: oneOf("exact", "derived", "guessed"),
    evidence: text,
    qualifiers: table(text),
    dependsOn: texts,
    path: text,
    isApplication: flag,
  },
);

const fileExtraction = shape(
  { extractor: text, path: text },
  {
    packages: list(foundPackage),
    owned: list(shape({ owner: text, paths: texts })),
    notes: list(shape({ kind: text, subject: text, values: texts })),
    problems: list(problem),
  },
);

const isLayerReport = shape(
  {
    schema: oneOf(LAYER_REPORT_SCHEMA),
    diffId: isDigest,
    files: list(fileExtraction),
    whiteouts: texts,
    opaques: texts,
    links: table(text),
    shadows: texts,
    executables: list(shape({ path: text, size: count })),
    problems: list(problem),
    entries: count,
    bytes: count,
  },
  { directories: texts },
);
