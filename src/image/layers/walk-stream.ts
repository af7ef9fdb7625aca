import { TidegateError } from "../../model/errors.ts";
import type { FileContent, LayerEntry, LayerStats, LayerVisitor } from "../../ports/layer-visitor.ts";
import { EntryGate } from "./entry-gate.ts";
import { trackHardLinks } from "./hard-links.ts";
import { BLOCK } from "./tar-header.ts";
import { paddedSize, type TarEntry, TarParser } from "./tar-parser.ts";
import type { WalkOptions } from "./walk-file.ts";

export interface WalkStreamOptions extends WalkOptions {
  /** Gives the uncompressed bytes once more, when hard links need a second walk. Without it such links become problems. */
  readonly reread?: () => AsyncIterable<Uint8Array>;
}

/** Walks the uncompressed bytes of a layer as they come. Bodies that nobody asked for are never held. */
export async function walkStream(chunks: AsyncIterable<Uint8Array>, visitor: LayerVisitor, options: WalkStreamOptions): Promise<LayerStats> {
  const links = trackHardLinks(visitor, true);
  const stats = await walkOnce(chunks, links.first, options);
  const second = options.reread && links.second();
  if (second && options.reread) await walkOnce(options.reread(), second, options);
  links.finish();
  return stats;
}

/** One walk, without the second one for hard links: for streams of streams, whose reader asks for everything again himself. */
export async function walkOnce(chunks: AsyncIterable<Uint8Array>, visitor: LayerVisitor, options: WalkOptions): Promise<LayerStats> {
  const gate = new EntryGate(visitor, options.limits, options.label);
  const reader = new PushReader(gate, options.label);
  let bytes = 0;
  for await (const chunk of chunks) {
    options.signal.throwIfAborted();
    bytes += chunk.length;
    reader.push(chunk);
  }
  reader.end();
  return { entries: gate.entries, bytes };
}

/** What is gathered byte by byte: a header block, an extended header, or the body of a wanted file. */
interface Gathering {
  readonly size: number;
  readonly take: (bytes: Buffer) => void;
}

/** A tar reader that is pushed: synchronous within a chunk, since an await per entry would cost more than the entry. */
class PushReader {
  readonly #gate: EntryGate;
  readonly #parser: TarParser;
  readonly #label: string;
  readonly #header: Gathering;
  #gathering: Gathering;
  #partial: Buffer | undefined;
  #filled = 0;
  /** Bytes to pass over: bodies nobody wants, and padding. */
  #skip = 0;
  /** How many of those are padding at their end, which may be missing where the data ends. */
  #padding = 0;
  #isEnded = false;

  constructor(gate: EntryGate, label: string) {
    this.#gate = gate;
    this.#label = label;
    this.#parser = new TarParser(label);
    this.#header = { size: BLOCK, take: (block) => this.#takeHeader(block) };
    this.#gathering = this.#header;
  }

  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    for (let at = 0; at < bytes.length && !this.#isEnded; ) {
      if (this.#skip > 0) {
        const count = Math.min(this.#skip, bytes.length - at);
        this.#skip -= count;
        at += count;
      } else at = this.#gather(bytes, at);
    }
  }

  end(): void {
    const isBetweenEntries = this.#skip <= this.#padding && this.#filled === 0 && this.#gathering === this.#header;
    if (!this.#isEnded && !isBetweenEntries) throw new TidegateError("IMAGE_TRUNCATED", `${this.#label} ends early`);
  }

  #gather(bytes: Buffer, at: number): number {
    const gathering = this.#gathering;
    const missing = gathering.size - this.#filled;
    const end = Math.min(at + missing, bytes.length);
    if (this.#partial === undefined && end - at === missing) {
      // Whole in this chunk: no copy.
      gathering.take(bytes.subarray(at, end));
      return end;
    }
    this.#partial ??= Buffer.allocUnsafe(gathering.size);
    bytes.copy(this.#partial, this.#filled, at, end);
    this.#filled += end - at;
    if (this.#filled === gathering.size) {
      const whole = this.#partial;
      this.#partial = undefined;
      this.#filled = 0;
      gathering.take(whole);
    }
    return end;
  }

  #takeHeader(block: Buffer): void {
    const step = this.#parser.header(block);
    switch (step.kind) {
      case "end":
        this.#isEnded = true;
        return;
      case "more":
        return;
      case "meta":
        return this.#expect(step.size, (bytes) => this.#parser.meta(bytes));
      case "entry":
        return this.#takeEntry(step.entry);
    }
  }

  #takeEntry(raw: TarEntry): void {
    const entry = this.#gate.admit(raw);
    if (entry) return this.#expect(raw.stored, (bytes) => this.#deliver(entry, raw, bytes));
    this.#skip = paddedSize(raw.stored);
    this.#padding = this.#skip - raw.stored;
  }

  #deliver(entry: LayerEntry, raw: TarEntry, bytes: Buffer): void {
    const read = (offset: number, length: number): Buffer => bytes.subarray(offset, Math.min(offset + length, bytes.length));
    const content: FileContent = { size: bytes.length, read, bytes: () => bytes };
    this.#gate.deliver(entry, raw, content);
  }

  #expect(size: number, take: (bytes: Buffer) => void): void {
    const finish = (bytes: Buffer): void => {
      this.#gathering = this.#header;
      this.#padding = paddedSize(size) - size;
      this.#skip = this.#padding;
      take(bytes);
    };
    if (size === 0) finish(Buffer.alloc(0));
    else this.#gathering = { size, take: finish };
  }
}
