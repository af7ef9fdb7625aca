import type { RandomAccessFile } from "../ports/file-system.ts";

const CHUNK = 1024 * 1024;

/**
 * A file from start to end, in pieces that all lie in the same memory and are valid until the next is asked for.
 * With a new buffer for each, a hundred megabytes of garbage gather before the collector notices.
 */
export function* readChunks(file: RandomAccessFile): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.min(CHUNK, Math.max(1, file.size)));
  for (let at = 0; at < file.size; ) {
    const count = file.readSync(at + buffer.length <= file.size ? buffer : buffer.subarray(0, file.size - at), at);
    if (count === 0) return;
    yield buffer.subarray(0, count);
    at += count;
  }
}
