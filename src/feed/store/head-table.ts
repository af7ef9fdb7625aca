import type { Advisory } from "../../model/advisory.ts";
import type { Database, SqlValue, Statement } from "../../ports/database.ts";
import type { BlockRow, BlockTable } from "./block-table.ts";

/** What matching reads of advisories beside packages: compact JSON, from which empty lists are left out. */
type Head = Partial<Omit<Advisory, "id" | "modified" | "affected">>;

/** Ids and times lie apart from the rest, in lines as the bucket's list of changes has them: what is known is read without all else. */
export const HEAD_TABLE: BlockTable = {
  name: "head",
  columns: ["listing", "heads"],
  meanRows: 8,
  maxLength: 16_384,
  pack(rows) {
    let listing = "";
    let heads = "";
    for (const { key, value } of rows) {
      const cut = value.indexOf("\n");
      listing += `${value.slice(0, cut)},${key}\n`;
      heads += `${value.slice(cut + 1)}\n`;
    }
    return [listing, heads];
  },
  unpack: ([listing, heads]) => [...readBlock(String(listing), String(heads))],
};

function* readBlock(listing: string, heads: string): Generator<BlockRow> {
  const values = heads.split("\n");
  for (const [index, line] of listing.split("\n").entries()) {
    const comma = line.indexOf(",");
    if (comma >= 0) yield { key: line.slice(comma + 1), value: `${line.slice(0, comma)}\n${values[index]}` };
  }
}

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** Keys in a fixed order: equal advisories make equal rows. JSON leaves out what is undefined. */
export function writeHead(advisory: Advisory): BlockRow {
  const { id, modified, published, aliases, upstream, related, severity, severityWord } = advisory;
  const head = {
    published,
    aliases: unlessEmpty(aliases),
    upstream: unlessEmpty(upstream),
    related: unlessEmpty(related),
    severity: unlessEmpty(severity),
    severityWord,
  };
  return { key: id, value: `${modified}\n${JSON.stringify(head)}` };
}

/** Looks heads up by id. Those of one package come in the order of ids, so that the last block often has the next one, too. */
export class HeadReader {
  private readonly place: Statement;
  private readonly load: Statement;
  private held = NOTHING;

  constructor(database: Database) {
    this.place = database.prepare("SELECT rowid AS place FROM head WHERE first <= ? ORDER BY first DESC LIMIT 1");
    this.load = database.prepare("SELECT listing, heads FROM head WHERE rowid = ?");
  }

  has(id: string): boolean {
    return this.holdBlock(id).listing.includes(`,${id}\n`);
  }

  find(id: string): Omit<Advisory, "affected"> | undefined {
    const { listing, heads } = this.holdBlock(id);
    const comma = listing.indexOf(`,${id}\n`);
    if (comma < 0) return undefined;
    const line = listing.lastIndexOf("\n", comma) + 1;
    let start = 0;
    for (let end = listing.indexOf("\n"); end >= 0 && end < line; end = listing.indexOf("\n", end + 1)) start = heads.indexOf("\n", start) + 1;
    // Parsed as one text, so that nothing that is kept of it keeps the block.
    const text = `["${listing.slice(line, comma)}",${heads.slice(start, heads.indexOf("\n", start))}]`;
    const [modified, head] = JSON.parse(text) as [string, Head];
    return { aliases: [], upstream: [], related: [], severity: [], ...head, modified, id };
  }

  private holdBlock(id: string): HeldBlock {
    const place = this.place.get(id)?.["place"];
    if (place === undefined) return NOTHING;
    if (this.held.place !== place) {
      const { listing, heads } = this.load.get(place) ?? {};
      this.held = { place, listing: String(listing), heads: String(heads) };
    }
    return this.held;
  }
}

interface HeldBlock {
  readonly place: SqlValue;
  readonly listing: string;
  readonly heads: string;
}

const NOTHING: HeldBlock = { place: null, listing: "", heads: "" };
