import { createDirectoryBlobStore } from "../platform/blob-store.ts";
import { userCacheDirectory } from "../platform/directories.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import { createLayerStore, type LayerStore } from "./layer-store.ts";
import { openRegistry } from "./open-registry.ts";
import type { Settings } from "./options/read.ts";
import { createRegistryBlobStore, joinBlobStores, parseLayerRegistry } from "./registry-blob-store.ts";
import type { Runtime } from "./runtime.ts";

/** Where the command line keeps its compiled feed. */
export function cliFeedDirectory(settings: Settings, { fs, environment }: Runtime): string {
  return settings.text("feed-dir") || fs.join(userCacheDirectory(environment), "feed");
}

/** The same store, which also looks into the registry that the settings name, and leaves there what it gets. */
export function shareBlobs(near: BlobStore, settings: Settings, runtime: Runtime): BlobStore {
  const address = settings.text("layer-registry");
  if (address === "") return near;
  return joinBlobStores(near, createRegistryBlobStore(parseLayerRegistry(address), openRegistry(settings, runtime), runtime.logger));
}

/** Reports of this many bytes are kept; those of a large image take some hundred kilobytes. */
const MAX_LAYER_BYTES = 256 * 1024 * 1024;

/** The reports of layers that the command line has read, in the user's cache directory; undefined when it is switched off. */
export function openCliLayerStore(settings: Settings, runtime: Runtime): LayerStore | undefined {
  const { fs, environment, logger } = runtime;
  if (!settings.flag("layer-cache")) return undefined;
  const blobs = createDirectoryBlobStore(fs, fs.join(userCacheDirectory(environment), "layers"), logger, MAX_LAYER_BYTES);
  return createLayerStore(shareBlobs(blobs, settings, runtime), blobs);
}
