import { createGunzip, createZstdDecompress } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";
import { splitZstdFrames } from "./zstd-frames.ts";

/** Bytes that go through at once: larger pieces cost memory, smaller ones more hops between threads. Measured with five layers at once. */
export const CHUNK_BYTES = 1 << 18;
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

/**
 * Uncompressed bytes of a gzip, zstd or plain stream. Inflating happens on Node's own threads; nothing is read ahead of who takes.
 * Every byte of the source is read, also what stands behind the data's end, so that a digest over it is complete.
 * @param label how the data is called in messages
 */
export async function* decompress(chunks: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Uint8Array> {
  const { first, all } = await peek(chunks);
  const compression = sniffCompression(first);
  switch (compression) {
    case "none":
      return yield* all;
    case "gzip":
      return yield* inflate(all, createGunzip({ chunkSize: CHUNK_BYTES }), label);
    case "zstd":
      return yield* inflate(splitZstdFrames(all, label), createZstdDecompress({ chunkSize: CHUNK_BYTES }), label);
    default:
      await all.return(undefined);
      throw new TidegateError("IMAGE_UNSUPPORTED", `${label} is compressed with ${compression}`);
  }
}

type Inflater = ReturnType<typeof createGunzip> | ReturnType<typeof createZstdDecompress>;

async function* inflate(source: AsyncIterable<Uint8Array>, inflater: Inflater, label: string): AsyncGenerator<Uint8Array> {
  const pumped = pump(source, inflater);
  try {
    for await (const chunk of inflater) yield chunk as Buffer;
    await pumped;
  } catch (error) {
    throw explain(error, label);
  } finally {
    inflater.destroy();
  }
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
      if (!inflater.write(piece)) await waitForRoom(inflater);
    }
    inflater.end();
  } catch (error) {
    inflater.destroy(error instanceof Error ? error : new TidegateError("INTERNAL", String(error)));
  }
}

function waitForRoom(inflater: Inflater): Promise<void> {
  const events = ["drain", "end", "close"];
  return new Promise((resolve) => {
    const finish = (): void => {
      for (const event of events) inflater.off(event, finish);
      resolve();
    };
    for (const event of events) inflater.on(event, finish);
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
