import type { Digest } from "../../../model/digest.ts";
import { type ErrorCode, isTidegateError, TidegateError } from "../../../model/errors.ts";
import type { ImageInfo } from "../../../model/inventory.ts";
import type { LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { checkDigest, createDigestTap } from "../../layers/digest.ts";
import { type HardLinkTracker, trackHardLinks } from "../../layers/hard-links.ts";
import { inflateWatched } from "../../layers/read-layer.ts";
import { walkOnce } from "../../layers/walk-stream.ts";
import { watchBytes } from "../../layers/watch-bytes.ts";
import type { ImageContext, OpenImage, ReadLayersRequest } from "../../source.ts";
import { type ExportHandler, readExport } from "./read-export.ts";

/** What is known of a file of an export before it is read. */
export interface LayerIdentity {
  /** The layer it is; absent when that shows only when it has been read and hashed. */
  readonly diffId?: Digest;
  /** Whether who named it computed the diff ID himself, so that it need not be computed again. */
  readonly isTrusted?: boolean;
}

/** An image that comes as one stream, which can be asked for more than once. */
export interface StreamedImageParts {
  readonly info: ImageInfo;
  readonly origin: string;
  /** How the stream is called in messages. */
  readonly label: string;
  /** Whether `info` says all that the image's configuration would. */
  readonly isComplete: boolean;
  start(): Promise<{ readonly body: AsyncIterable<Uint8Array>; discard(): void }>;
  /** Undefined for files that are certainly no layer. */
  identify(name: string): LayerIdentity | undefined;
  /** Describes the image when the document is its configuration. */
  describe(document: Uint8Array): ImageInfo | undefined;
  close(): Promise<void>;
  readonly findProvenance?: NonNullable<OpenImage["findProvenance"]>;
}

/** A layer of the stream, walked once. */
interface WalkedLayer {
  readonly name: string;
  readonly visitor: LayerVisitor;
  readonly links: HardLinkTracker;
  readonly stats: LayerStats;
}

/** Layers come in the order of the stream and are read as they pass; nothing is stored. */
export class StreamedImage implements OpenImage {
  readonly info: ImageInfo;
  readonly origin: string;
  readonly findProvenance?: NonNullable<OpenImage["findProvenance"]>;
  readonly #parts: StreamedImageParts;
  readonly #cx: ImageContext;
  #final: ImageInfo | undefined;

  constructor(parts: StreamedImageParts, cx: ImageContext) {
    this.#parts = parts;
    this.#cx = cx;
    this.info = parts.info;
    this.origin = parts.origin;
    if (parts.findProvenance) this.findProvenance = parts.findProvenance;
  }

  /** With nothing wanted the stream is not started, unless the configuration has to be found in it. */
  async readLayers(request: ReadLayersRequest): Promise<void> {
    if (request.wanted.size > 0) await this.#readWanted(request);
    else if (!this.#parts.isComplete && this.#final === undefined) {
      await this.#read({ layer: async () => undefined, document: (_name, bytes) => !this.#takeConfig(bytes) });
    }
  }

  finalInfo(): ImageInfo {
    return this.#final ?? this.info;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.close();
  }

  async #readWanted(request: ReadLayersRequest): Promise<void> {
    const walked = await this.#walkAll(request);
    await this.#followLinks([...walked.values()]);
    for (const [diffId, { visitor, links, stats }] of walked) {
      links.finish();
      request.end(diffId, visitor, stats);
    }
  }

  async #walkAll(request: ReadLayersRequest): Promise<Map<Digest, WalkedLayer>> {
    const walk: Walk = { request, walked: new Map(), budget: new ByteBudget(this.#cx.limits) };
    await this.#read({
      layer: async (name, chunks, total) => {
        const identity = this.#parts.identify(name);
        const isDue = identity?.diffId === undefined || (request.wanted.has(identity.diffId) && !walk.walked.has(identity.diffId));
        if (identity && isDue) await this.#walkCandidate(walk, { name, chunks, total, identity });
      },
      document: (_name, bytes) => {
        this.#takeConfig(bytes);
        return true;
      },
    });
    const missing = [...request.wanted].find((diffId) => !walk.walked.has(diffId));
    if (missing) throw walk.damage ?? new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#parts.label} lacks the layer ${missing}`);
    return walk.walked;
  }

  async #walkCandidate(walk: Walk, { name, chunks, total, identity }: Candidate): Promise<void> {
    const visitor = walk.request.begin();
    const links = trackHardLinks(visitor, true);
    const bar = watchBytes({ task: `layer ${name}`, total, isStep: true }, this.#cx.logger);
    try {
      const stats = await this.#walkLayer({ name, chunks: bar.through(chunks), budget: walk.budget, visitor: links.first }, identity);
      const diffId = stats.diffId ?? identity.diffId;
      if (diffId && !walk.walked.has(diffId)) walk.walked.set(diffId, { name, visitor, links, stats });
      bar.end({ done: stats.bytes, note: `${stats.entries} entries` });
    } catch (error) {
      // A file of unknown meaning may have been no layer at all: whether one is missing shows at the end.
      if (identity.diffId || !isTidegateError(error) || !NO_LAYER.includes(error.code)) throw error;
      walk.damage ??= error;
      bar.drop();
    }
  }

  async #walkLayer(layer: StreamedLayer, { diffId, isTrusted }: LayerIdentity): Promise<LayerStats> {
    const { limits, signal } = this.#cx;
    const { name, chunks, budget, visitor } = layer;
    const label = `layer ${name}`;
    const inflated = inflateWatched(chunks, { label }, budget);
    if (isTrusted) return { ...(await walkOnce(inflated, visitor, { limits, label, signal })), ...(diffId ? { diffId } : {}) };
    const tap = createDigestTap();
    const stats = await walkOnce(tap.through(inflated), visitor, { limits, label, signal });
    const actual = tap.digest();
    checkDigest(actual, diffId ?? actual, label);
    return { ...stats, diffId: actual };
  }

  /** Links to files that nobody wanted under their first name: the stream is asked for once more, for them alone. */
  async #followLinks(walked: readonly WalkedLayer[]): Promise<void> {
    const seconds = new Map<string, LayerVisitor>();
    for (const { name, links } of walked) {
      const second = links.second();
      if (second) seconds.set(name, second);
    }
    if (seconds.size === 0) return;
    const budget = new ByteBudget(this.#cx.limits);
    await this.#read({
      layer: async (name, chunks) => {
        const visitor = seconds.get(name);
        if (visitor) await this.#walkLayer({ name, chunks, budget, visitor }, { isTrusted: true });
      },
      document: () => true,
    });
  }

  async #read(handler: ExportHandler): Promise<void> {
    this.#cx.signal.throwIfAborted();
    const stream = await this.#parts.start();
    const all = watchBytes({ task: "Reading layers" }, this.#cx.logger);
    try {
      await readExport({ body: all.through(stream.body), label: this.#parts.label }, handler, this.#cx);
    } finally {
      all.end();
      stream.discard();
    }
  }

  #takeConfig(bytes: Uint8Array): boolean {
    this.#final ??= this.#parts.describe(bytes);
    return this.#final !== undefined;
  }
}

/** What reading something else than a layer as one ends with. */
const NO_LAYER: readonly ErrorCode[] = ["IMAGE_ARCHIVE_INVALID", "IMAGE_TRUNCATED", "IMAGE_UNSUPPORTED"];

interface Walk {
  readonly request: ReadLayersRequest;
  readonly walked: Map<Digest, WalkedLayer>;
  readonly budget: ByteBudget;
  /** The first thing that could not be read as a layer. */
  damage?: TidegateError;
}

interface Candidate {
  readonly name: string;
  /** Bytes as they stand in the export. */
  readonly total: number;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly identity: LayerIdentity;
}

interface StreamedLayer {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly budget: ByteBudget;
  readonly visitor: LayerVisitor;
}
