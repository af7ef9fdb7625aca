import type { RandomAccessFile } from "../../ports/file-system.ts";
import type { FileContent, LayerEntry, LayerStats, LayerVisitor } from "../../ports/layer-visitor.ts";
import type { ImageLimits } from "../limits.ts";
import { BLOCK } from "./tar-header.ts";
import { paddedSize, type Step, TarMachine, truncated } from "./tar-machine.ts";

/** A part of a file: an uncompressed tar, alone or inside another. */
export interface Region {
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

/** Small files follow each other closely, so that one read brings several headers; after a long hop only the header is read. */
const WINDOW = 16 * 1024;
const NEAR = 4 * 1024;
const CHECK_EVERY = 4096;

/**
 * Hops through an uncompressed tar from header to header. Bodies that nobody wants are never read. Synchronous on purpose: a read
 * from a local file costs less than a promise.
 */
export function walkRegion(region: Region, visitor: LayerVisitor, options: WalkOptions): LayerStats {
  return hop(region, visitor, options, (machine, window, position, size) => machine.content(window.content(position, size)));
}

/** Where the files of a tar lie, by their path; of one path twice, the last. Links point to where their target lies. */
export function indexTar(region: Region, options: WalkOptions): ReadonlyMap<string, Region> {
  const places = new Map<string, Region>();
  const links = new Map<string, string>();
  let path = "";
  const visitor: LayerVisitor = {
    entry: (entry) => {
      path = entry.path;
      if (entry.target !== undefined) links.set(path, resolveLink(entry));
      return entry.kind === "file";
    },
    content: () => {},
    problem: () => {},
  };
  const limits = { ...options.limits, fileBytes: Number.MAX_SAFE_INTEGER };
  hop(region, visitor, { ...options, limits }, (_machine, _window, position, length) => {
    places.set(path, { file: region.file, start: region.start + position, length });
  });
  for (const [link, target] of links) {
    const place = places.get(target);
    if (place && !places.has(link)) places.set(link, place);
  }
  return places;
}

/** Old `docker save` stores a layer that occurs twice as a symbolic link beside its first occurrence: `../<id>/layer.tar`. */
function resolveLink({ kind, path, target = "" }: LayerEntry): string {
  if (kind === "hardlink") return target;
  const parts = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

type Deliver = (machine: TarMachine, window: ReadWindow, position: number, size: number) => void;

function hop(region: Region, visitor: LayerVisitor, options: WalkOptions, deliver: Deliver): LayerStats {
  const machine = new TarMachine({ visitor, limits: options.limits, label: options.label });
  const window = new ReadWindow(region);
  let position = 0;
  let isSparse = false;
  for (let count = 1; position + BLOCK <= region.length; count += 1) {
    if (count % CHECK_EVERY === 0) options.signal.throwIfAborted();
    const block = window.block(position);
    position += BLOCK;
    const step: Step = isSparse ? machine.sparseExtension(block) : machine.header(block);
    isSparse = step.kind === "sparse-extension";
    if (step.kind === "padding" || step.kind === "sparse-extension") continue;
    if (position + step.size > region.length) throw truncated(options.label);
    if (step.kind === "meta") machine.meta(window.bytes(position, step.size));
    else if (step.kind === "content") deliver(machine, window, position, step.size);
    position += paddedSize(step.size);
  }
  return { entries: machine.entries, bytes: region.length };
}

/** Reads ahead a little, so that neighbouring headers and small bodies cost one read together. */
class ReadWindow {
  readonly #region: Region;
  readonly #buffer = Buffer.allocUnsafe(WINDOW);
  #start = 0;
  #length = 0;

  constructor(region: Region) {
    this.#region = region;
  }

  block(position: number): Buffer {
    return this.#view(position, BLOCK);
  }

  /** Valid until the next call. */
  bytes(position: number, length: number): Buffer {
    if (length <= WINDOW) return this.#view(position, length);
    const bytes = Buffer.allocUnsafe(length);
    this.#region.file.readSync(bytes, this.#region.start + position);
    return bytes;
  }

  content(position: number, size: number): FileContent {
    return {
      size,
      bytes: () => this.#copy(position, size),
      read: (offset, length) => this.#copy(position + offset, Math.max(0, Math.min(length, size - offset))),
    };
  }

  /** The visitor may keep what it got while it asks for more. */
  #copy(position: number, length: number): Buffer {
    return length <= WINDOW ? Buffer.from(this.#view(position, length)) : this.bytes(position, length);
  }

  #view(position: number, length: number): Buffer {
    const end = this.#start + this.#length;
    if (position < this.#start || position + length > end) {
      const isNear = position >= this.#start && position - end < NEAR;
      const most = Math.min(isNear ? WINDOW : length, this.#region.length - position);
      this.#length = this.#region.file.readSync(this.#buffer.subarray(0, most), this.#region.start + position);
      this.#start = position;
    }
    const from = position - this.#start;
    return this.#buffer.subarray(from, from + length);
  }
}
