import type { ActionsCache } from "../../github/cache.ts";
import type { RunContext } from "../../github/context.ts";
import { openDirectoryCache } from "../../github/directory-cache.ts";
import { LAYER_REPORT_SCHEMA } from "../../model/layer-report.ts";
import { createDirectoryBlobStore } from "../../platform/blob-store.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import { shareBlobs } from "../directories.ts";
import { createLayerStore, type LayerStore } from "../layer-store.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { describeCache } from "./describe-cache.ts";

export interface WorkflowLayerCacheOptions {
  readonly cache: ActionsCache;
  readonly context: RunContext;
  /** What tells this step's images from those of other steps: repositories and platform. */
  readonly images: readonly string[];
  /** The same path in every run, since it is part of an entry's identity. */
  readonly directory: string;
  readonly settings: Settings;
}

/** The reports of the images' layers, carried from run to run in one small entry of the workflow cache. */
export interface WorkflowLayerCache {
  readonly store: LayerStore;
  /** Called when the images have been read: keeps what they consist of now, and forgets the rest. */
  save(): Promise<void>;
}

export async function openWorkflowLayerCache(options: WorkflowLayerCacheOptions, runtime: Runtime): Promise<WorkflowLayerCache> {
  const { cache, context, images, directory, settings } = options;
  const { fs, clock, logger, signal } = runtime;
  const kept = openDirectoryCache({ cache, clock, context, directory, kind: "layers", schema: LAYER_REPORT_SCHEMA, parts: images });
  logger.info(describeCache("Layer cache", "restored", await kept.restore(signal)));
  const used = new Set<string>();
  return {
    store: createLayerStore(shareBlobs(recordUse(createDirectoryBlobStore(fs, directory, logger), used), settings, runtime)),
    async save() {
      if (used.size === 0) return;
      for (const name of await fs.list(directory)) if (!used.has(name)) await fs.remove(fs.join(directory, name));
      logger.info(describeCache("Layer cache", "saved", await kept.save([...used].sort().join(" "), signal)));
    },
  };
}

function recordUse(blobs: BlobStore, used: Set<string>): BlobStore {
  return {
    async get(key) {
      const value = await blobs.get(key);
      if (value !== undefined) used.add(key);
      return value;
    },
    async put(key, value) {
      used.add(key);
      await blobs.put(key, value);
    },
  };
}
