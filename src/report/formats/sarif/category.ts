import { createHash } from "node:crypto";
import { imageRepository } from "../../../model/image-name.ts";
import type { ImageInfo, Platform } from "../../../model/inventory.ts";

/** Of an image without name or platform, such as one read from a foreign SBOM. */
const NAMELESS = "image";

/**
 * What stays the same from build to build: no tag, no digest, no directory that a build makes up. Everything that code scanning
 * keeps alerts by is made of this, since alerts of names that change pile up and cannot be deleted.
 */
export function imageKey(name: string): string {
  const repository = imageRepository(name).replaceAll("\\", "/");
  const isAbsolute = /^(\/|[A-Za-z]:\/)/.test(repository);
  const parts = repository.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const kept = isAbsolute ? parts.filter((part) => !/^tmp[._-]?\w{6,}$/i.test(part)).slice(-2) : parts;
  return kept.join("/").replace(/\.(tar|tgz|tar\.gz|tar\.zst)$/i, "") || NAMELESS;
}

/** `tidegate/ghcr.io/acme/app/linux-amd64`: the same for every build of an image, different for every image and platform. */
export function sarifCategory(image: string, platform?: Platform): string {
  const key = imageKey(image);
  const slug = key.replace(/[^A-Za-z0-9._/-]+/g, "-").replace(/^[/.-]+|[/.-]+$/g, "");
  const short = slug.slice(-100).replace(/^[/.-]+/, "");
  // Two names may share a slug; what was lost stands in the hash.
  const suffix = short === key ? "" : `-${hash(key)}`;
  return ["tidegate", `${short}${suffix}`.replace(/^-/, ""), platformSlug(platform)].filter((part) => part !== "").join("/");
}

export function categoryOf(image: ImageInfo | undefined): string {
  return sarifCategory(image?.name ?? NAMELESS, image?.platform);
}

function platformSlug(platform: Platform | undefined): string {
  const text = [platform?.os, platform?.architecture, platform?.variant].filter(Boolean).join("-");
  const slug = text.replace(/[^\w.-]+/g, "-").slice(0, 60);
  return slug === text ? slug : `${slug}-${hash(text)}`;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
