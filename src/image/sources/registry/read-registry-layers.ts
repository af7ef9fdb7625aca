import { type ErrorCode, isTidegateError, TidegateError } from "../../../model/errors.ts";
import type { LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import type { BlobRequest } from "../../../registry/fetch-blob.ts";
import { formatReference, type RegistryReference } from "../../../registry/reference.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { decompress } from "../../layers/decompress.ts";
import { gather } from "../../layers/gather.ts";
import { inParallel } from "../../layers/in-parallel.ts";
import { inflateWatched } from "../../layers/read-layer.ts";
import { walkStream } from "../../layers/walk-stream.ts";
import { type ByteWatch, watchBytes } from "../../layers/watch-bytes.ts";
import type { ImageContext, ReadLayersRequest } from "../../source.ts";
import { isForeign, type PairedLayer, refuseEncrypted } from "../shared/image-manifest.ts";
import { fetchToc } from "./fetch-toc.ts";
import { readByToc } from "./read-by-toc.ts";

/** Somewhat more than the threads Node inflates on: of five layers the fifth, begun last, would be inflated alone at the end. */
const CONCURRENCY = 6;

/** What another content may look like. */
const DAMAGED: readonly ErrorCode[] = ["IMAGE_ARCHIVE_INVALID", "IMAGE_TRUNCATED", "IMAGE_UNSUPPORTED"];

/** Fetches the wanted layers, several at once, and reads them as they come. None is ever held as a whole. */
export async function readRegistryLayers(
  layers: readonly PairedLayer[],
  reference: RegistryReference,
  request: ReadLayersRequest,
  cx: ImageContext,
): Promise<void> {
  const wanted = [...new Map(layers.filter(({ diffId }) => request.wanted.has(diffId)).map((paired) => [paired.diffId, paired])).values()];
  // The largest first: begun last it would be inflated alone at the end.
  wanted.sort((a, b) => sizeOf(b) - sizeOf(a));
  const fetches = wanted.map((paired) => ({ paired, blob: describe(paired, reference) }));
  const budget = new ByteBudget(cx.limits);
  const total = wanted.reduce((sum, paired) => sum + sizeOf(paired), 0);
  const meter: Meter = { all: watchBytes({ task: "Fetching layers", total }, cx.logger) };
  await inParallel(fetches, CONCURRENCY, async ({ paired, blob }) => {
    cx.signal.throwIfAborted();
    const visitor = request.begin();
    const bar = watchBytes({ task: paired.label, total: sizeOf(paired), isStep: true }, cx.logger);
    const stats = await readLayer({ paired, blob, budget, meter, bar }, request, visitor, cx).catch((error: unknown) => {
      meter.failure ??= { error };
      throw error;
    });
    request.end(paired.diffId, visitor, stats);
    bar.end({ done: stats.bytes, note: `${stats.entries} entries` });
  });
  if (wanted.length > 0) meter.all.end();
}

interface Fetch {
  readonly paired: PairedLayer;
  readonly blob: BlobRequest;
  readonly budget: ByteBudget;
  readonly meter: Meter;
  readonly bar: ByteWatch;
}

/** What all layers share. */
interface Meter {
  readonly all: ByteWatch;
  /** What the first layer to fail failed with: no other goes on. */
  failure?: { readonly error: unknown };
}

/** By its table of contents where the user trusts that and it spares most of the layer; otherwise as a whole. */
async function readLayer(fetch: Fetch, request: ReadLayersRequest, visitor: LayerVisitor, cx: ImageContext): Promise<LayerStats> {
  const { paired, blob } = fetch;
  const toc = cx.trustsContents ? await fetchToc(paired.layer, blob, cx) : undefined;
  const stats = toc && (await readByToc({ toc, blob, label: paired.label, scout: request.begin(), visitor }, cx));
  return stats ?? readWhole(fetch, visitor, cx);
}

async function readWhole({ paired, blob, budget, meter, bar }: Fetch, visitor: LayerVisitor, cx: ImageContext): Promise<LayerStats> {
  const { label } = paired;
  const { limits, signal, registry } = cx;
  async function* fetch(): AsyncGenerator<Uint8Array> {
    for await (const chunk of registry.fetchBlob(blob)) {
      if (meter.failure) throw meter.failure.error;
      meter.all.add(chunk.length);
      bar.add(chunk.length);
      yield chunk;
    }
  }
  const reread = (): AsyncIterable<Uint8Array> => decompress(gather(registry.fetchBlob(blob)), { label, recycles: true, isVouched: true });
  try {
    const stats = await walkStream(inflateWatched(gather(fetch()), { label, isVouched: true }, budget), visitor, { limits, label, signal, reread });
    // The client held every byte against it.
    return { ...stats, digest: blob.blob.digest };
  } catch (error) {
    // What is really wrong shows as nonsense first; fetched once more, the digest tells whether the registry sent something else.
    if (isTidegateError(error) && DAMAGED.includes(error.code)) for await (const _ of registry.fetchBlob(blob));
    throw error;
  }
}

function describe(paired: PairedLayer, reference: RegistryReference): BlobRequest {
  const { layer, label } = paired;
  refuseEncrypted(paired, formatReference(reference));
  if (layer.size === undefined) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${label} of ${formatReference(reference)} has no size`);
  return {
    repository: reference,
    blob: { digest: layer.digest, size: layer.size },
    label,
    ...(isForeign(layer) ? { urls: layer.urls } : {}),
  };
}

function sizeOf({ layer }: PairedLayer): number {
  return layer.size ?? 0;
}
