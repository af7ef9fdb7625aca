import type { FileSystem, WritableFile } from "../../../ports/file-system.ts";
import { type FeedItem, isRecord, isSeen } from "../../source.ts";

interface Slot {
  readonly start: number;
  readonly length: number;
  readonly modified: string;
}

const isKept = (item: FeedItem): boolean => isRecord(item) || isSeen(item);
const timeOf = (item: FeedItem): string => (isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "");

const BATCH = 128;
const BUFFER = 1024 * 1024;

/**
 * Documents come in the order of an archive, then those that changed since; records must leave in the order of their ids. Between, they lie
 * on disk, and only where they lie is in memory. Of two with one id the newer one counts.
 */
export class Spool {
  readonly #path: string;
  readonly #fs: FileSystem;
  readonly #slots = new Map<string, Slot>();
  readonly #problems = new Map<string, readonly FeedItem[]>();
  #file: WritableFile | undefined;
  #written: Promise<void> = Promise.resolve();
  #pending: Buffer[] = [];
  #held = 0;
  #size = 0;

  constructor(path: string, fs: FileSystem) {
    this.#path = path;
    this.#fs = fs;
  }

  /** What is said about one document: a record or a note that it was seen, besides problems. */
  async put(id: string, items: readonly FeedItem[]): Promise<void> {
    const modified = items.map(timeOf).findLast((time) => time !== "") ?? "";
    if (Date.parse(modified) < Date.parse(this.modified(id) ?? "")) return;
    const kept = items.filter(isKept);
    if (kept.length < items.length)
      this.#problems.set(
        id,
        items.filter((item) => !isKept(item)),
      );
    else this.#problems.delete(id);
    if (kept.length === 0) return;
    const bytes = Buffer.from(JSON.stringify(kept));
    this.#slots.set(id, { start: this.#size, length: bytes.length, modified });
    this.#size += bytes.length;
    this.#pending.push(bytes);
    this.#held += bytes.length;
    if (this.#held >= BUFFER) await this.#flush();
  }

  delete(id: string): void {
    this.#slots.delete(id);
    this.#problems.delete(id);
  }

  /** When a document was modified, as far as it is here. */
  modified(id: string): string | undefined {
    return this.#slots.get(id)?.modified;
  }

  /** Everything in ascending order of ids; problems at the end. */
  async *read(): AsyncGenerator<readonly FeedItem[]> {
    await this.#flush();
    await this.#close();
    const slots = [...this.#slots].sort(([a], [b]) => (a < b ? -1 : 1));
    if (slots.length > 0) {
      const file = await this.#fs.open(this.#path);
      try {
        for (let at = 0; at < slots.length; at += BATCH) {
          yield slots.slice(at, at + BATCH).flatMap(([, { start, length }]) => {
            const bytes = Buffer.allocUnsafe(length);
            file.readSync(bytes, start);
            return JSON.parse(bytes.toString("utf8")) as FeedItem[];
          });
        }
      } finally {
        await file.close();
      }
    }
    yield [...this.#problems.values()].flat();
  }

  async dispose(): Promise<void> {
    await this.#close();
    await this.#fs.remove(this.#path);
  }

  /** One write after the other: several documents are put at the same time. */
  #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#held = 0;
    if (bytes.length > 0) this.#written = this.#written.then(() => this.#append(bytes));
    return this.#written;
  }

  async #append(bytes: Buffer): Promise<void> {
    this.#file ??= await this.#fs.openWrite(this.#path, { append: false, isTemporary: true });
    await this.#file.write(bytes);
  }

  async #close(): Promise<void> {
    await this.#written.catch(() => undefined);
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }
}
