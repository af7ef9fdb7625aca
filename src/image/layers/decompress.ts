import { createGunzip, createZstdDecompress } from "node:zlib";
import { TidegateError } from "../../model/errors.ts";
import { CHUNK_BYTES, type InflateOptions, inflateWhole } from "./inflate.ts";
import { peek } from "./peek.ts";
import { GZIP_HEADER, inflateVouchedGzip, isBareGzip } from "./vouched-gzip.ts";
import { splitZstdFrames } from "./zstd-frames.ts";

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

export interface DecompressOptions extends InflateOptions {
  /** Whether all bytes are held against a digest, so that a checksum within them need not be. */
  readonly isVouched?: boolean;
}

/**
 * Uncompressed bytes of a gzip, zstd or plain stream. Inflating happens on Node's own threads; nothing is read ahead of who takes, and
 * a chunk of the source is done with when the next is asked for. Every byte of the source is read, also what stands behind the data's
 * end, so that a digest over it is complete.
 */
export async function* decompress(chunks: AsyncIterable<Uint8Array>, options: DecompressOptions): AsyncGenerator<Uint8Array> {
  const { label, isVouched } = options;
  const { first, all } = await peek(chunks, GZIP_HEADER);
  const compression = sniffCompression(first);
  switch (compression) {
    case "none":
      return yield* all;
    case "gzip":
      if (isVouched && isBareGzip(first)) return yield* inflateVouchedGzip(all, options);
      return yield* inflateWhole(all, createGunzip({ chunkSize: CHUNK_BYTES }), options);
    case "zstd":
      return yield* inflateWhole(splitZstdFrames(all, label), createZstdDecompress({ chunkSize: CHUNK_BYTES }), options);
    default:
      await all.return(undefined);
      throw new TidegateError("IMAGE_UNSUPPORTED", `${label} is compressed with ${compression}`);
  }
}
