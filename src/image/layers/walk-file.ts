import { setImmediate } from "node:timers/promises";
import { TidegateError } from "../../model/errors.ts";
import type { RandomAccessFile } from "../../ports/file-system.ts";
import type { FileContent, LayerStats, LayerVisitor } from "../../ports/layer-visitor.ts";
import type { ImageLimits } from "../limits.ts";
import { EntryGate } from "./entry-gate.ts";
import { trackHardLinks } from "./hard-links.ts";
import { BLOCK } from "./tar-header.ts";
import { paddedSize, type TarEntry, TarParser } from "./tar-parser.ts";

/** A part of an open file. */
export interface FileRegion {
  readonly file: RandomAccessFile;
  readonly start: number;
  readonly length: number;
}

export interface WalkOptions {
  readonly limits: ImageLimits;
  /** How the layer is called in messages. */
  readonly label: string;
  readonly signal: AbortSignal;
}

/** Entries between two looks at the signal. */
const TURN = 4096;
/** Bytes read along with a header: small files often lie before the next one. */
const READ_AHEAD = 16 * 1024;

/**
 * Walks an uncompressed layer inside a file by hopping from header to header. Bodies are read only when the visitor asks for
 * them; nothing is hashed, since that would read everything.
 */
export async function walkFile(region: FileRegion, visitor: LayerVisitor, options: WalkOptions): Promise<LayerStats> {
  const links = trackHardLinks(visitor, false);
  const entries = await walkOnce(region, links.first, options);
  const second = links.second();
  if (second) await walkOnce(region, second, options);
  links.finish();
  return { entries, bytes: region.length };
}

async function walkOnce(region: FileRegion, visitor: LayerVisitor, options: WalkOptions): Promise<number> {
  const gate = new EntryGate(visitor, options.limits, options.label);
  const window = new FileWindow(region);
  for (const { entry, start } of hopTar(window, options.label)) {
    const wanted = gate.admit(entry);
    if (wanted) gate.deliver(wanted, entry, window.content(start, entry.stored));
    if (gate.entries % TURN === 0) {
      await setImmediate();
      options.signal.throwIfAborted();
    }
  }
  return gate.entries;
}

/** An entry and where its body begins in the region. */
export interface PlacedEntry {
  readonly entry: TarEntry;
  readonly start: number;
}

/** The entries of an uncompressed tar in a file. */
export function* hopTar(window: FileWindow, label: string): Generator<PlacedEntry> {
  const parser = new TarParser(label);
  const { length } = window;
  for (let position = 0; position < length; ) {
    if (position + BLOCK > length) throw truncated(label);
    const step = parser.header(window.view(position, BLOCK));
    position += BLOCK;
    if (step.kind === "end") return;
    if (step.kind === "more") continue;
    const size = step.kind === "meta" ? step.size : step.entry.stored;
    if (position + size > length) throw truncated(label);
    if (step.kind === "meta") parser.meta(window.view(position, size));
    else yield { entry: step.entry, start: position };
    position += paddedSize(size);
  }
}

function truncated(label: string): TidegateError {
  return new TidegateError("IMAGE_TRUNCATED", `${label} ends early`);
}

/** Reads a region through a small buffer that is filled ahead. */
export class FileWindow {
  readonly length: number;
  readonly #region: FileRegion;
  #buffer = Buffer.allocUnsafeSlow(READ_AHEAD);
  #start = 0;
  #filled = 0;

  constructor(region: FileRegion) {
    this.#region = region;
    this.length = Math.max(0, Math.min(region.length, region.file.size - region.start));
  }

  /** Bytes that stay valid until the next call. */
  view(position: number, length: number): Buffer {
    if (!this.#holds(position, length)) this.#fill(position, length);
    const from = position - this.#start;
    return this.#buffer.subarray(from, Math.min(from + length, this.#filled));
  }

  /** A body. It never moves the window, so that views of it stay valid among each other. */
  content(start: number, size: number): FileContent {
    const read = (offset: number, length: number): Buffer => {
      const count = Math.max(0, Math.min(length, size - offset));
      if (count === 0) return Buffer.alloc(0);
      const from = start + offset;
      if (this.#holds(from, count)) return this.#buffer.subarray(from - this.#start, from - this.#start + count);
      const target = Buffer.allocUnsafe(count);
      return target.subarray(0, this.#region.file.readSync(target, this.#region.start + from));
    };
    return { size, read, bytes: () => read(0, size) };
  }

  #holds(position: number, length: number): boolean {
    return position >= this.#start && position + length <= this.#start + this.#filled;
  }

  #fill(position: number, length: number): void {
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(length);
    const count = Math.min(this.#buffer.length, this.length - position);
    this.#start = position;
    this.#filled = this.#region.file.readSync(this.#buffer.subarray(0, count), this.#region.start + position);
    if (this.#filled < Math.min(length, count)) throw truncated("the archive");
  }
}
