import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
import { extract, type Header } from "tar-stream";
import { isTidegateError, redact } from "../../model/errors.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import type { FileSystem, RandomAccessFile } from "../../ports/file-system.ts";
import { readChunks } from "../read-chunks.ts";
import { schemaDirectory, scratchDirectory } from "../store/directory.ts";
import { readFacts, type ShardContent, type ShardFacts, writeFacts } from "../store/side-file.ts";
import { describeFacts } from "../sync/describe.ts";
import { asStoreError } from "../sync/store-error.ts";
import { WARN_AGE } from "../sync/types.ts";
import type { BundleContext } from "./export.ts";
import { MANIFEST, notABundle, readManifest } from "./manifest.ts";

const MAX_MANIFEST = 16 * 1024 * 1024;

/**
 * Takes over what another machine exported. Every shard is verified by its digest before anything of it is used; a shard that is here
 * already and younger stays.
 */
export async function importFeed(file: string, directory: string, cx: BundleContext): Promise<readonly FeedShardStatus[]> {
  const staging = cx.fs.join(scratchDirectory(cx.fs, directory), `import-${randomUUID()}`);
  cx.signal.throwIfAborted();
  try {
    await cx.fs.makeDirectory(schemaDirectory(cx.fs, directory));
    await cx.fs.makeDirectory(staging);
    const shards = await unpack(file, staging, cx);
    for (const facts of shards) await adopt(facts, staging, directory, cx.fs);
    return shards.map((facts) => describeFacts(facts, cx.clock.now(), WARN_AGE));
  } catch (error) {
    cx.signal.throwIfAborted();
    throw asStoreError(error, directory);
  } finally {
    await cx.fs.remove(staging).catch(() => undefined);
  }
}

/** Unpacks into the staging directory; answers what the bundle says it holds, all of it seen and verified. */
async function unpack(path: string, staging: string, cx: BundleContext): Promise<readonly ShardFacts[]> {
  const file = await cx.fs.open(path);
  const tar = extract();
  const pumping = pipeline(Readable.from(copyChunks(file, cx.signal), { objectMode: false }), createZstdDecompress(), tar);
  // What goes wrong is met by the reading below.
  pumping.catch(() => undefined);
  try {
    const shards = await readEntries(tar as AsyncIterable<unknown> as AsyncIterable<Entry>, staging, cx.fs);
    await pumping;
    return shards;
  } catch (error) {
    if (isTidegateError(error) || isFileError(error)) throw error;
    throw notABundle("it is damaged or cut off", error);
  } finally {
    tar.destroy();
    await file.close();
  }
}

/** The complaints of zlib and tar are about the bundle, those of files about this machine. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function* copyChunks(file: RandomAccessFile, signal: AbortSignal): Generator<Uint8Array> {
  for (const chunk of readChunks(file)) {
    signal.throwIfAborted();
    yield Uint8Array.from(chunk);
  }
}

/** A file within the tar, to be read before the next one. */
interface Entry extends AsyncIterable<Uint8Array> {
  readonly header: Header;
}

async function readEntries(tar: AsyncIterable<Entry>, staging: string, fs: FileSystem): Promise<readonly ShardFacts[]> {
  let shards: readonly ShardFacts[] | undefined;
  const missing = new Map<string, ShardContent>();
  for await (const entry of tar) {
    const { name } = entry.header;
    if (shards === undefined) {
      if (name !== MANIFEST) throw notABundle("it does not begin with its list of contents");
      shards = readManifest(await readText(entry)).shards;
      shards.forEach(({ content }) => content && missing.set(content.file, content));
      continue;
    }
    const content = missing.get(name);
    if (content === undefined) throw notABundle("it holds a file that its list does not name");
    await takeContent(entry, content, fs.join(staging, name), fs);
    missing.delete(name);
  }
  if (shards === undefined) throw notABundle("it is empty");
  if (missing.size > 0) throw notABundle("it lacks files that its list names");
  return shards;
}

async function readText(entry: Entry): Promise<string> {
  if (entry.header.size > MAX_MANIFEST) throw notABundle("its list of contents is too long");
  const parts: Uint8Array[] = [];
  for await (const chunk of entry) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8");
}

async function takeContent(entry: Entry, { bytes, digest, file }: ShardContent, path: string, fs: FileSystem): Promise<void> {
  if (entry.header.size !== bytes) throw notABundle(`${file} is not as long as it should be`);
  const hash = createHash("sha256");
  await fs.writeAtomically(path, hashed(entry));
  if (`sha256:${hash.digest("hex")}` !== digest) throw notABundle(`${file} is not what its digest says`);

  async function* hashed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
}

async function adopt(facts: ShardFacts, staging: string, directory: string, fs: FileSystem): Promise<void> {
  const home = schemaDirectory(fs, directory);
  const present = await readFacts(fs, home, facts.ecosystem);
  if (facts.content === undefined || (present?.content !== undefined && Date.parse(present.asOf) > Date.parse(facts.asOf))) return;
  await fs.rename(fs.join(staging, facts.content.file), fs.join(home, facts.content.file));
  await writeFacts(fs, home, { ...facts, source: redact(facts.source) });
}
