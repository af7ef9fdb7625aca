import { openFeed } from "../../src/feed/index.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";
import { createDatabaseEngine } from "../../src/platform/sqlite.ts";
import type { AdvisoryLookup } from "../../src/ports/advisory-lookup.ts";
import type { Database, SqlValue } from "../../src/ports/database.ts";

/** What was read of a compiled feed. */
interface Reads {
  files: number;
  rows: number;
  bytes: number;
}

/** Counts the shards that are opened and the rows that SQLite hands over while `ask` asks. */
export async function countReads(directory: string, shards: readonly string[], ask: (feed: AdvisoryLookup) => void): Promise<Reads> {
  const reads: Reads = { files: 0, rows: 0, bytes: 0 };
  const engine = await createDatabaseEngine();
  const openImmutable = (path: string): Database => {
    reads.files += 1;
    return countRows(engine.openImmutable(path), reads);
  };
  const feed = await openFeed(directory, shards, { ...engine, openImmutable }, createFileSystem());
  ask(feed);
  feed.close();
  return reads;
}

export function describeReads({ files, rows, bytes }: Reads): string {
  return `${files} files, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB`;
}

function countRows(database: Database, reads: Reads): Database {
  const count = (values: readonly SqlValue[]): void => {
    reads.rows += 1;
    for (const value of values) if (typeof value === "string" || value instanceof Uint8Array) reads.bytes += value.length;
  };
  return {
    ...database,
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        run: (...values) => statement.run(...values),
        get(...values) {
          const row = statement.get(...values);
          if (row !== undefined) count(Object.values(row));
          return row;
        },
        all(...values) {
          const rows = statement.all(...values);
          for (const row of rows) count(Object.values(row));
          return rows;
        },
      };
    },
  };
}
