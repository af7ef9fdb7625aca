import type { Database, Statement } from "../../ports/database.ts";
import { type BlockRow, type BlockTable, BlockWriter, insertInto } from "./block-table.ts";
import { compareKeys } from "./compare-keys.ts";

/** By key, what is there now; undefined when nothing is. */
export type Edits = ReadonlyMap<string, string | undefined>;
type Edit = readonly [key: string, value: string | undefined];

/**
 * Writes a table of `main` from that of `old` and what changed. Blocks without a change are copied as they lie; the outcome is the same as
 * if all rows had been written anew. Answers by how many rows there are more.
 */
export function mergeTable(database: Database, table: BlockTable, edits: Edits): number {
  const merge = new TableMerge(database, table);
  for (const [place, changed] of groupByBlock(database, table, edits)) merge.change(place, changed);
  merge.finish();
  return merge.added;
}

/** Blocks are numbered in their order. Edits before the first one fall into that. */
function groupByBlock(database: Database, { name }: BlockTable, edits: Edits): readonly (readonly [number, readonly Edit[]])[] {
  const find = database.prepare(`SELECT rowid AS place FROM old.${name} WHERE first <= ? ORDER BY first DESC LIMIT 1`);
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const place = Number(find.get(edit[0])?.["place"] ?? 1);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [edit]);
    else group.push(edit);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

class TableMerge {
  added = 0;
  private readonly table: BlockTable;
  private readonly copy: Statement;
  private readonly load: Statement;
  private readonly count: number;
  private readonly writer: BlockWriter;
  /** The last block of `old` that is done with. */
  private done = 0;

  constructor(database: Database, table: BlockTable) {
    const { name } = table;
    this.table = table;
    this.copy = database.prepare(`INSERT INTO main.${name} SELECT * FROM old.${name} WHERE rowid > ? AND rowid <= ? ORDER BY rowid`);
    this.load = database.prepare(`SELECT * FROM old.${name} WHERE rowid = ?`);
    this.count = Number(database.prepare(`SELECT max(rowid) AS count FROM old.${name}`).get()?.["count"] ?? 0);
    this.writer = new BlockWriter(table, database.prepare(insertInto(table)));
  }

  change(place: number, changed: readonly Edit[]): void {
    this.copyUntil(place - 1);
    this.rewrite(changed);
  }

  finish(): void {
    this.copyUntil(this.count);
    this.writer.finish();
  }

  /** As long as a block of the new table is unfinished, those of the old one are taken apart. */
  private copyUntil(place: number): void {
    while (!this.writer.isBetweenBlocks && this.done < place) this.rewrite([]);
    if (this.done < place) this.copy.run(this.done, place);
    this.done = Math.max(this.done, place);
  }

  private rewrite(changed: readonly Edit[]): void {
    this.done += 1;
    const block = this.load.get(this.done);
    const rows = block === undefined ? [] : this.table.unpack(this.table.columns.map((column) => block[column]));
    const edited = edit(rows, changed);
    for (const row of edited) this.writer.add(row);
    this.added += edited.length - rows.length;
  }
}

function edit(rows: readonly BlockRow[], changed: readonly Edit[]): readonly BlockRow[] {
  if (changed.length === 0) return rows;
  const byKey = new Map<string, string | undefined>([...rows.map(({ key, value }): Edit => [key, value]), ...changed]);
  const kept: BlockRow[] = [];
  for (const [key, value] of byKey) if (value !== undefined) kept.push({ key, value });
  return kept.sort((a, b) => compareKeys(a.key, b.key));
}
