import type { ImageSource } from "./source.ts";
import { dockerArchiveSource } from "./sources/docker-archive/index.ts";
import { dockerEngineSource } from "./sources/docker-engine/index.ts";
import { ociLayoutSource } from "./sources/oci-layout/index.ts";

/** Every image source, in the order in which they are tried for a reference without prefix: what lies at a path comes before names. */
export const IMAGE_SOURCES: readonly ImageSource[] = [dockerArchiveSource, ociLayoutSource, dockerEngineSource];
