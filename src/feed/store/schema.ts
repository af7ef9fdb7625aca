/** Raised when the tables or the meaning of their columns change. Shards of other schemas lie in folders of their own. */
export const FEED_SCHEMA = 3;

/** `TGFD`: marks the file as ours, see https://www.sqlite.org/fileformat2.html#application_id. */
export const APPLICATION_ID = 0x54474644;

/** What the file says of itself. */
export const META_TABLE = "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;";

/**
 * Rows lie in blocks, each under the `first` of its keys, see `block-table.ts`.
 * - `head`: what matching reads of advisories beside packages, by id.
 * - `package`: what advisories say about packages, by name and id, so that a look-up touches only what lies together.
 * - `prose`: texts by id, compressed; read only for what is reported.
 */
export const TABLES = `
  CREATE TABLE head (first TEXT NOT NULL, listing TEXT NOT NULL, heads TEXT NOT NULL);
  CREATE TABLE package (first TEXT NOT NULL, entries TEXT NOT NULL);
  CREATE TABLE prose (first TEXT NOT NULL, texts BLOB NOT NULL);
`;

/** Only in a stage: entries of packages, which are still to be put in order, and records that are known but not kept. */
export const STAGE_TABLES = `
  CREATE TABLE entry (key TEXT NOT NULL, entries TEXT NOT NULL);
  CREATE TABLE seen (id TEXT PRIMARY KEY, modified TEXT NOT NULL) WITHOUT ROWID;
`;

export const INDEXES = `
  CREATE UNIQUE INDEX head_first ON head (first);
  CREATE UNIQUE INDEX package_first ON package (first);
  CREATE UNIQUE INDEX prose_first ON prose (first);
`;

/** For files that only this process sees until they are whole: no journal, no waiting for the disk. */
export const WRITE_PRAGMAS = `
  PRAGMA page_size = 16384;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -4096;
`;
