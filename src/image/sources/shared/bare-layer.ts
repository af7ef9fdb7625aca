import type { Digest } from "../../../model/digest.ts";
import type { ImageInfo } from "../../../model/inventory.ts";
import { digestOf } from "../../layers/digest.ts";
import type { ImageContext } from "../../source.ts";

/**
 * Describes files that come without a configuration as an image of one layer. Nothing says what they are made for, so they are taken
 * for what was asked for.
 */
export function describeBareLayer(name: string, diffId: Digest, { platform }: ImageContext): ImageInfo {
  return { name, id: diffId, platform, layers: [{ diffId }] };
}

/** Stands for a digest where nothing was hashed: it says which place was read, and nothing of what lay there. */
export function placeDigest(kind: string, place: string): Digest {
  return digestOf(Buffer.from(`${kind}\0${place}`));
}
