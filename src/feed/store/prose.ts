import { constants, crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { AdvisoryText } from "../../model/advisory.ts";
import { readTexts, writeText } from "./rows.ts";

const MEAN_TEXTS = 32;
const MAX_BLOCK = 256 * 1024;
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * Whether a block ends behind this advisory. The ids decide, not a count, so that a new advisory changes the block it falls into
 * and leaves the others as they were.
 */
export function endsBlock(id: string): boolean {
  return crc32(id) % MEAN_TEXTS === 0;
}

/** Gathers texts, which come in the order of their ids, into blocks: small texts compress badly and slowly alone. */
export class ProseWriter {
  private readonly write: (first: string, texts: Uint8Array) => void;
  private texts: string[] = [];
  private size = 0;
  private first = "";

  constructor(write: (first: string, texts: Uint8Array) => void) {
    this.write = write;
  }

  add(text: AdvisoryText): void {
    if (this.texts.length === 0) this.first = text.id;
    const written = writeText(text);
    this.texts.push(written);
    this.size += written.length;
    if (endsBlock(text.id) || this.size > MAX_BLOCK) this.flush();
  }

  flush(): void {
    if (this.texts.length === 0) return;
    this.write(this.first, zstdCompressSync(`[${this.texts.join(",")}]`, { params: { [constants.ZSTD_c_compressionLevel]: 3 } }));
    this.texts = [];
    this.size = 0;
  }
}

export function readBlock(texts: Uint8Array): readonly AdvisoryText[] {
  return readTexts(zstdDecompressSync(texts, { maxOutputLength: MAX_UNPACKED }).toString("utf8"));
}
