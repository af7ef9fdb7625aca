import { asList, asRecord, asText } from "../config.ts";
import type { TarEntry } from "./tar-parser.ts";

/** Part of a file's content: compressed data of its own within the blob. */
export interface TocChunk {
  /** Where it begins in the blob; undefined for zeros, which are stored nowhere. */
  readonly offset?: number;
  /** Where its compressed bytes end, when the table says so. */
  readonly end?: number;
  /** Uncompressed bytes. */
  readonly size: number;
}

export interface TocEntry {
  readonly entry: TarEntry;
  /** Of a file: its content, in order. */
  readonly chunks: readonly TocChunk[];
  /** Of a file: SHA-256 of its content, as the table spells it. */
  readonly digest?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A map, since the words come from outside: every object knows `constructor`. */
const KINDS: ReadonlyMap<string, TarEntry["kind"]> = new Map([
  ["reg", "file"],
  ["dir", "directory"],
  ["symlink", "symlink"],
  ["hardlink", "hardlink"],
]);

/**
 * Reads the table of contents that eStargz and zstd:chunked layers bring: https://github.com/containerd/stargz-snapshotter/blob/main/docs/estargz.md
 * Undefined when not every file can be had and checked by it alone.
 */
export function parseToc(document: unknown, maxEntries: number): readonly TocEntry[] | undefined {
  const entries: Draft[] = [];
  for (const value of asList(asRecord(document)["entries"])) {
    const record = asRecord(value);
    // Several files in one compressed stream: their places within it would have to be followed.
    if (record["innerOffset"] !== undefined || entries.length > maxEntries) return undefined;
    const last = entries.at(-1);
    if (record["type"] !== "chunk") entries.push(readEntry(record));
    else if (last) addChunk(record, last);
  }
  return entries.length > 0 && entries.every(isWhole) ? entries : undefined;
}

interface Draft extends TocEntry {
  readonly chunks: TocChunk[];
}

function readEntry(record: Json): Draft {
  const kind = KINDS.get(asText(record["type"]) ?? "") ?? "other";
  const size = kind === "file" ? numberOf(record["size"]) : 0;
  const digest = asText(record["digest"]);
  const [name = "", link = ""] = [asText(record["name"]), asText(record["linkName"])];
  const entry = { name, link, kind, size, stored: size, mode: numberOf(record["mode"]) & 0o7777 };
  const draft: Draft = { entry, chunks: [], ...(digest ? { digest } : {}) };
  if (size > 0) addChunk(record, draft);
  return draft;
}

/** A chunk that does not say its size is the rest of its file. */
function addChunk(record: Json, { entry, chunks }: Draft): void {
  const rest = entry.size - sizeOf(chunks);
  const size = numberOf(record["chunkSize"]) || rest;
  const end = numberOf(record["endOffset"]);
  if (record["chunkType"] === "zeros") chunks.push({ size });
  else chunks.push({ offset: numberOf(record["offset"]), size, ...(end > 0 ? { end } : {}) });
}

function isWhole({ entry, chunks, digest }: TocEntry): boolean {
  if (entry.size === 0) return true;
  const isPlaced = chunks.every(({ offset, size, end = Number.POSITIVE_INFINITY }) => size > 0 && (offset ?? 0) < end);
  return isPlaced && digest !== undefined && sizeOf(chunks) === entry.size;
}

function sizeOf(chunks: readonly TocChunk[]): number {
  return chunks.reduce((sum, { size }) => sum + size, 0);
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
