import { crc32 } from "node:zlib";
import type { SqlValue, Statement } from "../../ports/database.ts";

export interface BlockRow {
  readonly key: string;
  readonly value: string;
}

/**
 * A table whose rows lie in blocks, in the order of their keys, each block under its first key: thousands of blocks are copied from an older
 * file in the time of thousands of rows, however many rows they hold.
 */
export interface BlockTable {
  readonly name: "head" | "package" | "prose";
  /** Beside `first`. */
  readonly columns: readonly string[];
  /** How many rows a block has, on average. */
  readonly meanRows: number;
  /** A block that has so many characters takes no further row. */
  readonly maxLength: number;
  pack(rows: readonly BlockRow[]): readonly SqlValue[];
  /** `columns` has their values, in order. */
  unpack(columns: readonly (SqlValue | undefined)[]): readonly BlockRow[];
}

/** Gathers rows, which come in the order of their keys, into blocks. */
export class BlockWriter {
  private readonly table: BlockTable;
  private readonly insert: Statement;
  private rows: BlockRow[] = [];
  private length = 0;

  /** `insert` takes the first key and the columns of the table. */
  constructor(table: BlockTable, insert: Statement) {
    this.table = table;
    this.insert = insert;
  }

  /** Whether the next row begins a block. */
  get isBetweenBlocks(): boolean {
    return this.rows.length === 0;
  }

  /**
   * The keys decide where a block ends, not a count, so that a new row changes the block it falls into and leaves the others as they were.
   */
  add(row: BlockRow): void {
    this.rows.push(row);
    this.length += row.key.length + row.value.length;
    if (crc32(row.key) % this.table.meanRows === 0 || this.length > this.table.maxLength) this.finish();
  }

  finish(): void {
    const [first] = this.rows;
    if (first === undefined) return;
    this.insert.run(first.key, ...this.table.pack(this.rows));
    this.rows = [];
    this.length = 0;
  }
}

/** How an `INSERT` into such a table reads. */
export function insertInto({ name, columns }: BlockTable): string {
  return `INSERT INTO main.${name} VALUES (?${", ?".repeat(columns.length)})`;
}
