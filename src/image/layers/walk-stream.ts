import { createHash } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { FileContent, LayerStats, LayerVisitor } from "../../ports/layer-visitor.ts";
import { BLOCK } from "./tar-header.ts";
import { limit, paddedSize, type Step, TarMachine, truncated } from "./tar-machine.ts";
import type { WalkOptions } from "./walk-file.ts";

export interface StreamOptions extends WalkOptions {
  /** Compute the digest of the bytes that pass: the diff ID. */
  readonly hash?: boolean;
  /** Bytes the stream has as stored, to judge how far it inflates. */
  readonly storedSize?: number;
}

/** A zip bomb shows itself early; small layers of zeros are innocent. */
const RATIO_FROM = 64 * 1024 * 1024;

/** Walks an uncompressed tar that comes as a stream. Holds at most one wanted body. */
export async function walkStream(chunks: AsyncIterable<Uint8Array>, visitor: LayerVisitor, options: StreamOptions): Promise<LayerStats> {
  const machine = new TarMachine({ visitor, limits: options.limits, label: options.label });
  const feeder = new Feeder(machine);
  const hash = options.hash ? createHash("sha256") : undefined;
  let bytes = 0;
  for await (const chunk of chunks) {
    options.signal.throwIfAborted();
    bytes += chunk.length;
    checkSize(bytes, options);
    hash?.update(chunk);
    feeder.feed(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  }
  if (!feeder.isComplete) throw truncated(options.label);
  return { entries: machine.entries, bytes, ...(hash ? { diffId: `sha256:${hash.digest("hex")}` as Digest } : {}) };
}

function checkSize(bytes: number, { limits, label, storedSize }: StreamOptions): void {
  if (bytes > limits.totalBytes) throw limit(`${label} inflates to more than ${limits.totalBytes} bytes`, "max-image-size");
  if (storedSize !== undefined && bytes > RATIO_FROM && bytes > storedSize * limits.ratio)
    throw limit(`${label} inflates to more than ${limits.ratio} times its size`, "the compression ratio");
}

/** Cuts a stream into headers and bodies. */
class Feeder {
  readonly #machine: TarMachine;
  readonly #block = Buffer.alloc(BLOCK);
  #blockFilled = 0;
  #isSparse = false;
  #body: Buffer[] = [];
  #bodyLeft = 0;
  #bodySize = 0;
  #bodyKind: "meta" | "content" | undefined;
  #skip = 0;

  constructor(machine: TarMachine) {
    this.#machine = machine;
  }

  /** The last entry is whole. Padding behind it may be missing: some writers leave it out. */
  get isComplete(): boolean {
    return this.#bodyKind === undefined && this.#skip < BLOCK && this.#blockFilled === 0;
  }

  feed(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#bodyKind !== undefined) at = this.#takeBody(chunk, at);
      else if (this.#skip > 0) {
        const count = Math.min(this.#skip, chunk.length - at);
        this.#skip -= count;
        at += count;
      } else at = this.#takeHeader(chunk, at);
    }
  }

  #takeHeader(chunk: Buffer, at: number): number {
    if (this.#blockFilled === 0 && at + BLOCK <= chunk.length) {
      this.#begin(chunk.subarray(at, at + BLOCK));
      return at + BLOCK;
    }
    const count = Math.min(BLOCK - this.#blockFilled, chunk.length - at);
    chunk.copy(this.#block, this.#blockFilled, at, at + count);
    this.#blockFilled += count;
    if (this.#blockFilled === BLOCK) {
      this.#blockFilled = 0;
      this.#begin(this.#block);
    }
    return at + count;
  }

  #begin(block: Buffer): void {
    const step: Step = this.#isSparse ? this.#machine.sparseExtension(block) : this.#machine.header(block);
    this.#isSparse = step.kind === "sparse-extension";
    if (step.kind === "padding" || step.kind === "sparse-extension") return;
    this.#bodySize = step.size;
    if (step.kind === "skip") this.#skip = paddedSize(step.size);
    else {
      this.#bodyKind = step.kind;
      this.#bodyLeft = step.size;
      if (step.size === 0) this.#finishBody([]);
    }
  }

  #takeBody(chunk: Buffer, at: number): number {
    const count = Math.min(this.#bodyLeft, chunk.length - at);
    const part = chunk.subarray(at, at + count);
    this.#bodyLeft -= count;
    if (this.#bodyLeft === 0) this.#finishBody([...this.#body, part]);
    // The chunk lives as long as its consumer pleases; what is kept beyond this call is copied.
    else this.#body.push(Buffer.from(part));
    return at + count;
  }

  #finishBody(parts: readonly Buffer[]): void {
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const kind = this.#bodyKind;
    this.#body = [];
    this.#bodyKind = undefined;
    this.#skip = paddedSize(this.#bodySize) - this.#bodySize;
    if (kind === "meta") this.#machine.meta(bytes);
    else this.#machine.content(contentOf(bytes));
  }
}

function contentOf(bytes: Buffer): FileContent {
  return { size: bytes.length, bytes: () => bytes, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
