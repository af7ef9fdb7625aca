import type { Digest } from "../model/digest.ts";
import type { ImageInfo, Platform } from "../model/inventory.ts";
import type { PluginInfo } from "../model/plugin.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { HttpClient } from "../ports/http.ts";
import type { LayerStats, LayerVisitor } from "../ports/layer-visitor.ts";
import type { Logger } from "../ports/logger.ts";
import type { RegistryClient } from "../registry/client.ts";
import type { ImageLimits } from "./limits.ts";
import type { BuildProvenance } from "./provenance/read-statement.ts";

/** A way to reach images: one folder under `sources/`, whose name is its id. */
export interface ImageSource extends PluginInfo {
  /** Prefixes that choose this source, with their colon: `docker-archive:`. */
  readonly prefixes: readonly string[];
  /** Whether what it reads is one file, which may as well come through a pipe. */
  readonly isFile?: true;
  /**
   * Whether an unprefixed text may mean this source. Pure apart from what `cx.fs` says of a path.
   * Sources are asked in registry order; every one that says yes is tried until one has the image.
   */
  recognise(text: string, cx: ImageContext): Promise<boolean>;
  /** Opens the image. `text` comes without the prefix. Throws IMAGE_NOT_FOUND when this source simply does not have it. */
  open(text: string, cx: ImageContext): Promise<OpenImage>;
}

export interface ImageContext {
  readonly fs: FileSystem;
  readonly http: HttpClient;
  readonly registry: RegistryClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly limits: ImageLimits;
  /** Whether a layer's own table of contents may stand for the layer, where that spares fetching most of it. */
  readonly trustsContents: boolean;
  /** The platform asked for; the machine's own when nothing was said. */
  readonly platform: Platform;
  /** Whether the user named the platform, so that another one is an error rather than a note. */
  readonly isPlatformExplicit: boolean;
  /** Configurations of images that were read before, for sources that show them only at a price. */
  readonly configs?: BlobStore;
  /** The few environment variables sources may know: DOCKER_HOST, … Given by the shell. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** An image that can be read; close it with `await using`. */
export interface OpenImage extends AsyncDisposable {
  /** Everything known before layers are read. `layers` are complete and in order, lowest first. */
  readonly info: ImageInfo;
  /** Source id and the place in it, for people: `docker-archive /tmp/a.tar`. */
  readonly origin: string;
  /**
   * Reads the wanted layers in whatever order suits the source, each exactly once even when it occurs twice in the image. With
   * nothing wanted it only completes what `finalInfo` tells, which is free where `info` was complete.
   */
  readLayers(request: ReadLayersRequest): Promise<void>;
  /** The image information with what only reading the layers could tell (history of a streamed export); same as `info` where nothing was added. */
  finalInfo(): ImageInfo;
  /**
   * What tells the content of these layers from any other, for those that lie in files of this machine, without reading them. It says nothing on
   * another machine. A source whose layers are always hashed needs none.
   */
  readonly identifyLayers?: (diffIds: ReadonlySet<Digest>) => Promise<ReadonlyMap<Digest, string>>;
  /** What the builder attached to the image, where the source can have such a thing. Rejects when it is there and cannot be read. */
  readonly findProvenance?: () => Promise<BuildProvenance | undefined>;
}

export interface ReadLayersRequest {
  /** Diff IDs to read. */
  readonly wanted: ReadonlySet<Digest>;
  /** A layer begins. Its diff ID may become known only at its end, when it is compressed in a stream. */
  begin(): LayerVisitor;
  /** A layer ended well. Sources also call this for layers they had to read without being asked; the caller ignores them. */
  end(diffId: Digest, visitor: LayerVisitor, stats: LayerStats): void;
}
