import { crc32, deflateRawSync } from "node:zlib";

/** One entry, with every field open to lies. */
export interface ZipInput {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory claims instead of the truth. */
  readonly claims?: { readonly size?: number; readonly compressedSize?: number; readonly crc?: number; readonly offset?: number };
}

interface ZipShape {
  /** Writes the zip64 end record and locator, as archives with more than 65,535 entries have. */
  readonly isZip64?: boolean;
  /** Puts the offsets into zip64 extra fields. */
  readonly hasOffsets64?: boolean;
  readonly comment?: string;
}

/** Writes a zip file as the bucket's exporter does, or a bad one on demand. */
export function makeZip(entries: readonly ZipInput[], shape: ZipShape = {}): Buffer {
  const builder = new ZipBuilder(shape);
  return Buffer.concat([...entries.map((entry) => builder.add(entry)), builder.finish()]);
}

/** Makes a zip piece by piece, for one that is too large for memory. What the methods answer is written in that order. */
export class ZipBuilder {
  private readonly shape: ZipShape;
  private readonly directory: Buffer[] = [];
  private offset = 0;

  constructor(shape: ZipShape = {}) {
    this.shape = shape;
  }

  add(entry: ZipInput): Buffer {
    const packed = pack(entry);
    const local = header(0x04034b50, packed, { at: 14, start: 26, size: 30 });
    local.writeUInt16LE(20, 4);
    this.directory.push(directoryRecord(packed, entry.claims?.offset ?? this.offset, this.shape.hasOffsets64 === true));
    const bytes = Buffer.concat([local, packed.name, packed.data]);
    this.offset += bytes.length;
    return bytes;
  }

  finish(): Buffer {
    const central = Buffer.concat(this.directory);
    return Buffer.concat([central, ...endRecords(this.directory.length, central.length, this.offset, this.shape)]);
  }
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
}

function pack({ name, data, method = 8, flags = 0x800, claims = {} }: ZipInput): Packed {
  const raw = Buffer.from(data);
  const packed = method === 8 ? deflateRawSync(raw) : raw;
  return {
    name: Buffer.from(name),
    data: packed,
    method,
    flags,
    crc: claims.crc ?? crc32(raw),
    size: claims.size ?? raw.length,
    compressedSize: claims.compressedSize ?? packed.length,
  };
}

function header(signature: number, packed: Packed, layout: { at: number; start: number; size: number }): Buffer {
  const bytes = Buffer.alloc(layout.size);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(packed.flags, layout.at - 8);
  bytes.writeUInt16LE(packed.method, layout.at - 6);
  bytes.writeUInt32LE(packed.crc, layout.at);
  bytes.writeUInt32LE(packed.compressedSize, layout.at + 4);
  bytes.writeUInt32LE(packed.size, layout.at + 8);
  bytes.writeUInt16LE(packed.name.length, layout.start);
  return bytes;
}

function directoryRecord(packed: Packed, offset: number, isWide: boolean): Buffer {
  const bytes = header(0x02014b50, packed, { at: 16, start: 28, size: 46 });
  const extra = isWide ? Buffer.alloc(12) : Buffer.alloc(0);
  if (isWide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  bytes.writeUInt16LE(extra.length, 30);
  bytes.writeUInt32LE(isWide ? 0xffffffff : offset, 42);
  return Buffer.concat([bytes, packed.name, extra]);
}

function endRecords(count: number, size: number, offset: number, { isZip64 = count > 65_535, comment = "" }: ZipShape): Buffer[] {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(isZip64 ? 0xffff : count, at);
  end.writeUInt32LE(isZip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(isZip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!isZip64) return [end, Buffer.from(comment)];
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator, end, Buffer.from(comment)];
}
