import { TidegateError } from "../../../model/errors.ts";
import { formatPlatform, isPlatform } from "../../platform.ts";
import type { ImageContext } from "../../source.ts";
import type { Descriptor } from "./descriptors.ts";

export interface Candidate {
  readonly descriptor: Descriptor;
  /** Names of the top entry it hangs under. */
  readonly names: readonly string[];
}

export interface Choice {
  /** The layout, for people. */
  readonly place: string;
  readonly tag?: string;
}

/** Chooses one manifest of a layout by name and platform; when that is not certain the error says what there is. */
export function chooseManifest(candidates: readonly Candidate[], choice: Choice, cx: ImageContext): Descriptor {
  const named = chooseByName(candidates, choice);
  const [only] = named;
  if (!only) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${choice.place} holds no image`);
  const found = chooseByPlatform(named, choice.place, cx);
  return requireOne([...found, ...listRivals(named, found)], choice);
}

/** Images of other names that may as well be of the platform, since nothing says of which they are. */
function listRivals(named: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(found.flatMap(({ names }) => names));
  const isOther = (name: string): boolean => !taken.has(name) && !ATTACHED.test(name);
  return named.filter(({ names, descriptor }) => descriptor.platform === undefined && names.length > 0 && names.every(isOther));
}

/** How signatures and the like are named after the image that they belong to. */
const ATTACHED = /^sha256-[0-9a-f]{64}/;

/** Those of the platform asked for, the newest variant of it first; when there is none the error says what there is. */
export function chooseByPlatform(candidates: readonly Candidate[], place: string, cx: ImageContext): readonly Candidate[] {
  const matching = candidates.filter(({ descriptor }) => descriptor.platform !== undefined && isPlatform(descriptor.platform, cx.platform));
  const found = matching.length > 0 ? matching : chooseLeftOver(candidates, place, cx);
  // Variants of one architecture under one name: the newest comes last in their order (v6, v7, v8).
  return found.toSorted((a, b) => (variantOf(a) === variantOf(b) ? 0 : variantOf(a) < variantOf(b) ? 1 : -1));
}

function chooseByName(candidates: readonly Candidate[], { place, tag }: Choice): readonly Candidate[] {
  if (tag === undefined) return candidates;
  const found = candidates.filter(({ names }) => names.some((name) => isNamed(name, tag)));
  if (found.length > 0) return found;
  throw new TidegateError("IMAGE_NOT_FOUND", `${place} has no image ${tag}; it holds ${listNames(candidates)}`);
}

/** Containerd writes names in full that people and docker shorten. */
function isNamed(name: string, tag: string): boolean {
  const full = ["", "docker.io/", "docker.io/library/"].map((host) => `${host}${tag}`);
  return full.some((text) => name === text || name === `${text}:latest`) || name.endsWith(`:${tag}`);
}

/** None is of the platform. One that says nothing of its own may be; a single one is taken unless the user asked for another. */
function chooseLeftOver(named: readonly Candidate[], place: string, { platform, isPlatformExplicit }: ImageContext): readonly Candidate[] {
  const silent = named.filter(({ descriptor }) => descriptor.platform === undefined);
  if (silent.length > 0) return silent;
  if (!isPlatformExplicit && new Set(named.map(({ descriptor }) => descriptor.digest)).size === 1) return named;
  const has = named.map(({ descriptor }) => (descriptor.platform ? formatPlatform(descriptor.platform) : "unknown"));
  throw new TidegateError(
    "IMAGE_PLATFORM_UNAVAILABLE",
    `${place} has no image for ${formatPlatform(platform)}; it has ${[...new Set(has)].join(", ")}`,
  );
}

function requireOne(found: readonly Candidate[], { place }: Choice): Descriptor {
  const [first] = found;
  const isAmbiguous = found.some((rival) => first && isRival(rival, first));
  if (first && !isAmbiguous) return first.descriptor;
  throw new TidegateError("IMAGE_REFERENCE_INVALID", `${place} holds several images: ${listNames(found)}`, {
    hint: `Choose one with ${place}#NAME.`,
  });
}

/** Variants of one name are no rivals. */
function isRival(one: Candidate, other: Candidate): boolean {
  if (one.descriptor.digest === other.descriptor.digest) return false;
  return one.descriptor.platform === undefined || variantOf(one) === variantOf(other);
}

function variantOf({ descriptor }: Candidate): string {
  return descriptor.platform?.variant ?? "";
}

function listNames(candidates: readonly Candidate[]): string {
  return [...new Set(candidates.map(({ names, descriptor }) => names[0] ?? descriptor.digest))].join(", ");
}
