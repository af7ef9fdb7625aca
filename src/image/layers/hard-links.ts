import type { LayerEntry, LayerVisitor } from "../../ports/layer-visitor.ts";

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

interface Pending {
  readonly link: LayerEntry;
  /** Position in the tar: only what stands before a link can be meant by it. */
  readonly order: number;
}

export function trackHardLinks(visitor: LayerVisitor): HardLinkTracker {
  /** Link → the file it leads to in the end, for links to links. */
  const roots = new Map<string, string>();
  const pending = new Map<string, Pending>();
  let order = 0;
  const first: LayerVisitor = {
    entry(entry) {
      order += 1;
      const isWanted = visitor.entry(entry);
      // What comes later under the same name replaces the link.
      if (roots.size > 0 && roots.delete(entry.path)) pending.delete(entry.path);
      if (entry.kind !== "hardlink" || entry.target === undefined) return isWanted;
      roots.set(entry.path, roots.get(entry.target) ?? entry.target);
      if (isWanted) pending.set(entry.path, { link: entry, order });
      return false;
    },
    content: (entry, content) => visitor.content(entry, content),
    problem: (problem) => visitor.problem(problem),
  };
  return {
    first,
    second: () => (pending.size === 0 ? undefined : collect(visitor, groupByRoot(pending, roots), pending)),
    finish() {
      for (const { link } of pending.values()) {
        const message = `${link.path} is a hard link to ${link.target ?? ""}, which could not be read in its layer.`;
        visitor.problem({ severity: "error", code: "ENTRY_UNREADABLE", message, where: { path: link.path } });
      }
    },
  };
}

function groupByRoot(pending: ReadonlyMap<string, Pending>, roots: ReadonlyMap<string, string>): Map<string, Pending[]> {
  const groups = new Map<string, Pending[]>();
  for (const item of pending.values()) {
    const root = roots.get(item.link.path) ?? "";
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return groups;
}

function collect(visitor: LayerVisitor, groups: ReadonlyMap<string, readonly Pending[]>, pending: Map<string, Pending>): LayerVisitor {
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
        const file: LayerEntry = { ...link, kind: "file", size: target.size, mode: target.mode };
        if (visitor.entry(file)) visitor.content(file, content);
      }
    },
    // Everything was told in the first walk.
    problem() {},
  };
}
