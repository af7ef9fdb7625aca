/**
 * The files of this machine, for the stages that read archives and keep stores. Paths are the platform's own.
 * Errors are Node's (`code` is ENOENT, EACCES …).
 */
export interface FileSystem {
  readonly sep: string;
  join(...parts: string[]): string;
  /** Undefined when nothing is there. A link is what it points at, unless `isLinkItself`. */
  stat(path: string, options?: { readonly isLinkItself?: boolean }): Promise<FileStat | undefined>;
  /** Opens for reading at any offset. With `isLinkRefused` a link in its last component is not followed but fails with ELOOP. */
  open(path: string, options?: { readonly isLinkRefused?: boolean }): Promise<RandomAccessFile>;
  /** What a symbolic link says, as it is written. */
  readLink(path: string): Promise<string>;
  /** Whole small file, refused above `limit` bytes. */
  readFile(path: string, limit: number): Promise<Uint8Array>;
  /** Names, sorted. Missing directory: empty. */
  list(path: string): Promise<readonly string[]>;
  makeDirectory(path: string): Promise<void>;
  /** Writes beside the target and renames, so that a reader sees the old or the new file, never a part. */
  writeAtomically(path: string, content: Uint8Array | string | AsyncIterable<Uint8Array>): Promise<void>;
  /** Changes some bytes of a file that nobody reads yet, and flushes all of it. */
  overwrite(path: string, position: number, content: Uint8Array): Promise<void>;
  /** A file open for appending, used for downloads that may be resumed. A temporary one need not outlive a crash, and is not flushed. */
  openWrite(path: string, options: { readonly append: boolean; readonly isTemporary?: boolean }): Promise<WritableFile>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a tree; nothing there is not an error. */
  remove(path: string): Promise<void>;
  /** Sets the access and modification times to now, for least-recently-used pruning. */
  touch(path: string): Promise<void>;
  /** What is piped into this process, once. Throws INPUT_INVALID when that is a terminal. */
  standardInput(signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** A fresh private directory. */
  makeTemporary(prefix: string): Promise<string>;
}

export interface FileStat {
  readonly kind: "file" | "directory" | "symlink" | "socket" | "other";
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** Permission bits. */
  readonly mode: number;
}

export interface RandomAccessFile {
  readonly size: number;
  /** Fills `target` from `position`; returns the bytes read, fewer only at the end. Synchronous: on local disks this is by far the fastest way to hop through a tar. */
  readSync(target: Uint8Array, position: number): number;
  stream(options?: {
    readonly start?: number;
    readonly end?: number;
    readonly chunkSize?: number;
    readonly signal?: AbortSignal;
  }): AsyncIterable<Uint8Array>;
  /**
   * What tells this file's content from any other it had or will have, without reading it. Undefined where the system cannot tell, or where it
   * changed so shortly before `now` that a further change might not show.
   */
  identify?(now: number): string | undefined;
  close(): Promise<void>;
}

export interface WritableFile {
  write(chunk: Uint8Array): Promise<void>;
  /** Flushes to the disk and closes. */
  close(): Promise<void>;
}
