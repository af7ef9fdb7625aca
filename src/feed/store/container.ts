import { TidegateError } from "../../model/errors.ts";
import type { Database, DatabaseEngine } from "../../ports/database.ts";
import { APPLICATION_ID, FEED_SCHEMA, META_TABLE, WRITE_PRAGMAS } from "./schema.ts";

/** What every shard file says of itself. */
export interface ContainerHead {
  readonly shard: string;
  readonly records: number;
}

/** Makes a shard file and lets `fill` write its tables, all in one transaction. */
export function writeContainer(path: string, engine: DatabaseEngine, head: ContainerHead, fill: ContainerFill): void {
  const database = engine.create(path);
  try {
    database.exec(WRITE_PRAGMAS);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FEED_SCHEMA};`);
    fill.attach?.(database);
    database.exec(`BEGIN; ${META_TABLE}`);
    const insert = database.prepare("INSERT INTO main.meta VALUES (?, ?)");
    insert.run("ecosystem", head.shard);
    insert.run("records", String(head.records));
    fill.write(database);
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}

interface ContainerFill {
  /** Before the transaction, within which nothing can be attached. */
  attach?(database: Database): void;
  write(database: Database): void;
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
