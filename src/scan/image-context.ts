import { DEFAULT_LIMITS, type ImageLimits } from "../image/limits.ts";
import type { ImageContext } from "../image/source.ts";
import type { Runtime } from "./runtime.ts";

export type ContextRequest = Pick<ImageContext, "registry" | "platform" | "isPlatformExplicit"> & {
  readonly limits?: Partial<ImageLimits> | undefined;
  readonly trustsContents?: boolean | undefined;
};

/** What sources of images get of this run. */
export function createImageContext({ limits, trustsContents = false, ...request }: ContextRequest, runtime: Runtime): ImageContext {
  const { fs, http, clock, logger, signal, environment } = runtime;
  return { ...request, fs, http, clock, logger, signal, environment, trustsContents, limits: { ...DEFAULT_LIMITS, ...limits } };
}
