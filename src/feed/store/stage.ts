import type { AdvisoryRecord, Affected } from "../../model/advisory.ts";
import { TidegateError } from "../../model/errors.ts";
import type { Database, DatabaseEngine, Statement } from "../../ports/database.ts";
import { belongsToShard, ecosystemOf, takesId } from "../shard-key.ts";
import type { SeenRecord } from "../source.ts";
import { BlockWriter, insertInto } from "./block-table.ts";
import { HEAD_TABLE, writeHead } from "./head-table.ts";
import { cleanName, packageKey, writeEntries } from "./package-table.ts";
import { proseTableOf, writeText } from "./prose-table.ts";
import { STAGE_TABLES, TABLES, WRITE_PRAGMAS } from "./schema.ts";

/**
 * Takes a shard's records as they stream in, in ascending order of ids, and keeps them on disk until all are there.
 * What is in memory does not grow with their number.
 */
export class ShardStage {
  readonly shard: string;
  readonly path: string;
  /** Of this pass. */
  records = 0;
  private readonly database: Database;
  private readonly insertEntry: Statement;
  private readonly insertSeen: Statement;
  private readonly heads: BlockWriter;
  private readonly prose: BlockWriter;
  private last = "";
  private isOpen = true;

  constructor(shard: string, path: string, engine: DatabaseEngine) {
    this.shard = shard;
    this.path = path;
    this.database = engine.create(path);
    this.database.exec(WRITE_PRAGMAS);
    this.database.exec(`BEGIN; ${TABLES} ${STAGE_TABLES}`);
    this.insertEntry = this.database.prepare("INSERT INTO entry VALUES (?, ?)");
    this.insertSeen = this.database.prepare("INSERT OR REPLACE INTO seen VALUES (?, ?)");
    this.heads = new BlockWriter(HEAD_TABLE, this.database.prepare(insertInto(HEAD_TABLE)));
    const prose = proseTableOf(shard);
    this.prose = new BlockWriter(prose, this.database.prepare(insertInto(prose)));
  }

  /** Keeps what the record says about this shard; when that is nothing, only that it was seen. */
  add({ advisory, text }: AdvisoryRecord): void {
    // The other half of the ecosystem is always refreshed with this one and knows the record.
    if (!takesId(this.shard, advisory.id)) return;
    const byName = groupByName(advisory.affected, this.shard);
    if (byName.size === 0) return this.see({ seen: advisory.id, modified: advisory.modified });
    if (advisory.id <= this.last) throw new TidegateError("INTERNAL", `advisories out of order: ${advisory.id} after ${this.last}`);
    this.last = advisory.id;
    this.records += 1;
    this.heads.add(writeHead(advisory));
    for (const [name, entries] of byName) this.insertEntry.run(packageKey(name, advisory.id), writeEntries(entries, ecosystemOf(this.shard)));
    this.prose.add(writeText(text));
  }

  see({ seen, modified }: SeenRecord): void {
    this.insertSeen.run(seen, modified);
  }

  /** Starts from what was seen before, but for what changed since. */
  startFrom(seen: ReadonlyMap<string, string>, changed: ReadonlySet<string>): void {
    for (const [id, modified] of seen) if (!changed.has(id)) this.see({ seen: id, modified });
  }

  /** Everything seen and not kept, as lines in the order of ids. */
  listSeen(): string {
    const rows = this.database.prepare("SELECT id || ' ' || modified || char(10) AS line FROM seen ORDER BY id").all();
    return rows.map((row) => String(row["line"])).join("");
  }

  finish(): void {
    this.heads.finish();
    this.prose.finish();
    this.database.exec("COMMIT");
  }

  close(): void {
    if (this.isOpen) this.database.close();
    this.isOpen = false;
  }
}

function groupByName(affected: readonly Affected[], shard: string): Map<string, Affected[]> {
  const byName = new Map<string, Affected[]>();
  for (const entry of affected) {
    if (!belongsToShard(shard, entry.ecosystem)) continue;
    const name = cleanName(entry.name);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [entry]);
    else known.push(entry);
  }
  return byName;
}
