import type { Distro } from "../../model/distro.ts";
import { TidegateError } from "../../model/errors.ts";
import type { Inventory } from "../../model/inventory.ts";
import { parseForeignJson } from "../../model/parse-json.ts";
import type { Problem } from "../../model/problem.ts";
import { readCycloneDx } from "../cyclonedx/read.ts";
import { isObject } from "../shapes/read.ts";
import { readSpdx } from "../spdx/read.ts";
import { assembleSbom } from "./assemble.ts";
import { Complaints } from "./complaints.ts";
import type { ReadContext, SbomDocument, SbomLimits } from "./records.ts";

export interface SbomReadOptions {
  /** The release with the ecosystems that judge it; documents of other tools only name it. */
  readonly resolveDistro: (id: string, version: string) => Distro;
  readonly limits?: Partial<SbomLimits>;
}

export interface SbomReading {
  readonly inventory: Inventory;
  /** What could not be read; the inventory's own problems are those that were recorded when the image was read. */
  readonly problems: readonly Problem[];
}

const DEFAULT_LIMITS: SbomLimits = { bytes: 256 * 1024 * 1024, components: 500_000, depth: 64 };

/**
 * Reads CycloneDX 1.2 to 1.7 or SPDX 2.2 and 2.3 JSON, bare or in an in-toto statement.
 * Throws SBOM_INVALID for what is no SBOM; records that cannot be read become problems.
 */
export function readSbom(document: Uint8Array | string, options: SbomReadOptions): SbomReading {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (document.length > limits.bytes) throw new TidegateError("SBOM_INVALID", `the SBOM is larger than ${limits.bytes} bytes`);
  const complaints = new Complaints();
  const cx: ReadContext = { resolveDistro: options.resolveDistro, limits, complaints };
  const inventory = assembleSbom(readDocument(unwrap(parse(document)), cx), cx);
  return { inventory, problems: complaints.toProblems() };
}

function parse(document: Uint8Array | string): unknown {
  const content = typeof document === "string" ? document : decode(document);
  try {
    return parseForeignJson(content.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new TidegateError("SBOM_INVALID", `the SBOM is not JSON${describeOther(content)}`, { cause });
  }
}

/** PowerShell's redirection writes UTF-16. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

function describeOther(content: string): string {
  const start = content.slice(0, 2000);
  if (/<bom\b/.test(start)) return " but CycloneDX XML";
  if (/^SPDXVersion:/m.test(start)) return " but SPDX tag-value";
  return start.trim() === "" ? "; it is empty" : "";
}

/** The document inside an in-toto statement, as BuildKit attaches it, or inside the answer of GitHub's dependency graph. */
function unwrap(root: unknown): unknown {
  if (!isObject(root)) return root;
  if (typeof root["_type"] === "string" && root["_type"].startsWith("https://in-toto.io/Statement/")) return root["predicate"];
  return isObject(root["sbom"]) ? root["sbom"] : root;
}

function readDocument(root: unknown, cx: ReadContext): SbomDocument {
  if (!isObject(root)) throw new TidegateError("SBOM_INVALID", "the SBOM is not a JSON object");
  if (root["bomFormat"] === "CycloneDX") {
    checkVersion("CycloneDX", root["specVersion"], /^1\.[2-9]$/);
    return readCycloneDx(root, cx);
  }
  if (typeof root["spdxVersion"] === "string") {
    checkVersion("SPDX", root["spdxVersion"], /^SPDX-2\.[23]$/);
    return readSpdx(root, cx);
  }
  const isSpdx3 = JSON.stringify(root["@context"] ?? "").includes("spdx.org/rdf/3");
  throw new TidegateError("SBOM_INVALID", isSpdx3 ? "SPDX 3 documents are not read" : "the JSON is neither CycloneDX nor SPDX");
}

function checkVersion(format: string, version: unknown, known: RegExp): void {
  if (typeof version === "string" && known.test(version)) return;
  throw new TidegateError("SBOM_INVALID", `${format} version ${JSON.stringify(version) ?? "unknown"} is not read`);
}
