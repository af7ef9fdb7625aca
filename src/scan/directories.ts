import { createDirectoryBlobStore } from "../platform/blob-store.ts";
import { userCacheDirectory } from "../platform/directories.ts";
import { createLayerStore, type LayerStore } from "./layer-store.ts";
import type { Settings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";

/** Where the command line keeps its compiled feed. */
export function cliFeedDirectory(settings: Settings, { fs, environment }: Runtime): string {
  return settings.text("feed-dir") || fs.join(userCacheDirectory(environment), "feed");
}

/** Reports of this many bytes are kept; those of a large image take some hundred kilobytes. */
const MAX_LAYER_BYTES = 256 * 1024 * 1024;

/** The reports of layers that the command line has read, in the user's cache directory; undefined when it is switched off. */
export async function openCliLayerStore(settings: Settings, { fs, environment }: Runtime): Promise<LayerStore | undefined> {
  if (!settings.flag("layer-cache")) return undefined;
  const blobs = createDirectoryBlobStore(fs, fs.join(userCacheDirectory(environment), "layers"));
  await blobs.prune(MAX_LAYER_BYTES);
  return createLayerStore(blobs);
}
