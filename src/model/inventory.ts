import type { Digest } from "./digest.ts";
import type { Distro } from "./distro.ts";
import type { ImagePath } from "./location.ts";
import type { Package } from "./package.ts";
import type { Problem } from "./problem.ts";

/** OCI platform. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** One layer of the image, lowest first. */
export interface LayerInfo {
  /** SHA-256 of the uncompressed tar. */
  readonly diffId: Digest;
  /** SHA-256 of the blob as stored, when the source knows it. */
  readonly digest?: Digest;
  /** Bytes as stored. */
  readonly size?: number;
  /** The instruction that made it, from the image history; absent when history and layers do not align. */
  readonly instruction?: string;
  /** Line of the Dockerfile (1-based) that made it, or whose FROM brought it with the base image, when one was given and matched. */
  readonly dockerfileLine?: number;
  /** Whether the layer belongs to the base image; absent when not known. */
  readonly isBase?: boolean;
}

/** Which image this is; equal for one image however it was reached, but for `name` and `source`. */
export interface ImageInfo {
  /** As the user gave it. */
  readonly name: string;
  /** Digest of the image configuration: the image ID of the engine. Identity of the image. */
  readonly id: Digest;
  /** Digest of the manifest, when the source has one. */
  readonly manifestDigest?: Digest;
  readonly repoDigests?: readonly string[];
  readonly platform: Platform;
  /** RFC 3339, from the configuration. */
  readonly created?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly layers: readonly LayerInfo[];
  /** How many steps of the history made a layer, where they are not as many as the layers; no layer has an instruction then. */
  readonly historySteps?: number;
  /** The Dockerfile that `dockerfileLine` counts in: relative to the repository, with forward slashes. */
  readonly dockerfile?: string;
  /** The image it was built on, as its labels or the Dockerfile name it. */
  readonly base?: { readonly name?: string; readonly digest?: Digest };
}

/** How an extractor fared. */
export interface ExtractorStatus {
  readonly id: string;
  readonly version: number;
  /** Files it was handed in the squashed view. */
  readonly files: number;
  readonly packages: number;
  /** Of the files, those of which something could not be read; absent when there are none. The problems say why. */
  readonly unreadable?: number;
  readonly status: "ok" | "partial" | "failed";
}

/** Files of executable kinds that no package owns and no extractor explains. */
export interface UnexplainedFiles {
  readonly count: number;
  /** The largest ones, biggest first, at most 20. */
  readonly largest: readonly { readonly path: ImagePath; readonly size: number }[];
}

/** What is in an image. Plain and serialisable; the SBOM formats round-trip it. */
export interface Inventory {
  readonly image?: ImageInfo;
  readonly distro?: Distro;
  /** Sorted by purl. */
  readonly packages: readonly Package[];
  readonly extractors: readonly ExtractorStatus[];
  readonly problems: readonly Problem[];
  readonly unexplained?: UnexplainedFiles;
}
