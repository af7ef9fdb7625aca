import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { AdvisoryText } from "../../model/advisory.ts";
import type { SqlValue } from "../../ports/database.ts";
import { isMalicious, isMaliciousShard } from "../shard-key.ts";
import type { BlockRow, BlockTable } from "./block-table.ts";

const MAX_UNPACKED = 64 * 1024 * 1024;

/** ASCII's own separators, which no prose needs: splitting is cheaper than JSON, both ways. */
const FIELD = "\u001f";
const TEXT = "\u001e";
const SEPARATORS = /[\u001e\u001f]/g;
/** `## Source: amazon-inspector (<digest>)`: says nothing to anybody, and cannot be compressed. */
const REPORT_DIGESTS = /^(## Source: [\w.-]{1,80}) \([0-9a-f]{64}\)/gm;

const PROSE = createTable(32, 1);
/** They say nearly the same of each malicious package, and hardly ever is one of them read. */
const MALICIOUS_PROSE = createTable(256, 9);

/** Texts by the ids of their advisories, compressed: small texts compress badly and slowly alone. */
export function proseTableOf(shard: string): BlockTable {
  return isMaliciousShard(shard) ? MALICIOUS_PROSE : PROSE;
}

function createTable(meanRows: number, level: number): BlockTable {
  const options = { params: { [constants.ZSTD_c_compressionLevel]: level } };
  return {
    name: "prose",
    columns: ["texts"],
    meanRows,
    maxLength: 256 * 1024,
    pack(rows) {
      let block = "";
      for (const { key, value } of rows) block += key + FIELD + value + TEXT;
      // On the thread pool it would cost more than twice as much: the memory of each call is given back to the system and taken again.
      return [zstdCompressSync(block, options)];
    },
    unpack: ([texts]) => splitTexts(unpackBlock(texts).toString("utf8")),
  };
}

export function unpackBlock(texts: SqlValue | undefined): Buffer {
  return texts instanceof Uint8Array ? zstdDecompressSync(texts, { maxOutputLength: MAX_UNPACKED }) : Buffer.alloc(0);
}

function splitTexts(block: string): BlockRow[] {
  const rows: BlockRow[] = [];
  for (let start = 0, end = block.indexOf(TEXT); end >= 0; start = end + 1, end = block.indexOf(TEXT, start)) {
    const cut = block.indexOf(FIELD, start);
    rows.push({ key: block.slice(start, cut), value: block.slice(cut + 1, end) });
  }
  return rows;
}

export function writeText({ id, summary = "", details = "", references }: AdvisoryText): BlockRow {
  let value = clean(summary) + FIELD + clean(isMalicious(id) ? details.replace(REPORT_DIGESTS, "$1") : details);
  for (const { type, url } of references) value += FIELD + clean(type) + FIELD + clean(url);
  return { key: id, value };
}

function clean(text: string): string {
  return text.includes(FIELD) || text.includes(TEXT) ? text.replace(SEPARATORS, " ") : text;
}

/** Finds one text in a block of bytes, so that what is kept of it does not keep the whole block. */
export function readText(block: Buffer, id: string): AdvisoryText | undefined {
  const start = findStart(block, id);
  if (start === undefined) return undefined;
  const [, summary = "", details = "", ...links] = block.toString("utf8", start, block.indexOf(TEXT, start)).split(FIELD);
  const references: { type: string; url: string }[] = [];
  for (let index = 0; index + 1 < links.length; index += 2) references.push({ type: links[index] ?? "", url: links[index + 1] ?? "" });
  return { id, ...(summary === "" ? {} : { summary }), ...(details === "" ? {} : { details }), references };
}

function findStart(block: Buffer, id: string): number | undefined {
  const key = id + FIELD;
  if (block.toString("utf8", 0, Buffer.byteLength(key)) === key) return 0;
  const at = block.indexOf(TEXT + key);
  return at < 0 ? undefined : at + 1;
}
