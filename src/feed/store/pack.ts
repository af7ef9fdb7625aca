import { createHash } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { slugOf } from "../shard-key.ts";
import { readChunks } from "./chunks.ts";
import { type ContainerHead, writeContainer } from "./container.ts";
import { schemaDirectory, scratchPath } from "./directory.ts";
import { INDEXES, TABLES } from "./schema.ts";
import type { ShardContent } from "./side-file.ts";

/** Where the rows of a shard come from. */
export interface PackSource extends ContainerHead {
  /** Path of a finished stage. */
  readonly stage: string;
}

/** Writes the shard's final form at `path`: rows in one order, tables one after the other, so that equal records make equal pages. */
export function packShard(source: PackSource, path: string, engine: DatabaseEngine): void {
  writeContainer(path, engine, source, {
    attach: (database) => database.prepare("ATTACH ? AS stage").run(source.stage),
    write: (database) =>
      database.exec(`
        ${TABLES}
        INSERT INTO main.advisory SELECT id, head FROM stage.advisory ORDER BY rowid;
        INSERT INTO main.affected SELECT name, id, entries FROM stage.affected ORDER BY name, id;
        INSERT INTO main.prose SELECT first, texts FROM stage.prose ORDER BY rowid;
        ${INDEXES}
      `),
  });
}

/** Lets `write` make a shard file in the scratch directory and moves it to its place under the digest of its bytes. */
export async function finishContent(head: ContainerHead, cx: PackContext, write: (path: string) => void): Promise<ShardContent> {
  const packed = `${scratchPath(cx.fs, cx.directory, head.shard)}.pack`;
  try {
    write(packed);
    const target = { directory: schemaDirectory(cx.fs, cx.directory), slug: slugOf(head.shard) };
    const { name, digest, bytes } = await sealShard(packed, target, cx.fs);
    return { file: name, digest, bytes, records: head.records };
  } finally {
    await cx.fs.remove(packed);
  }
}

interface PackContext {
  readonly fs: FileSystem;
  /** The feed directory. */
  readonly directory: string;
}

interface SealTarget {
  readonly directory: string;
  readonly slug: string;
}

interface SealedShard {
  readonly name: string;
  readonly digest: Digest;
  readonly bytes: number;
}

/**
 * Moves a packed shard to its place, `<slug>-<digest>.db`. On the way the counters and the version number that SQLite leaves
 * in the header become constants, so that the bytes depend on the records alone: https://www.sqlite.org/fileformat2.html#the_database_header
 */
async function sealShard(packed: string, target: SealTarget, fs: FileSystem): Promise<SealedShard> {
  const hash = createHash("sha256");
  let bytes = 0;
  const temporary = `${packed}.sealed`;
  const file = await fs.open(packed);
  try {
    await fs.writeAtomically(temporary, seal());
    const digest: Digest = `sha256:${hash.digest("hex")}`;
    const name = `${target.slug}-${digest.slice(7, 23)}.db`;
    await fs.rename(temporary, fs.join(target.directory, name));
    return { name, digest, bytes };
  } finally {
    await file.close();
    await fs.remove(temporary);
  }

  async function* seal(): AsyncGenerator<Uint8Array> {
    for (const chunk of readChunks(file)) {
      if (bytes === 0) resetHeader(chunk);
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
}

function resetHeader(chunk: Uint8Array): void {
  const header = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  header.setUint32(24, 1); // file change counter
  header.setUint32(92, 1); // for which counter the next number is valid
  header.setUint32(96, 3_050_000); // version of SQLite
}
