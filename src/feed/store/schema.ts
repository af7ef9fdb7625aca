/** Raised when the tables or the meaning of their columns change. Shards of other schemas lie in folders of their own. */
export const FEED_SCHEMA = 2;

/** `TGFD`: marks the file as ours, see https://www.sqlite.org/fileformat2.html#application_id. */
export const APPLICATION_ID = 0x54474644;

/** What the file says of itself. */
export const META_TABLE = "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;";

/**
 * - `advisory`: what matching reads of an advisory, without packages.
 * - `affected`: one row per package name and advisory, so that a look-up touches only its rows.
 * - `prose`: texts, some dozens of advisories to a compressed block; read only for what is reported.
 */
export const TABLES = `
  CREATE TABLE advisory (id TEXT NOT NULL, head TEXT NOT NULL);
  CREATE TABLE affected (name TEXT NOT NULL, id TEXT NOT NULL, entries TEXT NOT NULL);
  CREATE TABLE prose (first TEXT NOT NULL, texts BLOB NOT NULL);
`;

/** Only in a stage: ids whose older rows are outdated, and records that are known but not kept. */
export const STAGE_TABLES = `
  CREATE TABLE changed (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE seen (id TEXT PRIMARY KEY, modified TEXT NOT NULL) WITHOUT ROWID;
`;

export const INDEXES = `
  CREATE UNIQUE INDEX advisory_id ON advisory (id);
  CREATE INDEX affected_name ON affected (name);
  CREATE UNIQUE INDEX prose_first ON prose (first);
`;

/** For files that only this process sees until they are whole: no journal, no waiting for the disk. */
export const WRITE_PRAGMAS = `
  PRAGMA page_size = 4096;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -4096;
`;
