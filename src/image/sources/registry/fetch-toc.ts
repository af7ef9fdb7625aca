import { gunzipSync, zstdDecompressSync } from "node:zlib";
import type { BlobRequest } from "../../../registry/fetch-blob.ts";
import { asText, parseJson } from "../../config.ts";
import { digestOf } from "../../layers/digest.ts";
import { BLOCK, parseTarHeader } from "../../layers/tar-header.ts";
import { parseToc, type TocEntry } from "../../layers/toc.ts";
import type { ImageContext } from "../../source.ts";
import type { Descriptor } from "../shared/descriptors.ts";

/** What a layer says it has, and how its parts are compressed. */
export interface Toc {
  readonly entries: readonly TocEntry[];
  /** Where the files' data ends in the blob. */
  readonly end: number;
  readonly inflate: (bytes: Uint8Array, limit: number) => Uint8Array;
}

const MAX_TOC = 64 * 1024 * 1024;
const FOOTER = 51;
const STARGZ_DIGEST = "containerd.io/snapshot/stargz/toc.digest";
const CHUNKED_PLACE = "io.github.containers.zstd-chunked.manifest-position";
const CHUNKED_DIGEST = "io.github.containers.zstd-chunked.manifest-checksum";

const gunzip = (bytes: Uint8Array, limit: number): Uint8Array => gunzipSync(bytes, { maxOutputLength: limit });
const unzstd = (bytes: Uint8Array, limit: number): Uint8Array => zstdDecompressSync(bytes, { maxOutputLength: limit });

/**
 * Fetches the table of contents that the manifest names by its digest. Undefined when there is none, or it is not what the manifest
 * names, or the registry sends no parts: then the layer is read as any other.
 */
export async function fetchToc(layer: Descriptor, blob: BlobRequest, cx: ImageContext): Promise<Toc | undefined> {
  const fetch =
    layer.annotations[STARGZ_DIGEST] !== undefined ? fetchStargz : layer.annotations[CHUNKED_PLACE] !== undefined ? fetchChunked : undefined;
  try {
    return await fetch?.(layer, blob, cx);
  } catch (error) {
    cx.signal.throwIfAborted();
    cx.logger.debug(`${blob.label ?? ""}: its table of contents is not used: ${error instanceof Error ? error.message : "unknown reason"}`);
    return undefined;
  }
}

/** https://github.com/containerd/stargz-snapshotter/blob/main/docs/estargz.md#footer */
async function fetchStargz({ annotations }: Descriptor, blob: BlobRequest, cx: ImageContext): Promise<Toc | undefined> {
  const { size } = blob.blob;
  const footer = await readPart(blob, { start: size - FOOTER, length: FOOTER }, cx);
  const place = /^SG\x16\0([0-9a-f]{16})STARGZ$/.exec(footer?.toString("latin1", 12, 38) ?? "")?.[1];
  const end = Number.parseInt(place ?? "", 16);
  if (!Number.isSafeInteger(end) || end >= size - FOOTER) return undefined;
  const packed = await readPart(blob, { start: end, length: size - FOOTER - end }, cx);
  if (!packed) return undefined;
  // A tar of one file.
  const tar = Buffer.from(gunzip(packed, MAX_TOC));
  const header = parseTarHeader(tar.subarray(0, BLOCK));
  if (header?.name !== "stargz.index.json") return undefined;
  const json = tar.subarray(BLOCK, BLOCK + header.size);
  return digestOf(json) === annotations[STARGZ_DIGEST] ? assemble({ json, end, inflate: gunzip }, blob, cx) : undefined;
}

/** https://github.com/containers/storage/blob/main/docs/containers-storage-zstd-chunked.md */
async function fetchChunked({ annotations }: Descriptor, blob: BlobRequest, cx: ImageContext): Promise<Toc | undefined> {
  const place = /^(\d{1,15}):(\d{1,9}):\d{1,9}:1$/.exec(asText(annotations[CHUNKED_PLACE]) ?? "");
  if (!place) return undefined;
  const [start, length] = [Number(place[1]), Number(place[2])];
  const packed = await readPart(blob, { start, length }, cx);
  if (!packed || digestOf(packed) !== annotations[CHUNKED_DIGEST]) return undefined;
  return assemble({ json: unzstd(packed, MAX_TOC), end: start, inflate: unzstd }, blob, cx);
}

function assemble(
  { json, end, inflate }: Omit<Toc, "entries"> & { readonly json: Uint8Array },
  blob: BlobRequest,
  cx: ImageContext,
): Toc | undefined {
  const entries = parseToc(parseJson(json, `the table of contents of ${blob.label ?? ""}`), cx.limits.entries);
  return entries && { entries, end, inflate };
}

async function readPart(blob: BlobRequest, part: { start: number; length: number }, { registry }: ImageContext): Promise<Buffer | undefined> {
  if (part.start < 0 || part.length <= 0 || part.length > MAX_TOC || part.start + part.length > blob.blob.size) return undefined;
  const bytes = await registry.readBlobRange(blob, part);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
