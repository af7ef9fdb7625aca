import type { Digest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { RandomAccessFile } from "../../../ports/file-system.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { createDigestTap } from "../../layers/digest.ts";
import { CHUNK_BYTES } from "../../layers/inflate.ts";
import { inflateWatched, readLayer } from "../../layers/read-layer.ts";
import type { ImageContext, ImageSource, OpenImage, ReadLayersRequest } from "../../source.ts";
import { describeBareLayer, placeDigest } from "../shared/bare-layer.ts";
import { isCompressedFile, looksLikeTar, recogniseTable } from "../shared/file-tables.ts";
import { identifyBlobLayers } from "../shared/read-blob-layers.ts";

/** Files at the top of archives of images, of which one is damaged rather than a layer when others are missing. */
const OF_ARCHIVES = ["manifest.json", "index.json", "oci-layout", "repositories"];

/** One layer, or the export of a container, as a tar without any manifest; also through gzip or zstd. */
export const layerTarSource: ImageSource = {
  id: "layer-tar",
  title: "tar of one layer",
  references: ["https://github.com/opencontainers/image-spec/blob/main/layer.md"],
  prefixes: ["layer:"],
  isFile: true,
  recognise: async (text, cx) => {
    const stat = await cx.fs.stat(text);
    if (stat?.kind !== "file" || !(await looksLikeTar(text, cx))) return false;
    const reference = { path: text, stat };
    for (const name of OF_ARCHIVES) if (await recogniseTable(reference, name, cx)) return false;
    return true;
  },
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const stat = await cx.fs.stat(text);
  if (!stat) throw new TidegateError("IMAGE_NOT_FOUND", `there is no file ${text}`);
  if (stat.kind !== "file") throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${text} is not a file`, { hint: "Read a directory as dir:PATH." });
  const isCompressed = await isCompressedFile(text, cx);
  const file = await cx.fs.open(text);
  try {
    // What is inflated to be read could be hashed first, so that it is known again; what is hopped through is not even read.
    const diffId = isCompressed ? await hashInflated(file, text, cx) : placeDigest("layer", text);
    const info = describeBareLayer(text, diffId, cx);
    return {
      info,
      origin: `layer ${text}`,
      readLayers: (request) => readOnly(request, { file, diffId, name: text }, cx),
      identifyLayers: (diffIds) =>
        identifyBlobLayers([{ diffId, label: text, find: async () => ({ file, start: 0, length: file.size }) }], diffIds, cx),
      finalInfo: () => info,
      [Symbol.asyncDispose]: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function hashInflated(file: RandomAccessFile, label: string, cx: ImageContext): Promise<Digest> {
  const tap = createDigestTap();
  const stored = file.stream({ chunkSize: CHUNK_BYTES, signal: cx.signal });
  for await (const _ of tap.through(inflateWatched(stored, { label }, new ByteBudget(cx.limits))));
  return tap.digest();
}

interface OnlyLayer {
  readonly file: RandomAccessFile;
  readonly diffId: Digest;
  readonly name: string;
}

async function readOnly(request: ReadLayersRequest, { file, diffId, name }: OnlyLayer, cx: ImageContext): Promise<void> {
  if (!request.wanted.has(diffId)) return;
  const { limits, signal } = cx;
  signal.throwIfAborted();
  const visitor = request.begin();
  const label = `layer 1 of 1 (${name})`;
  const region = { file, start: 0, length: file.size };
  request.end(diffId, visitor, await readLayer(region, visitor, { limits, label, signal, budget: new ByteBudget(limits), diffId }));
}
