import { pipeline } from "node:stream/promises";
import { createZstdCompress } from "node:zlib";
import { type Pack, pack } from "tar-stream";
import { TidegateError } from "../../model/errors.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import type { Clock } from "../../ports/clock.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readChunks } from "../read-chunks.ts";
import { schemaDirectory, verifyContent } from "../store/directory.ts";
import { listFacts, type ShardFacts } from "../store/side-file.ts";
import { describeFacts } from "../sync/describe.ts";
import { asStoreError } from "../sync/store-error.ts";
import { WARN_AGE } from "../sync/types.ts";
import { MANIFEST, writeManifest } from "./manifest.ts";

export interface BundleContext {
  readonly fs: FileSystem;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Writes everything that a feed directory holds into one file, for machines without a network: a zstd-compressed tar, its list of contents first. */
export async function exportFeed(directory: string, file: string, cx: BundleContext): Promise<readonly FeedShardStatus[]> {
  cx.signal.throwIfAborted();
  const shards = await collectShards(directory, cx);
  if (shards.length === 0) {
    throw new TidegateError("FEED_STORE_FAILED", `there is nothing to export in ${directory}`, {
      hint: "Fetch the feed first: `tidegate feed sync`.",
    });
  }
  try {
    await cx.fs.writeAtomically(file, compress(directory, shards, cx));
  } catch (error) {
    cx.signal.throwIfAborted();
    throw asStoreError(error, file);
  }
  return shards.map((facts) => describeFacts(facts, cx.clock.now(), WARN_AGE));
}

/** Whole shards only; the notes for later syncs stay behind, as another machine has another source. */
async function collectShards(directory: string, { fs }: BundleContext): Promise<readonly ShardFacts[]> {
  const shards: ShardFacts[] = [];
  for (const { seen: _, ...facts } of await listFacts(fs, schemaDirectory(fs, directory))) {
    if (facts.content !== undefined && (await verifyContent(fs, directory, facts.content))) shards.push(facts);
  }
  return shards;
}

async function* compress(directory: string, shards: readonly ShardFacts[], cx: BundleContext): AsyncGenerator<Uint8Array> {
  const tar = pack();
  const zstd = createZstdCompress();
  const pumping = pipeline(tar, zstd);
  // What goes wrong is met by the reading below.
  pumping.catch(() => undefined);
  const filling = fill(tar, directory, shards, cx).catch((error: unknown) => tar.destroy(error instanceof Error ? error : undefined));
  yield* zstd as AsyncIterable<Uint8Array>;
  await filling;
}

async function fill(tar: Pack, directory: string, shards: readonly ShardFacts[], { fs, signal }: BundleContext): Promise<void> {
  const manifest = Buffer.from(writeManifest(shards));
  await writeEntry(tar, { name: MANIFEST, size: manifest.length }, [manifest], signal);
  for (const { content } of shards) {
    if (content === undefined) continue;
    const file = await fs.open(fs.join(schemaDirectory(fs, directory), content.file));
    try {
      await writeEntry(tar, { name: content.file, size: content.bytes }, readChunks(file), signal);
    } finally {
      await file.close();
    }
  }
  tar.finalize();
}

async function writeEntry(tar: Pack, header: { name: string; size: number }, chunks: Iterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  const entry = tar.entry({ ...header, mtime: new Date(0) });
  for (const chunk of chunks) {
    signal.throwIfAborted();
    // The tar may hold on to what it is given, and the chunk is overwritten by the next one.
    if (!entry.write(Uint8Array.from(chunk))) await waitUntilDrained(entry);
  }
  entry.end(null);
}

function waitUntilDrained(entry: ReturnType<Pack["entry"]>): Promise<void> {
  return new Promise((resolve) => {
    entry.once("drain", () => resolve());
    entry.once("close", () => resolve());
  });
}
