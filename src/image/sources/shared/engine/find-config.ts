import { isTidegateError } from "../../../../model/errors.ts";
import type { ImageInfo } from "../../../../model/inventory.ts";
import { describeImage, type ImageConfig, parseJson, readConfig } from "../../../config.ts";
import { digestOf } from "../../../layers/digest.ts";

/**
 * Describes the image from its configuration, if that is what the document of an export is: it has the layers and the platform that
 * the engine says the image has. Attestations and other platforms of an index have other layers.
 */
export function describeFromConfig(bytes: Uint8Array, info: ImageInfo): ImageInfo | undefined {
  const config = readIfConfig(bytes);
  if (config === undefined || !isSameImage(config, info)) return undefined;
  const { name, repoDigests = [] } = info;
  return describeImage(config, { name, id: digestOf(bytes), repoDigests });
}

function readIfConfig(bytes: Uint8Array): ImageConfig | undefined {
  try {
    return readConfig(parseJson(bytes, "a document"), "a document");
  } catch (error) {
    if (isTidegateError(error)) return undefined;
    throw error;
  }
}

function isSameImage(config: ImageConfig, { layers, platform }: ImageInfo): boolean {
  if (config.os !== platform.os || config.architecture !== platform.architecture) return false;
  if (config.diffIds.length !== layers.length) return false;
  return layers.every(({ diffId }, index) => diffId === config.diffIds[index]);
}
