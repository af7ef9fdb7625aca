import type { BlobStore } from "../ports/blob-store.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { Logger } from "../ports/logger.ts";

const MAX_BLOB_BYTES = 64 * 1024 * 1024;

/**
 * Blobs as files of one directory. Readers and writers need no locks: a value is written beside its place and renamed. Before the first
 * one is, what was not used for longest is removed until at most `maxBytes` are left; who only reads does not wait for that.
 */
export function createDirectoryBlobStore(fs: FileSystem, directory: string, logger: Pick<Logger, "debug">, maxBytes = Infinity): BlobStore {
  /** A disk that is full or may not be written costs the next run its time, and this one nothing. */
  const attempt = async (done: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger.debug(`what lies in ${directory} could not be ${done}: ${error instanceof Error ? error.message : "unknown reason"}`);
    }
  };
  let pruned: Promise<void> | undefined;
  const pathOf = (key: string): string | undefined => (/^[a-z0-9][a-z0-9._-]*$/.test(key) ? fs.join(directory, key) : undefined);
  return {
    async get(key) {
      const path = pathOf(key);
      if (path === undefined) return undefined;
      try {
        const value = await fs.readFile(path, MAX_BLOB_BYTES);
        // Its age is how pruning knows what is still of use.
        await attempt("marked as used", () => fs.touch(path));
        return value;
      } catch {
        return undefined;
      }
    },
    async put(key, value) {
      const path = pathOf(key);
      if (path === undefined) return;
      await (pruned ??= attempt("removed", () => prune(fs, directory, maxBytes)));
      await attempt("kept", () => fs.writeAtomically(path, value));
    },
  };
}

async function prune(fs: FileSystem, directory: string, maxBytes: number): Promise<void> {
  if (maxBytes === Infinity) return;
  const files: { path: string; size: number; modified: number }[] = [];
  for (const name of await fs.list(directory)) {
    const path = fs.join(directory, name);
    const stat = await fs.stat(path);
    if (stat?.kind === "file") files.push({ path, size: stat.size, modified: stat.modified });
  }
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.modified - b.modified)) {
    if (total <= maxBytes) return;
    await fs.remove(path);
    total -= size;
  }
}
