import { TidegateError } from "../../model/errors.ts";

export interface JsonItemsLimits {
  /** Bytes of the whole document. */
  readonly total: number;
  /** Bytes of one item. */
  readonly item: number;
}

const LIMITS: JsonItemsLimits = { total: 4 * 1024 ** 3, item: 8 * 1024 * 1024 };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);

/** The objects of a document are cut out at this depth: `{"items":[{…},{…}]}`. */
const ITEM_DEPTH = 3;

/**
 * Yields the bytes of the objects in the lists of a JSON object, those of each chunk together, without ever holding the document. What is
 * between them (names, commas) is not checked: each item is JSON by itself or is not. A document that ends within itself is refused.
 */
export async function* splitJsonItems(chunks: AsyncIterable<Uint8Array>, limits: JsonItemsLimits = LIMITS): AsyncGenerator<readonly Buffer[]> {
  const splitter = new Splitter(limits.item);
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.total) throw new TidegateError("FEED_LIMIT_EXCEEDED", `the document is larger than ${limits.total} bytes`);
    yield splitter.push(chunk);
  }
  if (!splitter.isWhole) throw new TidegateError("FEED_DAMAGED", "what came is not a whole JSON object");
}

class Splitter {
  private readonly maxItem: number;
  private depth = 0;
  private isText = false;
  private isEscaped = false;
  private hasBegun = false;
  /** The beginning of an item that goes on in the next chunk. */
  private parts: Buffer[] = [];
  private held = 0;

  constructor(maxItem: number) {
    this.maxItem = maxItem;
  }

  get isWhole(): boolean {
    return this.hasBegun && this.depth === 0 && !this.isText;
  }

  push(chunk: Uint8Array): readonly Buffer[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const items: Buffer[] = [];
    let start = this.depth >= ITEM_DEPTH ? 0 : -1;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (this.isText) at = this.skipText(bytes, at);
      else if (byte === QUOTE) this.isText = this.begin();
      else if (OPEN.has(byte)) {
        this.begin();
        this.depth += 1;
        if (this.depth === ITEM_DEPTH) start = at;
      } else if (CLOSE.has(byte)) {
        if (this.depth === ITEM_DEPTH) items.push(this.cut(bytes.subarray(Math.max(0, start), at + 1)));
        if (this.depth === ITEM_DEPTH) start = -1;
        this.depth -= 1;
      }
    }
    if (start >= 0) this.hold(bytes.subarray(start));
    return items;
  }

  /** Nothing but an object has items. */
  private begin(): true {
    if (this.depth === 0 && this.hasBegun) throw new TidegateError("FEED_DAMAGED", "something follows the JSON object");
    this.hasBegun = true;
    return true;
  }

  /** To the end of the text, or of the bytes; answers where that is. */
  private skipText(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === BACKSLASH) this.isEscaped = true;
      else if (byte === QUOTE) {
        this.isText = false;
        return at;
      }
    }
    return bytes.length;
  }

  private hold(bytes: Buffer): void {
    this.held += bytes.length;
    if (this.held > this.maxItem) throw new TidegateError("FEED_LIMIT_EXCEEDED", `an item is larger than ${this.maxItem} bytes`);
    this.parts.push(Buffer.from(bytes));
  }

  private cut(bytes: Buffer): Buffer {
    if (this.held === 0) return Buffer.from(bytes);
    this.hold(bytes);
    const item = Buffer.concat(this.parts);
    this.parts = [];
    this.held = 0;
    return item;
  }
}
