import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
import { isTidegateError, TidegateError } from "../../model/errors.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { Logger } from "../../ports/logger.ts";
import type { BlobDescriptor } from "../../registry/fetch-blob.ts";
import { schemaDirectory, scratchPath, verifyContent } from "../store/directory.ts";
import type { ShardContent } from "../store/side-file.ts";
import type { PublishedShard } from "./format.ts";
import type { PublishedFeed } from "./open.ts";

export interface PlaceContext {
  readonly fs: FileSystem;
  readonly logger: Logger;
  /** The feed directory. */
  readonly directory: string;
}

/**
 * Brings a shard to its place in the feed directory unless it is there: unpacked in the scratch directory, verified, and only then moved.
 * Nobody reads it before the facts name it.
 */
export async function fetchShard({ facts, layer }: PublishedShard, feed: PublishedFeed, cx: PlaceContext): Promise<ShardContent | undefined> {
  const { content, ecosystem } = facts;
  if (content === undefined || layer === undefined) return undefined;
  if (await verifyContent(cx.fs, cx.directory, content)) return content;
  const temporary = `${scratchPath(cx.fs, cx.directory, ecosystem)}.pull`;
  try {
    await cx.fs.writeAtomically(temporary, unpack(ecosystem, content, watch(ecosystem, layer, feed, cx.logger)));
    await cx.fs.rename(temporary, cx.fs.join(schemaDirectory(cx.fs, cx.directory), content.file));
  } finally {
    await cx.fs.remove(temporary);
  }
  return content;
}

/** The bytes of a layer, which verify themselves at their end. */
export async function* watch(what: string, blob: BlobDescriptor, { registry, reference }: PublishedFeed, logger: Logger): AsyncGenerator<Uint8Array> {
  const progress = { task: `Fetch ${what}`, unit: "bytes", total: blob.size } as const;
  let done = 0;
  try {
    for await (const chunk of registry.fetchBlob({ repository: reference, blob, label: what })) {
      done += chunk.length;
      logger.progress({ ...progress, done });
      yield chunk;
    }
  } finally {
    logger.progress({ ...progress, done, isFinished: true });
  }
}

/** Never more than announced, and in the end exactly that. */
async function* unpack(ecosystem: string, content: ShardContent, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const zstd = createZstdDecompress();
  const pumping = pipeline(Readable.from(packed, { objectMode: false }), zstd);
  pumping.catch(() => undefined);
  let bytes = 0;
  try {
    for await (const chunk of zstd as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > content.bytes) throw damaged(ecosystem);
      hash.update(chunk);
      yield chunk;
    }
    await pumping;
  } catch (error) {
    throw isTidegateError(error) ? error : damaged(ecosystem, error);
  } finally {
    zstd.destroy();
  }
  if (bytes !== content.bytes || `sha256:${hash.digest("hex")}` !== content.digest) throw damaged(ecosystem);
}

function damaged(ecosystem: string, cause?: unknown): TidegateError {
  const message = `the published shard ${ecosystem} is not what its index says`;
  return new TidegateError("FEED_DAMAGED", message, { hint: "It has to be published again.", ...(cause === undefined ? {} : { cause }) });
}
