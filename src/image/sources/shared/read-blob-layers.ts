import type { Digest } from "../../../model/digest.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { inParallel } from "../../layers/in-parallel.ts";
import { readLayer } from "../../layers/read-layer.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import { watchBytes } from "../../layers/watch-bytes.ts";
import type { ImageContext, ReadLayersRequest } from "../../source.ts";

/** A layer as a local file or part of one. */
export interface LayerBlob {
  readonly diffId: Digest;
  /** Of the bytes as stored; checked while inflating. */
  readonly digest?: Digest;
  /** How the layer is called in messages. */
  readonly label: string;
  /** Looks the file up; throws when it is missing. Only wanted layers are asked for. */
  readonly find: () => Promise<FileRegion>;
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
  const total = found.reduce((sum, { region }) => sum + region.length, 0);
  const all = watchBytes({ task: "Reading layers", total }, logger);
  await inParallel(found, CONCURRENCY, async ({ blob, region }) => {
    signal.throwIfAborted();
    const { diffId, digest, label } = blob;
    const visitor = request.begin();
    const bar = watchBytes({ task: label, total: region.length, isStep: true }, logger);
    const onRead = (bytes: number): void => {
      bar.add(bytes);
      all.add(bytes);
    };
    const stats = await readLayer(region, visitor, { limits, label, signal, budget, digest, diffId, onRead });
    request.end(diffId, visitor, stats);
    bar.end({ done: stats.bytes, note: `${stats.entries} entries` });
  });
  if (found.length > 0) all.end();
}

/** Files of this machine as the system knows them, with the place in them; what is missing is left for reading to complain of. */
export async function identifyBlobLayers(
  blobs: readonly LayerBlob[],
  diffIds: ReadonlySet<Digest>,
  { clock }: ImageContext,
): Promise<ReadonlyMap<Digest, string>> {
  const found = new Map<Digest, string>();
  for (const { diffId, find } of blobs.filter((blob) => diffIds.has(blob.diffId))) {
    const region = await find().catch(() => undefined);
    const identity = region?.file.identify?.(clock.now());
    if (region && identity !== undefined) found.set(diffId, `${identity} ${region.start} ${region.length}`);
  }
  return found;
}
