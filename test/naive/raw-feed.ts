import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** An OSV record as it lies in the zip; only what the naive matcher reads. */
export interface RawRecord {
  readonly id: string;
  readonly withdrawn?: string;
  readonly summary?: string;
  readonly details?: string;
  readonly aliases?: readonly string[] | null;
  readonly upstream?: readonly string[] | null;
  readonly related?: readonly string[] | null;
  readonly affected?: readonly RawAffected[] | null;
}

export interface RawAffected {
  readonly package?: { readonly ecosystem: string; readonly name: string };
  readonly ranges?: readonly RawRange[] | null;
  readonly versions?: readonly string[] | null;
}

export interface RawRange {
  readonly type: string;
  readonly events: readonly Readonly<Record<string, string>>[];
}

/** Every record of a zip, by the central directory. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function readRecords(path: string): readonly RawRecord[] {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const records: RawRecord[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const text = zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body);
    records.push(JSON.parse(text.toString("utf8")) as RawRecord);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return records;
}
