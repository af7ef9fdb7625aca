import type * as sqlite from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { Database, DatabaseEngine, SqlValue } from "../ports/database.ts";

type SqliteModule = typeof sqlite;

/**
 * SQLite as Node brings it. Loaded on demand, because Node 24.0 to 24.14 print an ExperimentalWarning on import,
 * which would look like a fault of the scan in every log.
 */
export async function createDatabaseEngine(): Promise<DatabaseEngine> {
  const { DatabaseSync } = await importQuietly();
  const wrap = (database: InstanceType<SqliteModule["DatabaseSync"]>): Database => ({
    exec: (sql) => database.exec(sql),
    prepare: (sql) => database.prepare(sql),
    scan(sql, ...values) {
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      return statement.iterate(...values) as Iterable<unknown> as Iterable<readonly SqlValue[]>;
    },
    close: () => database.close(),
  });
  return {
    openImmutable: (path) => {
      const url = pathToFileURL(path);
      url.search = "?immutable=1&mode=ro";
      return wrap(new DatabaseSync(url, { readOnly: true }));
    },
    create: (path) => wrap(new DatabaseSync(path)),
  };
}

async function importQuietly(): Promise<SqliteModule> {
  const before = Object.getOwnPropertyDescriptor(process, "emitWarning");
  const original = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (String(warning).includes("SQLite")) return;
    Reflect.apply(original, undefined, [warning, ...rest]);
  };
  try {
    return await import("node:sqlite");
  } finally {
    if (before) Object.defineProperty(process, "emitWarning", before);
  }
}
