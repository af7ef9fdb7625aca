import type { Digest } from "../../../model/digest.ts";
import type { LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import { decompress, sniffCompression } from "../../layers/decompress.ts";
import { walkWithLinks } from "../../layers/hard-links.ts";
import { inParallel } from "../../layers/in-parallel.ts";
import { type Region, walkRegion } from "../../layers/walk-file.ts";
import { walkStream } from "../../layers/walk-stream.ts";
import type { ImageContext, ReadLayersRequest } from "../../source.ts";
import { checkDigest, streamVerified } from "./blobs.ts";

/** A layer as a local file or part of one. */
export interface LayerBlob {
  readonly diffId: Digest;
  /** Of the bytes as stored; checked while inflating. */
  readonly digest?: Digest;
  readonly region: Region;
  readonly label: string;
}

/** Node inflates on as many threads; more streams than that only cost memory. */
const CONCURRENCY = 4;

/** Reads layers that lie on this machine: plain tars by hopping, compressed ones by inflating several at once. */
export async function readBlobLayers(blobs: readonly LayerBlob[], request: ReadLayersRequest, cx: ImageContext): Promise<void> {
  const wanted = new Map(blobs.filter(({ diffId }) => request.wanted.has(diffId)).map((blob) => [blob.diffId, blob]));
  await inParallel([...wanted.values()], CONCURRENCY, async (blob) => {
    const visitor = request.begin();
    const stats = await walkWithLinks((inner) => walkBlob(blob, inner, cx), visitor);
    request.end(blob.diffId, visitor, stats);
    cx.logger.debug(`${blob.label}: ${stats.entries} entries, ${stats.bytes} bytes`);
  });
}

async function walkBlob(blob: LayerBlob, visitor: LayerVisitor, cx: ImageContext): Promise<LayerStats> {
  const { region, label } = blob;
  const options = { limits: cx.limits, label, signal: cx.signal };
  const magic = new Uint8Array(Math.min(4, region.length));
  region.file.readSync(magic, region.start);
  if (sniffCompression(magic) === "none") return walkRegion(region, visitor, options);
  const chunks = decompress(streamVerified(region, blob.digest, label, cx.signal), label);
  // The stored digest vouches for the bytes; without one the inflated bytes must be what the configuration says.
  const stats = await walkStream(chunks, visitor, { ...options, hash: blob.digest === undefined, storedSize: region.length });
  if (stats.diffId) checkDigest(stats.diffId, blob.diffId, label);
  return stats;
}
