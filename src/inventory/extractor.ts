import type { Distro } from "../model/distro.ts";
import type { Extraction, FileExtraction } from "../model/layer-report.ts";
import type { ImagePath } from "../model/location.ts";
import type { Confidence, FoundPackage } from "../model/package.ts";
import type { PluginInfo } from "../model/plugin.ts";

/**
 * Which files an extractor wants. Data, not code: the walker compiles all claims into one look-up and asks each path once.
 * - `path`: exactly this image path.
 * - `basename`: any file of this name; `within` narrows it to paths with this directory name somewhere above, `below` to those whose last
 *   directories are these: in `node_modules/*` the star stands for one name that begins with neither `.` nor `@`.
 * - `suffix`: any file whose path ends so (`.dist-info/METADATA`, `.jar`); `below` narrows it as it does a basename.
 * - `directory`: any file directly in this directory; `suffix` narrows it.
 * - `magic`: any executable or library whose first bytes are these, besides those that claim its path.
 */
export type Claim =
  | { readonly path: string }
  | { readonly basename: string; readonly within?: string; readonly below?: string }
  | { readonly suffix: string; readonly below?: string }
  | { readonly directory: string; readonly suffix?: string }
  | { readonly magic: "elf" | "pe" | "mach-o" };

/** The content of a claimed file; synchronous, and valid only during the call. */
export interface ClaimedFile {
  readonly path: ImagePath;
  readonly size: number;
  readonly mode: number;
  bytes(): Uint8Array;
  read(offset: number, length: number): Uint8Array;
  /** The whole content as UTF-8; invalid bytes become U+FFFD. */
  text(): string;
}

/** What is left of an extractor's files after squashing, for facts that live in several files. */
export interface SquashedFiles {
  /** This extractor's visible extractions, sorted by path. */
  readonly files: readonly FileExtraction[];
  readonly distro: Distro | undefined;
  /** Where a path ends when the image's symbolic links are followed; undefined for a loop. The target need not be there. */
  readonly resolve: (path: ImagePath) => ImagePath | undefined;
}

/**
 * Finds packages. One folder per extractor; its name is the id.
 * `extract` sees one file of one layer, alone. It never throws for bad input (it returns problems), never logs,
 * and reads nothing but what it was handed. Its result depends on the file only, so it can be stored per layer.
 */
export interface PackageExtractor extends PluginInfo {
  readonly family: "os" | "language" | "binary" | "sbom";
  /** How sure its finds can be, best first; exact alone when left out. */
  readonly confidence?: readonly Confidence[];
  /** Whether its finds can say what they depend on. */
  readonly hasRelations?: true;
  /** Raised whenever `extract` would answer differently: stored layer reports of older versions are then read anew. */
  readonly version: number;
  readonly claims: readonly Claim[];
  /** Bytes of one file; larger ones are reported, not read. Default 64 MiB. */
  readonly maxBytes?: number;
  extract(file: ClaimedFile): Extraction;
  /**
   * Joins what lies in several files or layers (licences beside a status file). Called once per image on what survived squashing;
   * returns the packages of each file it has something to say about, replacing those of `extract`. Pure.
   */
  combine?(view: SquashedFiles): readonly CombinedFile[];
}

export interface CombinedFile {
  readonly path: ImagePath;
  readonly packages: readonly FoundPackage[];
}
