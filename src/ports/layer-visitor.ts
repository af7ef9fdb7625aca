import type { Digest } from "../model/digest.ts";
import type { ImagePath } from "../model/location.ts";
import type { Problem } from "../model/problem.ts";

/** What a tar entry is, with names already made safe. Whiteouts are recognised by the reader of layers, not by the visitor. */
export type EntryKind = "file" | "directory" | "symlink" | "hardlink" | "whiteout" | "opaque" | "other";

export interface LayerEntry {
  readonly kind: EntryKind;
  /** For a whiteout the path that is removed; for an opaque marker the directory. */
  readonly path: ImagePath;
  /** Bytes of the content; 0 for all but files. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Target of a symlink as written; of a hard link the image path it points to. */
  readonly target?: string;
}

/** The content of one claimed file. Synchronous: it is in memory or on a local disk. Valid only during the call it was handed to. */
export interface FileContent {
  readonly size: number;
  /** The whole content. */
  bytes(): Uint8Array;
  /** `length` bytes from `offset`, fewer at the end. May be a view of a larger buffer. */
  read(offset: number, length: number): Uint8Array;
}

/** Receives the entries of one layer in the order of its tar. */
export interface LayerVisitor {
  /**
   * Called for every entry. Returns whether the content is wanted; the reader refuses contents above its own limits with a problem.
   * A hard link whose content is wanted is brought again later, as a `file` with its target's size, mode and content.
   */
  entry(entry: LayerEntry): boolean;
  /** Called for every wanted entry of kind `file` that can be read, directly after `entry`. */
  content(entry: LayerEntry, content: FileContent): void;
  /** Something about this layer could not be read. */
  problem(problem: Problem): void;
}

export interface LayerStats {
  readonly entries: number;
  /** Uncompressed bytes of the tar. */
  readonly bytes: number;
  /** Digest of the uncompressed tar when every byte was seen and hashed. */
  readonly diffId?: Digest;
  /** Digest of the bytes as stored, compressed, when it was checked. It says nothing about the diff ID that a configuration claims. */
  readonly digest?: Digest;
}
