import type { Mention } from "../../ports/advisory-lookup.ts";
import type { Database } from "../../ports/database.ts";
import { HEAD_TABLE } from "./head-table.ts";
import { idOfKey, nameOfKey, PACKAGE_TABLE } from "./package-table.ts";

const MAX_NAMES = 500;
const HEADS = "SELECT listing, heads FROM head WHERE instr(lower(listing), ?1) > 0 OR instr(lower(heads), ?1) > 0 ORDER BY first";

/** Records that are called so, end in it or list it, in any case of letters, with the names of their packages. */
export function listMentions(database: Database, id: string): readonly Omit<Mention, "ecosystem">[] {
  const wanted = id.toLowerCase();
  const names = new Map<string, string[]>();
  for (const block of database.scan(HEADS, wanted)) {
    for (const { key, value } of HEAD_TABLE.unpack(block)) if (isAbout(key, value, wanted)) names.set(key, []);
  }
  if (names.size > 0) collectNames(database, names);
  return [...names].map(([record, list]) => ({ id: record, names: list }));
}

function isAbout(id: string, head: string, wanted: string): boolean {
  const own = id.toLowerCase();
  return own === wanted || own.endsWith(`-${wanted}`) || head.toLowerCase().includes(JSON.stringify(wanted));
}

function collectNames(database: Database, names: ReadonlyMap<string, string[]>): void {
  let count = 0;
  for (const block of database.scan("SELECT entries FROM package ORDER BY first")) {
    for (const { key } of PACKAGE_TABLE.unpack(block)) {
      const list = names.get(idOfKey(key));
      if (list === undefined) continue;
      list.push(nameOfKey(key));
      count += 1;
      if (count === MAX_NAMES) return;
    }
  }
}
