import { TidegateError } from "../../model/errors.ts";

const BLOCK_MAGIC = 0x314159265359;
const END_MAGIC = 0x177245385090;
const MAX_CODE = 20;
const GROUP = 50;

/**
 * Decompresses bzip2, which Node cannot, a block (at most 900 kB before run lengths) at a time; several streams one after the other are one.
 * Every block is checked against its CRC. The format: https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 */
export function* decompressBzip2(data: Uint8Array): Generator<Uint8Array> {
  const bits = new BitReader(data);
  while (!bits.isAtEnd) {
    if (bits.read(24) !== 0x425a68) throw damaged("it does not begin as bzip2");
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) throw damaged("its block size is none");
    yield* readStream(bits, level * 100_000);
    bits.align();
  }
}

function* readStream(bits: BitReader, blockSize: number): Generator<Uint8Array> {
  for (let whole = 0; ; ) {
    const magic = bits.read(24) * 2 ** 24 + bits.read(24);
    const crc = bits.read32();
    if (magic === END_MAGIC) {
      if (crc !== whole) throw damaged("its checksum is wrong");
      return;
    }
    if (magic !== BLOCK_MAGIC) throw damaged("a block does not begin as one");
    const block = readBlock(bits, blockSize);
    if (crcOf(block) !== crc) throw damaged("the checksum of a block is wrong");
    whole = (((whole << 1) | (whole >>> 31)) ^ crc) >>> 0;
    yield block;
  }
}

function readBlock(bits: BitReader, blockSize: number): Uint8Array {
  if (bits.read(1) !== 0) throw damaged("it is of a version nobody writes any more");
  const origin = bits.read(24);
  const symbols = readSymbolMap(bits);
  const tables = bits.read(3);
  if (tables < 2 || tables > 6) throw damaged("it has no code tables");
  const selectors = readSelectors(bits, tables);
  const codes = Array.from({ length: tables }, () => readCode(bits, symbols.length + 2));
  const transformed = readSymbols(bits, { symbols, selectors, codes, blockSize });
  if (origin >= transformed.length) throw damaged("a block begins outside of itself");
  return expandRuns(undoTransform(transformed, origin));
}

/** Which byte values occur. */
function readSymbolMap(bits: BitReader): Uint8Array {
  const used: number[] = [];
  const ranges = bits.read(16);
  for (let high = 0; high < 16; high++) {
    if ((ranges & (0x8000 >> high)) === 0) continue;
    const map = bits.read(16);
    for (let low = 0; low < 16; low++) if (map & (0x8000 >> low)) used.push(high * 16 + low);
  }
  if (used.length === 0) throw damaged("a block has no symbols");
  return Uint8Array.from(used);
}

function readSelectors(bits: BitReader, tables: number): Uint8Array {
  const count = bits.read(15);
  if (count === 0) throw damaged("a block has no selectors");
  const recent = Array.from({ length: tables }, (_, index) => index);
  return Uint8Array.from({ length: count }, () => {
    let place = 0;
    while (bits.read(1) === 1) place += 1;
    if (place >= tables) throw damaged("a selector is none");
    const [table = 0] = recent.splice(place, 1);
    recent.unshift(table);
    return table;
  });
}

/** A canonical Huffman code: by length, the first code beyond it, and where its symbols are. */
interface Code {
  /** Codes of this length are below it. */
  readonly limits: Int32Array;
  /** What to add to a code to get its index in `order`. */
  readonly bases: Int32Array;
  readonly order: Uint16Array;
}

function readCode(bits: BitReader, count: number): Code {
  const lengths = new Uint8Array(count);
  let length = bits.read(5);
  for (let symbol = 0; symbol < count; symbol++) {
    while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1;
    if (length < 1 || length > MAX_CODE) throw damaged("a code is too long");
    lengths[symbol] = length;
  }
  const limits = new Int32Array(MAX_CODE + 2);
  const bases = new Int32Array(MAX_CODE + 2);
  const order: number[] = [];
  for (let code = 0, bit = 1; bit <= MAX_CODE; bit++, code <<= 1) {
    bases[bit] = order.length - code;
    for (let symbol = 0; symbol < count; symbol++) {
      if (lengths[symbol] !== bit) continue;
      order.push(symbol);
      code += 1;
    }
    limits[bit] = code;
  }
  return { limits, bases, order: Uint16Array.from(order) };
}

