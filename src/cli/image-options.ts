import type { OptionName } from "../scan/options/table.ts";
import { REGISTRY_OPTIONS } from "./registry-options.ts";

/** Options of every command that reads an image. */
export const IMAGE_OPTIONS = [
  "platform",
  ...REGISTRY_OPTIONS,
  "lazy-layers",
  "layer-cache",
  "layer-registry",
  "dockerfile",
  "base-image",
  "timeout",
  "max-file-size",
  "max-image-size",
  "image-limits",
] as const satisfies readonly OptionName[];
