import { createHash } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readChunks } from "./chunks.ts";
import { APPLICATION_ID, FEED_SCHEMA, INDEXES, TABLES, WRITE_PRAGMAS } from "./schema.ts";

/** Where the rows of a shard come from. */
export interface PackSource {
  readonly shard: string;
  /** Path of a finished stage. */
  readonly stage: string;
  readonly records: number;
}

/** Writes the shard's final form at `path`: rows in one order, tables one after the other, so that equal records make equal pages. */
export function packShard(source: PackSource, path: string, engine: DatabaseEngine): void {
  const database = engine.create(path);
  try {
    database.exec(WRITE_PRAGMAS);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FEED_SCHEMA};`);
    database.prepare("ATTACH ? AS stage").run(source.stage);
    database.exec(`BEGIN; ${TABLES}`);
    const insertMeta = database.prepare("INSERT INTO meta VALUES (?, ?)");
    insertMeta.run("ecosystem", source.shard);
    insertMeta.run("records", String(source.records));
    database.exec(`
      INSERT INTO main.advisory SELECT id, head FROM stage.advisory ORDER BY rowid;
      INSERT INTO main.affected SELECT name, id, entries FROM stage.affected ORDER BY name, id;
      INSERT INTO main.prose SELECT first, texts FROM stage.prose ORDER BY rowid;
      ${INDEXES}
      COMMIT;
    `);
  } finally {
    database.close();
  }
}

export interface SealTarget {
  readonly directory: string;
  readonly slug: string;
}

export interface SealedShard {
  readonly name: string;
  readonly digest: Digest;
  readonly bytes: number;
}

/**
 * Moves a packed shard to its place, `<slug>-<digest>.db`. On the way the counters and the version number that SQLite leaves
 * in the header become constants, so that the bytes depend on the records alone: https://www.sqlite.org/fileformat2.html#the_database_header
 */
export async function sealShard(packed: string, target: SealTarget, fs: FileSystem): Promise<SealedShard> {
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
