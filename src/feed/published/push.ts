import { createHash, type KeyObject } from "node:crypto";
import { Readable } from "node:stream";
import { constants, createZstdCompress } from "node:zlib";
import type { Digest } from "../../model/digest.ts";
import { TidegateError } from "../../model/errors.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { RegistryClient } from "../../registry/client.ts";
import { describeBlob } from "../../registry/describe-blob.ts";
import type { BlobDescriptor } from "../../registry/fetch-blob.ts";
import { OCI_MANIFEST } from "../../registry/media-types.ts";
import type { RegistryReference } from "../../registry/reference.ts";
import { readChunks } from "../read-chunks.ts";
import { schemaDirectory, scratchPath, verifyContent } from "../store/directory.ts";
import { listFacts, type ShardFacts } from "../store/side-file.ts";
import { asStoreError } from "../sync/store-error.ts";
import type { FeedRuntime } from "../sync/types.ts";
import { type PublishedShard, writeIndex, writeManifest } from "./format.ts";
import { parseLocation } from "./location.ts";
import { pushSignature } from "./signature.ts";

/** Shards are compressed once and fetched often. */
const LEVEL = 12;

export interface PushRequest {
  /** `oci://HOST/REPOSITORY:TAG` */
  readonly location: string;
  readonly directory: string;
  readonly registry: RegistryClient;
  readonly key?: KeyObject;
}

export interface Pushed {
  readonly digest: Digest;
  readonly shards: number;
  /** Compressed, of all shards. */
  readonly bytes: number;
  /** Of those, what the registry did not have yet. */
  readonly sent: number;
}

/**
 * Publishes everything that a feed directory holds. The tag is moved last, when all is there and signed, so that nobody ever meets a half
 * or an unsigned feed. Layers that the registry has are not sent again.
 */
export async function pushFeed({ location, directory, registry, key }: PushRequest, cx: FeedRuntime): Promise<Pushed> {
  const reference = parseLocation(location);
  if (reference.digest !== undefined) throw new TidegateError("INPUT_INVALID", `${location} names a digest; a feed is published under a tag`);
  const facts = await collect(directory, cx.fs);
  const bench = { reference, directory, registry, cx, counts: { bytes: 0, sent: 0 } };
  try {
    const shards: PublishedShard[] = [];
    for (const each of facts) shards.push(await pushShard(each, bench));
    const index = await pushBytes(writeIndex(shards), bench);
    const created =
      facts
        .map(({ asOf }) => asOf)
        .toSorted()
        .at(-1) ?? "";
    const manifest = { bytes: writeManifest(index, shards, created), mediaType: OCI_MANIFEST };
    const { tag: _, ...untagged } = reference;
    const digest = await registry.pushManifest(untagged, manifest);
    if (key !== undefined) await pushSignature(reference, digest, key, registry);
    await registry.pushManifest(reference, manifest);
    return { digest, shards: shards.length, ...bench.counts };
  } catch (error) {
    cx.signal.throwIfAborted();
    throw asStoreError(error, directory);
  }
}

async function collect(directory: string, fs: FileSystem): Promise<readonly ShardFacts[]> {
  const all = await listFacts(fs, schemaDirectory(fs, directory));
  for (const { content, ecosystem } of all) {
    if (content === undefined || (await verifyContent(fs, directory, content))) continue;
    throw new TidegateError("FEED_DAMAGED", `the stored data of ${ecosystem} are damaged; nothing was published`);
  }
  if (all.some(({ content }) => content !== undefined)) return all;
  throw new TidegateError("FEED_STORE_FAILED", `there is nothing to publish in ${directory}`, {
    hint: "Build the feed first: `tidegate feed build`.",
  });
}

interface Bench {
  readonly reference: RegistryReference;
  readonly directory: string;
  readonly registry: RegistryClient;
  readonly cx: FeedRuntime;
  readonly counts: { bytes: number; sent: number };
}

async function pushShard(facts: ShardFacts, bench: Bench): Promise<PublishedShard> {
  const { fs, signal, logger } = bench.cx;
  signal.throwIfAborted();
  const home = schemaDirectory(fs, bench.directory);
  const packed = `${scratchPath(fs, bench.directory, facts.ecosystem)}.push`;
  try {
    logger.debug(`publishing ${facts.ecosystem}`);
    const layer = facts.content === undefined ? undefined : await compress(fs.join(home, facts.content.file), packed, bench);
    const notes = facts.seen === undefined ? undefined : fs.join(home, facts.seen);
    const isKept = notes !== undefined && (await fs.stat(notes))?.kind === "file";
    const seen = isKept ? await pushFile(notes, bench) : undefined;
    const { seen: name, ...rest } = facts;
    return { facts: { ...rest, ...(seen && name ? { seen: name } : {}) }, ...(layer ? { layer } : {}), ...(seen ? { seen } : {}) };
  } finally {
    await fs.remove(packed);
  }
}

async function compress(path: string, packed: string, bench: Bench): Promise<BlobDescriptor> {
  const { fs } = bench.cx;
  const zstd = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
  await fs.writeAtomically(packed, Readable.from(read(path, fs), { objectMode: false }).pipe(zstd) as AsyncIterable<Uint8Array>);
  return pushFile(packed, bench);
}

async function pushFile(path: string, bench: Bench): Promise<BlobDescriptor> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of read(path, bench.cx.fs)) {
    hash.update(chunk);
    size += chunk.length;
  }
  const blob: BlobDescriptor = { digest: `sha256:${hash.digest("hex")}`, size };
  await send(blob, () => read(path, bench.cx.fs), bench);
  return blob;
}

async function pushBytes(bytes: Uint8Array, bench: Bench): Promise<BlobDescriptor> {
  const blob = describeBlob(bytes);
  await send(blob, () => bytes, bench);
  return blob;
}

async function send(blob: BlobDescriptor, open: () => Uint8Array | AsyncIterable<Uint8Array>, { registry, reference, counts }: Bench): Promise<void> {
  counts.bytes += blob.size;
  if (await registry.pushBlob(reference, { ...blob, open })) counts.sent += blob.size;
}

/** Pieces of their own, because streams may still hold one while the next is read. */
async function* read(path: string, fs: FileSystem): AsyncGenerator<Uint8Array> {
  const file = await fs.open(path);
  try {
    for (const chunk of readChunks(file)) yield Uint8Array.from(chunk);
  } finally {
    await file.close();
  }
}
