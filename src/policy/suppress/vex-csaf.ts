import { readField, readList, readText, readTexts } from "./foreign.ts";
import type { VexProduct, VexStatement, VexStatus } from "./vex-statement.ts";

/** https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#3239-vulnerabilities-property---product-status */
const STATUSES: readonly (readonly [key: string, status: VexStatus])[] = [
  ["known_not_affected", "not_affected"],
  ["fixed", "fixed"],
  ["first_fixed", "fixed"],
  ["known_affected", "affected"],
  ["under_investigation", "under_investigation"],
];

const MAX_DEPTH = 40;

/** The statements of a CSAF 2.0 document, one for each status of each vulnerability. */
export function readCsaf(document: unknown, origin: string): readonly VexStatement[] {
  const about = readField(document, "document");
  const publisher = readText(readField(about, "publisher"), "name");
  const timestamp = readText(readField(about, "tracking"), "current_release_date");
  const products = readProducts(readField(document, "product_tree"));
  const by = publisher === "" ? origin : `${origin} by ${publisher}`;
  return readList(document, "vulnerabilities").flatMap((item) => {
    const ids = [readText(item, "cve"), ...readList(item, "ids").map((id) => readText(id, "text"))].filter(Boolean);
    return STATUSES.flatMap(([key, status]): readonly VexStatement[] => {
      const named = readTexts(readField(item, "product_status"), key);
      const meant = named.flatMap((id) => products.get(id) ?? []);
      if (ids.length === 0 || meant.length === 0) return [];
      return [
        {
          ids,
          status,
          products: meant,
          justification: status === "not_affected" ? readJustification(item, new Set(named)) : "",
          timestamp,
          origin: by,
        },
      ];
    });
  });
}

function readJustification(item: unknown, products: ReadonlySet<string>): string {
  const isMeant = (note: unknown): boolean => {
    const ids = readTexts(note, "product_ids");
    return ids.length === 0 || ids.some((id) => products.has(id));
  };
  const flags = readList(item, "flags")
    .filter(isMeant)
    .map((flag) => readText(flag, "label"));
  const threats = readList(item, "threats").filter((threat) => readText(threat, "category") === "impact" && isMeant(threat));
  return [...new Set([...flags, ...threats.map((threat) => readText(threat, "details"))])].filter(Boolean).join(": ");
}

/** product id → what it is; of a relationship, the part and the whole. */
function readProducts(tree: unknown): ReadonlyMap<string, VexProduct> {
  const products = new Map<string, VexProduct>();
  const add = (product: unknown): void => {
    const id = readText(product, "product_id");
    if (id === "") return;
    const purl = readText(readField(product, "product_identification_helper"), "purl");
    products.set(id, { name: purl || readText(product, "name"), parts: [] });
  };
  readList(tree, "full_product_names").forEach(add);
  walkBranches(readList(tree, "branches"), add, 0);
  for (const relationship of readList(tree, "relationships")) {
    const part = products.get(readText(relationship, "product_reference"));
    const whole = products.get(readText(relationship, "relates_to_product_reference"));
    const id = readText(readField(relationship, "full_product_name"), "product_id");
    if (part && whole && id !== "") products.set(id, { name: whole.name, parts: [part.name] });
  }
  return products;
}

function walkBranches(branches: readonly unknown[], add: (product: unknown) => void, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const branch of branches) {
    add(readField(branch, "product"));
    walkBranches(readList(branch, "branches"), add, depth + 1);
  }
}
