import { createGunzip, createZstdDecompress } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";
import { splitZstdFrames } from "./zstd-frames.ts";

/** Bytes that go through at once: larger pieces cost memory, smaller ones more hops between threads. Measured with five layers at once. */
export const CHUNK_BYTES = 1 << 20;
const SNIFFED = 6;

export type Compression = "gzip" | "zstd" | "bzip2" | "xz" | "none";

const MAGICS: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];

/** Tells a compression by its first bytes, which are what counts: media types are sometimes wrong. */
export function sniffCompression(bytes: Uint8Array): Compression {
  const found = MAGICS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  // zstd:chunked and pzstd may begin with a skippable frame.
  const isSkippable = (bytes[0] ?? 0) >> 4 === 5 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18;
  return isSkippable ? "zstd" : "none";
}

export interface DecompressOptions {
  /** How the data is called in messages. */
  readonly label: string;
  /** Whether whoever takes a chunk is done with it when asking for the next, so that its memory may be given back at once. */
  readonly recycles?: boolean;
}

/**
 * Uncompressed bytes of a gzip, zstd or plain stream. Inflating happens on Node's own threads; nothing is read ahead of who takes, and
 * a chunk of the source is done with when the next is asked for. Every byte of the source is read, also what stands behind the data's
 * end, so that a digest over it is complete.
 */
export async function* decompress(chunks: AsyncIterable<Uint8Array>, options: DecompressOptions): AsyncGenerator<Uint8Array> {
  const { label } = options;
  const { first, all } = await peek(chunks);
  const compression = sniffCompression(first);
  switch (compression) {
    case "none":
      return yield* all;
    case "gzip":
      return yield* inflate(all, createGunzip({ chunkSize: CHUNK_BYTES }), options);
    case "zstd":
      return yield* inflate(splitZstdFrames(all, label), createZstdDecompress({ chunkSize: CHUNK_BYTES }), options);
    default:
      await all.return(undefined);
      throw new TidegateError("IMAGE_UNSUPPORTED", `${label} is compressed with ${compression}`);
  }
}

type Inflater = ReturnType<typeof createGunzip> | ReturnType<typeof createZstdDecompress>;

async function* inflate(source: AsyncIterable<Uint8Array>, inflater: Inflater, { label, recycles }: DecompressOptions): AsyncGenerator<Uint8Array> {
  const pumped = pump(source, inflater);
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      yield chunk;
      if (recycles) giveBack(chunk);
    }
    await pumped;
  } catch (error) {
    throw explain(error, label);
  } finally {
    inflater.destroy();
  }
}

/**
 * Frees a chunk's memory now. Left to the garbage collector, every 64 MB of chunks bring on a full collection, which for an image
 * costs more than all the rest of our own work. The inflater fills a buffer from its beginning to its end and hands it out in parts;
 * it is done with the buffer when the part at its end has been handed out.
 */
function giveBack({ buffer, byteOffset, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && byteOffset + length === buffer.byteLength && buffer.byteLength === CHUNK_BYTES) buffer.transfer(0);
}

/**
 * Feeds the inflater. `pipeline` would not do: an inflater that meets padding behind its data is done, takes nothing more and says
 * nothing, while the rest of the source still has to be read.
 */
async function pump(source: AsyncIterable<Uint8Array>, inflater: Inflater): Promise<void> {
  let isDone = false;
  inflater.once("end", () => {
    isDone = true;
  });
  try {
    for await (const piece of source) {
      if (isDone) continue;
      if (inflater.destroyed) return;
      await writeWhole(inflater, piece);
    }
    inflater.end();
  } catch (error) {
    inflater.destroy(error instanceof Error ? error : new TidegateError("INTERNAL", String(error)));
  }
}

/** Resolves when the piece has been taken in whole, or when nothing more will be. */
function writeWhole(inflater: Inflater, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      inflater.off("end", finish);
      inflater.off("close", finish);
      resolve();
    };
    inflater.on("end", finish);
    inflater.on("close", finish);
    inflater.write(piece, finish);
  });
}

function explain(error: unknown, label: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return new TidegateError("IMAGE_TRUNCATED", `${label} ends early`, { cause: error });
  if (/^(Z_|ZSTD_)/.test(code)) return new TidegateError("IMAGE_ARCHIVE_INVALID", `${label} cannot be decompressed`, { cause: error });
  return error;
}

/** The first bytes of a stream, and the whole stream. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < SNIFFED) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return { first: Buffer.concat(taken.map((chunk) => chunk.subarray(0, SNIFFED))), all: replay(taken, iterator) };
}

async function* replay(taken: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
