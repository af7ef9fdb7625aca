import type { createGunzip, createInflateRaw, createZstdDecompress } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";

/** Bytes that go through at once: larger pieces cost memory, smaller ones more hops between threads. Measured with five layers at once. */
export const CHUNK_BYTES = 1 << 20;

type Inflater = ReturnType<typeof createGunzip | typeof createInflateRaw | typeof createZstdDecompress>;

export interface InflateOptions {
  /** How the data is called in messages. */
  readonly label: string;
  /** Whether whoever takes a chunk is done with it when asking for the next, so that its memory may be given back at once. */
  readonly recycles?: boolean;
}

/**
 * What the inflater makes of the source, up to where the compressed data ends; what stands behind that in the last piece is returned.
 * Nothing is read ahead of who takes. The source is closed when it is abandoned; otherwise that is left to the caller.
 */
export async function* inflate(
  source: AsyncGenerator<Uint8Array>,
  inflater: Inflater,
  { label, recycles }: InflateOptions,
): AsyncGenerator<Uint8Array, Uint8Array> {
  const pumped = pump(source, inflater);
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      yield chunk;
      if (recycles) giveBack(chunk);
    }
    return await pumped;
  } catch (error) {
    throw explain(error, label);
  } finally {
    inflater.destroy();
  }
}

/** The same, with the source read to its end whatever stands there. */
export async function* inflateWhole(source: AsyncGenerator<Uint8Array>, inflater: Inflater, options: InflateOptions): AsyncGenerator<Uint8Array> {
  yield* inflate(source, inflater, options);
  for await (const _ of source);
}

/**
 * Frees a chunk's memory now. Left to the garbage collector, every 64 MB of chunks bring on a full collection, which for an image
 * costs more than all the rest of our own work. The inflater fills a buffer from its beginning to its end and hands it out in parts;
 * it is done with the buffer when the part at its end has been handed out.
 */
function giveBack({ buffer, byteOffset, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && byteOffset + length === buffer.byteLength && buffer.byteLength === CHUNK_BYTES) buffer.transfer(0);
}

const NOTHING = new Uint8Array(0);

/**
 * Feeds the inflater. `pipeline` would not do: an inflater that meets something behind its data is done and takes nothing more, while
 * the rest of the source still has to be read.
 */
async function pump(source: AsyncGenerator<Uint8Array>, inflater: Inflater): Promise<Uint8Array> {
  let isDone = false;
  inflater.once("end", () => {
    isDone = true;
  });
  try {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      const before = inflater.bytesWritten;
      if (!inflater.destroyed) await writeWhole(inflater, next.value);
      if (inflater.destroyed && !isDone) {
        await source.return(undefined);
        return NOTHING;
      }
      const rest = next.value.subarray(inflater.bytesWritten - before);
      if (isDone || rest.length > 0) return rest;
    }
    inflater.end();
  } catch (error) {
    inflater.destroy(error instanceof Error ? error : new TidegateError("INTERNAL", String(error)));
  }
  return NOTHING;
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
