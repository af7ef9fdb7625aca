import { promisify } from "node:util";
import { crc32, gunzip, inflateRawSync } from "node:zlib";

const gunzipAsync = promisify(gunzip);

/** The compressed bytes of one entry with what the directory says of it. */
export interface Packed {
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

const STORED = 0;
const DEFLATED = 8;
// https://www.rfc-editor.org/rfc/rfc1952#section-2.3
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff]);
const TRAILER_SIZE = 8;

/**
 * Inflates many small entries in one call on the thread pool, by dressing them as the members of one gzip stream: zlib then also checks
 * length and CRC of each. A call per entry costs more than the inflating. When the batch fails, each entry is tried alone, so that only
 * the bad ones are lost; those are undefined.
 */
export async function inflateAll(packed: readonly Packed[]): Promise<readonly (Buffer | undefined)[]> {
  const deflated = packed.filter((entry) => entry.method === DEFLATED && entry.size > 0);
  const inflated = await inflateTogether(deflated);
  if (inflated === undefined) return packed.map(inflateAlone);
  let at = 0;
  return packed.map((entry) => {
    if (entry.method !== DEFLATED || entry.size === 0) return inflateAlone(entry);
    const bytes = inflated.subarray(at, at + entry.size);
    at += entry.size;
    return bytes;
  });
}

async function inflateTogether(entries: readonly Packed[]): Promise<Buffer | undefined> {
  if (entries.length === 0) return Buffer.alloc(0);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const parts: Uint8Array[] = [];
  for (const entry of entries) {
    const trailer = Buffer.allocUnsafe(TRAILER_SIZE);
    trailer.writeUInt32LE(entry.crc, 0);
    trailer.writeUInt32LE(entry.size, 4);
    parts.push(GZIP_HEADER, entry.data, trailer);
  }
  try {
    const bytes = await gunzipAsync(Buffer.concat(parts), { maxOutputLength: total, chunkSize: Math.max(64, total + 1) });
    return bytes.length === total ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function inflateAlone(entry: Packed): Buffer | undefined {
  try {
    const bytes = expand(entry);
    return bytes?.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function expand(entry: Packed): Buffer | undefined {
  if (entry.method === STORED) return Buffer.from(entry.data);
  if (entry.method !== DEFLATED) return undefined;
  // The limit is one above what is announced, so that an empty entry has a valid one.
  return inflateRawSync(entry.data, { maxOutputLength: entry.size + 1 });
}
