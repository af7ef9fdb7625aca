import { createHash } from "node:crypto";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { FileSystem } from "../../ports/file-system.ts";
import { slugOf } from "../shard-key.ts";
import { schemaDirectory } from "./directory.ts";

const MAX_PACKED = 64 * 1024 * 1024;
const MAX_UNPACKED = 512 * 1024 * 1024;

/**
 * Which records a shard's source had besides those in the shard, and their times: without it the next list of changes would be mostly news.
 * It lies apart because it changes when nothing in the shard does. Its name carries its digest.
 */
export async function writeSeen(fs: FileSystem, directory: string, shard: string, lines: string): Promise<string> {
  const packed = zstdCompressSync(lines);
  const name = `${slugOf(shard)}-${digestOf(packed)}.seen`;
  await fs.writeAtomically(fs.join(schemaDirectory(fs, directory), name), packed);
  return name;
}

/** Undefined when the file is absent or not what its name says. */
export async function readSeen(fs: FileSystem, directory: string, name: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const packed = await fs.readFile(fs.join(schemaDirectory(fs, directory), name), MAX_PACKED);
    if (!name.endsWith(`-${digestOf(packed)}.seen`)) return undefined;
    const lines = zstdDecompressSync(packed, { maxOutputLength: MAX_UNPACKED }).toString("utf8").split("\n");
    return new Map(lines.filter((line) => line !== "").map((line) => splitLine(line)));
  } catch {
    return undefined;
  }
}

function splitLine(line: string): [string, string] {
  const space = line.indexOf(" ");
  return [line.slice(0, space), line.slice(space + 1)];
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
