import type { Advisory, AdvisoryText } from "../../model/advisory.ts";
import { normalizePackageName } from "../../model/ecosystem.ts";
import { TidegateError } from "../../model/errors.ts";
import type { Database, DatabaseEngine, SqlValue, Statement } from "../../ports/database.ts";
import { findText } from "./prose.ts";
import { readEntries, readHead } from "./rows.ts";
import { APPLICATION_ID, FEED_SCHEMA } from "./schema.ts";

/** One shard, open for look-ups. Statements are prepared once. */
export class OpenShard {
  private readonly shard: string;
  private readonly database: Database;
  private readonly affected: Statement;
  private readonly prose: Statement;

  constructor(shard: string, path: string, engine: DatabaseEngine) {
    this.shard = shard;
    this.database = engine.openImmutable(path);
    try {
      checkIdentity(this.database, shard);
      this.affected = this.database.prepare(
        "SELECT affected.id, entries, head FROM affected JOIN advisory ON advisory.id = affected.id WHERE name = ? ORDER BY affected.id",
      );
      this.prose = this.database.prepare("SELECT texts FROM prose WHERE first <= ? ORDER BY first DESC LIMIT 1");
    } catch (error) {
      this.database.close();
      throw asDamage(error, shard);
    }
  }

  find(name: string): readonly Advisory[] {
    const key = normalizePackageName(this.shard, name);
    return this.guard(() =>
      this.affected.all(key).map((row) => {
        const { id, entries, head } = row as { id: string; entries: string; head: string };
        return { ...readHead(id, head), affected: readEntries(entries, this.shard, key) };
      }),
    );
  }

  describe(id: string): AdvisoryText | undefined {
    return this.guard(() => {
      const texts: SqlValue | undefined = this.prose.get(id)?.["texts"];
      return texts instanceof Uint8Array ? findText(texts, id) : undefined;
    });
  }

  close(): void {
    this.database.close();
  }

  private guard<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw asDamage(error, this.shard);
    }
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

function asDamage(error: unknown, shard: string): unknown {
  return error instanceof TidegateError ? error : new TidegateError("FEED_DAMAGED", `the shard ${shard} cannot be read`, { cause: error });
}
