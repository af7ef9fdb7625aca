import type { FileContent, LayerEntry, LayerVisitor } from "../../ports/layer-visitor.ts";

/**
 * Brings the content to hard links. A hard link has none of its own: it names an earlier entry of its layer, whose bytes may have
 * gone by unclaimed. So links that the visitor wants are remembered, and a second walk over the layer picks up what they point to.
 */
export interface HardLinkTracker {
  /** Visitor of the first walk. */
  readonly first: LayerVisitor;
  /** Visitor of the second walk; undefined when none is needed. */
  second(): LayerVisitor | undefined;
  /** Tells of the links that stayed without content. */
  finish(): void;
}

/** @param keeps whether small contents are kept for links to them, because a second walk would be dear */
export function trackHardLinks(visitor: LayerVisitor, keeps: boolean): HardLinkTracker {
  const pending = new Map<string, Pending>();
  return {
    first: new FirstWalk(visitor, pending, keeps ? KEPT_TOTAL : 0),
    second: () => (pending.size === 0 ? undefined : createSecondWalk(visitor, pending)),
    finish() {
      for (const { link } of pending.values()) {
        const message = `${link.path} is a hard link to ${link.target ?? ""}, which could not be read in its layer.`;
        visitor.problem({ severity: "error", code: "ENTRY_UNREADABLE", message, where: { path: link.path } });
      }
    },
  };
}

/** A wanted link without content yet. */
interface Pending {
  readonly link: LayerEntry;
  /** The file it leads to in the end, for links to links. */
  readonly root: string;
  /** Position in the tar: only what stands before a link can be meant by it. */
  readonly order: number;
}

interface Kept {
  readonly entry: LayerEntry;
  /** The block that holds its bytes among others: thousands of small buffers would weigh on every garbage collection. */
  readonly block: Buffer;
  readonly start: number;
}

/** pnpm links one package.json to many places: small files that were wanted anyway are kept a while, which mostly spares the second walk. */
const KEPT_FILE = 64 * 1024;
const KEPT_BLOCK = 256 * 1024;
const KEPT_TOTAL = 4 * 1024 * 1024;

class FirstWalk implements LayerVisitor {
  readonly #visitor: LayerVisitor;
  readonly #pending: Map<string, Pending>;
  readonly #roots = new Map<string, string>();
  readonly #kept = new Map<string, Kept>();
  #block = Buffer.alloc(0);
  #blockUsed = 0;
  #room: number;
  #order = 0;

  constructor(visitor: LayerVisitor, pending: Map<string, Pending>, room: number) {
    this.#visitor = visitor;
    this.#pending = pending;
    this.#room = room;
  }

  entry(entry: LayerEntry): boolean {
    this.#order += 1;
    const isWanted = this.#visitor.entry(entry);
    const { kind, path, target } = entry;
    if (kind === "whiteout" || kind === "opaque") return isWanted;
    // What comes later under the same name replaces what was there.
    this.#kept.delete(path);
    if (this.#roots.delete(path)) this.#pending.delete(path);
    if (kind !== "hardlink" || target === undefined) return isWanted;
    const root = this.#roots.get(target) ?? target;
    this.#roots.set(path, root);
    if (isWanted) this.#follow(entry, root);
    return false;
  }

  content(entry: LayerEntry, content: FileContent): void {
    if (this.#room > 0 && content.size <= Math.min(KEPT_FILE, this.#room)) this.#keep(entry, content);
    this.#visitor.content(entry, content);
  }

  problem(problem: Parameters<LayerVisitor["problem"]>[0]): void {
    this.#visitor.problem(problem);
  }

  #keep(entry: LayerEntry, content: FileContent): void {
    if (this.#blockUsed + content.size > this.#block.length) {
      this.#block = Buffer.allocUnsafeSlow(KEPT_BLOCK);
      this.#blockUsed = 0;
    }
    this.#block.set(content.bytes(), this.#blockUsed);
    this.#kept.set(entry.path, { entry, block: this.#block, start: this.#blockUsed });
    this.#blockUsed += content.size;
    this.#room -= content.size;
  }

  #follow(link: LayerEntry, root: string): void {
    const kept = this.#kept.get(root);
    if (kept) deliver(this.#visitor, { link, target: kept.entry }, hold(kept.block.subarray(kept.start, kept.start + kept.entry.size)));
    else this.#pending.set(link.path, { link, root, order: this.#order });
  }
}

function createSecondWalk(visitor: LayerVisitor, pending: Map<string, Pending>): LayerVisitor {
  const groups = Map.groupBy(pending.values(), ({ root }) => root);
  let order = 0;
  return {
    entry(entry) {
      order += 1;
      return entry.kind === "file" && groups.has(entry.path);
    },
    content(target, content) {
      for (const { link, order: linkOrder } of groups.get(target.path) ?? []) {
        if (linkOrder < order) continue;
        pending.delete(link.path);
        deliver(visitor, { link, target }, content);
      }
    },
    // Everything was told in the first walk.
    problem() {},
  };
}

function deliver(visitor: LayerVisitor, { link, target }: { link: LayerEntry; target: LayerEntry }, content: FileContent): void {
  const file: LayerEntry = { ...link, kind: "file", size: target.size, mode: target.mode };
  if (visitor.entry(file)) visitor.content(file, content);
}

function hold(bytes: Uint8Array): FileContent {
  return { size: bytes.length, bytes: () => bytes, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
