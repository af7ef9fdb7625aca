/** One 512-byte tar header, read but not yet interpreted. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
export interface TarHeader {
  /** Raw bytes as Latin-1; `decodeName` gives text. */
  readonly name: string;
  readonly link: string;
  readonly size: number;
  readonly mode: number;
  /** Type flag; NUL reads as `0`. */
  readonly type: string;
  readonly isGnu: boolean;
  /** Old GNU sparse: further header blocks follow this one. */
  readonly hasSparseExtension: boolean;
  /** Old GNU sparse: the size of the file once expanded. */
  readonly realSize: number;
}

export const BLOCK = 512;

/** Reads a header; undefined when its checksum does not match, as in data that is no tar. */
export function parseTarHeader(block: Buffer): TarHeader | undefined {
  if (readNumber(block, 148, 8) !== checksum(block)) return undefined;
  const magic = block.toString("latin1", 257, 263);
  const isUstar = magic.startsWith("ustar");
  const isGnu = magic === "ustar ";
  const name = readText(block, 0, 100);
  // The prefix is the standard's; GNU keeps times and sparse maps in its place.
  const prefix = isUstar && !isGnu ? readText(block, 345, 155) : "";
  const type = block[156] === 0 ? "0" : String.fromCharCode(block[156] ?? 48);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    link: readText(block, 157, 100),
    size: readNumber(block, 124, 12),
    mode: readNumber(block, 100, 8) & 0o7777,
    type,
    isGnu,
    hasSparseExtension: type === "S" && block[482] === 1,
    realSize: type === "S" ? readNumber(block, 483, 12) : 0,
  };
}

/** UTF-8 where the bytes are that, else Latin-1, so that no byte is lost. */
export function decodeName(raw: string): string {
  // Most names are ASCII and stay what they are.
  if (/^[\x00-\x7f]*$/.test(raw)) return raw;
  const bytes = Buffer.from(raw, "latin1");
  const text = bytes.toString("utf8");
  return text.includes("\ufffd") ? raw : text;
}

function readText(block: Buffer, start: number, length: number): string {
  let end = start;
  while (end < start + length && block[end] !== 0) end += 1;
  return block.toString("latin1", start, end);
}

/** Octal text, or base 256 when the first bit is set (sizes from 8 GiB on). Nonsense reads as -1. */
function readNumber(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  if (first === 0x80) {
    let value = 0;
    for (let index = start + 1; index < start + length; index += 1) value = value * 256 + (block[index] ?? 0);
    return Number.isSafeInteger(value) ? value : -1;
  }
  if (first > 0x80) return -1;
  let value = 0;
  for (let index = start; index < start + length; index += 1) {
    const digit = (block[index] ?? 0) - 48;
    if (digit >= 0 && digit <= 7) value = value * 8 + digit;
    else if (digit !== -16 || value > 0) break;
  }
  return value;
}

/** Sum of all bytes with the checksum's own field as spaces. */
function checksum(block: Buffer): number {
  let sum = 8 * 32;
  for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
  for (let index = 156; index < BLOCK; index += 1) sum += block[index] ?? 0;
  return sum;
}
