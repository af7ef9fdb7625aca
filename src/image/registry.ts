import type { ImageSource } from "./source.ts";
import { directorySource } from "./sources/directory/index.ts";
import { dockerArchiveSource } from "./sources/docker-archive/index.ts";
import { dockerEngineSource } from "./sources/docker-engine/index.ts";
import { layerTarSource } from "./sources/layer-tar/index.ts";
import { ociLayoutSource } from "./sources/oci-layout/index.ts";
import { podmanSource } from "./sources/podman/index.ts";
import { registrySource } from "./sources/registry/index.ts";

/** Every image source, in the order in which they are tried for a reference without prefix: what lies at a path
 * comes before names, and what is on this machine before what is elsewhere. */
export const IMAGE_SOURCES: readonly ImageSource[] = [
  dockerArchiveSource,
  ociLayoutSource,
  layerTarSource,
  directorySource,
  dockerEngineSource,
  podmanSource,
  registrySource,
];
