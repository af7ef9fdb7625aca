import { createHash } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { Database, DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readChunks } from "../read-chunks.ts";
import { slugOf } from "../shard-key.ts";
import { BlockWriter, insertInto } from "./block-table.ts";
import { writeContainer } from "./container.ts";
import { schemaDirectory, scratchPath } from "./directory.ts";
import { mergeShard } from "./merge-shard.ts";
import { PACKAGE_TABLE } from "./package-table.ts";
import { INDEXES, TABLES } from "./schema.ts";
import type { ShardContent } from "./side-file.ts";

/** Where the rows of a shard come from. */
export interface PackSource {
  readonly shard: string;
  readonly stage: FinishedStage;
  /** The shard's older content, of which everything is kept but these records. */
  readonly old?: { readonly path: string; readonly records: number; readonly changed: ReadonlySet<string> };
}

interface FinishedStage {
  readonly path: string;
  readonly records: number;
}

/** Writes the shard's final form at `path`: rows in one order, tables one after the other, so that equal records make equal pages. */
export function packShard({ shard, stage, old }: PackSource, path: string, engine: DatabaseEngine): number {
  return writeContainer(path, engine, shard, {
    attach(database) {
      database.prepare("ATTACH ? AS stage").run(stage.path);
      if (old !== undefined) database.prepare("ATTACH ? AS old").run(old.path);
    },
    write(database) {
      database.exec(TABLES);
      if (old === undefined) packStage(database);
      const records = old === undefined ? stage.records : old.records + mergeShard(shard, database, old.changed);
      database.exec(INDEXES);
      return records;
    },
  });
}

function packStage(database: Database): void {
  database.exec("INSERT INTO main.head SELECT * FROM stage.head ORDER BY rowid");
  const packages = new BlockWriter(PACKAGE_TABLE, database.prepare(insertInto(PACKAGE_TABLE)));
  for (const [key, entries] of database.scan("SELECT key, entries FROM stage.entry ORDER BY key")) {
    packages.add({ key: String(key), value: String(entries) });
  }
  packages.finish();
  database.exec("INSERT INTO main.prose SELECT * FROM stage.prose ORDER BY rowid");
}

/** Lets `write` make a shard file in the scratch directory and moves it to its place under the digest of its bytes. `write` says how many records it wrote. */
export async function finishContent(shard: string, cx: PackContext, write: (path: string) => number): Promise<ShardContent> {
  const packed = `${scratchPath(cx.fs, cx.directory, shard)}.pack`;
  try {
    const records = write(packed);
    const target = { directory: schemaDirectory(cx.fs, cx.directory), slug: slugOf(shard) };
    const { name, digest, bytes } = await sealShard(packed, target, cx.fs);
    return { file: name, digest, bytes, records };
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
  const header = new Uint8Array(HEADER_SIZE);
  let bytes = 0;
  const file = await fs.open(packed);
  try {
    for (const chunk of readChunks(file)) {
      if (bytes === 0) {
        resetHeader(chunk);
        header.set(chunk.subarray(0, HEADER_SIZE));
      }
      bytes += chunk.length;
      hash.update(chunk);
    }
  } finally {
    await file.close();
  }
  const digest: Digest = `sha256:${hash.digest("hex")}`;
  const name = `${target.slug}-${digest.slice(7, 23)}.db`;
  await fs.overwrite(packed, 0, header);
  await fs.rename(packed, fs.join(target.directory, name));
  return { name, digest, bytes };
}

const HEADER_SIZE = 100;

function resetHeader(chunk: Uint8Array): void {
  const header = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  header.setUint32(24, 1); // file change counter
  header.setUint32(92, 1); // for which counter the next number is valid
  header.setUint32(96, 3_050_000); // version of SQLite
}
