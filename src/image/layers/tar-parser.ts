import { TidegateError } from "../../model/errors.ts";
import { type PaxRecords, readPaxRecords } from "./pax.ts";
import { type PaxSparse, readOldPieces, readPaxSparse, type SparseMap } from "./sparse.ts";
import { BLOCK, parseTarHeader, readNumber, readText, type TarHeader } from "./tar-header.ts";
import { decodeName } from "./tar-names.ts";

/** One entry of a tar as it says of itself: names are not yet safe. */
export interface TarEntry {
  readonly name: string;
  readonly link: string;
  readonly kind: "file" | "hardlink" | "symlink" | "directory" | "other";
  /** Bytes of the file; of a sparse one when expanded. */
  readonly size: number;
  /** Bytes behind the header, without padding. */
  readonly stored: number;
  readonly mode: number;
  readonly sparse?: SparseMap | "in-body";
}

/** What stands behind a header block. */
export type Step =
  | { readonly kind: "entry"; readonly entry: TarEntry }
  /** `size` bytes for `meta`. */
  | { readonly kind: "meta"; readonly size: number }
  /** A further header block. */
  | { readonly kind: "more" }
  /** The end mark: what follows is not part of the archive. */
  | { readonly kind: "end" };

const MAX_META = 1024 * 1024;
const KINDS: Readonly<Record<string, TarEntry["kind"]>> = {
  "\0": "file",
  "0": "file",
  "7": "file",
  S: "file",
  "1": "hardlink",
  "2": "symlink",
  "5": "directory",
};
/** Character and block devices and pipes; these and links and directories have no body whatever their size says. */
const DEVICES = "346";
const NONE: PaxRecords = new Map();

/**
 * Interprets a tar block by block. It fetches nothing: whoever walks, over a file or a stream, hands it blocks and asks what comes next.
 * Where tars may be read in more than one way it does as Go's archive/tar, which every common engine unpacks with: another reading
 * would show another image than the one that runs.
 */
export class TarParser {
  readonly #label: string;
  #records: PaxRecords = NONE;
  #gnuName = "";
  #gnuLink = "";
  #meta = "";
  #zeros = 0;
  #sparse: { header: TarHeader; map: number[]; size: number } | undefined;

  /** @param label how the archive is called in messages */
  constructor(label: string) {
    this.#label = label;
  }

  header(block: Buffer): Step {
    if (this.#sparse) return this.#continueSparse(block, 0, 21);
    if (block[0] === 0 && block.every((byte) => byte === 0)) {
      this.#zeros += 1;
      return this.#zeros < 2 ? { kind: "more" } : { kind: "end" };
    }
    this.#zeros = 0;
    const header = parseTarHeader(block);
    if (header === undefined || header.size < 0)
      throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#label} is not a tar, or a header of it is damaged`);
    if ("xgLK".includes(header.type)) return this.#beginMeta(header);
    if (header.type !== "S") return { kind: "entry", entry: this.#build(header, readPaxSparse(this.#records)) };
    this.#sparse = { header, map: [], size: readNumber(block, 483, 12) };
    return this.#continueSparse(block, 386, 4);
  }

  /** Takes the body of an extended header. */
  meta(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (this.#meta === "L") this.#gnuName = readText(text, 0, text.length);
    else if (this.#meta === "K") this.#gnuLink = readText(text, 0, text.length);
    // Of several extended headers in a row the last counts alone.
    else if (this.#meta === "x") this.#records = readPaxRecords(text);
    // Global headers are entries of their own to engines: neither they nor what stands before them says anything of the next one.
    else this.#forget();
  }

  #beginMeta(header: TarHeader): Step {
    if (header.size > MAX_META) {
      throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `an extended header of ${this.#label} has ${header.size} bytes; the limit is ${MAX_META}`);
    }
    this.#meta = header.type;
    return { kind: "meta", size: header.size };
  }

  #continueSparse(block: Buffer, start: number, count: number): Step {
    const sparse = this.#sparse;
    if (!sparse) return { kind: "more" };
    sparse.map.push(...readOldPieces(block, start, count));
    if ((block[start + count * 24] ?? 0) !== 0) return { kind: "more" };
    this.#sparse = undefined;
    return { kind: "entry", entry: this.#build(sparse.header, { map: sparse.map, size: String(sparse.size) }) };
  }

  #build(header: TarHeader, sparse: PaxSparse | undefined): TarEntry {
    const { type, mode } = header;
    const { name, link } = this.#nameEntry(header, sparse);
    const kind = type === "\0" && name.endsWith("/") ? "directory" : (KINDS[type] ?? "other");
    const stored = hasBody(kind, type) ? this.#readSize(this.#records.get("size"), header.size) : 0;
    this.#forget();
    if (sparse === undefined) return { name, link, kind, stored, mode, size: stored };
    return { name, link, kind, stored, mode, size: this.#readSize(sparse.size, stored), sparse: sparse.map };
  }

  /** The name in a sparse map wins over GNU's long names, they over those of pax, and all over the header's. What is empty says nothing. */
  #nameEntry(header: TarHeader, sparse: PaxSparse | undefined): { name: string; link: string } {
    const name = sparse?.name || this.#gnuName || this.#records.get("path") || header.name;
    return { name: decodeName(name), link: decodeName(this.#gnuLink || this.#records.get("linkpath") || header.link) };
  }

  #forget(): void {
    this.#records = NONE;
    this.#gnuName = "";
    this.#gnuLink = "";
  }

  #readSize(text: string | undefined, otherwise: number): number {
    if (text === undefined) return otherwise;
    if (!/^\d{1,15}$/.test(text)) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `a size in ${this.#label} is not a number`);
    return Number(text);
  }
}

function hasBody(kind: TarEntry["kind"], type: string): boolean {
  return kind === "file" || (kind === "other" && !DEVICES.includes(type));
}

export function paddedSize(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
