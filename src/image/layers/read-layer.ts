import type { Digest } from "../../model/digest.ts";
import { isTidegateError } from "../../model/errors.ts";
import type { LayerStats, LayerVisitor } from "../../ports/layer-visitor.ts";
import type { ByteBudget } from "./byte-budget.ts";
import { type DecompressOptions, decompress, sniffCompression } from "./decompress.ts";
import { checkDigest, createDigestTap } from "./digest.ts";
import { CHUNK_BYTES } from "./inflate.ts";
import { type FileRegion, type WalkOptions, walkFile } from "./walk-file.ts";
import { walkStream } from "./walk-stream.ts";

export interface ReadLayerOptions extends WalkOptions {
  readonly budget: ByteBudget;
  /** Digest of the stored bytes. It is checked where all of them are read anyway. */
  readonly digest?: Digest | undefined;
  /** Digest of the uncompressed bytes. It is checked where they all pass by and no `digest` vouches for them. */
  readonly diffId: Digest;
  /** Told of stored bytes as they are read; of a layer that is hopped through, at its end. */
  readonly onRead?: (bytes: number) => void;
}

/**
 * Reads a layer that lies in a file. An uncompressed one is hopped through: only headers and wanted bodies are read, so neither its
 * digest nor its diff ID is checked; reading a gigabyte to hash it would cost ten times the walk, and whoever can change a local
 * file can change the digest beside it. A compressed one is inflated while its digest is checked.
 */
export async function readLayer(region: FileRegion, visitor: LayerVisitor, options: ReadLayerOptions): Promise<LayerStats> {
  const first = Buffer.alloc(Math.min(8, Math.max(0, region.length)));
  region.file.readSync(first, region.start);
  if (sniffCompression(first) !== "none") return readCompressed(region, visitor, options);
  options.budget.take(region.length, options.label);
  const stats = await walkFile(region, visitor, options);
  options.onRead?.(region.length);
  return stats;
}

async function readCompressed(region: FileRegion, visitor: LayerVisitor, options: ReadLayerOptions): Promise<LayerStats> {
  const { digest, diffId, label, signal, budget } = options;
  const tap = createDigestTap();
  const stored = streamRegion(region, signal, options.onRead);
  const data = { label, isVouched: true };
  const inflated = digest === undefined ? tap.through(inflateWatched(stored, data, budget)) : inflateWatched(tap.through(stored), data, budget);
  const reread = (): AsyncIterable<Uint8Array> => decompress(streamRegion(region, signal), { ...data, recycles: true });
  try {
    const stats = await walkStream(inflated, visitor, { ...options, reread });
    checkDigest(tap.digest(), digest ?? diffId, label);
    return digest === undefined ? { ...stats, diffId } : { ...stats, digest };
  } catch (error) {
    // Damaged bytes show as nonsense first; the digest tells what is really wrong.
    if (digest !== undefined && isTidegateError(error) && error.code === "IMAGE_ARCHIVE_INVALID") {
      checkDigest(await digestRegion(region, signal), digest, label, error);
    }
    throw error;
  }
}

/** Uncompressed bytes of a layer, counted against the limits. */
export function inflateWatched(
  chunks: AsyncIterable<Uint8Array>,
  data: Pick<DecompressOptions, "label" | "isVouched">,
  budget: ByteBudget,
): AsyncIterable<Uint8Array> {
  let compressed = 0;
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      compressed += chunk.length;
      yield chunk;
    }
  }
  return budget.watch(decompress(count(), { ...data, recycles: true }), data.label, () => compressed);
}

/** Through one buffer: a chunk is done with when the next is asked for. Read in step, since the threads that inflate are the slow part. */
async function* streamRegion({ file, start, length }: FileRegion, signal: AbortSignal, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(length, CHUNK_BYTES));
  for (let position = 0; position < length; ) {
    signal.throwIfAborted();
    const count = file.readSync(buffer.subarray(0, Math.min(buffer.length, length - position)), start + position);
    if (count === 0) return;
    onRead?.(count);
    yield buffer.subarray(0, count);
    position += count;
  }
}

async function digestRegion(region: FileRegion, signal: AbortSignal): Promise<Digest> {
  const tap = createDigestTap();
  for await (const _ of tap.through(streamRegion(region, signal)));
  return tap.digest();
}
