/** A thin seam over SQLite: synchronous, prepared statements only. Errors are the engine's own. */
export type SqlValue = string | number | bigint | Uint8Array | null;

export interface Statement {
  run(...values: SqlValue[]): void;
  get(...values: SqlValue[]): Readonly<Record<string, SqlValue>> | undefined;
  all(...values: SqlValue[]): readonly Readonly<Record<string, SqlValue>>[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /** All rows of a query, one after the other, as lists: a hundred thousand rows as objects would outlive their use by far. */
  scan(sql: string, ...values: SqlValue[]): Iterable<readonly SqlValue[]>;
  close(): void;
}

export interface DatabaseEngine {
  /** Opens an existing file that nobody may change: no lock, no journal. */
  openImmutable(path: string): Database;
  create(path: string): Database;
}
