import { createHash } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { Database, DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readChunks } from "../read-chunks.ts";
import { slugOf } from "../shard-key.ts";
import { writeContainer } from "./container.ts";
import { schemaDirectory, scratchPath } from "./directory.ts";
import { mergeProse } from "./merge-prose.ts";
import { mergeRows } from "./merge-rows.ts";
import { INDEXES, TABLES } from "./schema.ts";
import type { ShardContent } from "./side-file.ts";

/** Where the rows of a shard come from. */
export interface PackSource {
  readonly shard: string;
  /** Path of a finished stage. */
  readonly stage: string;
  /** Path of the shard's older content, of which everything is kept that the stage does not call changed. */
  readonly old?: string;
}

/** Writes the shard's final form at `path`: rows in one order, tables one after the other, so that equal records make equal pages. */
export function packShard({ shard, stage, old }: PackSource, path: string, engine: DatabaseEngine): number {
  return writeContainer(path, engine, shard, {
    attach(database) {
      database.prepare("ATTACH ? AS stage").run(stage);
      if (old !== undefined) database.prepare("ATTACH ? AS old").run(old);
    },
    write(database) {
      database.exec(TABLES);
      if (old === undefined) packStage(database);
      else mergeStage(database);
      database.exec(INDEXES);
      return Number(database.prepare("SELECT count(*) AS count FROM main.advisory").get()?.["count"]);
    },
  });
}

function packStage(database: Database): void {
  database.exec(`
    INSERT INTO main.advisory SELECT id, head FROM stage.advisory ORDER BY rowid;
    INSERT INTO main.affected SELECT name, id, entries FROM stage.affected ORDER BY name, id;
    INSERT INTO main.prose SELECT first, texts FROM stage.prose ORDER BY rowid;
  `);
}

function mergeStage(database: Database): void {
  mergeRows(database, {
    table: "advisory",
    columns: "id, head",
    before: "SELECT rowid AS place FROM old.advisory WHERE id < ?2 ORDER BY id DESC LIMIT 1",
  });
  mergeRows(database, {
    table: "affected",
    columns: "name, id, entries",
    before: `SELECT coalesce(
      (SELECT max(rowid) FROM old.affected WHERE name = ?1 AND id < ?2),
      (SELECT rowid FROM old.affected WHERE name < ?1 ORDER BY name DESC, rowid DESC LIMIT 1)) AS place`,
  });
  const changed = database.prepare("SELECT id FROM stage.changed ORDER BY id").all();
  mergeProse(
    database,
    changed.map((row) => String(row["id"])),
  );
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
