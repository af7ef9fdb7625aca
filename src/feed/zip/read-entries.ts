import type { RandomAccessFile } from "../../ports/file-system.ts";
import { damaged, ZIP_LIMITS, type ZipDirectory, type ZipEntry, type ZipLimits } from "./directory.ts";
import { Inflater } from "./inflate.ts";

/** One entry's content, or why there is none. */
export interface ZipContent {
  readonly entry: ZipEntry;
  readonly bytes: Buffer | undefined;
  readonly fault?: string;
}

const WINDOW = 1024 * 1024;
const BATCH_ENTRIES = 128;
const BATCH_BYTES = 1024 * 1024;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * Yields the entries in batches, in the directory's order. While a batch is used the next one is inflated on the thread pool;
 * never more than two batches are in memory.
 */
export async function* readZipEntries(
  file: RandomAccessFile,
  directory: ZipDirectory,
  limits: ZipLimits = ZIP_LIMITS,
): AsyncGenerator<readonly ZipContent[]> {
  const window = new Window(file);
  const inflater = new Inflater();
  let position = 0;
  const start = (): Promise<readonly ZipContent[]> | undefined => {
    if (position >= directory.count) return undefined;
    const batch: Fetched[] = [];
    let size = 0;
    while (position < directory.count && batch.length < BATCH_ENTRIES && size < BATCH_BYTES) {
      const entry = directory.entry(position++);
      batch.push({ entry, fault: fetchEntry(entry, window, inflater, limits) });
      size += entry.size;
    }
    const inflating = inflateBatch(batch, inflater);
    // Whoever stops iterating early never awaits this one.
    inflating.catch(() => undefined);
    return inflating;
  };
  let pending = start();
  while (pending !== undefined) {
    const current: readonly ZipContent[] = await pending;
    pending = start();
    yield current;
  }
}

interface Fetched {
  readonly entry: ZipEntry;
  /** Why it was not handed to the inflater. */
  readonly fault: string | undefined;
}

async function inflateBatch(batch: readonly Fetched[], inflater: Inflater): Promise<readonly ZipContent[]> {
  const inflated = await inflater.finish();
  let next = 0;
  return batch.map(({ entry, fault }) => {
    if (fault !== undefined) return { entry, bytes: undefined, fault };
    const bytes = inflated[next++];
    return bytes === undefined ? { entry, bytes, fault: "its data is damaged" } : { entry, bytes };
  });
}

/** Hands an entry's data to the inflater, or says why not. */
function fetchEntry(entry: ZipEntry, window: Window, inflater: Inflater, limits: ZipLimits): string | undefined {
  const fault = refuse(entry, limits);
  if (fault !== undefined) return fault;
  const header = window.read(entry.offset, LOCAL_SIZE);
  if (header.readUInt32LE(0) !== LOCAL) return "its data is not where the zip directory says";
  const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  inflater.add(window.read(start, entry.compressedSize), entry);
  return undefined;
}

function refuse(entry: ZipEntry, limits: ZipLimits): string | undefined {
  if (!entry.isSafe) return "its name in the zip file is not a plain path";
  if (entry.isEncrypted) return "it is encrypted";
  if (entry.size > limits.maxEntryBytes || entry.compressedSize > limits.maxEntryBytes) {
    return `it is larger than ${limits.maxEntryBytes} bytes`;
  }
  return undefined;
}

/** Reads ahead: entries mostly lie in the order in which they are asked for. */
class Window {
  private readonly file: RandomAccessFile;
  private readonly buffer: Buffer;
  private start = 0;
  private length = 0;

  constructor(file: RandomAccessFile) {
    this.file = file;
    this.buffer = Buffer.allocUnsafe(Math.min(WINDOW, Math.max(LOCAL_SIZE, file.size)));
  }

  /** Exactly `length` bytes, valid until the next call. */
  read(offset: number, length: number): Buffer {
    if (offset + length > this.file.size) throw damaged("an entry reaches beyond the end");
    if (length > this.buffer.length) {
      const large = Buffer.allocUnsafe(length);
      this.file.readSync(large, offset);
      return large;
    }
    if (offset < this.start || offset + length > this.start + this.length) {
      this.start = offset;
      this.length = this.file.readSync(this.buffer, offset);
    }
    return this.buffer.subarray(offset - this.start, offset - this.start + length);
  }
}
