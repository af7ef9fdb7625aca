import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** Executables whose content is compressed: nobody can tell what is in them, and that is said. */
export const packedExtractor: PackageExtractor = {
  id: "packed",
  title: "Packed executables",
  references: ["https://github.com/upx/upx/blob/devel/doc/loader.txt"],
  family: "binary",
  version: 1,
  claims: [{ magic: "elf" }, { magic: "pe" }, { magic: "mach-o" }],
  maxBytes: 1024 * 1024 * 1024,
  extract,
};

const MAGIC = Buffer.from("UPX!");
/** The packer writes its magic behind the headers and again near the end; programs that merely speak of it have it elsewhere. */
const HEAD = 2048;
const TAIL = 64;

function extract(file: ClaimedFile): Extraction {
  const has = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(MAGIC);
  if (!has(file.read(0, HEAD)) || !(isWindows(file) || has(file.read(Math.max(0, file.size - TAIL), TAIL)))) return {};
  const message = "an executable is packed with UPX, so its components cannot be read";
  const hint = "Ship the executable unpacked, or scan it before it is packed.";
  return { problems: [{ severity: "error", code: "ENTRY_UNREADABLE", message, hint, where: { path: file.path, plugin: packedExtractor.id } }] };
}

/** In PE files only the first one is at a fixed place. */
function isWindows(file: ClaimedFile): boolean {
  const head = file.read(0, 2);
  return head[0] === 0x4d && head[1] === 0x5a;
}
