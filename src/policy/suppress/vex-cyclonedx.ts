import { readField, readList, readText } from "./foreign.ts";
import type { VexProduct, VexStatement, VexStatus } from "./vex-statement.ts";

/** https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis_state */
const STATES: ReadonlyMap<string, VexStatus> = new Map<string, VexStatus>([
  ["not_affected", "not_affected"],
  ["false_positive", "not_affected"],
  ["resolved", "fixed"],
  ["resolved_with_pedigree", "fixed"],
  ["exploitable", "affected"],
  ["in_triage", "under_investigation"],
]);

/** The analyses of a CycloneDX document, of its own components or of another document's. */
export function readCycloneDx(document: unknown, origin: string): readonly VexStatement[] {
  const purls = collectPurls(document);
  const written = readText(readField(document, "metadata"), "timestamp");
  return readList(document, "vulnerabilities").flatMap((item): readonly VexStatement[] => {
    const analysis = readField(item, "analysis");
    const status = STATES.get(readText(analysis, "state"));
    const products = readList(item, "affects").flatMap((target) => readTarget(readText(target, "ref"), purls));
    if (status === undefined || products.length === 0) return [];
    const ids = [readText(item, "id"), ...readList(item, "references").map((reference) => readText(reference, "id"))].filter(Boolean);
    const justification = [readText(analysis, "justification"), readText(analysis, "detail")].filter(Boolean).join(": ");
    return [{ ids, status, products, justification, timestamp: readText(analysis, "lastUpdated") || written, origin }];
  });
}

/** bom-ref → purl. */
function collectPurls(document: unknown): ReadonlyMap<string, string> {
  const components = [readField(readField(document, "metadata"), "component"), ...readList(document, "components")];
  return new Map(
    components.map((component) => [readText(component, "bom-ref"), readText(component, "purl")] as const).filter(([, purl]) => purl !== ""),
  );
}

/** A reference is a bom-ref, or a BOM-Link that ends in one; tools take purls for them. https://cyclonedx.org/capabilities/bomlink/ */
function readTarget(reference: string, purls: ReadonlyMap<string, string>): readonly VexProduct[] {
  const mark = reference.indexOf("#");
  const target = reference.startsWith("urn:cdx:") && mark >= 0 ? reference.slice(mark + 1) : reference;
  const name = purls.get(target) ?? purls.get(decode(target)) ?? (target.startsWith("pkg:") ? target : decode(target));
  return name === "" ? [] : [{ name, parts: [] }];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
