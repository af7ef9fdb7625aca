import type { Affected } from "../../model/advisory.ts";
import type { SqlValue } from "../../ports/database.ts";
import type { BlockRow, BlockTable } from "./block-table.ts";

/** What an advisory says about one package: compact JSON, from which empty lists and repeated names are left out. */
export type Entry = Partial<Omit<Affected, "name">>;

/** ASCII's own separators, which neither names nor ids have, and JSON only escaped. */
export const FIELD = "\u001f";
export const ROW = "\u001e";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u001f]/g;

/** By name and id, so that a look-up reads one block, or those in a row that a name fills. */
export const PACKAGE_TABLE: BlockTable = {
  name: "package",
  columns: ["entries"],
  meanRows: 8,
  maxLength: 8_192,
  pack: (rows) => [rows.map(({ key, value }) => key + FIELD + value + ROW).join("")],
  unpack: ([entries]) => splitRows(entries),
};

function splitRows(entries: SqlValue | undefined): BlockRow[] {
  return String(entries ?? "")
    .split(ROW)
    .slice(0, -1)
    .map((row) => {
      const cut = row.indexOf(FIELD, row.indexOf(FIELD) + 1);
      return { key: row.slice(0, cut), value: row.slice(cut + 1) };
    });
}

/** A name as it is in keys: well-formed, and without what separates. */
export function cleanName(name: string): string {
  return name.toWellFormed().replace(CONTROLS, " ");
}

/** `name` is a clean one. */
export function packageKey(name: string, id: string): string {
  return name + FIELD + id;
}

export function idOfKey(key: string): string {
  return key.slice(key.indexOf(FIELD) + 1);
}

export function nameOfKey(key: string): string {
  return key.slice(0, key.indexOf(FIELD));
}

/** The keys in a block that are about one of these ids. */
export function findKeys(block: string, ids: ReadonlySet<string>): readonly string[] {
  const keys: string[] = [];
  for (let start = 0; start < block.length; start = block.indexOf(ROW, start) + 1) {
    const cut = block.indexOf(FIELD, start) + 1;
    const end = block.indexOf(FIELD, cut);
    if (ids.has(block.slice(cut, end))) keys.push(block.slice(start, end));
    start = end;
  }
  return keys;
}

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** Keys in a fixed order: equal advisories make equal rows. JSON leaves out what is undefined. */
export function writeEntries(entries: readonly Affected[], shard: string): string {
  return JSON.stringify(
    entries.map(({ ecosystem, ranges, versions, severity, severityWord, fixState, binaries, arches, module, cves, notices }) => ({
      ecosystem: ecosystem === shard ? undefined : ecosystem,
      ranges: unlessEmpty(ranges),
      versions: unlessEmpty(versions),
      severity: unlessEmpty(severity),
      severityWord,
      fixState,
      binaries,
      arches,
      module,
      cves,
      notices,
    })),
  );
}
