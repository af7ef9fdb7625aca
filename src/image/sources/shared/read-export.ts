import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "tar-stream";
import { isTidegateError, TidegateError } from "../../../model/errors.ts";
import { CHUNK_BYTES } from "../../layers/inflate.ts";
import { cleanPath } from "../../layers/paths.ts";
import type { ImageContext } from "../../source.ts";
import { MAX_DOCUMENT } from "./blobs.ts";

/** A tar of an image that can be read once, from its beginning to its end. */
export interface Export {
  readonly body: AsyncIterable<Uint8Array>;
  /** How it is called in messages. */
  readonly label: string;
}

export interface ExportHandler {
  /** Takes something that may be a layer, compressed or not. What it leaves unread is passed over. */
  layer(name: string, chunks: AsyncIterable<Uint8Array>, size: number): Promise<void>;
  /** Takes a file of JSON. Returns whether the rest of the export is still of interest. */
  document(name: string, bytes: Uint8Array): boolean;
}

const BLOCK = 512;
const NO_LAYER = /(?:^|\/)(?:VERSION|repositories)$/;

/**
 * Reads an export as it comes. Blobs arrive before the manifest that explains them, so each is told by its content: JSON is offered whole,
 * everything else is offered as a layer. Nothing is stored.
 */
export async function readExport({ body, label }: Export, handler: ExportHandler, cx: ImageContext): Promise<void> {
  const archive = extract();
  const transfer = pipeline(Readable.from(body, { objectMode: false, highWaterMark: CHUNK_BYTES }), archive, { signal: cx.signal });
  // Its failure also ends the iteration below; it must not count as unhandled meanwhile.
  transfer.catch(() => undefined);
  try {
    for await (const stream of archive) {
      // streamx types its iterator loosely; it yields buffers.
      const body = new EntryBody(stream as unknown as AsyncIterable<Uint8Array>);
      const { type, size } = stream.header;
      const name = cleanPath(stream.header.name) ?? stream.header.name;
      if (type === "file" && size > 0 && !(await readEntry({ name, size, body }, handler))) return;
      await body.drain();
    }
    await transfer;
  } catch (error) {
    cx.signal.throwIfAborted();
    if (isTidegateError(error)) throw error;
    throw new TidegateError("IMAGE_TRUNCATED", `${label} broke off`, { cause: error });
  }
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly body: EntryBody;
}

/** Returns whether to go on. */
async function readEntry({ name, size, body }: Entry, handler: ExportHandler): Promise<boolean> {
  const head = await body.peek(BLOCK);
  if (!isDocument(head) && !NO_LAYER.test(name)) {
    await handler.layer(name, body.chunks(), size);
    return true;
  }
  // Attestations are JSON too, and may be long; configurations are short.
  if (size > MAX_DOCUMENT) return true;
  const parts: Uint8Array[] = [];
  for await (const chunk of body.chunks()) parts.push(chunk);
  return handler.document(name, Buffer.concat(parts));
}

/** JSON, and no tar whose first name begins like it. */
function isDocument(head: Buffer): boolean {
  return /^\s*[[{]/.test(head.toString("latin1", 0, 64)) && head.toString("latin1", 257, 262) !== "ustar";
}

/** The body of an entry, whose beginning can be looked at and whose rest can be passed over. Ending it early would end the whole archive. */
class EntryBody {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #head: Uint8Array[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#iterator = stream[Symbol.asyncIterator]();
  }

  async peek(length: number): Promise<Buffer> {
    let filled = 0;
    for (let next = await this.#next(); !next.done; next = await this.#next()) {
      this.#head.push(next.value);
      filled += next.value.length;
      if (filled >= length) break;
    }
    return Buffer.concat(this.#head).subarray(0, length);
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    yield* this.#head.splice(0);
    for (let next = await this.#next(); !next.done; next = await this.#next()) yield next.value;
  }

  async drain(): Promise<void> {
    this.#head = [];
    while (!(await this.#next()).done);
  }

  /** One after the other: who gave up reading a damaged body may still wait for a piece when the rest is passed over. */
  #next(): Promise<IteratorResult<Uint8Array>> {
    const next = this.#last.then(() => this.#iterator.next());
    this.#last = next.catch(() => undefined);
    return next;
  }
}
