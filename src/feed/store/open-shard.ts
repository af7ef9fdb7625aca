import type { Advisory, AdvisoryText } from "../../model/advisory.ts";
import { normalizePackageName } from "../../model/ecosystem.ts";
import type { Mention } from "../../ports/advisory-lookup.ts";
import type { Database, DatabaseEngine, SqlValue, Statement } from "../../ports/database.ts";
import { ecosystemOf } from "../shard-key.ts";
import { asDamage, openContainer } from "./container.ts";
import { unpackBlock } from "./prose.ts";
import { readEntries, readHead, readText } from "./rows.ts";

const MENTIONS = `
  SELECT DISTINCT advisory.id AS id, affected.name AS name FROM advisory JOIN affected ON affected.id = advisory.id
  WHERE lower(advisory.id) = ? OR substr(lower(advisory.id), -length(?)) = ? OR instr(lower(head), ?) > 0
  ORDER BY advisory.id, affected.name LIMIT 500
`;

/** One shard, open for look-ups. Statements are prepared once. */
export class OpenShard {
  private readonly shard: string;
  private readonly ecosystem: string;
  private readonly database: Database;
  private readonly affected: Statement;
  private readonly first: Statement;
  private readonly prose: Statement;
  /** Texts are asked for in the order of their ids, so that the last block nearly always has the next one, too. */
  private block: { readonly first: SqlValue; readonly texts: Buffer } | undefined;

  constructor(shard: string, path: string, engine: DatabaseEngine) {
    this.shard = shard;
    this.ecosystem = ecosystemOf(shard);
    this.database = openContainer(shard, path, engine);
    try {
      this.affected = this.database.prepare(
        "SELECT affected.id, entries, head FROM affected JOIN advisory ON advisory.id = affected.id WHERE name = ? ORDER BY affected.id",
      );
      this.first = this.database.prepare("SELECT first FROM prose WHERE first <= ? ORDER BY first DESC LIMIT 1");
      this.prose = this.database.prepare("SELECT texts FROM prose WHERE first = ?");
    } catch (error) {
      this.database.close();
      throw asDamage(error, shard);
    }
  }

  find(name: string): readonly Advisory[] {
    const key = normalizePackageName(this.ecosystem, name);
    return this.guard(() =>
      this.affected.all(key).map((row) => {
        const { id, entries, head } = row as { id: string; entries: string; head: string };
        return { ...readHead(id, head), affected: readEntries(entries, this.ecosystem, key) };
      }),
    );
  }

  describe(id: string): AdvisoryText | undefined {
    return this.guard(() => {
      const first = this.first.get(id)?.["first"];
      const block = first === undefined ? undefined : this.readBlock(first);
      return block === undefined ? undefined : readText(block, id);
    });
  }

  private readBlock(first: SqlValue): Buffer | undefined {
    if (this.block?.first === first) return this.block.texts;
    const texts = this.prose.get(first)?.["texts"];
    if (!(texts instanceof Uint8Array)) return undefined;
    this.block = { first, texts: unpackBlock(texts) };
    return this.block.texts;
  }

  /** Records that are called so, stand for it (`DEBIAN-CVE-…`) or list it. Not prepared: nearly nobody asks. */
  mentions(id: string): readonly Mention[] {
    const wanted = id.toLowerCase();
    const rows = this.guard(() => this.database.prepare(MENTIONS).all(wanted, `-${wanted}`, `-${wanted}`, JSON.stringify(wanted)));
    const names = new Map<string, string[]>();
    for (const row of rows) {
      const record = String(row["id"]);
      names.set(record, [...(names.get(record) ?? []), String(row["name"])]);
    }
    return [...names].map(([record, list]) => ({ ecosystem: this.ecosystem, id: record, names: list }));
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
