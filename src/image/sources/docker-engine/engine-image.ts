import { type Digest, isDigest } from "../../../model/digest.ts";
import { isTidegateError, TidegateError } from "../../../model/errors.ts";
import type { ImageInfo } from "../../../model/inventory.ts";
import type { LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import { ByteBudget } from "../../layers/byte-budget.ts";
import { createDigestTap } from "../../layers/digest.ts";
import { type HardLinkTracker, trackHardLinks } from "../../layers/hard-links.ts";
import { inflateWatched } from "../../layers/read-layer.ts";
import { walkOnce } from "../../layers/walk-stream.ts";
import type { ImageContext, OpenImage, ReadLayersRequest } from "../../source.ts";
import { describeFromConfig } from "./find-config.ts";
import type { Inspected } from "./inspect.ts";
import { type ExportHandler, readExport } from "./read-export.ts";

export interface ExportedImage {
  readonly inspected: Inspected;
  readonly origin: string;
  /** Asks the engine for the image's export. */
  exportImage(): Promise<{ readonly body: AsyncIterable<Uint8Array>; discard(): void }>;
}

/** A layer of the export, walked once. */
interface WalkedLayer {
  readonly name: string;
  readonly visitor: LayerVisitor;
  readonly links: HardLinkTracker;
  readonly stats: LayerStats;
}

/** An image of the engine. Its layers come as one stream, in the engine's order, and are read as they pass. */
export class EngineImage implements OpenImage {
  readonly info: ImageInfo;
  readonly origin: string;
  readonly #image: ExportedImage;
  readonly #cx: ImageContext;
  #final: ImageInfo | undefined;

  constructor(image: ExportedImage, cx: ImageContext) {
    this.#image = image;
    this.#cx = cx;
    this.info = image.inspected.info;
    this.origin = image.origin;
  }

  /** With nothing wanted, an engine that already told everything is not asked for an export; another is, up to the configuration. */
  async readLayers(request: ReadLayersRequest): Promise<void> {
    if (request.wanted.size > 0) await this.#readWanted(request);
    else if (!this.#image.inspected.isComplete && this.#final === undefined) {
      await this.#export({ layer: async () => undefined, document: (_name, bytes) => !this.#takeConfig(bytes) });
    }
  }

  finalInfo(): ImageInfo {
    return this.#final ?? this.info;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #readWanted(request: ReadLayersRequest): Promise<void> {
    const walked = new Map<Digest, WalkedLayer>();
    const budget = new ByteBudget(this.#cx.limits);
    let damage: TidegateError | undefined;
    await this.#export({
      layer: async (name, chunks) => {
        const known = this.#diffIdOf(name);
        if (known !== undefined && (!request.wanted.has(known) || walked.has(known))) return;
        const visitor = request.begin();
        const links = trackHardLinks(visitor, true);
        try {
          const { stats, diffId } = await this.#walkLayer({ name, chunks, visitor: links.first, known, budget });
          if (!walked.has(diffId)) walked.set(diffId, { name, visitor, links, stats });
        } catch (error) {
          // It may have been no layer at all: whether one is missing shows at the end.
          if (!isTidegateError(error) || error.code !== "IMAGE_ARCHIVE_INVALID") throw error;
          damage ??= error;
        }
      },
      document: (_name, bytes) => {
        this.#takeConfig(bytes);
        return true;
      },
    });
    const missing = [...request.wanted].find((diffId) => !walked.has(diffId));
    if (missing) throw damage ?? new TidegateError("IMAGE_ARCHIVE_INVALID", `the engine's export of ${this.info.name} lacks the layer ${missing}`);
    await this.#followLinks([...walked.values()]);
    for (const [diffId, { visitor, links, stats }] of walked) {
      links.finish();
      request.end(diffId, visitor, stats);
    }
  }

  async #walkLayer({ name, chunks, visitor, known, budget }: Candidate): Promise<{ stats: LayerStats; diffId: Digest }> {
    const { limits, signal } = this.#cx;
    const label = `layer ${name}`;
    const inflated = inflateWatched(chunks, label, budget);
    // A name that is a diff ID of the image was given by the engine that computed it; any other says nothing about the content.
    if (known) return { stats: await walkOnce(inflated, visitor, { limits, label, signal }), diffId: known };
    const tap = createDigestTap();
    const stats = await walkOnce(tap.through(inflated), visitor, { limits, label, signal });
    const diffId = tap.digest();
    return { stats: { ...stats, diffId }, diffId };
  }

  /** Links to files that nobody wanted under their first name: the export is asked for once more, for them alone. */
  async #followLinks(walked: readonly WalkedLayer[]): Promise<void> {
    const seconds = new Map<string, LayerVisitor>();
    for (const { name, links } of walked) {
      const second = links.second();
      if (second) seconds.set(name, second);
    }
    if (seconds.size === 0) return;
    const budget = new ByteBudget(this.#cx.limits);
    const { limits, signal } = this.#cx;
    await this.#export({
      layer: async (name, chunks) => {
        const visitor = seconds.get(name);
        const label = `layer ${name}`;
        if (visitor) await walkOnce(inflateWatched(chunks, label, budget), visitor, { limits, label, signal });
      },
      document: () => true,
    });
  }

  async #export(handler: ExportHandler): Promise<void> {
    const response = await this.#image.exportImage();
    try {
      await readExport(response.body, handler, this.#cx);
    } finally {
      response.discard();
    }
  }

  #takeConfig(bytes: Uint8Array): boolean {
    this.#final ??= describeFromConfig(bytes, this.info);
    return this.#final !== undefined;
  }

  /** Engines that write OCI-shaped exports name uncompressed layers by their diff ID. */
  #diffIdOf(name: string): Digest | undefined {
    const digest = `sha256:${name.slice(name.lastIndexOf("/") + 1)}`;
    return isDigest(digest) ? this.info.layers.find(({ diffId }) => diffId === digest)?.diffId : undefined;
  }
}

interface Candidate {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly visitor: LayerVisitor;
  readonly known: Digest | undefined;
  readonly budget: ByteBudget;
}
