import type { Digest } from "../../../../model/digest.ts";
import { isTidegateError } from "../../../../model/errors.ts";
import type { ImageInfo } from "../../../../model/inventory.ts";
import { describeImage, type ImageConfig, parseJson, readConfig } from "../../../config.ts";
import { digestOf } from "../../../layers/digest.ts";
import { isPlatform } from "../../../platform.ts";
import type { ImageContext } from "../../../source.ts";
import type { Inspected } from "./inspect.ts";

export interface Recalled extends Inspected {
  /** Describes the image from its configuration, if that is what the document of an export is. */
  readonly describe: (document: Uint8Array) => ImageInfo | undefined;
  /** Remembers the configuration that was found, if one was. */
  readonly keep: () => Promise<void>;
}

/**
 * Engines over containerd's store show an image's configuration nowhere but in an export. One that was found there is remembered under
 * the digest that the engine names the image by, so that the next run need not ask for the export when it knows the layers.
 */
export async function recallConfig({ info, isComplete }: Inspected, { configs }: ImageContext): Promise<Recalled> {
  const key = keyOf(info.manifestDigest ?? info.id);
  const kept = isComplete ? undefined : await configs?.get(key);
  const known = kept && describeFromConfig(kept, info);
  let found: Uint8Array | undefined;
  return {
    info: known ?? info,
    isComplete: isComplete || known !== undefined,
    describe: (document) => {
      const described = describeFromConfig(document, info);
      if (described) found = document;
      return described;
    },
    keep: async () => {
      if (found && !isComplete) await configs?.put(key, found);
    },
  };
}

function keyOf(manifest: Digest): string {
  return `${manifest.slice("sha256:".length)}.config`;
}

/** It has the layers and the platform that the engine says the image has; attestations and other platforms of an index have other layers. */
function describeFromConfig(bytes: Uint8Array, info: ImageInfo): ImageInfo | undefined {
  const config = readIfConfig(bytes);
  if (config === undefined || !isSameImage(config, info)) return undefined;
  const { name, manifestDigest, repoDigests = [] } = info;
  return describeImage(config, { name, id: digestOf(bytes), repoDigests, ...(manifestDigest ? { manifestDigest } : {}) });
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
  if (!isPlatform(config, platform) || config.diffIds.length !== layers.length) return false;
  return layers.every(({ diffId }, index) => diffId === config.diffIds[index]);
}
