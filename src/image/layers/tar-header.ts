/** One 512-byte tar header, read but not yet interpreted. https://www.gnu.org/software/tar/manual/html_node/Standard.html */
export interface TarHeader {
  /** Raw bytes as Latin-1; `decodeName` gives text. */
  readonly name: string;
  readonly link: string;
  /** -1 when the field is no number. */
  readonly size: number;
  readonly mode: number;
  /** Type flag; NUL, which older tars write for files, reads as `\0`. */
  readonly type: string;
}

export const BLOCK = 512;

/** Reads a header; undefined when its checksum does not match, as in data that is no tar. */
export function parseTarHeader(block: Buffer): TarHeader | undefined {
  if (!hasChecksum(block, readNumber(block, 148, 8))) return undefined;
  const name = readText(block, 0, 100);
  const prefix = readPrefix(block);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    link: readText(block, 157, 100),
    size: readNumber(block, 124, 12),
    mode: readNumber(block, 100, 8) & 0o7777,
    type: String.fromCharCode(block[156] ?? 0),
  };
}

/** The standard's prefix field. GNU tar keeps times and sparse maps in its place, star only its last bytes; v7 has none. */
function readPrefix(block: Buffer): string {
  if (block[345] === 0) return "";
  const magic = block.toString("latin1", 257, 265);
  if (magic === "ustar  \0") return readMisplacedPrefix(block);
  if (!magic.startsWith("ustar\0")) return "";
  return readText(block, 345, block.toString("latin1", 508, 512) === "tar\0" ? 131 : 155);
}

/** Go before 1.8 wrote prefixes into GNU headers; engines still read them where the times that belong there are no numbers. */
function readMisplacedPrefix(block: Buffer): string {
  const areTimes = readNumber(block, 345, 12) >= 0 && (block[357] === 0 || readNumber(block, 357, 12) >= 0);
  const prefix = areTimes ? "" : readText(block, 345, 155);
  return /^[\x01-\x7f]*$/.test(prefix) ? prefix : "";
}

export function readText(block: Buffer, start: number, length: number): string {
  let end = start;
  while (end < start + length && block[end] !== 0) end += 1;
  return block.toString("latin1", start, end);
}

/** Octal text, or base 256 when the first bit is set (sizes from 8 GiB on). What is neither reads as -1. */
export function readNumber(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  if (first >= 0x80) return readBase256(block, start, length);
  let value = 0;
  let digits = 0;
  for (let index = start; index < start + length; index += 1) {
    const byte = block[index] ?? 0;
    if (byte >= 48 && byte <= 55) {
      value = value * 8 + byte - 48;
      digits += 1;
    } else if (byte !== 32 && byte !== 0) return -1;
    else if (digits > 0) break;
  }
  return value;
}

function readBase256(block: Buffer, start: number, length: number): number {
  // 0xff begins a negative number, which no field of ours can be.
  if (((block[start] ?? 0) & 0x40) !== 0) return -1;
  let value = (block[start] ?? 0) & 0x3f;
  for (let index = start + 1; index < start + length; index += 1) value = value * 256 + (block[index] ?? 0);
  return Number.isSafeInteger(value) ? value : -1;
}

/** The sum of all bytes with the checksum's own field as spaces; some old tars sum signed bytes. */
function hasChecksum(block: Buffer, expected: number): boolean {
  let sum = 8 * 32;
  for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
  for (let index = 156; index < BLOCK; index += 1) sum += block[index] ?? 0;
  if (sum === expected) return true;
  for (let index = 0; index < BLOCK; index += 1) {
    if ((index < 148 || index >= 156) && (block[index] ?? 0) >= 128) sum -= 256;
  }
  return sum === expected;
}
