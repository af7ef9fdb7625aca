import type { FieldReader, JsonObject } from "../../osv/fields.ts";
import { isObject } from "../../osv/fields.ts";
import type { Product, ProductTree } from "./product-tree.ts";

export type Status = "fixed" | "affected" | "investigating" | "clear";

/** What a document says of one package in one product. */
export interface Judged extends Product {
  readonly status: Status;
  readonly productId: string;
}

interface JudgedList {
  readonly judged: readonly Judged[];
  /** Product ids that lead nowhere. */
  readonly missing: number;
}

/** https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#3239-vulnerabilities-property---product-status */
const STATUSES: readonly (readonly [string, Status])[] = [
  ["fixed", "fixed"],
  ["first_fixed", "fixed"],
  ["known_affected", "affected"],
  ["first_affected", "affected"],
  ["last_affected", "affected"],
  ["under_investigation", "investigating"],
  ["known_not_affected", "clear"],
];

export function listJudged(vulnerability: JsonObject, tree: ProductTree, fields: FieldReader): JudgedList {
  const judged: Judged[] = [];
  let missing = 0;
  const lists = isObject(vulnerability["product_status"]) ? vulnerability["product_status"] : {};
  for (const [key, status] of STATUSES) {
    for (const productId of fields.texts(lists[key], `product_status.${key}`)) {
      const found = tree.resolve(productId);
      if (found === "ring") fields.faults.push("its product tree is a ring");
      else if (found === "missing") missing += 1;
      else if (found !== "other" && isUsable(status, found)) judged.push({ ...found, status, productId });
    }
  }
  return { judged, missing };
}

/** A fix is a version; without one nothing can be compared with it. */
function isUsable(status: Status, { component }: Product): boolean {
  return status !== "fixed" || component.version !== undefined;
}
