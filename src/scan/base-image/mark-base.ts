import type { Digest } from "../../model/digest.ts";
import type { ImageInfo } from "../../model/inventory.ts";

/** How many layers an image has in common with its base: all of the base's, which lie at the bottom. 0 when it is not built on it. */
export function countBaseLayers(own: readonly (Digest | undefined)[], base: readonly Digest[]): number {
  return base.every((digest, index) => own[index] === digest) ? base.length : 0;
}

export interface KnownBase {
  readonly base: NonNullable<ImageInfo["base"]>;
  /** Layers from the bottom that are the base's. */
  readonly count: number;
  /** Whether this is all of the base, so that what lies above is certainly not of it. */
  readonly isWhole: boolean;
}

export function markBase(image: ImageInfo, { base, count, isWhole }: KnownBase): ImageInfo {
  const layers = image.layers.map((layer, index) => {
    if (index < count) return { ...layer, isBase: true };
    return isWhole ? { ...layer, isBase: false } : layer;
  });
  return { ...image, layers, base };
}

/** Whether somebody already knows where the base ends. */
export function knowsBase({ layers }: ImageInfo): boolean {
  return layers.some(({ isBase }) => isBase !== undefined);
}
