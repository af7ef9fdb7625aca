import type { FileContent, LayerEntry, LayerStats, LayerVisitor } from "../../ports/layer-visitor.ts";

/**
 * Gives hard links their content. A link names an earlier entry of its layer, and that one may have passed unread: pnpm links every
 * package.json to a store full of hashes. Links that are wanted are noted; `second` then reads their targets, if there are any.
 */
export class HardLinkReader {
  /** Stands between the tar and the visitor during the first pass. */
  readonly first: LayerVisitor;
  readonly #visitor: LayerVisitor;
  readonly #links = new Map<string, LayerEntry[]>();

  constructor(visitor: LayerVisitor) {
    this.#visitor = visitor;
    this.first = {
      entry: (entry) => {
        const isWanted = visitor.entry(entry);
        if (entry.kind !== "hardlink") return isWanted;
        if (isWanted && entry.target !== undefined) this.#links.set(entry.target, [...(this.#links.get(entry.target) ?? []), entry]);
        return false;
      },
      content: (entry, content) => visitor.content(entry, content),
      problem: (problem) => visitor.problem(problem),
    };
  }

  get isComplete(): boolean {
    return this.#links.size === 0;
  }

  /** Visits the same layer again and hands over the contents of the targets under the names of their links. */
  get second(): LayerVisitor {
    return {
      entry: ({ kind, path }) => kind === "file" && this.#links.has(path),
      content: (target, content) => this.#deliver(target, content),
      problem: () => {},
    };
  }

  #deliver(target: LayerEntry, content: FileContent): void {
    for (const link of this.#links.get(target.path) ?? []) {
      this.#visitor.content({ kind: "file", path: link.path, size: target.size, mode: target.mode }, content);
    }
  }
}

/** Walks a layer that can be read twice: once, and again only when it has links whose targets were not wanted themselves. */
export async function walkWithLinks(walk: (visitor: LayerVisitor) => Promise<LayerStats> | LayerStats, visitor: LayerVisitor): Promise<LayerStats> {
  const links = new HardLinkReader(visitor);
  const stats = await walk(links.first);
  if (!links.isComplete) await walk(links.second);
  return stats;
}
