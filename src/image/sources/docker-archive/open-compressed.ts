import { TidegateError } from "../../../model/errors.ts";
import type { RandomAccessFile } from "../../../ports/file-system.ts";
import { CHUNK_BYTES, decompress } from "../../layers/decompress.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import type { PathReference } from "../shared/path-reference.ts";
import { type Export, readExport } from "../shared/read-export.ts";
import { StreamedImage } from "../shared/streamed-image.ts";
import { describeArchive } from "./manifest.ts";

/** All JSON of an archive together. */
const MAX_DOCUMENTS = 64 * 1024 * 1024;

/**
 * Opens what `docker save | gzip` wrote. Nothing in it has a place of its own, so it is inflated twice: for the manifest, which stands
 * at its end, and for the layers.
 */
export async function openCompressed({ path: place, tag }: PathReference, name: string, cx: ImageContext): Promise<OpenImage> {
  const file = await cx.fs.open(place);
  const inflate = (): Export => ({ body: decompress(file.stream({ chunkSize: CHUNK_BYTES, signal: cx.signal }), { label: place }), label: place });
  try {
    const documents = await collectDocuments(inflate(), cx);
    const read = async (path: string): Promise<Uint8Array | undefined> => documents.get(path);
    const { info, layers } = await describeArchive({ name, place, read, ...(tag ? { tag } : {}) }, cx);
    return new StreamedImage(
      {
        info,
        origin: `docker-archive ${place}`,
        label: place,
        isComplete: true,
        start: async () => ({ ...inflate(), discard: () => undefined }),
        // The archive's word for what a file is must be checked: all of its bytes pass anyway.
        identify: (path) => layers.find((layer) => layer.path === path),
        describe: () => undefined,
        close: () => file.close(),
      },
      cx,
    );
  } catch (error) {
    await closeQuietly(file);
    throw error;
  }
}

async function collectDocuments(source: Export, cx: ImageContext): Promise<ReadonlyMap<string, Uint8Array>> {
  const documents = new Map<string, Uint8Array>();
  let total = 0;
  const document = (path: string, bytes: Uint8Array): boolean => {
    total += bytes.length;
    if (total > MAX_DOCUMENTS) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${source.label} has more than ${MAX_DOCUMENTS} bytes of JSON`);
    documents.set(path, bytes);
    return true;
  };
  await readExport(source, { layer: async () => undefined, document }, cx);
  return documents;
}

/** The first error is the one to tell. */
async function closeQuietly(file: RandomAccessFile): Promise<void> {
  await file.close().catch(() => undefined);
}
