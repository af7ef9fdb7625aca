import type { FileContent } from "../../ports/layer-visitor.ts";
import type { PaxRecords } from "./pax.ts";
import { BLOCK, readNumber } from "./tar-header.ts";

/** Where the stored pieces of a sparse file belong: offset and length in turns. What lies between is zeros. */
export type SparseMap = readonly number[];

/** More pieces than this are taken for an attack. */
const MAX_PIECES = 100_000;

/** Reads the (offset, length) pairs of an old GNU header (4 at 386) or of one of its extension blocks (21 at 0). */
export function readOldPieces(block: Buffer, start: number, count: number): number[] {
  const pieces: number[] = [];
  for (let at = start; at < start + count * 24 && block[at] !== 0; at += 24) {
    pieces.push(readNumber(block, at, 12), readNumber(block, at + 12, 12));
  }
  return pieces;
}

/** What an extended header says of a sparse file. */
export interface PaxSparse {
  readonly map: SparseMap | "in-body";
  readonly name?: string | undefined;
  /** When expanded; undefined when it is the entry's own. */
  readonly size?: string | undefined;
}

/**
 * The pax kinds 0.0 and 0.1 with their map, which need not say what they are; kind 1.0 has it in the body. Engines take a file of
 * any other kind as it is stored, under the name of its header. https://www.gnu.org/software/tar/manual/html_node/Sparse-Formats.html
 */
export function readPaxSparse(records: PaxRecords): PaxSparse | undefined {
  if (records.size === 0) return undefined;
  const version = `${records.get("GNU.sparse.major") ?? ""}.${records.get("GNU.sparse.minor") ?? ""}`;
  const map = readPaxMap(records, version);
  if (map === undefined) return undefined;
  return { map, name: records.get("GNU.sparse.name"), size: records.get("GNU.sparse.size") ?? records.get("GNU.sparse.realsize") };
}

function readPaxMap(records: PaxRecords, version: string): SparseMap | "in-body" | undefined {
  if (version === "1.0") return "in-body";
  const offsets = readList(records.get("GNU.sparse.offset") ?? "");
  const map = records.get("GNU.sparse.map") ?? "";
  if (version !== "0.0" && version !== "0.1" && (version !== "." || (map === "" && offsets.length === 0))) return undefined;
  if (offsets.length === 0) return readList(map);
  const lengths = readList(records.get("GNU.sparse.numbytes") ?? "");
  return offsets.flatMap((offset, index) => [offset, lengths[index] ?? -1]);
}

function readList(text: string): number[] {
  return text === "" ? [] : text.split(",").map((part) => (/^\d{1,15}$/.test(part) ? Number(part) : -1));
}

/** The file as a reader would see it, over its stored pieces; undefined when the map is nonsense. */
export function expandSparse(stored: FileContent, sparse: SparseMap | "in-body", size: number): FileContent | undefined {
  const body = sparse === "in-body" ? readBodyMap(stored) : { map: sparse, start: 0 };
  if (body === undefined || !isSane(body.map, stored.size - body.start, size)) return undefined;
  const read = (offset: number, length: number): Uint8Array => fill({ stored, ...body }, offset, Math.max(0, Math.min(length, size - offset)));
  return { size, read, bytes: () => read(0, size) };
}

function isSane(map: SparseMap, stored: number, size: number): boolean {
  let end = 0;
  let total = 0;
  for (let index = 0; index < map.length; index += 2) {
    const [offset = -1, length = -1] = [map[index], map[index + 1]];
    if (offset < end || length < 0) return false;
    end = offset + length;
    total += length;
  }
  return map.length <= MAX_PIECES * 2 && end <= size && total <= stored;
}

/** Kind 1.0: decimal numbers, one a line, the number of pieces first, padded to a block. */
function readBodyMap(stored: FileContent): { map: SparseMap; start: number } | undefined {
  const bytes = Buffer.from(stored.read(0, Math.min(stored.size, MAX_PIECES * 32)));
  const map: number[] = [];
  let wanted = 1;
  let at = 0;
  for (let count = 0; count < wanted; count += 1) {
    const end = bytes.indexOf(10, at);
    const text = end < 0 || end - at > 15 ? "" : bytes.toString("latin1", at, end);
    if (!/^\d+$/.test(text)) return undefined;
    if (count > 0) map.push(Number(text));
    else wanted += Number(text) * 2;
    at = end + 1;
  }
  return { map, start: Math.ceil(at / BLOCK) * BLOCK };
}

interface Pieces {
  readonly stored: FileContent;
  readonly map: SparseMap;
  /** Where the first piece begins in the stored bytes. */
  readonly start: number;
}

function fill({ stored, map, start }: Pieces, offset: number, length: number): Buffer {
  const out = Buffer.alloc(length);
  let position = start;
  for (let index = 0; index < map.length; index += 2) {
    const [at = 0, count = 0] = [map[index], map[index + 1]];
    const from = Math.max(at, offset);
    const to = Math.min(at + count, offset + length);
    if (from < to) out.set(stored.read(position + from - at, to - from), from - offset);
    position += count;
  }
  return out;
}
