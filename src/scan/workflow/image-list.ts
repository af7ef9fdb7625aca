import { createHash } from "node:crypto";
import { TidegateError } from "../../model/errors.ts";
import { imageRepository } from "../../model/image-name.ts";
import type { Inventory } from "../../model/inventory.ts";

/** One image of the step, by what stays the same from build to build. */
export interface ListedImage {
  /** As it was given. */
  readonly image: string;
  /** Without tag and digest. */
  readonly repository: string;
  /** 1 for the first image of its repository in the list, 2 for the next: `app:slim` and `app:debug` must not share a category or a file. */
  readonly nth: number;
}

const MAX_IMAGES = 50;

/** Reads the input `image`: one reference a line. Throws INPUT_INVALID. */
export function listImages(text: string): readonly ListedImage[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const images = [...new Set(lines.filter((line) => line !== ""))];
  if (images.length === 0)
    throw new TidegateError("INPUT_INVALID", "the input image is empty", {
      hint: "Set `image:` to the name or path of the image the workflow has built.",
    });
  if (images.length > MAX_IMAGES)
    throw new TidegateError("INPUT_INVALID", `the input image lists ${images.length} images; one step takes ${MAX_IMAGES}`, {
      hint: "Spread them over the jobs of a matrix.",
    });
  const counts = new Map<string, number>();
  return images.map((image) => {
    const repository = imageRepository(image);
    const nth = (counts.get(repository) ?? 0) + 1;
    counts.set(repository, nth);
    return { image, repository, nth };
  });
}

/** `linux/arm64/v8`; empty for what has no platform, such as a foreign SBOM. */
export function platformOf({ image }: Inventory): string {
  const { platform } = image ?? {};
  return [platform?.os, platform?.architecture, platform?.variant].filter(Boolean).join("/");
}

/** Readable, safe as a file or artifact name anywhere, and different for different images and platforms. */
export function slugOf({ repository, nth }: ListedImage, inventory: Inventory): string {
  const identity = [repository, platformOf(inventory)].filter(Boolean).join("/");
  const words = identity
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(-60)
    .replace(/^-+/, "");
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 8);
  return [words, hash, ...(nth > 1 ? [String(nth)] : [])].filter(Boolean).join("-");
}
