import type { BlobStore } from "../ports/blob-store.ts";
import type { FileSystem } from "../ports/file-system.ts";

const MAX_BLOB_BYTES = 64 * 1024 * 1024;

/** Blobs as files of one directory. Readers and writers need no locks: a value is written beside its place and renamed. */
export function createDirectoryBlobStore(fs: FileSystem, directory: string): BlobStore {
  const pathOf = (key: string): string | undefined => (/^[a-z0-9][a-z0-9._-]*$/.test(key) ? fs.join(directory, key) : undefined);
  return {
    async get(key) {
      const path = pathOf(key);
      if (path === undefined) return undefined;
      try {
        const value = await fs.readFile(path, MAX_BLOB_BYTES);
        // Its age is how pruning knows what is still of use.
        await fs.touch(path);
        return value;
      } catch {
        return undefined;
      }
    },
    async put(key, value) {
      const path = pathOf(key);
      if (path !== undefined) await fs.writeAtomically(path, value);
    },
  };
}
