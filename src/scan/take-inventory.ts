import { openImage } from "../image/index.ts";
import type { ImageLimits } from "../image/limits.ts";
import type { BuildProvenance } from "../image/provenance/read-statement.ts";
import type { OpenImage, ReadLayersRequest } from "../image/source.ts";
import type { PackageExtractor } from "../inventory/extractor.ts";
import { assembleInventory, createLayerAnalyzer, type LayerAnalysis, spellLicenses } from "../inventory/index.ts";
import type { Digest } from "../model/digest.ts";
import { TidegateError } from "../model/errors.ts";
import type { Inventory, Platform } from "../model/inventory.ts";
import type { LayerReport } from "../model/layer-report.ts";
import { machineArchitecture } from "../platform/environment.ts";
import type { LayerVisitor } from "../ports/layer-visitor.ts";
import type { RegistryClient } from "../registry/client.ts";
import { createImageContext } from "./image-context.ts";
import { recallLayers, reportKey } from "./layer-memory.ts";
import type { LayerStore } from "./layer-store.ts";
import type { Runtime } from "./runtime.ts";

export interface InventoryRequest {
  /** Reference as the user gave it. */
  readonly image: string;
  /** `os/arch[/variant]`; empty for the machine's own. */
  readonly platform?: string;
  readonly limits?: Partial<ImageLimits>;
  readonly extractors: readonly PackageExtractor[];
  /** Whether the tables of contents of eStargz and zstd:chunked layers may stand for the layers. */
  readonly trustsContents?: boolean;
  readonly registry: RegistryClient;
  /** Reports of layers that were read before. */
  readonly layers?: LayerStore;
}

export interface TakenInventory {
  readonly inventory: Inventory;
  /** Where the image was found, for people. */
  readonly origin: string;
  readonly layersRead: number;
  readonly layersKnown: number;
  /** What the builder attached to the image. */
  readonly provenance?: BuildProvenance;
}

/** Reads what the store does not know yet, layer by layer, and joins the reports to the inventory of the image. */
export async function takeInventory(request: InventoryRequest, runtime: Runtime): Promise<TakenInventory> {
  const { registry, limits, trustsContents, layers } = request;
  const analyzer = createLayerAnalyzer(request.extractors);
  const platform = { platform: parsePlatform(request.platform ?? ""), isPlatformExplicit: Boolean(request.platform) };
  const cx = createImageContext({ registry, limits, trustsContents, configs: layers?.configs, ...platform }, runtime);
  await using image = await openImage(request.image, cx);
  const memory = await recallLayers(image, layers, reportKey(analyzer.key, cx.limits));
  const { reports } = memory;
  const layersKnown = reports.size;
  const wanted = new Set(image.info.layers.map(({ diffId }) => diffId).filter((diffId) => !reports.has(diffId)));
  const verified = new Map<Digest, Digest>();
  const attached = readProvenance(image, runtime);
  attached.catch(() => undefined);
  // Also with nothing wanted: a source may have more to tell of the image than it knew when it was opened.
  await image.readLayers({ wanted, ...collectReports(analyzer.begin, { wanted, reports, verified }) });
  for (const diffId of wanted) {
    const report = reports.get(diffId);
    if (!report) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the image does not contain its layer ${diffId}`);
    await memory.keep(report, verified.get(diffId));
  }
  const info = image.finalInfo();
  const ordered = info.layers.flatMap(({ diffId }) => reports.get(diffId) ?? []);
  const inventory = await spellLicenses(assembleInventory({ image: info, reports: ordered, extractors: request.extractors }));
  const provenance = await attached;
  return { inventory, origin: image.origin, layersRead: wanted.size, layersKnown, ...(provenance ? { provenance } : {}) };
}

/** Nothing but attribution hangs on it: damaged, it is as if it were not there. */
async function readProvenance(image: OpenImage, { signal, logger }: Runtime): Promise<BuildProvenance | undefined> {
  try {
    return await image.findProvenance?.();
  } catch (error) {
    signal.throwIfAborted();
    logger.info(`The provenance attached to the image cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

interface Collected {
  readonly wanted: ReadonlySet<Digest>;
  readonly reports: Map<Digest, LayerReport>;
  /** Diff IDs of layers whose bytes were hashed, each with the digest they were found to have. */
  readonly verified: Map<Digest, Digest>;
}

function collectReports(start: () => LayerAnalysis, { wanted, reports, verified }: Collected): Pick<ReadLayersRequest, "begin" | "end"> {
  const analyses = new Map<LayerVisitor, LayerAnalysis>();
  return {
    begin: () => {
      const analysis = start();
      analyses.set(analysis, analysis);
      return analysis;
    },
    end: (diffId, visitor, stats) => {
      const analysis = analyses.get(visitor);
      analyses.delete(visitor);
      if (!analysis || !wanted.has(diffId)) return;
      reports.set(diffId, analysis.finish(diffId, stats));
      const digest = stats.diffId === diffId ? diffId : stats.digest;
      if (digest) verified.set(diffId, digest);
    },
  };
}

/** Reads `os/arch[/variant]`; a missing part is the machine's own. */
export function parsePlatform(text: string): Platform {
  if (text === "") return { os: "linux", architecture: machineArchitecture() };
  const parts = text.toLowerCase().split("/");
  const [os, architecture, variant] = parts.length === 1 ? ["linux", parts[0]] : parts;
  if (!os || !architecture || parts.length > 3 || !/^[a-z0-9/._-]+$/.test(text.toLowerCase())) {
    throw new TidegateError("INPUT_INVALID", `platform ${JSON.stringify(text)} is not OS/ARCH[/VARIANT], such as linux/arm64`);
  }
  return { os, architecture, ...(variant ? { variant } : {}) };
}
