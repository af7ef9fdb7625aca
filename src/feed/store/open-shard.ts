import type { Advisory, AdvisoryText } from "../../model/advisory.ts";
import { normalizePackageName } from "../../model/ecosystem.ts";
import { TidegateError } from "../../model/errors.ts";
import type { Mention } from "../../ports/advisory-lookup.ts";
import type { Database, DatabaseEngine, SqlValue, Statement } from "../../ports/database.ts";
import { ecosystemOf } from "../shard-key.ts";
import { asDamage, openContainer } from "./container.ts";
import { HeadReader } from "./head-table.ts";
import { listMentions } from "./mentions.ts";
import { type PackageEntries, PackageReader } from "./package-reader.ts";
import { cleanName } from "./package-table.ts";
import { readText, unpackBlock } from "./prose-table.ts";

/** One shard, open for look-ups. Statements are prepared once. */
export class OpenShard {
  private readonly shard: string;
  private readonly ecosystem: string;
  private readonly database: Database;
  private readonly heads: HeadReader;
  private readonly packages: PackageReader;
  private readonly first: Statement;
  private readonly prose: Statement;
  /** Texts are asked for in the order of their ids, so that the last block nearly always has the next one, too. */
  private block: { readonly first: SqlValue; readonly texts: Buffer } | undefined;

  constructor(shard: string, path: string, engine: DatabaseEngine) {
    this.shard = shard;
    this.ecosystem = ecosystemOf(shard);
    this.database = openContainer(shard, path, engine);
    try {
      this.heads = new HeadReader(this.database);
      this.packages = new PackageReader(this.database, this.ecosystem);
      this.first = this.database.prepare("SELECT first FROM prose WHERE first <= ? ORDER BY first DESC LIMIT 1");
      this.prose = this.database.prepare("SELECT texts FROM prose WHERE first = ?");
    } catch (error) {
      this.database.close();
      throw asDamage(error, shard);
    }
  }

  find(name: string): readonly Advisory[] {
    const key = cleanName(normalizePackageName(this.ecosystem, name));
    return this.guard(() => this.packages.find(key).map((entries) => this.complete(entries)));
  }

  private complete({ id, affected }: PackageEntries): Advisory {
    const head = this.heads.find(id);
    if (head === undefined) throw new TidegateError("FEED_DAMAGED", `the shard ${this.shard} lacks ${id}`);
    return { ...head, affected };
  }

  describe(id: string): AdvisoryText | undefined {
    return this.guard(() => {
      const first = this.first.get(id)?.["first"];
      const block = first === undefined ? undefined : this.readBlock(first);
      return block === undefined ? undefined : readText(block, id);
    });
  }

  private readBlock(first: SqlValue): Buffer {
    if (this.block?.first === first) return this.block.texts;
    const texts = unpackBlock(this.prose.get(first)?.["texts"]);
    this.block = { first, texts };
    return texts;
  }

  /** Records that are called so, stand for it (`DEBIAN-CVE-…`) or list it. Reads everything: nearly nobody asks. */
  mentions(id: string): readonly Mention[] {
    return this.guard(() => listMentions(this.database, id)).map((mention) => ({ ecosystem: this.ecosystem, ...mention }));
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
