import { crc32, deflateRawSync } from "node:zlib";

export interface ZippedFile {
  /** Plain ASCII, with forward slashes. */
  readonly name: string;
  readonly content: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01, the oldest date that the format has: equal files make equal archives. */
const DATE = 0x21;
const DEFLATE = 8;

/** A zip archive of a few files, small enough for no zip64. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const title = Buffer.from(name, "ascii");
    const fields = describe(content, packed.length, title.length);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL, 0);
    bodies.push(local, fields, title, packed);
    directory.push(describeEntry(fields, offset), title);
    offset += local.length + fields.length + title.length + packed.length;
  }
  return Buffer.concat([...bodies, ...directory, describeEnd(files.length, offset, sizeOf(directory))]);
}

/** What local and central header have in common, in the local header's order. */
function describe(content: Uint8Array, packedSize: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function describeEntry(fields: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(CENTRAL, 0);
  entry.writeUInt16LE(20, 4);
  fields.copy(entry, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function describeEnd(count: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);
