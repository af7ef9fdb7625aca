import type { RandomAccessFile } from "../../../ports/file-system.ts";
import type { FileContent, LayerEntry, LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { EntryGate } from "../../layers/entry-gate.ts";
import type { TarEntry } from "../../layers/tar-parser.ts";
import type { ImageContext } from "../../source.ts";

/** What the kernel makes up; on a running machine it is endless and says nothing of what is installed. */
const KERNEL = new Set(["proc", "sys", "dev"]);
const PROGRESS_EVERY = 1000;

/**
 * Shows a directory's files to the visitor as the entries of one layer. Links are told and never followed, so nothing outside is read;
 * what cannot be read is a problem and the rest goes on.
 */
export async function walkDirectory(root: string, visitor: LayerVisitor, cx: ImageContext): Promise<LayerStats> {
  const walk = new DirectoryWalk(root, visitor, cx);
  await walk.run();
  return walk.stats;
}

class DirectoryWalk {
  readonly #root: string;
  readonly #label: string;
  readonly #cx: ImageContext;
  readonly #gate: EntryGate;
  readonly #budget: ByteBudget;
  #bytes = 0;

  constructor(root: string, visitor: LayerVisitor, cx: ImageContext) {
    this.#root = root;
    this.#label = `layer 1 of 1 (${root})`;
    this.#cx = cx;
    this.#gate = new EntryGate(visitor, cx.limits, this.#label);
    this.#budget = new ByteBudget(cx.limits);
  }

  get stats(): LayerStats {
    return { entries: this.#gate.entries, bytes: this.#bytes };
  }

  /** With a stack of its own: a tree may be deeper than calls can be. Directories wait as their names alone. */
  async run(): Promise<void> {
    const waiting = [""];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
      for (const name of await this.#list(directory)) {
        if (directory === "" && KERNEL.has(name)) continue;
        const path = directory === "" ? name : `${directory}/${name}`;
        if (await this.#show(path)) waiting.push(path);
      }
    }
    this.#tell(true);
  }

  async #list(directory: string): Promise<readonly string[]> {
    this.#cx.signal.throwIfAborted();
    try {
      return await this.#cx.fs.list(this.#place(directory));
    } catch (error) {
      this.#refuse(directory === "" ? "/" : directory, error);
      return [];
    }
  }

  /** Returns whether it is a directory to go into. */
  async #show(path: string): Promise<boolean> {
    if (this.#gate.entries % PROGRESS_EVERY === 0) {
      this.#cx.signal.throwIfAborted();
      this.#tell(false);
    }
    try {
      const raw = await this.#describe(path);
      const entry = raw && this.#gate.admit(raw);
      if (raw && entry) await this.#read(entry, raw);
      // A path that the gate refused for its depth leads to deeper ones only.
      return raw?.kind === "directory" && path.split("/", this.#cx.limits.depth + 1).length <= this.#cx.limits.depth;
    } catch (error) {
      this.#refuse(path, error);
      return false;
    }
  }

  async #describe(path: string): Promise<TarEntry | undefined> {
    const { fs } = this.#cx;
    const stat = await fs.stat(this.#place(path), { isLinkItself: true });
    if (!stat) {
      this.#problem(path, `${path} was gone, or has a name that is no text, and was not read.`);
      return undefined;
    }
    const { mode, size } = stat;
    const plain = { name: path, link: "", size: 0, stored: 0, mode };
    switch (stat.kind) {
      case "file":
        return { ...plain, kind: "file", size, stored: size };
      case "directory":
        return { ...plain, kind: "directory" };
      case "symlink":
        return { ...plain, kind: "symlink", link: await fs.readLink(this.#place(path)) };
      default:
        // Devices, pipes and sockets are never opened.
        return { ...plain, kind: "other" };
    }
  }

  async #read(entry: LayerEntry, raw: TarEntry): Promise<void> {
    const file = await this.#cx.fs.open(this.#place(raw.name), { isLinkRefused: true });
    try {
      this.#budget.take(file.size, this.#label);
      this.#bytes += file.size;
      if (file.size !== raw.size) return this.#problem(raw.name, `${raw.name} changed while it was read, and was left out.`);
      this.#gate.deliver(entry, raw, contentOf(file));
    } finally {
      await file.close();
    }
  }

  #place(path: string): string {
    return path === "" ? this.#root : this.#cx.fs.join(this.#root, ...path.split("/"));
  }

  /** What the file system refuses is a problem of that file; everything else ends the walk. */
  #refuse(path: string, error: unknown): void {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    this.#problem(path, `${path} cannot be read: ${"code" in error ? String(error.code) : error.message}.`);
  }

  #problem(path: string, message: string): void {
    const hint = "Run as a user who may read all of it.";
    this.#gate.problem({ severity: "error", code: "ENTRY_UNREADABLE", message, where: { path }, hint });
  }

  #tell(isFinished: boolean): void {
    this.#cx.logger.progress({ task: "Reading files", done: this.#gate.entries, unit: "items", ...(isFinished ? { isFinished } : {}) });
  }
}

function contentOf(file: RandomAccessFile): FileContent {
  const read = (offset: number, length: number): Uint8Array => {
    const target = Buffer.allocUnsafe(Math.max(0, Math.min(length, file.size - offset)));
    return target.subarray(0, file.readSync(target, offset));
  };
  return { size: file.size, read, bytes: () => read(0, file.size) };
}
