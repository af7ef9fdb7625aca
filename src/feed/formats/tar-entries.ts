import { TidegateError } from "../../model/errors.ts";

export interface TarEntriesLimits {
  /** Bytes of everything, unpacked. */
  readonly total: number;
  /** Bytes of one entry; a larger one is passed over, without its bytes. */
  readonly entry: number;
  readonly entries: number;
}

const LIMITS: TarEntriesLimits = { total: 96 * 1024 ** 3, entry: 128 * 1024 * 1024, entries: 2_000_000 };
const BLOCK = 512;
const FILE = new Set(["0", "\0"]);

/** A regular file of a tar; `bytes` is undefined when it is too large to be read. */
export interface TarEntry {
  /** As it is written: never to be used as a path. */
  readonly name: string;
  readonly bytes: Buffer | undefined;
}

/**
 * Yields the regular files of a tar in its own order, one in memory at a time. Directories, links and extended headers are passed over: the
 * names wanted are short, so that none of them needs more than the plain header (POSIX ustar). An archive without its end mark is refused.
 */
export async function* readTarEntries(chunks: AsyncIterable<Uint8Array>, limits: TarEntriesLimits = LIMITS): AsyncGenerator<TarEntry> {
  const reader = new BlockReader(chunks, limits.total);
  try {
    for (let count = 0; ; count++) {
      if (count > limits.entries) throw new TidegateError("FEED_LIMIT_EXCEEDED", `the archive has more than ${limits.entries} entries`);
      const header = await reader.read(BLOCK);
      if (header.every((byte) => byte === 0)) return;
      const { name, size, type } = parseHeader(header);
      const padding = (BLOCK - (size % BLOCK)) % BLOCK;
      const isWanted = FILE.has(type) && size <= limits.entry;
      const bytes = isWanted ? await reader.read(size) : undefined;
      await reader.skip(isWanted ? padding : size + padding);
      if (FILE.has(type)) yield { name, bytes };
    }
  } finally {
    await reader.close();
  }
}

function parseHeader(block: Buffer): { readonly name: string; readonly size: number; readonly type: string } {
  const size = readOctal(block, 124, 12);
  if (size === undefined || readOctal(block, 148, 8) !== checksum(block)) throw damaged();
  const prefix = block.toString("latin1", 257, 262) === "ustar" ? readText(block, 345, 155) : "";
  const name = readText(block, 0, 100);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size, type: String.fromCharCode(block[156] ?? 0) };
}

function readText(block: Buffer, start: number, length: number): string {
  const end = block.indexOf(0, start);
  return block.toString("utf8", start, end < 0 || end > start + length ? start + length : end);
}

/** Undefined for what is no number. Sizes beyond 8 GB are written otherwise; no file here is so large. */
function readOctal(block: Buffer, start: number, length: number): number | undefined {
  const digits = /^[ \0]*([0-7]{1,11})[ \0]*$/.exec(block.toString("latin1", start, start + length))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(block: Buffer): number {
  let sum = 0;
  for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte;
  return sum;
}

/** Cuts a stream into the pieces that are asked for. */
class BlockReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #limit: number;
  #rest: Uint8Array = new Uint8Array(0);
  #total = 0;

  constructor(chunks: AsyncIterable<Uint8Array>, limit: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#limit = limit;
  }

  /** Lets go of what the stream holds. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async read(size: number): Promise<Buffer> {
    const out = Buffer.allocUnsafe(size);
    for (let at = 0; at < size; ) {
      const piece = await this.#take(size - at);
      out.set(piece, at);
      at += piece.length;
    }
    return out;
  }

  async skip(size: number): Promise<void> {
    for (let at = 0; at < size; ) at += (await this.#take(size - at)).length;
  }

  /** At most so many bytes, at least one. */
  async #take(most: number): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) throw damaged();
      this.#rest = next.value;
      this.#total += next.value.length;
      if (this.#total > this.#limit) throw new TidegateError("FEED_LIMIT_EXCEEDED", `the archive unpacks to more than ${this.#limit} bytes`);
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }
}

function damaged(): TidegateError {
  return new TidegateError("FEED_DAMAGED", "what came is not a whole tar archive");
}
