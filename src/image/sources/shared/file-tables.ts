import type { RandomAccessFile } from "../../../ports/file-system.ts";
import { indexTar, type Region } from "../../layers/walk-file.ts";
import type { ImageContext } from "../../source.ts";
import type { FileTable } from "./blobs.ts";

/** The files of an uncompressed tar on disk. */
export async function openTarTable(path: string, cx: ImageContext): Promise<FileTable> {
  const file = await cx.fs.open(path);
  try {
    const places = indexTar({ file, start: 0, length: file.size }, { limits: cx.limits, label: path, signal: cx.signal });
    return { find: async (name) => places.get(name), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The files of a directory. */
export function openDirectoryTable(directory: string, { fs }: ImageContext): FileTable {
  const open = new Map<string, RandomAccessFile>();
  const find = async (name: string): Promise<Region | undefined> => {
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
