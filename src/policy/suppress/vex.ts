import { TidegateError } from "../../model/errors.ts";
import { parseForeignJson } from "../../model/parse-json.ts";
import { isFields, readField, readText } from "./foreign.ts";
import { readCsaf } from "./vex-csaf.ts";
import { readCycloneDx } from "./vex-cyclonedx.ts";
import { readOpenVex } from "./vex-openvex.ts";
import type { VexStatement } from "./vex-statement.ts";

export const MAX_VEX_FILE = 64 * 1024 * 1024;
const MAX_STATEMENTS = 200_000;

interface VexFormat {
  readonly title: string;
  readonly accepts: (document: unknown) => boolean;
  readonly read: (document: unknown, origin: string) => readonly VexStatement[];
}

const FORMATS: readonly VexFormat[] = [
  { title: "OpenVEX", accepts: (document) => readText(document, "@context").startsWith("https://openvex.dev/ns"), read: readOpenVex },
  { title: "CycloneDX", accepts: (document) => readText(document, "bomFormat") === "CycloneDX", read: readCycloneDx },
  { title: "CSAF", accepts: (document) => readText(readField(document, "document"), "csaf_version") !== "", read: readCsaf },
];

/** Reads the statements of a VEX document, those of later time last. Throws VEX_INVALID for what is none. */
export function parseVex(text: string, name: string): readonly VexStatement[] {
  const document = parseJson(text, name);
  const format = FORMATS.find(({ accepts }) => accepts(document));
  if (!isFields(document) || format === undefined)
    throw new TidegateError("VEX_INVALID", `${name} is none of ${FORMATS.map(({ title }) => title).join(", ")}`);
  const statements = format.read(document, `${format.title} document ${name}`);
  if (statements.length > MAX_STATEMENTS) throw new TidegateError("VEX_INVALID", `${name} has more than ${MAX_STATEMENTS} statements`);
  return statements;
}

function parseJson(text: string, name: string): unknown {
  try {
    return parseForeignJson(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new TidegateError("VEX_INVALID", `${name} is no JSON`, { cause: error });
  }
}
