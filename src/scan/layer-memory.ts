import { createHash } from "node:crypto";
import type { ImageLimits } from "../image/limits.ts";
import type { OpenImage } from "../image/source.ts";
import type { Digest } from "../model/digest.ts";
import type { LayerInfo } from "../model/inventory.ts";
import type { LayerReport } from "../model/layer-report.ts";
import type { LayerStore } from "./layer-store.ts";

/** The layers of one image, as far as they were read before. */
export interface LayerMemory {
  /** What is known, by diff ID. */
  readonly reports: Map<Digest, LayerReport>;
  /** Keeps what was read of a layer, under the digest that its bytes were found to have. Without one it is known by its file, if at all. */
  keep(report: LayerReport, digest: Digest | undefined): Promise<void>;
}

/** Looks the image's layers up in the store; without one nothing is known or kept. */
export async function recallLayers(image: OpenImage, store: LayerStore | undefined, key: string): Promise<LayerMemory> {
  const { layers } = image.info;
  const reports = new Map<Digest, LayerReport>();
  if (!store) return { reports, keep: async () => undefined };
  for (const { diffId, digest } of layers) {
    if (reports.has(diffId)) continue;
    const known = (await store.get(diffId, key)) ?? (digest && (await store.get(digest, key)));
    if (known) reports.set(diffId, { ...known, diffId });
  }
  const files = await identify(image, layers, reports);
  for (const [diffId, file] of files) {
    const known = await store.local?.get(file, key);
    if (known) reports.set(diffId, { ...known, diffId });
  }
  return {
    reports,
    async keep(report, digest) {
      // A layer that was not hashed may not be what its digests say; remembered under one, it would stand in for the real one.
      if (digest) return store.put(digest, report, key);
      const file = files.get(report.diffId);
      if (!file) return;
      // Written to while it was read, it is nothing that one could know again.
      const now = await identify(image, [report], new Map());
      if (now.get(report.diffId) === file) await store.local?.put(file, report, key);
    },
  };
}

/** Digests that stand for the files in which the layers lie; for those that are not known yet. */
async function identify(image: OpenImage, layers: readonly Pick<LayerInfo, "diffId">[], known: ReadonlyMap<Digest, unknown>) {
  const wanted = new Set(layers.map(({ diffId }) => diffId).filter((diffId) => !known.has(diffId)));
  const found = (await image.identifyLayers?.(wanted)) ?? new Map<Digest, string>();
  return new Map([...found].map(([diffId, text]) => [diffId, digestOf(`file ${text}`)]));
}

function digestOf(text: string): Digest {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** What reports are kept under: they differ with the extractors, and with the limits that leave files out. */
export function reportKey(analyzer: string, { fileBytes, pathBytes, depth }: ImageLimits): string {
  return `${analyzer}.${digestOf(JSON.stringify([fileBytes, pathBytes, depth])).slice("sha256:".length, "sha256:".length + 8)}`;
}
