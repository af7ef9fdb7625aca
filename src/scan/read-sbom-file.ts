import { resolveDistro } from "../inventory/index.ts";
import { TidegateError } from "../model/errors.ts";
import type { Inventory } from "../model/inventory.ts";
import { readSbom } from "../sbom/index.ts";
import type { Runtime } from "./runtime.ts";

const PREFIX = "sbom:";
const MAX_BYTES = 256 * 1024 * 1024;
/** Enough for the keys that tell the format, wherever tools put them among the first. */
const HEAD_BYTES = 64 * 1024;

/** The path of the SBOM that an operand means: `sbom:PATH`, or a file that begins like one. Undefined for an image. */
export async function findSbom(operand: string, { fs }: Runtime): Promise<string | undefined> {
  const text = operand.trim();
  if (text.startsWith(PREFIX)) return text.slice(PREFIX.length);
  const stat = await fs.stat(text);
  if (stat?.kind !== "file") return undefined;
  const file = await fs.open(text);
  try {
    const head = new Uint8Array(Math.min(HEAD_BYTES, file.size));
    file.readSync(head, 0);
    return looksLikeSbom(head) ? text : undefined;
  } finally {
    await file.close();
  }
}

/** The inventory that a document tells, with what could not be read of it among its problems. */
export async function readSbomFile(path: string, { fs }: Runtime): Promise<Inventory> {
  const stat = await fs.stat(path);
  if (stat?.kind !== "file") {
    throw new TidegateError("SBOM_INVALID", `there is no file ${JSON.stringify(path)}`, { hint: "Give the path of a CycloneDX or SPDX document." });
  }
  if (stat.size > MAX_BYTES) throw new TidegateError("SBOM_INVALID", `the SBOM is larger than ${MAX_BYTES} bytes`);
  const { inventory, problems } = readSbom(await fs.readFile(path, MAX_BYTES), { resolveDistro });
  return { ...inventory, problems: [...inventory.problems, ...problems] };
}

/** JSON with a key that only these formats have. */
function looksLikeSbom(head: Uint8Array): boolean {
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(head).trimStart();
  return text.startsWith("{") && /"(?:bomFormat|spdxVersion|_type)"\s*:\s*"(?:CycloneDX|SPDX-|https:\/\/in-toto\.io\/Statement\/)/.test(text);
}
