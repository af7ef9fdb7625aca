import type { ImagePath } from "../model/location.ts";

/** Symbolic links followed for one path, as Linux allows. */
const MAX_LINKS = 40;
/** Components walked for one path, those of its links included: a crafted image must not make each of its files a long way. */
const MAX_STEPS = 1024;

interface Node<T> {
  children?: Map<string, Node<T>>;
  link?: string;
  items?: readonly T[];
}

interface Parent<T> {
  readonly node: Node<T>;
  readonly name: string;
}

/**
 * The part of an image's file tree that reports speak of: items at paths, symbolic links, and the directories they imply.
 * Every path is followed through links as the kernel would, never out of the root. What is hidden is handed to `onHide`.
 */
export class FileTree<T> {
  readonly #root: Node<T> = {};
  readonly #onHide: (item: T) => void;

  constructor(onHide: (item: T) => void) {
    this.#onHide = onHide;
  }

  /** Removes what is at a path, with everything below. */
  remove(path: ImagePath): void {
    const parent = this.#findParent(path, "stop");
    const node = parent?.node.children?.get(parent.name);
    if (parent === undefined || node === undefined) return;
    parent.node.children?.delete(parent.name);
    this.#hide(node);
  }

  /** Removes what is in a directory. */
  clear(path: ImagePath): void {
    const names = this.#follow(path);
    const node = names && this.#find(names);
    if (node?.children === undefined) return;
    const children = [...node.children.values()];
    delete node.children;
    for (const child of children) this.#hide(child);
  }

  /** Puts a symbolic link in the place of whatever was there. */
  putLink(path: ImagePath, target: string): void {
    this.#replace(path, { link: target });
  }

  /** Puts a file in the place of whatever was there; false when the path leads in circles. */
  putFile(path: ImagePath, items: readonly T[]): boolean {
    return this.#replace(path, { items });
  }

  /** Puts a directory in the place of a file or link; one that is there stays as it is. */
  putDirectory(path: ImagePath): void {
    const parent = this.#findParent(path, "stop");
    const node = parent?.node.children?.get(parent.name);
    if (node?.link !== undefined || (node?.items !== undefined && node.children === undefined)) this.#replace(path, {});
  }

  /** Adds an item beside those of a path; false when the path leads in circles. */
  attach(path: ImagePath, item: T): boolean {
    const parent = this.#findParent(path, "make");
    if (parent === undefined) return false;
    const node = parent.node.children?.get(parent.name) ?? {};
    adopt(parent.node, parent.name, { ...node, items: [...(node.items ?? []), item] });
    return true;
  }

  /** The items at a path; its last component is not followed. */
  at(path: ImagePath): readonly T[] {
    const parent = this.#findParent(path, "stop");
    return parent?.node.children?.get(parent.name)?.items ?? [];
  }

  /** Where a path ends when all links are followed, also beyond what is known; undefined for a loop. */
  resolve(path: ImagePath): ImagePath | undefined {
    return this.#follow(path)?.join("/");
  }

  /** Every item with its path free of links, sorted by path. */
  *list(): Generator<{ readonly path: ImagePath; readonly item: T }> {
    const found: { path: ImagePath; items: readonly T[] }[] = [];
    const stack: { readonly node: Node<T>; readonly path: ImagePath }[] = [{ node: this.#root, path: "" }];
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
      const { node: parent, path: above } = place;
      if (parent.items) found.push({ path: above, items: parent.items });
      for (const [name, node] of parent.children ?? []) stack.push({ node, path: above === "" ? name : `${above}/${name}` });
    }
    found.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { path, items } of found) for (const item of items) yield { path, item };
  }

  #replace(path: ImagePath, node: Node<T>): boolean {
    const parent = this.#findParent(path, "make");
    if (parent === undefined) return false;
    const old = parent.node.children?.get(parent.name);
    adopt(parent.node, parent.name, node);
    if (old !== undefined) this.#hide(old);
    return true;
  }

  #hide(top: Node<T>): void {
    const stack = [top];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const item of node.items ?? []) this.#onHide(item);
      for (const child of node.children?.values() ?? []) stack.push(child);
    }
  }

  #findParent(path: ImagePath, missing: "make" | "stop"): Parent<T> | undefined {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    const names = name === "" ? undefined : this.#follow(path.slice(0, Math.max(0, slash)));
    const node = names && (missing === "make" ? this.#make(names) : this.#find(names));
    return node && { node, name };
  }

  /** A path without links, `.` and `..`, as far as is known and beyond; undefined when the way never ends. */
  #follow(path: ImagePath): readonly string[] | undefined {
    const names = path.split("/");
    return this.#isStraight(names) ? names : this.#followTurns(names);
  }

  /** Whether there are no links on the way, and nothing that is no name: the rule, and worth to be fast. */
  #isStraight(names: readonly string[]): boolean {
    let node: Node<T> | undefined = this.#root;
    for (const name of names) {
      if (name === "" || name === "." || name === "..") return false;
      node = node?.children?.get(name);
      if (node?.link !== undefined) return false;
    }
    return names.length <= MAX_STEPS;
  }

  #followTurns(names: readonly string[]): readonly string[] | undefined {
    const cursor = new Cursor(this.#root);
    const todo = names.toReversed();
    let links = 0;
    for (let steps = 0; todo.length > 0; steps += 1) {
      const link = cursor.enter(todo.pop() ?? "");
      if (steps > MAX_STEPS) return undefined;
      if (link === undefined) continue;
      links += 1;
      if (links > MAX_LINKS) return undefined;
      if (link.startsWith("/")) cursor.reset();
      for (const part of link.split("/").reverse()) todo.push(part);
    }
    return cursor.names;
  }

  #find(names: readonly string[]): Node<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const name of names) node = node?.children?.get(name);
    return node;
  }

  /** A file that something is put below of was replaced by a directory. */
  #make(names: readonly string[]): Node<T> {
    let node = this.#root;
    for (const name of names) {
      const child: Node<T> = node.children?.get(name) ?? {};
      for (const item of child.items ?? []) this.#onHide(item);
      delete child.items;
      adopt(node, name, child);
      node = child;
    }
    return node;
  }
}

function adopt<T>(parent: Node<T>, name: string, node: Node<T>): void {
  parent.children ??= new Map();
  parent.children.set(name, node);
}

/** Where a walk stands: also in directories that nobody spoke of. */
class Cursor {
  readonly names: string[] = [];
  readonly #root: Node<unknown>;
  /** One for each name; undefined where nothing is known. */
  readonly #nodes: (Node<unknown> | undefined)[] = [];

  constructor(root: Node<unknown>) {
    this.#root = root;
  }

  /** Goes one component on, or answers with the target of the link that stands there. */
  enter(name: string): string | undefined {
    if (name === "" || name === ".") return undefined;
    if (name === "..") {
      this.names.pop();
      this.#nodes.pop();
      return undefined;
    }
    const here = this.names.length === 0 ? this.#root : this.#nodes.at(-1);
    const child = here?.children?.get(name);
    if (child?.link !== undefined) return child.link;
    this.names.push(name);
    this.#nodes.push(child);
    return undefined;
  }

  reset(): void {
    this.names.length = 0;
    this.#nodes.length = 0;
  }
}
