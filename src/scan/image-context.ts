import { DEFAULT_LIMITS, type ImageLimits } from "../image/limits.ts";
import type { ImageContext } from "../image/source.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { Runtime } from "./runtime.ts";

export type ContextRequest = Pick<ImageContext, "registry" | "platform" | "isPlatformExplicit"> & {
  readonly limits?: Partial<ImageLimits> | undefined;
  readonly trustsContents?: boolean | undefined;
  readonly configs?: BlobStore | undefined;
};

/** What sources of images get of this run. */
export function createImageContext({ limits, trustsContents = false, configs, ...request }: ContextRequest, runtime: Runtime): ImageContext {
  const { fs, http, clock, logger, signal, environment } = runtime;
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  return { ...request, fs, http, clock, logger, signal, environment, trustsContents, limits: bounds, ...(configs ? { configs } : {}) };
}
