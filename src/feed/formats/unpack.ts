import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readChunks } from "../read-chunks.ts";
import { decompressBzip2 } from "./bzip2.ts";

const MAX_BZIP2 = 256 * 1024 * 1024;
/** Of what is unpacked: with the default of 16 kB the hops between threads cost a third of the time. */
const CHUNK = 128 * 1024;

interface UnpackContext {
  readonly fs: FileSystem;
  readonly signal: AbortSignal;
}

/** The contents of a file, unpacked if its first bytes say gzip, zstd or bzip2. Pieces are the reader's own. */
export async function* unpackFile(path: string, cx: UnpackContext): AsyncGenerator<Uint8Array> {
  const file = await cx.fs.open(path);
  try {
    const magic = new Uint8Array(4);
    file.readSync(magic, 0);
    const packing = packingOf(magic);
    if (packing === "bzip2") {
      if (file.size > MAX_BZIP2) throw new TidegateError("FEED_LIMIT_EXCEEDED", `a bzip2 file is larger than ${MAX_BZIP2} bytes`);
      const data = new Uint8Array(file.size);
      file.readSync(data, 0);
      yield* untilCancelled(decompressBzip2(data), cx.signal);
    } else if (packing === "none") yield* copyChunks(readChunks(file), cx.signal);
    else yield* inflate(copyChunks(readChunks(file), cx.signal), packing);
  } finally {
    await file.close();
  }
}

type Packing = "gzip" | "zstd" | "bzip2" | "none";

function packingOf(magic: Uint8Array): Packing {
  const [a, b, c, d] = magic;
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return "zstd";
  return a === 0x42 && b === 0x5a && c === 0x68 ? "bzip2" : "none";
}

function* untilCancelled(chunks: Iterable<Uint8Array>, signal: AbortSignal): Generator<Uint8Array> {
  for (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
  }
}

/** Pieces of their own, because decompression may still hold one while the next is read. */
function* copyChunks(chunks: Iterable<Uint8Array>, signal: AbortSignal): Generator<Uint8Array> {
  for (const chunk of untilCancelled(chunks, signal)) yield Uint8Array.from(chunk);
}

async function* inflate(chunks: Iterable<Uint8Array>, packing: "gzip" | "zstd"): AsyncGenerator<Uint8Array> {
  const out = packing === "gzip" ? createGunzip({ chunkSize: CHUNK }) : createZstdDecompress({ chunkSize: CHUNK });
  const done = pipeline(Readable.from(chunks), out).catch(() => undefined);
  try {
    for await (const chunk of out) yield chunk as Uint8Array;
  } catch (error) {
    throw new TidegateError("FEED_DAMAGED", `what came cannot be unpacked (${packing})`, { cause: error });
  } finally {
    out.destroy();
    await done;
  }
}
