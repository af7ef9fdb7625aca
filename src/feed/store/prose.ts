import { constants, crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { splitTexts } from "./rows.ts";

const MEAN_TEXTS = 32;
const MAX_BLOCK = 256 * 1024;
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * Whether a block ends behind this advisory. The ids decide, not a count, so that a new advisory changes the block it falls into
 * and leaves the others as they were.
 */
function endsBlock(id: string): boolean {
  return crc32(id) % MEAN_TEXTS === 0;
}

// On the thread pool it would cost more than twice as much: the memory of each call is given back to the system and taken again.
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Gathers texts, which come in the order of their ids, into blocks: small texts compress badly and slowly alone. */
export class ProseWriter {
  private readonly write: (first: string, texts: Uint8Array) => void;
  private block = "";
  private first = "";

  constructor(write: (first: string, texts: Uint8Array) => void) {
    this.write = write;
  }

  /** Whether the next text begins a block. */
  get isBetweenBlocks(): boolean {
    return this.block === "";
  }

  add(id: string, text: string): void {
    if (this.block === "") this.first = id;
    this.block += text;
    if (endsBlock(id) || this.block.length > MAX_BLOCK) this.finish();
  }

  finish(): void {
    if (this.block !== "") this.write(this.first, zstdCompressSync(this.block, LEVEL));
    this.block = "";
  }
}

/** All texts of a block by their ids, as they were written. */
export function unpackTexts(texts: Uint8Array): ReadonlyMap<string, string> {
  return splitTexts(unpackBlock(texts).toString("utf8"));
}

export function unpackBlock(texts: Uint8Array): Buffer {
  return zstdDecompressSync(texts, { maxOutputLength: MAX_UNPACKED });
}
