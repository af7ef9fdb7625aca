import { TidegateError } from "../../model/errors.ts";
import type { Database, DatabaseEngine } from "../../ports/database.ts";
import { APPLICATION_ID, FEED_SCHEMA, META_TABLE, WRITE_PRAGMAS } from "./schema.ts";

/** Makes a shard file and lets `fill` write its tables, all in one transaction. Answers the number of records that `fill` wrote. */
export function writeContainer(path: string, engine: DatabaseEngine, shard: string, fill: ContainerFill): number {
  const database = engine.create(path);
  try {
    database.exec(WRITE_PRAGMAS);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FEED_SCHEMA};`);
    fill.attach?.(database);
    database.exec(`BEGIN; ${META_TABLE}`);
    const records = fill.write(database);
    const insert = database.prepare("INSERT INTO main.meta VALUES (?, ?)");
    insert.run("ecosystem", shard);
    insert.run("records", String(records));
    database.exec("COMMIT");
    return records;
  } finally {
    database.close();
  }
}

interface ContainerFill {
  /** Before the transaction, within which nothing can be attached. */
  attach?(database: Database): void;
  /** Answers how many records it wrote. */
  write(database: Database): number;
}

/** Opens a shard file after making sure that it is one, of this schema and for this shard. */
export function openContainer(shard: string, path: string, engine: DatabaseEngine): Database {
  let database: Database | undefined;
  try {
    database = engine.openImmutable(path);
    checkIdentity(database, shard);
    return database;
  } catch (error) {
    database?.close();
    throw asDamage(error, shard);
  }
}

function checkIdentity(database: Database, shard: string): void {
  const application = readPragma(database, "application_id");
  const schema = readPragma(database, "user_version");
  if (application !== APPLICATION_ID) throw new TidegateError("FEED_DAMAGED", `the file of ${shard} is not a feed shard`);
  if (schema > FEED_SCHEMA) {
    throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the shard ${shard} has schema ${schema}; this version reads ${FEED_SCHEMA}`);
  }
  if (schema < FEED_SCHEMA) throw new TidegateError("FEED_DAMAGED", `the shard ${shard} has the outdated schema ${schema}`);
  const ecosystem = database.prepare("SELECT value FROM meta WHERE key = 'ecosystem'").get()?.["value"];
  if (ecosystem !== shard) throw new TidegateError("FEED_DAMAGED", `the file of ${shard} holds another ecosystem`);
}

function readPragma(database: Database, name: "application_id" | "user_version"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

/** SQLite's complaints about a file, with a code and a name. */
export function asDamage(error: unknown, shard: string): unknown {
  return error instanceof TidegateError ? error : new TidegateError("FEED_DAMAGED", `the shard ${shard} cannot be read`, { cause: error });
}
