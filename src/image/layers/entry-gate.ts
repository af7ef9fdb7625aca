import { TidegateError } from "../../model/errors.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileContent, LayerEntry, LayerVisitor } from "../../ports/layer-visitor.ts";
import type { ImageLimits } from "../limits.ts";
import { cleanPath, depthOf } from "./paths.ts";
import { expandSparse } from "./sparse.ts";
import type { TarEntry } from "./tar-parser.ts";
import { classifyName } from "./whiteouts.ts";

/** Problems of one layer that are told one by one; an attack has millions. */
const MAX_PROBLEMS = 100;

/** Stands between tar entries and the visitor: safe names, whiteouts, limits. */
export class EntryGate {
  entries = 0;
  readonly #visitor: LayerVisitor;
  readonly #limits: ImageLimits;
  readonly #label: string;
  #problems = 0;

  /** @param label how the layer is called in messages */
  constructor(visitor: LayerVisitor, limits: ImageLimits, label: string) {
    this.#visitor = visitor;
    this.#limits = limits;
    this.#label = label;
  }

  /** Shows an entry to the visitor. Returns it when its content is wanted and may be had. */
  admit(raw: TarEntry): LayerEntry | undefined {
    this.entries += 1;
    if (this.entries > this.#limits.entries) {
      throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${this.#label} has more than ${this.#limits.entries} entries, the limit "entries"`);
    }
    const entry = this.#describe(raw);
    if (entry === undefined || !this.#visitor.entry(entry) || entry.kind !== "file") return undefined;
    if (raw.size <= this.#limits.fileBytes && raw.stored <= this.#limits.fileBytes) return entry;
    this.problem({
      severity: "error",
      code: "ENTRY_TOO_LARGE",
      message: `${entry.path} has ${raw.size} bytes and was not read; the limit "fileBytes" is ${this.#limits.fileBytes}.`,
      where: { path: entry.path },
    });
    return undefined;
  }

  /** Hands over the content of an admitted entry. */
  deliver(entry: LayerEntry, raw: TarEntry, stored: FileContent): void {
    const content = raw.sparse === undefined ? stored : expandSparse(stored, raw.sparse, raw.size);
    if (content) return this.#visitor.content(entry, content);
    const message = `${entry.path} is a sparse file whose map is damaged; it was not read.`;
    this.problem({ severity: "error", code: "ENTRY_UNREADABLE", message, where: { path: entry.path } });
  }

  problem(problem: Problem): void {
    this.#problems += 1;
    if (this.#problems < MAX_PROBLEMS) this.#visitor.problem(problem);
    else if (this.#problems === MAX_PROBLEMS) {
      this.#visitor.problem({
        severity: "error",
        code: "ENTRY_UNREADABLE",
        message: `${this.#label} has further entries with problems, which are not listed.`,
      });
    }
  }

  #describe(raw: TarEntry): LayerEntry | undefined {
    const path = cleanPath(raw.name);
    if (path === undefined || !this.#isWithinLimits(path)) return this.#refuse(raw, "name");
    if (path === "") return undefined;
    const marker = classifyName(path);
    if (marker) return { ...marker, size: 0, mode: raw.mode };
    switch (raw.kind) {
      case "symlink":
        return { kind: "symlink", path, size: 0, mode: raw.mode, target: raw.link };
      case "hardlink": {
        const target = cleanPath(raw.link);
        return target ? { kind: "hardlink", path, size: 0, mode: raw.mode, target } : this.#refuse(raw, "link target");
      }
      case "file":
        return { kind: "file", path, size: raw.size, mode: raw.mode };
      default:
        return { kind: raw.kind, path, size: 0, mode: raw.mode };
    }
  }

  #isWithinLimits(path: string): boolean {
    const { pathBytes, depth } = this.#limits;
    if (path.length > pathBytes || (path.length * 3 > pathBytes && Buffer.byteLength(path) > pathBytes)) return false;
    return path.length < depth || depthOf(path) <= depth;
  }

  #refuse(raw: TarEntry, what: string): undefined {
    const message = `An entry with an unsafe ${what} was left out: ${shorten(raw.name)}${raw.link === "" ? "" : ` → ${shorten(raw.link)}`}`;
    this.problem({ severity: "warning", code: "ENTRY_UNSAFE_PATH", message });
  }
}

function shorten(name: string): string {
  return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}
