import type { Affected } from "../../model/advisory.ts";
import type { Database, Statement } from "../../ports/database.ts";
import { type Entry, FIELD, ROW } from "./package-table.ts";

/** What an advisory says about the package that was asked for. */
export interface PackageEntries {
  readonly id: string;
  readonly affected: readonly Affected[];
}

/** Looks packages up by name. Inventories are sorted, so that the last block often has the next one, too, or has it not. */
export class PackageReader {
  private readonly ecosystem: string;
  private readonly last: Statement;
  private readonly load: Statement;
  private held = { place: 0, block: "" };

  constructor(database: Database, ecosystem: string) {
    this.ecosystem = ecosystem;
    this.last = database.prepare("SELECT rowid AS place FROM package WHERE first < ? ORDER BY first DESC LIMIT 1");
    this.load = database.prepare("SELECT entries FROM package WHERE rowid = ?");
  }

  /** In the order of ids. The name is a clean one. */
  find(name: string): readonly PackageEntries[] {
    const start = name + FIELD;
    // The last block with the name in it begins before what comes behind the name.
    let place = Number(this.last.get(`${name} `)?.["place"] ?? 0);
    let found: readonly PackageEntries[] = [];
    for (let isFirst = false; place > 0 && !isFirst; place -= 1) {
      const block = this.hold(place);
      found = [...readEntries(block, name, this.ecosystem), ...found];
      isFirst = !block.startsWith(start);
    }
    return found;
  }

  private hold(place: number): string {
    if (this.held.place !== place) this.held = { place, block: String(this.load.get(place)?.["entries"] ?? "") };
    return this.held.block;
  }
}

function readEntries(block: string, name: string, ecosystem: string): readonly PackageEntries[] {
  const start = name + FIELD;
  const found: PackageEntries[] = [];
  // Where it is not found, looking begins at the start, which is none of it.
  for (let at = block.startsWith(start) ? 0 : block.indexOf(ROW + start) + 1; block.startsWith(start, at); ) {
    const cut = block.indexOf(FIELD, at + start.length);
    const end = block.indexOf(ROW, cut);
    // Parsed as one text, so that nothing that is kept of it keeps the block.
    const [id, entries] = JSON.parse(`["${block.slice(at + start.length, cut)}",${block.slice(cut + 1, end)}]`) as [string, readonly Entry[]];
    found.push({ id, affected: entries.map((entry) => ({ ecosystem, ranges: [], versions: [], severity: [], ...entry, name })) });
    at = end + 1;
  }
  return found;
}
