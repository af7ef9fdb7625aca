import { type ByteSource, type Executable, readExecutable, readSection, type Section } from "../../../parsers/executable/index.ts";

/** SHA-256 of ".net core bundle", before which the host program keeps where the bundle's header lies. */
const SIGNATURE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
const DATA: ReadonlySet<string> = new Set([".data", "__data", ".rdata", ".rodata", "__const"]);
const MAX_DATA = 32 * 1024 * 1024;
const MAX_DEPS = 32 * 1024 * 1024;
const MAX_ENTRIES = 20_000;
/** The table of sections lies behind them; a bundle is never smaller. */
const MIN_OVERLAY = 16 * 1024;
/** Kind of entry: https://github.com/dotnet/runtime/blob/main/src/installer/managed/Microsoft.NET.HostModel/Bundle/FileType.cs */
const DEPS_JSON = 3;

/** The deps.json in a single-file application; undefined for all other programs. */
export function readBundledDeps(source: ByteSource): Uint8Array | undefined {
  const executable = readExecutable(source);
  if (executable === undefined || !hasOverlay(source, executable)) return undefined;
  const header = findHeader(source, executable.sections);
  return header === undefined ? undefined : readDeps(new BundleReader(source, header));
}

/** A bundle is appended to its host; a program that ends where its sections end has none. */
function hasOverlay(source: ByteSource, { sections }: Executable): boolean {
  const end = sections.reduce((most, { offset, size }) => Math.max(most, offset + size), 0);
  return source.size > end + MIN_OVERLAY;
}

function findHeader(source: ByteSource, sections: readonly Section[]): number | undefined {
  for (const section of sections) {
    if (!DATA.has(section.name)) continue;
    const bytes = readSection(source, section, MAX_DATA);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const at = buffer.indexOf(SIGNATURE);
    if (at >= 8) return Number(buffer.readBigInt64LE(at - 8)) || undefined;
  }
  return undefined;
}

/** https://github.com/dotnet/runtime/blob/main/docs/design/features/host-components.md – the manifest of a bundle. */
function readDeps(reader: BundleReader): Uint8Array | undefined {
  const major = reader.number(4);
  reader.number(4);
  const count = reader.number(4);
  reader.skipText();
  if (major === 1) return findEntry(reader, count);
  return major >= 2 && major <= 100 ? reader.range(reader.number(8), reader.number(8)) : undefined;
}

/** The first version has no short cut: every file says its offset, size, kind and path. */
function findEntry(reader: BundleReader, count: number): Uint8Array | undefined {
  for (let index = 0; index < Math.min(count, MAX_ENTRIES); index += 1) {
    const [offset, size, kind] = [reader.number(8), reader.number(8), reader.number(1)];
    reader.skipText();
    if (kind === DEPS_JSON) return reader.range(offset, size);
  }
  return undefined;
}

/** Reads little-endian fields one after the other; beyond the end everything is zero. */
class BundleReader {
  readonly #source: ByteSource;
  #at: number;

  constructor(source: ByteSource, start: number) {
    this.#source = source;
    this.#at = start;
  }

  number(length: number): number {
    const bytes = this.#source.read(Math.max(0, this.#at), length);
    this.#at += length;
    let value = 0;
    for (let index = bytes.length - 1; index >= 0; index -= 1) value = value * 256 + (bytes[index] ?? 0);
    return value;
  }

  /** A text behind its length as base-128 number of at most two bytes. */
  skipText(): void {
    const first = this.number(1);
    const length = first < 0x80 ? first : (first & 0x7f) + this.number(1) * 128;
    this.#at += length;
  }

  range(offset: number, size: number): Uint8Array | undefined {
    const isInside = size > 0 && size <= MAX_DEPS && offset > 0 && offset + size <= this.#source.size;
    return isInside ? this.#source.read(offset, size) : undefined;
  }
}
