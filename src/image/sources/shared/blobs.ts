import { TidegateError } from "../../../model/errors.ts";
import type { FileRegion } from "../../layers/walk-file.ts";

/** Places of named files: entries of a tar or files of a directory. */
export interface FileTable {
  /** Undefined when there is no such file. */
  find(path: string): Promise<FileRegion | undefined>;
  close(): Promise<void>;
}

/** Manifests, indexes and configurations; real ones are a few kilobytes, and registries refuse them from 4 MiB on. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;

export function readRegion(region: FileRegion, what: string): Uint8Array {
  if (region.length > MAX_DOCUMENT) {
    throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${what} has ${region.length} bytes; at most ${MAX_DOCUMENT} are read`);
  }
  const bytes = new Uint8Array(region.length);
  const count = region.file.readSync(bytes, region.start);
  if (count < bytes.length) throw new TidegateError("IMAGE_TRUNCATED", `${what} ends early`);
  return bytes;
}