function readSymbol(bits: BitReader, { limits, bases, order }: Code): number {
  let code = 0;
  for (let length = 1; length <= MAX_CODE; length++) {
    code = (code << 1) | bits.read(1);
    if (code < (limits[length] ?? 0)) {
      const symbol = order[code + (bases[length] ?? 0)];
      if (symbol !== undefined) return symbol;
    }
  }
  throw damaged("a code is none");
}

interface Coded {
  readonly symbols: Uint8Array;
  readonly selectors: Uint8Array;
  readonly codes: readonly Code[];
  readonly blockSize: number;
}

/** Undoes Huffman coding, run lengths of the most recent symbol, and moving to the front. */
function readSymbols(bits: BitReader, { symbols, selectors, codes, blockSize }: Coded): Uint8Array {
  const out = new Uint8Array(blockSize);
  const recent = Uint8Array.from(symbols);
  const end = symbols.length + 1;
  let size = 0;
  let run = 0;
  let weight = 1;
  for (let at = 0; ; at++) {
    const code = codes[selectors[Math.floor(at / GROUP)] ?? -1];
    if (code === undefined) throw damaged("a block has too few selectors");
    const symbol = readSymbol(bits, code);
    if (symbol <= 1) {
      run += weight << symbol;
      weight *= 2;
      if (run > blockSize) throw damaged("a run is too long");
      continue;
    }
    if (size + run > blockSize) throw damaged("a block is too long");
    out.fill(recent[0] ?? 0, size, size + run);
    size += run;
    run = 0;
    weight = 1;
    if (symbol === end) return out.subarray(0, size);
    if (size === blockSize) throw damaged("a block is too long");
    const value = recent[symbol - 1] ?? 0;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = value;
    out[size] = value;
    size += 1;
  }
}

/** The inverse of the Burrows-Wheeler transform. */
function undoTransform(last: Uint8Array, origin: number): Uint8Array {
  const places = countSmaller(last);
  const next = new Uint32Array(last.length);
  for (const [at, byte] of last.entries()) {
    const place = places[byte] ?? 0;
    next[place] = at;
    places[byte] = place + 1;
  }
  const out = new Uint8Array(last.length);
  for (let index = 0, at = next[origin] ?? 0; index < out.length; index++, at = next[at] ?? 0) out[index] = last[at] ?? 0;
  return out;
}

/** For each byte value how many bytes are below it. */
function countSmaller(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const byte of data) counts[byte] = (counts[byte] ?? 0) + 1;
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum - count;
  });
}

/** Four equal bytes are followed by the number of further ones. */
function expandRuns(data: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(measureRuns(data));
  let size = 0;
  let equal = 0;
  let previous = -1;
  for (const byte of data) {
    if (equal === 4) {
      out.fill(previous, size, size + byte);
      size += byte;
      equal = 0;
      previous = -1;
      continue;
    }
    equal = byte === previous ? equal + 1 : 1;
    previous = byte;
    out[size] = byte;
    size += 1;
  }
  return out;
}

function measureRuns(data: Uint8Array): number {
  let size = 0;
  let equal = 0;
  let previous = -1;
  for (const byte of data) {
    if (equal === 4) {
      size += byte;
      equal = 0;
      previous = -1;
      continue;
    }
    equal = byte === previous ? equal + 1 : 1;
    previous = byte;
    size += 1;
  }
  return size;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** The same polynomial as zlib's, the bits the other way round. */
function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc << 8) ^ (CRC_TABLE[(crc >>> 24) ^ byte] ?? 0);
  return ~crc >>> 0;
}

class BitReader {
  private readonly data: Uint8Array;
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  get isAtEnd(): boolean {
    return this.count === 0 && this.at === this.data.length;
  }

  /** Up to 24 bits. */
  read(bits: number): number {
    while (this.count < bits) {
      const byte = this.data[this.at];
      if (byte === undefined) throw damaged("it is cut off");
      this.at += 1;
      this.held = (this.held << 8) | byte;
      this.count += 8;
    }
    this.count -= bits;
    const value = (this.held >>> this.count) & ((1 << bits) - 1);
    this.held &= (1 << this.count) - 1;
    return value;
  }

  read32(): number {
    return this.read(16) * 0x10000 + this.read(16);
  }

  /** On to the next whole byte. */
  align(): void {
    this.read(this.count % 8);
  }
}

function damaged(why: string): TidegateError {
  return new TidegateError("FEED_DAMAGED", `bzip2: ${why}`);
}
