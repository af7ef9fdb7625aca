import type { AdvisoryRecord, Affected } from "../../model/advisory.ts";
import { TidegateError } from "../../model/errors.ts";
import type { Database, DatabaseEngine, Statement } from "../../ports/database.ts";
import { belongsToShard } from "../shard-key.ts";
import { ProseWriter } from "./prose.ts";
import { writeEntries, writeHead } from "./rows.ts";
import { TABLES, WRITE_PRAGMAS } from "./schema.ts";

/**
 * Takes a shard's records as they stream in, in ascending order of ids, and keeps them on disk until all are there.
 * What is in memory does not grow with their number.
 */
export class ShardStage {
  readonly shard: string;
  readonly path: string;
  records = 0;
  private readonly database: Database;
  private readonly insertAdvisory: Statement;
  private readonly insertAffected: Statement;
  private readonly prose: ProseWriter;
  private last = "";
  private isOpen = true;

  constructor(shard: string, path: string, engine: DatabaseEngine) {
    this.shard = shard;
    this.path = path;
    this.database = engine.create(path);
    this.database.exec(WRITE_PRAGMAS);
    this.database.exec(`BEGIN; ${TABLES}`);
    this.insertAdvisory = this.database.prepare("INSERT INTO advisory VALUES (?, ?)");
    this.insertAffected = this.database.prepare("INSERT INTO affected VALUES (?, ?, ?)");
    const insertProse = this.database.prepare("INSERT INTO prose VALUES (?, ?)");
    this.prose = new ProseWriter((first, texts) => insertProse.run(first, texts));
  }

  /** Keeps what the record says about this shard; nothing, when that is nothing. */
  add({ advisory, text }: AdvisoryRecord): void {
    const byName = groupByName(advisory.affected, this.shard);
    if (byName.size === 0) return;
    if (advisory.id <= this.last) throw new TidegateError("INTERNAL", `advisories out of order: ${advisory.id} after ${this.last}`);
    this.last = advisory.id;
    this.records += 1;
    this.insertAdvisory.run(advisory.id, writeHead(advisory));
    for (const [name, entries] of byName) this.insertAffected.run(name, advisory.id, writeEntries(entries, this.shard));
    this.prose.add(text);
  }

  finish(): void {
    this.prose.finish();
    this.database.exec("COMMIT");
    this.close();
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
    const known = byName.get(entry.name);
    if (known === undefined) byName.set(entry.name, [entry]);
    else known.push(entry);
  }
  return byName;
}
