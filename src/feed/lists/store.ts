import { TidegateError } from "../../model/errors.ts";
import type { Problem } from "../../model/problem.ts";
import type { Database, DatabaseEngine, Statement } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { asDamage, openContainer, writeContainer } from "../store/container.ts";
import { finishContent } from "../store/pack.ts";
import { ProblemList } from "../store/problem-list.ts";
import type { ShardContent } from "../store/side-file.ts";
import type { ListRows } from "./rows.ts";

const MAX_ROWS = 3_000_000;

interface CompileContext {
  readonly fs: FileSystem;
  readonly databases: DatabaseEngine;
  /** The feed directory. */
  readonly directory: string;
}

/** Compiles a list into a shard; no content when it has no rows. */
export async function compileList(
  shard: string,
  rows: ListRows,
  cx: CompileContext,
): Promise<{ readonly content?: ShardContent; readonly problems: readonly Problem[] }> {
  const byKey = new Map<string, string>();
  const problems = new ProblemList();
  for await (const batch of rows) {
    for (const row of batch) {
      if ("facts" in row) byKey.set(row.key, row.facts);
      else problems.add(row);
    }
    if (byKey.size > MAX_ROWS) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${shard} has more than ${MAX_ROWS} entries`);
  }
  if (byKey.size === 0) return { problems: problems.list() };
  const write = (path: string): number => writeContainer(path, cx.databases, shard, { write: (database) => writeRows(database, byKey) });
  return { content: await finishContent(shard, cx, write), problems: problems.list() };
}

function writeRows(database: Database, byKey: ReadonlyMap<string, string>): number {
  database.exec("CREATE TABLE list (key TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID");
  const insert = database.prepare("INSERT INTO list VALUES (?, ?)");
  for (const [key, facts] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) insert.run(key, facts);
  return byKey.size;
}

/** A compiled list, open for look-ups. */
export class OpenList<T> {
  private readonly shard: string;
  private readonly database: Database;
  private readonly select: Statement;

  constructor(shard: string, path: string, engine: DatabaseEngine) {
    this.shard = shard;
    this.database = openContainer(shard, path, engine);
    this.select = this.database.prepare("SELECT facts FROM list WHERE key = ?");
  }

  find(key: string): T | undefined {
    try {
      const facts = this.select.get(key)?.["facts"];
      return typeof facts === "string" ? (JSON.parse(facts) as T) : undefined;
    } catch (error) {
      throw asDamage(error, this.shard);
    }
  }

  close(): void {
    this.database.close();
  }
}
