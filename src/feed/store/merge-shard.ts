import type { Database } from "../../ports/database.ts";
import type { BlockTable } from "./block-table.ts";
import { HEAD_TABLE } from "./head-table.ts";
import { type Edits, mergeTable } from "./merge-table.ts";
import { findKeys, PACKAGE_TABLE } from "./package-table.ts";
import { proseTableOf } from "./prose-table.ts";

/** Writes the tables of `main` from those of `old` without the changed records, and those of `stage`. Answers by how many records there are more. */
export function mergeShard(shard: string, database: Database, changed: ReadonlySet<string>): number {
  const prose = proseTableOf(shard);
  const added = mergeTable(database, HEAD_TABLE, listChanges(database, HEAD_TABLE, changed));
  mergeTable(database, PACKAGE_TABLE, listEntryChanges(database, changed));
  mergeTable(database, prose, listChanges(database, prose, changed));
  return added;
}

/** Of a table by id. */
function listChanges(database: Database, table: BlockTable, changed: ReadonlySet<string>): Edits {
  const edits = new Map<string, string | undefined>([...changed].map((id) => [id, undefined]));
  for (const columns of database.scan(`SELECT ${table.columns.join(", ")} FROM stage.${table.name}`)) {
    for (const { key, value } of table.unpack(columns)) edits.set(key, value);
  }
  return edits;
}

/** Nothing says which packages a changed record was about, but going through all of them is quick. */
function listEntryChanges(database: Database, changed: ReadonlySet<string>): Edits {
  const edits = new Map<string, string | undefined>();
  for (const [entries] of database.scan("SELECT entries FROM old.package")) {
    for (const key of findKeys(String(entries), changed)) edits.set(key, undefined);
  }
  for (const [key, entries] of database.scan("SELECT key, entries FROM stage.entry")) edits.set(String(key), String(entries));
  return edits;
}
