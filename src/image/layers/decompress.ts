import { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";
import { splitZstdFrames } from "./zstd-frames.ts";

/** Large pieces keep the number of hops between threads small. */
const CHUNK = 1 << 20;

export type Compression = "gzip" | "zstd" | "none";

/** Tells a compression by its first bytes, which are what counts: media types are sometimes wrong. */
export function sniffCompression(bytes: Uint8Array): Compression {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
  if (bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd && bytes[0] === 0x28) return "zstd";
  // Skippable frames, as zstd:chunked may begin with.
  if ((bytes[0] ?? 0) >= 0x50 && (bytes[0] ?? 0) <= 0x5f && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18) return "zstd";
  return "none";
}

/** Uncompressed bytes of a gzip, zstd or plain stream. Inflating happens on Node's threads; reading stops while nobody takes. */
export async function* decompress(chunks: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Uint8Array> {
  const { first, rest } = await peek(chunks);
  const compression = sniffCompression(first);
  if (compression === "none") {
    yield* rest;
    return;
  }
  const source = Readable.from(compression === "zstd" ? splitZstdFrames(rest, label) : rest, { objectMode: false, highWaterMark: CHUNK });
  const output = compression === "zstd" ? createZstdDecompress({ chunkSize: CHUNK }) : createGunzip({ chunkSize: CHUNK });
  source.on("error", (error) => output.destroy(error));
  source.pipe(output);
  try {
    for await (const chunk of output) yield chunk;
  } catch (error) {
    throw explain(error, label);
  } finally {
    source.destroy();
    output.destroy();
  }
}

function explain(error: unknown, label: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return new TidegateError("IMAGE_TRUNCATED", `${label} ends early`, { cause: error });
  if (code.startsWith("Z_") || code.startsWith("ZSTD_") || code === "ERR_ZLIB_INITIALIZATION_FAILED")
    return new TidegateError("IMAGE_ARCHIVE_INVALID", `${label} cannot be decompressed`, { cause: error });
  return error;
}

/** The first bytes of a stream, and a stream that still has them. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; rest: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < 4) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return { first: taken.length === 1 && taken[0] ? taken[0] : Buffer.concat(taken), rest: replay(taken, iterator) };
}

async function* replay(taken: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
