import { TidegateError } from "../../model/errors.ts";
import type { EntryKind, FileContent, LayerEntry, LayerVisitor } from "../../ports/layer-visitor.ts";
import type { ImageLimits } from "../limits.ts";
import { cleanPath, depthOf } from "./paths.ts";
import { BLOCK, decodeName, parseTarHeader, type TarHeader } from "./tar-header.ts";
import { classifyName } from "./whiteouts.ts";

/** What a walker does with the bytes behind a header. */
export type Step =
  | { readonly kind: "padding" }
  | { readonly kind: "skip" | "meta" | "content"; readonly size: number }
  | { readonly kind: "sparse-extension"; readonly size: number };

export interface MachineOptions {
  readonly visitor: LayerVisitor;
  readonly limits: ImageLimits;
  /** How the layer is called in messages. */
  readonly label: string;
}

const MAX_META = 1024 * 1024;
const KINDS: Readonly<Record<string, EntryKind>> = { "0": "file", "7": "file", "1": "hardlink", "2": "symlink", "5": "directory" };

/** Overrides that extended headers bring for the entry behind them. */
type Overrides = Map<string, string>;

/**
 * Interprets a tar header by header. It never touches bytes it was not given: the walker says where they come from, the machine
 * what they are. Both walkers, over a file and over a stream, share it.
 */
export class TarMachine {
  entries = 0;
  readonly #options: MachineOptions;
  readonly #global: Overrides = new Map();
  #next: Overrides = new Map();
  #meta = "";
  #wanted: LayerEntry | undefined;
  #pendingSparse: Step | undefined;

  constructor(options: MachineOptions) {
    this.#options = options;
  }

  /** Takes the next header block. All-zero blocks are padding: some tars go on behind their end mark. */
  header(block: Buffer): Step {
    if (block[0] === 0 && isZero(block)) return { kind: "padding" };
    const header = parseTarHeader(block);
    if (header === undefined || header.size < 0) throw damaged(`a tar header of ${this.#options.label} is damaged`);
    if ("xgLK".includes(header.type)) return this.#beginMeta(header);
    const step = this.#beginEntry(header);
    if (!header.hasSparseExtension) return step;
    this.#pendingSparse = step;
    return { kind: "sparse-extension", size: 0 };
  }

  /** Takes one further block of an old GNU sparse map; answers with the step of the entry once the map is complete. */
  sparseExtension(block: Buffer): Step {
    if (block[504] === 1) return { kind: "sparse-extension", size: 0 };
    return this.#pendingSparse ?? { kind: "padding" };
  }

  /** Takes the body of an extended header. */
  meta(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (this.#meta === "L") this.#next.set("path", text.toString("latin1", 0, endOfText(text)));
    else if (this.#meta === "K") this.#next.set("linkpath", text.toString("latin1", 0, endOfText(text)));
    else readPax(text, this.#meta === "g" ? this.#global : this.#next);
  }

  /** Hands the content that was wanted to the visitor. */
  content(content: FileContent): void {
    if (this.#wanted) this.#options.visitor.content(this.#wanted, content);
  }

  #beginMeta(header: TarHeader): Step {
    if (header.size > MAX_META) throw limit(`an extended header of ${this.#options.label} is ${header.size} bytes`, "1 MiB");
    this.#meta = header.type;
    return { kind: "meta", size: header.size };
  }

  #beginEntry(header: TarHeader): Step {
    const { visitor, limits, label } = this.#options;
    this.entries += 1;
    if (this.entries > limits.entries) throw limit(`${label} has more than ${limits.entries} entries`, "entries");
    const overrides = this.#next;
    this.#next = new Map();
    const lookUp = (key: string): string | undefined => overrides.get(key) ?? this.#global.get(key);
    const stored = Number(lookUp("size") ?? header.size);
    if (!Number.isSafeInteger(stored) || stored < 0) throw damaged(`a size in ${label} is not a number`);
    const isSparse = header.type === "S" || lookUp("GNU.sparse.major") !== undefined || lookUp("GNU.sparse.map") !== undefined;
    const name = decodeName(lookUp("GNU.sparse.name") ?? lookUp("path") ?? header.name);
    const kind = isSparse ? "file" : (KINDS[header.type] ?? "other");
    const body = kind === "file" || kind === "other" ? stored : 0;
    const entry = this.#describe({ name, link: decodeName(lookUp("linkpath") ?? header.link), header, kind, size: body });
    if (entry === undefined || !visitor.entry(entry) || kind !== "file") return { kind: "skip", size: body };
    if (isSparse) {
      visitor.problem({
        severity: "error",
        code: "ENTRY_UNREADABLE",
        message: `${entry.path} is stored as a sparse file and was not read`,
        where: { path: entry.path },
      });
      return { kind: "skip", size: body };
    }
    if (body > limits.fileBytes) {
      visitor.problem({
        severity: "error",
        code: "ENTRY_TOO_LARGE",
        message: `${entry.path} is ${body} bytes and was not read`,
        where: { path: entry.path },
        hint: "Raise max-file-size if the image is trusted.",
      });
      return { kind: "skip", size: body };
    }
    this.#wanted = entry;
    return { kind: "content", size: body };
  }

  #describe({
    name,
    link,
    header,
    kind,
    size,
  }: {
    name: string;
    link: string;
    header: TarHeader;
    kind: EntryKind;
    size: number;
  }): LayerEntry | undefined {
    const { visitor, limits } = this.#options;
    const path = cleanPath(name);
    if (path === undefined || path.length > limits.pathBytes || depthOf(path) > limits.depth) {
      const message = `an entry with an unsafe name was left out: ${JSON.stringify(name.slice(0, 200))}`;
      visitor.problem({ severity: "warning", code: "ENTRY_UNSAFE_PATH", message });
      return undefined;
    }
    if (path === "") return undefined;
    if (kind === "directory") return { kind, path, size: 0, mode: header.mode };
    const classified = classifyName(path);
    if (classified) return { ...classified, size: 0, mode: header.mode };
    if (kind === "symlink") return { kind, path, size: 0, mode: header.mode, target: link };
    if (kind !== "hardlink") return { kind, path, size, mode: header.mode };
    const target = cleanPath(link);
    return target === undefined ? undefined : { kind, path, size: 0, mode: header.mode, target };
  }
}

export function paddedSize(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

export function damaged(message: string): TidegateError {
  return new TidegateError("IMAGE_ARCHIVE_INVALID", message);
}

export function truncated(label: string): TidegateError {
  return new TidegateError("IMAGE_TRUNCATED", `${label} ends early`);
}

export function limit(message: string, name: string): TidegateError {
  return new TidegateError("IMAGE_LIMIT_EXCEEDED", `${message}; the limit is ${name}`);
}

function isZero(block: Buffer): boolean {
  for (const byte of block) if (byte !== 0) return false;
  return true;
}

function endOfText(bytes: Buffer): number {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes.length : end;
}

/** `LENGTH KEY=VALUE\n` records; the length counts itself. A damaged record ends the reading. */
function readPax(bytes: Buffer, into: Overrides): void {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const length = space < 0 ? Number.NaN : Number(bytes.toString("latin1", at, space));
    const equals = bytes.indexOf(61, space);
    if (!Number.isInteger(length) || length <= 0 || at + length > bytes.length || equals < 0 || equals >= at + length) return;
    into.set(bytes.toString("latin1", space + 1, equals), bytes.toString("latin1", equals + 1, at + length - 1));
    at += length;
  }
}
