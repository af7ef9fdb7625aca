import { TidegateError } from "../../../model/errors.ts";
import type { RandomAccessFile } from "../../../ports/file-system.ts";
import { decompress } from "../../layers/decompress.ts";
import { CHUNK_BYTES } from "../../layers/inflate.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import type { FileTable } from "./blobs.ts";
import { type Export, readExport } from "./read-export.ts";
import { type LayerIdentity, StreamedImage, type StreamedImageParts } from "./streamed-image.ts";

/** The JSON files of an archive by their path. */
export type Documents = ReadonlyMap<string, Uint8Array>;

/** All JSON of an archive together. */
const MAX_DOCUMENTS = 64 * 1024 * 1024;
/** Where archives of images keep manifests and configurations. Layers are full of other JSON. */
const DOCUMENT = /^(?:[^/]+\.json|oci-layout|repositories|blobs\/[^/]+\/[^/]+)$/;

const surveys = new WeakMap<ImageContext, Map<string, Promise<Documents>>>();

/**
 * The JSON of an archive that is compressed as a whole. Nothing in it has a place of its own and the manifest may stand at its end,
 * so it is inflated once for this, and once more for the layers. Sources that ask after each other share the first time.
 */
export function surveyArchive(place: string, cx: ImageContext): Promise<Documents> {
  const known = surveys.get(cx) ?? new Map<string, Promise<Documents>>();
  surveys.set(cx, known);
  const survey = known.get(place) ?? collectDocuments(place, cx);
  known.set(place, survey);
  return survey;
}

/** An image whose layers are read as they come out of the archive. What `identify` says of a file is checked: all its bytes pass anyway. */
export async function openCompressedArchive(
  place: string,
  parts: Pick<StreamedImageParts, "info" | "origin" | "findProvenance"> & { identify(path: string): LayerIdentity | undefined },
  cx: ImageContext,
): Promise<OpenImage> {
  const file = await cx.fs.open(place);
  return new StreamedImage(
    {
      ...parts,
      label: place,
      isComplete: true,
      start: async () => ({ ...inflate(file, place, cx), discard: () => undefined }),
      describe: () => undefined,
      close: () => file.close(),
    },
    cx,
  );
}

/** Finds documents as if they lay in a directory. */
export function tabulateDocuments(documents: Documents): FileTable {
  return {
    find: async (path) => {
      const bytes = documents.get(path);
      return bytes && { file: holdInMemory(bytes), start: 0, length: bytes.length };
    },
    close: async () => undefined,
  };
}

async function collectDocuments(place: string, cx: ImageContext): Promise<Documents> {
  const documents = new Map<string, Uint8Array>();
  let total = 0;
  const document = (path: string, bytes: Uint8Array): boolean => {
    if (!DOCUMENT.test(path)) return true;
    total += bytes.length;
    if (total > MAX_DOCUMENTS) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${place} has more than ${MAX_DOCUMENTS} bytes of JSON`);
    documents.set(path, bytes);
    return true;
  };
  const file = await cx.fs.open(place);
  try {
    await readExport(inflate(file, place, cx), { layer: async () => undefined, document }, cx);
  } finally {
    await file.close();
  }
  return documents;
}

function inflate(file: RandomAccessFile, place: string, { signal }: ImageContext): Export {
  return { body: decompress(file.stream({ chunkSize: CHUNK_BYTES, signal }), { label: place }), label: place };
}

function holdInMemory(bytes: Uint8Array): RandomAccessFile {
  return {
    size: bytes.length,
    readSync(target, position) {
      const part = bytes.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
    async *stream({ start = 0, end = bytes.length } = {}) {
      yield bytes.subarray(start, end);
    },
    close: async () => undefined,
  };
}
