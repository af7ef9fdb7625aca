import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "tar-stream";
import type { Digest } from "../../../model/digest.ts";
import { isTidegateError, TidegateError } from "../../../model/errors.ts";
import type { LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import { decompress, sniffCompression } from "../../layers/decompress.ts";
import { walkStream } from "../../layers/walk-stream.ts";
import type { ImageContext } from "../../source.ts";
import { MAX_DOCUMENT } from "../shared/blobs.ts";

export interface ExportHandler {
  /** A layer begins under this name; undefined: pass over it. */
  begin(name: string): LayerVisitor | undefined;
  /** It ended; its diff ID was computed on the way. */
  end(name: string, diffId: Digest, visitor: LayerVisitor, stats: LayerStats): void;
  /** A small file that is no layer: manifest, configuration. */
  document(name: string, bytes: Uint8Array): void;
}

/**
 * Reads an export as it comes. Blobs arrive before the manifest that explains them, so each is told by its content: JSON is kept,
 * tars (compressed or not) are walked and hashed. Nothing is stored.
 */
export async function readExport(body: AsyncIterable<Uint8Array>, handler: ExportHandler, cx: ImageContext): Promise<void> {
  const archive = extract();
  const source = Readable.from(body, { objectMode: false, highWaterMark: 1 << 20 });
  const transfer = pipeline(source, archive, { signal: cx.signal });
  // Its failure also ends the iteration below; it must not count as unhandled meanwhile.
  transfer.catch(() => {});
  try {
    for await (const entry of archive) {
      const { type, name, size = 0 } = entry.header;
      // streamx types its iterator loosely; it yields buffers.
      if (type === "file") await readEntry({ name, size, chunks: entry as unknown as AsyncIterable<Uint8Array> }, handler, cx);
      else entry.resume();
    }
    await transfer;
  } catch (error) {
    cx.signal.throwIfAborted();
    if (isTidegateError(error)) throw error;
    throw new TidegateError("IMAGE_TRUNCATED", "the engine's export of the image broke off", { cause: error });
  } finally {
    source.destroy();
  }
}

interface ExportEntry {
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function readEntry(entry: ExportEntry, handler: ExportHandler, cx: ImageContext): Promise<void> {
  const iterator = entry.chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  const rest = resume(head, iterator);
  if (!isLayer(head, entry.name)) {
    const bytes = await collect(rest, entry);
    if (bytes) handler.document(entry.name, bytes);
    return;
  }
  const visitor = handler.begin(entry.name);
  if (visitor === undefined) {
    for await (const _ of rest);
    return;
  }
  const label = `layer ${entry.name}`;
  const stats = await walkStream(decompress(rest, label), visitor, {
    limits: cx.limits,
    label,
    signal: cx.signal,
    hash: true,
    storedSize: entry.size,
  });
  if (stats.diffId) handler.end(entry.name, stats.diffId, visitor, stats);
}

function isLayer(head: Uint8Array, name: string): boolean {
  if (sniffCompression(head) !== "none" || name.endsWith("/layer.tar")) return true;
  return Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar";
}

async function collect(chunks: AsyncIterable<Uint8Array>, { name, size }: ExportEntry): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) if (size <= MAX_DOCUMENT) parts.push(chunk);
  return size <= MAX_DOCUMENT && !name.endsWith("/VERSION") ? Buffer.concat(parts) : undefined;
}

async function* resume(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
