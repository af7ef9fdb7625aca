import type { Digest } from "./digest.ts";
import type { ImagePath } from "./location.ts";
import type { FoundPackage } from "./package.ts";
import type { Problem } from "./problem.ts";

/** Raised when the shape below changes: older stored reports are then read as absent. */
export const LAYER_REPORT_SCHEMA = 1;

/** A small fact that an extractor read and that is joined after squashing, when all layers are on the table. */
export interface Note {
  /** Chosen by the extractor, e.g. `licence`, `release-file`. */
  readonly kind: string;
  /** What it is about, e.g. a package name. */
  readonly subject: string;
  readonly values: readonly string[];
}

/** Which files a package says are its own. Only paths that some claim or executable kind could reach are kept. */
export interface OwnedFiles {
  /** Name of the owning package, of the extractor's own kind. */
  readonly owner: string;
  readonly paths: readonly ImagePath[];
}

/** What one extractor read out of one file. */
export interface Extraction {
  readonly packages?: readonly FoundPackage[];
  readonly owned?: readonly OwnedFiles[];
  readonly notes?: readonly Note[];
  readonly problems?: readonly Problem[];
}

/** An extraction with where it came from. */
export interface FileExtraction extends Extraction {
  readonly extractor: string;
  readonly path: ImagePath;
}

/**
 * Everything later stages need to know about one layer, read alone. Stored under its diff ID and the extractors' versions,
 * so it holds nothing about its place in an image.
 */
export interface LayerReport {
  readonly schema: typeof LAYER_REPORT_SCHEMA;
  readonly diffId: Digest;
  /** In the order of the tar; of one path read twice, the last. */
  readonly files: readonly FileExtraction[];
  /** Paths that this layer removes from the layers below it. */
  readonly whiteouts: readonly ImagePath[];
  /** Directories whose lower content this layer hides. */
  readonly opaques: readonly ImagePath[];
  /** Every symbolic link of the layer: path → target as written. */
  readonly links: Readonly<Record<ImagePath, string>>;
  /** Regular files standing where a lower layer might have a directory of interest. */
  readonly shadows: readonly ImagePath[];
  /** Directories standing where a lower layer might have a file or link of interest. */
  readonly directories?: readonly ImagePath[];
  /** Executable files that no extractor of this layer explained, for coverage. */
  readonly executables: readonly { readonly path: ImagePath; readonly size: number }[];
  readonly problems: readonly Problem[];
  readonly entries: number;
  /** Uncompressed bytes of the layer's tar. */
  readonly bytes: number;
}
