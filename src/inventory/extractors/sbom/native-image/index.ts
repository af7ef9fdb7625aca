import { gunzipSync } from "node:zlib";
import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { type Executable, readAddress, readExecutable, readSymbols } from "../../../parsers/executable/index.ts";
import { parseJson } from "../../../parsers/json.ts";
import { listSbomPackages } from "../../../parsers/sbom.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Java programs compiled ahead of time, which carry their bill of materials in themselves. */
export const nativeImageExtractor: PackageExtractor = {
  id: "native-image",
  title: "GraalVM native images",
  references: ["https://www.graalvm.org/latest/security-guide/native-image/sbom/"],
  family: "sbom",
  confidence: ["derived"],
  version: 1,
  claims: [{ magic: "elf" }],
  maxBytes: 1024 * 1024 * 1024,
  extract,
};

/** The heap that every native image is started from. */
const HEAP = ".svm_heap";
const MAX_PACKED = 16 * 1024 * 1024;
const MAX_JSON = 64 * 1024 * 1024;

function extract(file: ClaimedFile): Extraction {
  const executable = readExecutable(file);
  if (executable === undefined || !executable.sections.some(({ name }) => name === HEAP)) return {};
  const packed = findPacked(file, executable);
  if (packed === undefined) return {};
  const packages = listSbomPackages(inflate(packed), "SBOM in the native image");
  return packages === undefined
    ? unreadable({ plugin: nativeImageExtractor.id, file }, "the SBOM that a native image embeds cannot be read")
    : { packages };
}

/** Two exported symbols: where the compressed document lies, and its length in eight bytes. */
function findPacked(file: ClaimedFile, executable: Executable): Uint8Array | undefined {
  const wanted = new Map<string, number>();
  for (const { name, address } of readSymbols(file, executable, "dynamic")) {
    if (name === "sbom" || name === "sbom_length") wanted.set(name, address);
  }
  const [start, length] = [wanted.get("sbom"), wanted.get("sbom_length")];
  if (start === undefined || length === undefined) return undefined;
  const bytes = readAddress(file, executable, length, 8);
  if (bytes === undefined || bytes.length < 8) return new Uint8Array();
  const size = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, executable.isLittleEndian));
  return readAddress(file, executable, start, Math.min(size, MAX_PACKED)) ?? new Uint8Array();
}

function inflate(packed: Uint8Array): unknown {
  try {
    return parseJson(gunzipSync(packed, { maxOutputLength: MAX_JSON }).toString());
  } catch {
    return undefined;
  }
}
