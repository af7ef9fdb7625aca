import { readField, readList, readText } from "./foreign.ts";
import type { VexProduct, VexStatement, VexStatus } from "./vex-statement.ts";

const STATUSES: readonly VexStatus[] = ["not_affected", "fixed", "affected", "under_investigation"];

/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md */
export function readOpenVex(document: unknown, origin: string): readonly VexStatement[] {
  const author = readText(document, "author");
  const by = author === "" ? origin : `${origin} by ${author}`;
  const timestamp = readText(document, "timestamp");
  return readList(document, "statements").flatMap((item) => readStatement(item, by, timestamp));
}

function readStatement(item: unknown, origin: string, written: string): readonly VexStatement[] {
  const status = STATUSES.find((known) => known === readText(item, "status"));
  const ids = readIds(readField(item, "vulnerability"));
  const products = readList(item, "products").flatMap(readProduct);
  if (status === undefined || ids.length === 0 || products.length === 0) return [];
  const justification = [readText(item, "justification"), readText(item, "impact_statement"), readText(item, "status_notes")]
    .filter(Boolean)
    .join(": ");
  return [{ ids, status, products, justification, timestamp: readText(item, "timestamp") || written, origin }];
}

/** Up to version 0.0.x of the format the vulnerability is a text. */
function readIds(vulnerability: unknown): readonly string[] {
  if (typeof vulnerability === "string") return [vulnerability];
  const aliases = readList(vulnerability, "aliases").filter((alias) => typeof alias === "string");
  return [readText(vulnerability, "name"), ...aliases].filter(Boolean);
}

function readProduct(product: unknown): readonly VexProduct[] {
  const name = readComponent(product);
  return name === "" ? [] : [{ name, parts: readList(product, "subcomponents").map(readComponent).filter(Boolean) }];
}

/** A purl among the identifiers says more than an id of the author's own. */
function readComponent(component: unknown): string {
  if (typeof component === "string") return component;
  return readText(readField(component, "identifiers"), "purl") || readText(component, "@id");
}
