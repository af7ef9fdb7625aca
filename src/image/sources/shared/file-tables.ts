import { isTidegateError, TidegateError } from "../../../model/errors.ts";
import type { RandomAccessFile } from "../../../ports/file-system.ts";
import { sniffCompression } from "../../layers/decompress.ts";
import { BLOCK, parseTarHeader } from "../../layers/tar-header.ts";
import { indexTar } from "../../layers/tar-index.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import type { ImageContext } from "../../source.ts";
import type { FileTable } from "./blobs.ts";
import { surveyArchive } from "./compressed-archive.ts";
import type { PathReference } from "./path-reference.ts";

/** Opens a directory, or an uncompressed tar of one. */
export async function openFileTable({ path, stat }: PathReference, cx: ImageContext): Promise<FileTable> {
  if (stat.kind === "directory") return openDirectoryTable(path, cx);
  if (stat.kind === "file") return openTarTable(path, cx);
  throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${path} is neither a file nor a directory`);
}

/**
 * Whether there is something that has `name` in it, or that should have: a damaged archive is recognised as well, since opening it
 * tells best what is wrong. A file of another kind, such as a program that is called like an image, is not.
 */
export async function recogniseTable(reference: PathReference, name: string, cx: ImageContext): Promise<boolean> {
  if (reference.stat.kind === "file" && !(await looksLikeTar(reference.path, cx))) return false;
  try {
    return await hasFile(reference, name, cx);
  } catch (error) {
    if (isTidegateError(error)) return reference.stat.kind === "file";
    throw error;
  }
}

async function hasFile(reference: PathReference, name: string, cx: ImageContext): Promise<boolean> {
  const { path, stat } = reference;
  if (stat.kind === "file" && (await isCompressedFile(path, cx))) return (await surveyArchive(path, cx)).has(name);
  const table = await openFileTable(reference, cx);
  try {
    return (await table.find(name)) !== undefined;
  } finally {
    await table.close();
  }
}

/** Whether the file is a tar, or compressed so that one may come out of it. */
export async function looksLikeTar(path: string, cx: ImageContext): Promise<boolean> {
  const block = await readFirstBlock(path, cx);
  return parseTarHeader(block) !== undefined || sniffCompression(block) !== "none";
}

/** Whether nothing in the file has a place of its own, because it is compressed as a whole. */
export async function isCompressedFile(path: string, cx: ImageContext): Promise<boolean> {
  return sniffCompression(await readFirstBlock(path, cx)) !== "none";
}

async function readFirstBlock(path: string, { fs }: ImageContext): Promise<Buffer> {
  const file = await fs.open(path);
  try {
    const block = Buffer.alloc(BLOCK);
    file.readSync(block, 0);
    return block;
  } finally {
    await file.close();
  }
}

async function openTarTable(path: string, cx: ImageContext): Promise<FileTable> {
  const file = await cx.fs.open(path);
  try {
    const places = indexTar({ file, start: 0, length: file.size }, path);
    return { find: async (name) => places.get(name), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function openDirectoryTable(directory: string, { fs }: ImageContext): FileTable {
  const open = new Map<string, RandomAccessFile>();
  const find = async (name: string): Promise<FileRegion | undefined> => {
    const known = open.get(name);
    if (known) return { file: known, start: 0, length: known.size };
    const path = fs.join(directory, ...name.split("/"));
    if ((await fs.stat(path))?.kind !== "file") return undefined;
    const file = await fs.open(path);
    open.set(name, file);
    return { file, start: 0, length: file.size };
  };
  return {
    find,
    close: async () => {
      for (const file of open.values()) await file.close();
    },
  };
}
