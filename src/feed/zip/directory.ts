import { TidegateError } from "../../model/errors.ts";
import type { RandomAccessFile } from "../../ports/file-system.ts";

/**
 * The central directory of a zip file, kept as it lies on disk: 500,000 entries cost 40 MB, not 200.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.12 to 4.3.16.
 */
export interface ZipDirectory {
  /** Entries that end in `.json`, in ascending order of their base names. */
  readonly count: number;
  entry(index: number): ZipEntry;
}

export interface ZipEntry {
  /** As written, decoded as UTF-8. */
  readonly name: string;
  /** Last part of the name, without `.json`. */
  readonly stem: string;
  /** Of the local header. */
  readonly offset: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Whether the name is a plain relative path. */
  readonly isSafe: boolean;
}

export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxDirectoryBytes: number;
  readonly maxNameBytes: number;
  /** Uncompressed, of all entries together. */
  readonly maxTotalBytes: number;
  /** Uncompressed, of one entry. */
  readonly maxEntryBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {
  maxEntries: 2_000_000,
  maxDirectoryBytes: 256 * 1024 * 1024,
  maxNameBytes: 1024,
  maxTotalBytes: 32 * 1024 ** 3,
  maxEntryBytes: 32 * 1024 * 1024,
};

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const HEADER = 0x02014b50;
const HEADER_SIZE = 46;
const MAX_COMMENT = 65_535;
const NEVER = 0xffffffff;
const SUFFIX = Buffer.from(".json");
const SLASH = 0x2f;

export function readZipDirectory(file: RandomAccessFile, limits: ZipLimits = ZIP_LIMITS): ZipDirectory {
  const { bytes, entries } = readDirectoryBytes(file, limits);
  const starts = indexEntries(bytes, entries, { limits, fileSize: file.size });
  sortByStem(bytes, starts);
  return { count: starts.length, entry: (index) => readEntry(bytes, starts[index] ?? 0) };
}

