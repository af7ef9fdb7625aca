import type { ByteSource } from "../../../parsers/executable/index.ts";
import type { Signature } from "./classifier.ts";

const CHUNK = 8 * 1024 * 1024;
const DEFAULT_WINDOW = 128;
/** Bytes that two chunks share, so that no text is cut in two: the largest window twice. */
const OVERLAP = 4096;
/** Hits of one text that are looked at; a version stands at one of the first or nowhere. */
const MAX_HITS = 20_000;

/** The version that the first of the signatures with any tells, in the order of the list. Never holds more than a chunk of the file. */
export function findVersion(source: ByteSource, signatures: readonly Signature[]): string | undefined {
  const hits = signatures.map(() => MAX_HITS);
  let best = signatures.length;
  let version: string | undefined;
  for (let start = 0; start < source.size && best > 0; start += CHUNK - OVERLAP) {
    const bytes = source.read(start, CHUNK);
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let index = 0; index < best; index += 1) {
      const found = searchChunk(chunk, signatures[index] as Signature, hits, index);
      if (found === undefined) continue;
      best = index;
      version = found;
    }
    if (bytes.length < CHUNK) break;
  }
  return version;
}

function searchChunk(chunk: Buffer, { near, pattern, window = DEFAULT_WINDOW }: Signature, hits: number[], index: number): string | undefined {
  const needle = Buffer.from(near, "latin1");
  for (let at = chunk.indexOf(needle); at >= 0; at = chunk.indexOf(needle, at + 1)) {
    const left = (hits[index] ?? 0) - 1;
    hits[index] = left;
    if (left < 0) return undefined;
    const text = chunk.toString("latin1", Math.max(0, at - window), at + needle.length + window);
    const version = pattern.exec(text)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}
