import type { Digest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import { asList, asRecord, type ImageConfig, readTexts } from "../../config.ts";
import { formatPlatform, isPlatform } from "../../platform.ts";
import type { ImageContext } from "../../source.ts";
import { type Descriptor, readDescriptor } from "./descriptors.ts";

/** https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export interface ImageManifest {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

const CONFIG_TYPES = ["", "application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"];

/** Reads a manifest of OCI's or Docker's form; refuses what is none of an image. `place` names it in messages. */
export function readImageManifest(document: unknown, place: string): ImageManifest {
  const manifest = asRecord(document);
  if (manifest["schemaVersion"] === 1) {
    const hint = "Push it again with a current engine, or convert it: skopeo copy --format v2s2.";
    throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an image of manifest schema 1, which has been retired since 2017`, { hint });
  }
  const config = readDescriptor(manifest["config"]);
  if (!config) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names no configuration`);
  if (!CONFIG_TYPES.includes(config.mediaType)) {
    throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an artifact of type ${config.mediaType}, which is no container image`);
  }
  const layers = asList(manifest["layers"]).map((value) => {
    const layer = readDescriptor(value);
    if (layer) return layer;
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} has a layer without SHA-256 digest`);
  });
  return { config, layers, annotations: readTexts(manifest["annotations"]) };
}

/** The only image of a place must be of the platform that the user named. */
export function checkPlatform(config: ImageConfig, place: string, { platform, isPlatformExplicit }: ImageContext): void {
  if (!isPlatformExplicit || isPlatform(config, platform)) return;
  throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(platform)}; it has ${formatPlatform(config)}`);
}

/** A layer as the manifest names it, and what it unpacks to as the configuration does. */
export interface PairedLayer {
  readonly layer: Descriptor;
  readonly diffId: Digest;
  /** For messages: `layer 2 of 5 (sha256:…)`. */
  readonly label: string;
}

export function pairLayers(layers: readonly Descriptor[], diffIds: readonly Digest[], place: string): readonly PairedLayer[] {
  if (layers.length !== diffIds.length) {
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names ${layers.length} layers, its configuration ${diffIds.length}`);
  }
  return diffIds.flatMap((diffId, index) => {
    const layer = layers[index];
    return layer ? { layer, diffId, label: `layer ${index + 1} of ${layers.length} (${layer.digest})` } : [];
  });
}

export function refuseEncrypted({ layer, label }: PairedLayer, place: string): void {
  if (layer.mediaType.endsWith("+encrypted")) throw new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} is encrypted`);
}

/** https://github.com/opencontainers/image-spec/blob/main/layer.md#non-distributable-layers */
export function isForeign({ mediaType }: Descriptor): boolean {
  return /foreign|nondistributable/.test(mediaType);
}