interface Place {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

function readDirectoryBytes(file: RandomAccessFile, limits: ZipLimits): { bytes: Buffer; entries: number } {
  const place = findDirectory(file);
  if (place.entries > limits.maxEntries) throw tooMuch(`a zip file with ${place.entries} entries; at most ${limits.maxEntries} are read`);
  if (place.size > limits.maxDirectoryBytes) throw tooMuch(`a zip directory of ${place.size} bytes`);
  const bytes = Buffer.allocUnsafe(place.size);
  if (file.readSync(bytes, place.offset) !== place.size) throw damaged("it ends inside its directory");
  return { bytes, entries: place.entries };
}

function findDirectory(file: RandomAccessFile): Place {
  const tail = Buffer.alloc(Math.min(file.size, END_SIZE + MAX_COMMENT));
  const start = file.size - tail.length;
  file.readSync(tail, start);
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    // The comment may look like the record; only the real one is followed by exactly its comment.
    if (tail.readUInt32LE(at) !== END || at + END_SIZE + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const place = find64(file, start + at) ?? {
      entries: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
    if (place.offset + place.size > start + at) throw damaged("its directory lies outside the file");
    return place;
  }
  throw damaged("it has no directory; it is cut off, or it is no zip file");
}

function find64(file: RandomAccessFile, end: number): Place | undefined {
  const locator = Buffer.alloc(20);
  if (end < locator.length || file.readSync(locator, end - locator.length) !== locator.length) return undefined;
  if (locator.readUInt32LE(0) !== LOCATOR_64) return undefined;
  const record = Buffer.alloc(56);
  if (file.readSync(record, toNumber(locator, 8)) !== record.length || record.readUInt32LE(0) !== END_64) {
    throw damaged("its zip64 directory record is not where it should be");
  }
  return { entries: toNumber(record, 32), size: toNumber(record, 40), offset: toNumber(record, 48) };
}

function toNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("it holds an impossible number");
  return Number(value);
}

/** One pass over the directory: finds the records' starts and refuses what cannot be an honest archive. */
function indexEntries(bytes: Buffer, entries: number, bounds: { limits: ZipLimits; fileSize: number }): Uint32Array {
  const starts = new Uint32Array(entries);
  let count = 0;
  let at = 0;
  let total = 0;
  let compressed = 0;
  for (let index = 0; index < entries; index++) {
    if (at + HEADER_SIZE > bytes.length || bytes.readUInt32LE(at) !== HEADER) throw damaged("its directory is cut off");
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + HEADER_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw damaged("its directory is cut off");
    compressed += bytes.readUInt32LE(at + 20);
    if (isRecordName(bytes, at + HEADER_SIZE, nameLength, bounds.limits)) {
      total += bytes.readUInt32LE(at + 24);
      starts[count++] = at;
    }
    at = next;
  }
  // Entries that share their data are how a small file becomes an endless one.
  if (compressed > bounds.fileSize) throw damaged("its entries overlap");
  if (total > bounds.limits.maxTotalBytes) throw tooMuch(`a zip file that holds ${total} bytes`);
  return starts.subarray(0, count);
}

function isRecordName(bytes: Buffer, start: number, length: number, limits: ZipLimits): boolean {
  if (length > limits.maxNameBytes || length <= SUFFIX.length) return false;
  return bytes.compare(SUFFIX, 0, SUFFIX.length, start + length - SUFFIX.length, start + length) === 0;
}

function sortByStem(bytes: Buffer, starts: Uint32Array): void {
  const compare = (a: number, b: number): number => {
    const nameA = stemRange(bytes, a);
    const nameB = stemRange(bytes, b);
    return bytes.compare(bytes, nameB.start, nameB.end, nameA.start, nameA.end) || compareNames(bytes, a, b);
  };
  // The bucket's own zips are in order already.
  for (let index = 1; index < starts.length; index++) {
    if (compare(starts[index - 1] ?? 0, starts[index] ?? 0) > 0) {
      starts.sort(compare);
      return;
    }
  }
}

/** Equal names in two folders: an order that does not depend on where they lie in the file. */
function compareNames(bytes: Buffer, a: number, b: number): number {
  const [startA, startB] = [a + HEADER_SIZE, b + HEADER_SIZE];
  return bytes.compare(bytes, startB, startB + bytes.readUInt16LE(b + 28), startA, startA + bytes.readUInt16LE(a + 28));
}

function stemRange(bytes: Buffer, at: number): { start: number; end: number } {
  const start = at + HEADER_SIZE;
  const end = start + bytes.readUInt16LE(at + 28);
  const slash = bytes.lastIndexOf(SLASH, end - 1);
  return { start: Math.max(start, slash + 1), end: end - SUFFIX.length };
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + HEADER_SIZE + bytes.readUInt16LE(at + 28);
  const name = bytes.toString("utf8", at + HEADER_SIZE, nameEnd);
  const { start, end } = stemRange(bytes, at);
  const stem = bytes.toString("utf8", start, end);
  const compressedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const offset = bytes.readUInt32LE(at + 42);
  return {
    name,
    stem,
    compressedSize,
    size,
    // Records stay far below 4 GiB, but where they lie may not.
    offset: offset === NEVER ? readOffset64(bytes, nameEnd, at, { size, compressedSize }) : offset,
    crc: bytes.readUInt32LE(at + 16),
    method: bytes.readUInt16LE(at + 10),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    isSafe: !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|\0/.test(name),
  };
}

/** The zip64 extra field lists only the values that did not fit, in the order size, compressed size, offset. */
function readOffset64(bytes: Buffer, extra: number, at: number, sizes: { size: number; compressedSize: number }): number {
  const end = extra + bytes.readUInt16LE(at + 30);
  const skip = (sizes.size === NEVER ? 8 : 0) + (sizes.compressedSize === NEVER ? 8 : 0);
  for (let field = extra; field + 4 <= end; field += 4 + bytes.readUInt16LE(field + 2)) {
    if (bytes.readUInt16LE(field) === 1 && field + 12 + skip <= end) return toNumber(bytes, field + 4 + skip);
  }
  throw damaged("an entry lies nowhere");
}

export function damaged(why: string): TidegateError {
  return new TidegateError("FEED_DAMAGED", `the zip file cannot be read: ${why}`);
}

function tooMuch(what: string): TidegateError {
  return new TidegateError("FEED_LIMIT_EXCEEDED", `the feed has ${what}`);
}
