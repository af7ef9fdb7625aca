import type { OsvSeverity } from "../../../model/advisory.ts";
import { type FieldReader, findWord, isObject, type JsonObject } from "../../osv/fields.ts";

/** What differs from product to product, beside their status. */
export interface Ratings {
  /** Of the document as a whole. */
  readonly severity: readonly OsvSeverity[];
  readonly word?: string;
  /** Of one product, where it is not that of the whole. */
  readonly severityOf: (productId: string) => readonly OsvSeverity[];
  readonly wordOf: (productId: string) => string | undefined;
  /** Why there is no fix, in Red Hat's words. */
  readonly stateOf: (productId: string) => string | undefined;
  /** The update notices that bring its fix. */
  readonly noticesOf: (productId: string) => readonly string[];
}

const NONE: readonly OsvSeverity[] = [];
const VECTORS = [
  ["cvss_v4", "CVSS_V4"],
  ["cvss_v3", "CVSS_V3"],
  ["cvss_v2", "CVSS_V2"],
] as const;

/** Words for categories whose details are prose. */
const STATES: ReadonlyMap<string, string> = new Map([
  ["no_fix_planned", "Will not fix"],
  ["none_available", "Affected"],
  ["fix_planned", "Affected"],
]);
const DETAILS = /^(?:Will not fix|Out of support scope|Affected|(?:Fix )?[Dd]eferred|Under investigation)$/;

/** https://redhatproductsecurity.github.io/security-data-guidelines/csaf-vex/#remediations and the sections around it. */
export function readRatings(vulnerability: JsonObject, wanted: ReadonlySet<string>, fields: FieldReader): Ratings {
  const scores = readScores(vulnerability, wanted, fields);
  const words = readWords(vulnerability, wanted, fields);
  const states = readStates(vulnerability, wanted, fields);
  const notices = readNotices(vulnerability, wanted, fields);
  return {
    severity: scores.whole ?? NONE,
    ...(words.whole === undefined ? {} : { word: words.whole }),
    severityOf: (productId) => scores.byProduct.get(productId) ?? NONE,
    wordOf: (productId) => words.byProduct.get(productId),
    stateOf: (productId) => states.get(productId),
    noticesOf: (productId) => notices.get(productId) ?? [],
  };
}

/** One value for nearly all products, and the others. */
interface Spread<T> {
  readonly whole: T | undefined;
  readonly byProduct: ReadonlyMap<string, T>;
}

function readScores(vulnerability: JsonObject, wanted: ReadonlySet<string>, fields: FieldReader): Spread<readonly OsvSeverity[]> {
  const groups = fields.objects(vulnerability["scores"], "scores").map((score) => ({
    value: VECTORS.flatMap(([key, type]) => readVector(score[key], type)),
    products: fields.texts(score["products"], "scores[].products"),
  }));
  return spread(
    groups.filter(({ value }) => value.length > 0),
    wanted,
  );
}

function readVector(score: unknown, type: string): readonly OsvSeverity[] {
  const vector = isObject(score) ? score["vectorString"] : undefined;
  return typeof vector === "string" && vector !== "" && vector.length <= 300 ? [{ type, score: vector }] : [];
}

function readWords(vulnerability: JsonObject, wanted: ReadonlySet<string>, fields: FieldReader): Spread<string> {
  const impacts = fields.objects(vulnerability["threats"], "threats").filter(({ category }) => category === "impact");
  const groups = impacts.flatMap((threat) => {
    const value = findWord(threat, "details");
    return value === undefined ? [] : [{ value, products: fields.texts(threat["product_ids"], "threats[].product_ids") }];
  });
  return spread(groups, wanted);
}

interface Group<T> {
  readonly value: T;
  readonly products: readonly string[];
}

/** What is said of most products is said of the whole. */
function spread<T>(groups: readonly Group<T>[], wanted: ReadonlySet<string>): Spread<T> {
  const [first, ...others] = [...groups].sort((a, b) => b.products.length - a.products.length);
  const byProduct = new Map<string, T>();
  for (const { value, products } of others) {
    if (JSON.stringify(value) === JSON.stringify(first?.value)) continue;
    for (const productId of products) if (wanted.has(productId)) byProduct.set(productId, value);
  }
  return { whole: first?.value, byProduct };
}

function readStates(vulnerability: JsonObject, wanted: ReadonlySet<string>, fields: FieldReader): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const remediation of fields.objects(vulnerability["remediations"], "remediations")) {
    const { category, details } = remediation;
    const standard = typeof category === "string" ? STATES.get(category) : undefined;
    if (standard === undefined) continue;
    const state = typeof details === "string" && DETAILS.test(details) ? details : standard;
    for (const productId of fields.texts(remediation["product_ids"], "remediations[].product_ids")) {
      if (wanted.has(productId)) states.set(productId, state);
    }
  }
  return states;
}

const MAX_NOTICES = 8;

/** `https://access.redhat.com/errata/RHSA-2024:1234` */
function readNotices(vulnerability: JsonObject, wanted: ReadonlySet<string>, fields: FieldReader): ReadonlyMap<string, readonly string[]> {
  const notices = new Map<string, readonly string[]>();
  for (const { category, url, product_ids: products } of fields.objects(vulnerability["remediations"], "remediations")) {
    const id = category === "vendor_fix" && typeof url === "string" ? /\/errata\/(RH[SBE]A-\d{4}:\d{1,8})$/.exec(url)?.[1] : undefined;
    if (id === undefined) continue;
    for (const productId of fields.texts(products, "remediations[].product_ids")) {
      if (wanted.has(productId)) notices.set(productId, [...new Set([...(notices.get(productId) ?? []), id])].sort().slice(0, MAX_NOTICES));
    }
  }
  return notices;
}
