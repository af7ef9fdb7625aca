import { inflateRawSync } from "node:zlib";
import type { ByteSource } from "./executable/index.ts";

/** One file of a zip archive, as its directory describes it; nothing of that need be true. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header lies. */
  readonly offset: number;
}

/** A zip archive whose directory was read, and nothing else. */
export interface ZipArchive {
  /** The entries that were wanted, in the directory's order. */
  readonly entries: readonly ZipEntry[];
  /** The directory ends early or has more than is looked at. */
  readonly isIncomplete: boolean;
}

const END = 0x0605_4b50;
const END_SIZE = 22;
const END_64 = 0x0606_4b50;
const LOCATOR_64 = 0x0706_4b50;
const CENTRAL = 0x0201_4b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x0403_4b50;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const MAX_DIRECTORY = 128 * 1024 * 1024;
const MAX_ENTRIES = 1_000_000;
const STORED = 0;
const DEFLATED = 8;
const UTF8 = 0x800;

/**
 * Reads the directory of a zip archive, with whatever stands before the archive (a launcher script) and in the zip64 form.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. Undefined for anything else. Never throws.
 */
export function openZip(source: ByteSource, wants: (name: string) => boolean): ZipArchive | undefined {
  const end = findEnd(source);
  if (end === undefined || end.size > MAX_DIRECTORY) return undefined;
  const bytes = source.read(end.start, end.size);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: ZipEntry[] = [];
  let at = 0;
  let count = 0;
  while (at + CENTRAL_SIZE <= buffer.length && buffer.readUInt32LE(at) === CENTRAL && count < MAX_ENTRIES) {
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString((buffer.readUInt16LE(at + 8) & UTF8) === 0 ? "latin1" : "utf8", at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    const next = at + CENTRAL_SIZE + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    if (wants(name)) entries.push(readEntry(buffer, at, { name, shift: end.shift }));
    at = next;
    count += 1;
  }
  return { entries, isIncomplete: count < end.count };
}

/** The content of an entry, not longer than `limit`; undefined when it is longer, damaged, encrypted or packed in a way of its own. */
export function readZipEntry(source: ByteSource, entry: ZipEntry, limit: number): Uint8Array | undefined {
  if (entry.size > limit || entry.compressedSize > limit) return undefined;
  const place = locateEntry(source, entry);
  if (place === undefined) return undefined;
  const packed = source.read(place, entry.compressedSize);
  if (packed.length < entry.compressedSize) return undefined;
  if (entry.method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch {
    return undefined;
  }
}

/** A stored entry as a source of its own, without reading it; undefined where it is compressed. */
export function openStoredEntry(source: ByteSource, entry: ZipEntry): ByteSource | undefined {
  const start = entry.method === STORED ? locateEntry(source, entry) : undefined;
  if (start === undefined || start + entry.compressedSize > source.size) return undefined;
  const size = entry.compressedSize;
  return { size, read: (offset, length) => source.read(start + offset, Math.max(0, Math.min(length, size - offset))) };
}

/** Where the data begins: the local header may have other extra fields than the directory. */
function locateEntry(source: ByteSource, entry: ZipEntry): number | undefined {
  if (entry.isEncrypted || (entry.method !== STORED && entry.method !== DEFLATED)) return undefined;
  const header = view(source, entry.offset, LOCAL_SIZE);
  if (header === undefined || header.getUint32(0, true) !== LOCAL) return undefined;
  return entry.offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
}

interface End {
  readonly start: number;
  readonly size: number;
  readonly count: number;
  /** Bytes before the archive, by which every offset in it is off. */
  readonly shift: number;
}

function findEnd(source: ByteSource): End | undefined {
  const length = Math.min(source.size, END_SIZE + MAX_COMMENT);
  const tail = source.read(source.size - length, length);
  const buffer = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
  for (let at = buffer.length - END_SIZE; at >= 0; at -= 1) {
    if (buffer[at] !== 0x50 || buffer.readUInt32LE(at) !== END) continue;
    if (at + END_SIZE + buffer.readUInt16LE(at + 20) > buffer.length) continue;
    const position = source.size - length + at;
    const count = buffer.readUInt16LE(at + 10);
    const size = buffer.readUInt32LE(at + 12);
    const offset = buffer.readUInt32LE(at + 16);
    if (count === 0xffff || size === 0xffff_ffff || offset === 0xffff_ffff)
      return findEnd64(source, position) ?? place({ position, count, size, offset });
    return place({ position, count, size, offset });
  }
  return undefined;
}

function findEnd64(source: ByteSource, position: number): End | undefined {
  const locator = view(source, position - 20, 20);
  if (locator === undefined || locator.getUint32(0, true) !== LOCATOR_64) return undefined;
  // The record stands directly before its locator, also where a prefix makes the recorded offset wrong.
  for (const at of [Number(locator.getBigUint64(8, true)), position - 20 - 56]) {
    const record = view(source, at, 56);
    if (record === undefined || record.getUint32(0, true) !== END_64) continue;
    const word = (offset: number): number => Number(record.getBigUint64(offset, true));
    return place({ position: at, count: word(32), size: word(40), offset: word(48) });
  }
  return undefined;
}

function place({ position, count, size, offset }: { position: number; count: number; size: number; offset: number }): End | undefined {
  const start = position - size;
  return start < 0 || start < offset ? undefined : { start, size, count, shift: start - offset };
}

function readEntry(buffer: Buffer, at: number, { name, shift }: { readonly name: string; readonly shift: number }): ZipEntry {
  const wide = readWide(buffer, at);
  return {
    name,
    method: buffer.readUInt16LE(at + 10),
    isEncrypted: (buffer.readUInt16LE(at + 8) & 1) !== 0,
    compressedSize: wide(at + 20),
    size: wide(at + 24),
    offset: wide(at + 42) + shift,
  };
}

/** Reads 32-bit fields; the one that is all ones stands in the zip64 extra field, in the order size, compressed size, offset. */
function readWide(buffer: Buffer, at: number): (field: number) => number {
  const start = at + CENTRAL_SIZE + buffer.readUInt16LE(at + 28);
  const end = Math.min(buffer.length, start + buffer.readUInt16LE(at + 30));
  return (field) => {
    const value = buffer.readUInt32LE(field);
    if (value !== 0xffff_ffff) return value;
    const place = [at + 24, at + 20, at + 42].filter((other) => other === field || buffer.readUInt32LE(other) === 0xffff_ffff).indexOf(field);
    const body = findExtra(buffer, start, end);
    return body === undefined || body + place * 8 + 8 > end ? value : Number(buffer.readBigUInt64LE(body + place * 8));
  };
}

/** Where the zip64 extra field's content begins. */
function findExtra(buffer: Buffer, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + buffer.readUInt16LE(at + 2)) {
    if (buffer.readUInt16LE(at) === 1) return at + 4;
  }
  return undefined;
}

function view(source: ByteSource, offset: number, length: number): DataView | undefined {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > source.size) return undefined;
  const bytes = source.read(offset, length);
  return bytes.length < length ? undefined : new DataView(bytes.buffer, bytes.byteOffset, length);
}
