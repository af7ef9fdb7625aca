import type { Digest } from "../../../model/digest.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { inParallel } from "../../layers/in-parallel.ts";
import { readLayer } from "../../layers/read-layer.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import type { ImageContext, ReadLayersRequest } from "../../source.ts";

/** A layer as a local file or part of one. */
export interface LayerBlob {
  readonly diffId: Digest;
  /** Of the bytes as stored; checked while inflating. */
  readonly digest?: Digest;
  /** How the layer is called in messages. */
  readonly label: string;
  /** Looks the file up; throws when it is missing. Only wanted layers are asked for. */
  find(): Promise<FileRegion>;
}

/** Somewhat more than the threads Node inflates on, so that none waits while a layer is looked at. */
const CONCURRENCY = 6;

/** Reads the wanted layers that lie on this machine, several at once, each once however often the image has it. */
export async function readBlobLayers(blobs: readonly LayerBlob[], request: ReadLayersRequest, cx: ImageContext): Promise<void> {
  const { limits, signal, logger } = cx;
  const budget = new ByteBudget(limits);
  const wanted = new Map(blobs.filter(({ diffId }) => request.wanted.has(diffId)).map((blob) => [blob.diffId, blob]));
  const found = await Promise.all([...wanted.values()].map(async (blob) => ({ blob, region: await blob.find() })));
  // The largest first: begun last it would be inflated alone at the end.
  found.sort((a, b) => b.region.length - a.region.length);
  const bar = { task: "Reading layers", unit: "bytes", total: found.reduce((sum, { region }) => sum + region.length, 0) } as const;
  let done = 0;
  const onRead = (bytes: number): void => {
    done += bytes;
    logger.progress({ ...bar, done });
  };
  await inParallel(found, CONCURRENCY, async ({ blob, region }) => {
    signal.throwIfAborted();
    const { diffId, digest, label } = blob;
    const visitor = request.begin();
    const stats = await readLayer(region, visitor, { limits, label, signal, budget, digest, diffId, onRead });
    request.end(diffId, visitor, stats);
    logger.progress({ task: `${label}: ${stats.entries} entries,`, done: stats.bytes, unit: "bytes", isStep: true, isFinished: true });
  });
  if (found.length > 0) logger.progress({ ...bar, done, isFinished: true });
}
