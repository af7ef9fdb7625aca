import { zstdDecompressSync } from "node:zlib";
import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, asTexts, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Ubuntu packages of chiselled images, which have no dpkg database. */
export const chiselExtractor: PackageExtractor = {
  id: "chisel",
  title: "Chisel manifest",
  references: ["https://documentation.ubuntu.com/chisel/en/latest/reference/manifest/"],
  family: "os",
  version: 1,
  claims: [{ path: "var/lib/chisel/manifest.wall" }],
  extract,
};

const MAX_TEXT = 128 * 1024 * 1024;

function extract(file: ClaimedFile): Extraction {
  const lines = readLines(file);
  if (lines === undefined) return unreadable({ plugin: chiselExtractor.id, file }, "the Chisel manifest cannot be decompressed");
  const packages: FoundPackage[] = [];
  const owned = new Map<string, string[]>();
  for (const line of lines) {
    const record = asRecord(parseJson(line));
    if (record["kind"] === "package") packages.push(...readPackage(record));
    else if (record["kind"] === "path") readPath(record, owned);
  }
  if (packages.length === 0) return unreadable({ plugin: chiselExtractor.id, file }, "the Chisel manifest names no package");
  return { packages, owned: [...owned].map(([owner, paths]) => ({ owner, paths })) };
}

/** JSON lines, compressed with Zstandard. */
function readLines(file: ClaimedFile): string[] | undefined {
  try {
    return zstdDecompressSync(file.bytes(), { maxOutputLength: MAX_TEXT }).toString().split("\n");
  } catch {
    return undefined;
  }
}

function readPackage(record: Readonly<Record<string, unknown>>): FoundPackage[] {
  const [name, version, arch] = [record["name"], record["version"], record["arch"]].map(asText);
  return name && version ? [{ type: "deb", name, version, ...(arch ? { arch } : {}) }] : [];
}

/** Slices are called `package_slice`. */
function readPath(record: Readonly<Record<string, unknown>>, owned: Map<string, string[]>): void {
  const path = asText(record["path"])?.replace(/^\/+/, "");
  if (!path || path.endsWith("/")) return;
  for (const slice of asTexts(record["slices"])) {
    const owner = slice.split("_", 1)[0] ?? slice;
    const paths = owned.get(owner);
    if (paths === undefined) owned.set(owner, [path]);
    else paths.push(path);
  }
}
