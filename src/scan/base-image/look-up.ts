import { openImage } from "../../image/index.ts";
import { IMAGE_SOURCES } from "../../image/registry.ts";
import type { Digest } from "../../model/digest.ts";
import { type ErrorCode, isTidegateError } from "../../model/errors.ts";
import type { ImageInfo, Platform } from "../../model/inventory.ts";
import type { RegistryLimits } from "../../registry/limits.ts";
import { formatReference, parseReference, type RegistryReference } from "../../registry/reference.ts";
import { createImageContext } from "../image-context.ts";
import { openRegistry } from "../open-registry.ts";
import { parseHosts, parseMirrors } from "../options/hosts.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";

/** What an image is made of, or why nobody knows. */
export type LookedUp = { readonly diffIds: readonly Digest[]; readonly digest?: Digest } | { readonly reason: string; readonly code?: ErrorCode };

/** The scan can do without: what does not answer soon is not waited for. */
const IMPATIENT: Partial<RegistryLimits> = { attempts: 2, backoff: 250, waiting: 5000, total: 15_000, headers: 10_000, stall: 10_000 };
/** All requests of one look-up, in milliseconds. */
const LONGEST = 20_000;

/** Where anybody's images lie. Others are asked only when the user's own files or settings name them. */
const PUBLIC_REGISTRIES = new Set([
  "cgr.dev",
  "docker.io",
  "gcr.io",
  "ghcr.io",
  "mcr.microsoft.com",
  "public.ecr.aws",
  "quay.io",
  "registry.access.redhat.com",
  "registry.gitlab.com",
  "registry.k8s.io",
  "registry.suse.com",
]);

const lookUps = new WeakMap<Runtime, Map<string, Promise<LookedUp>>>();

/** Asks a registry, once in a run, however many images are built on the same. Rejects only when the run is cancelled. */
export function lookUpOnce(reference: RegistryReference, platform: Platform, settings: Settings, runtime: Runtime): Promise<LookedUp> {
  const known = lookUps.get(runtime) ?? new Map<string, Promise<LookedUp>>();
  lookUps.set(runtime, known);
  const name = formatReference(reference);
  const key = JSON.stringify([name, platform]);
  const found = known.get(key) ?? lookUp(`registry:${name}`, platform, { settings }, runtime);
  known.set(key, found);
  return found;
}

export interface LookUpOptions {
  readonly settings: Settings;
  /** Milliseconds. */
  readonly longest?: number;
}

/** Opens an image written as for `image`; without connections when `offline`. Rejects only when the run is cancelled. */
export async function lookUp(text: string, platform: Platform, { settings, longest = LONGEST }: LookUpOptions, runtime: Runtime): Promise<LookedUp> {
  const tooLong = AbortSignal.timeout(longest);
  const hurried = { ...runtime, signal: AbortSignal.any([runtime.signal, tooLong]) };
  try {
    return await describeImage(text, platform, settings, hurried);
  } catch (error) {
    runtime.signal.throwIfAborted();
    if (tooLong.aborted) return { reason: `no answer came within ${longest / 1000} seconds.` };
    if (!isTidegateError(error)) throw error;
    return { reason: error.message, code: error.code };
  }
}

async function describeImage(text: string, platform: Platform, settings: Settings, runtime: Runtime): Promise<LookedUp> {
  const registry = openRegistry(settings, runtime, { limits: IMPATIENT });
  const sources = settings.flag("offline") ? IMAGE_SOURCES.filter(({ needs }) => needs?.network !== true) : IMAGE_SOURCES;
  await using image = await openImage(text, createImageContext({ registry, platform, isPlatformExplicit: true }, runtime), sources);
  const [repoDigest = ""] = image.info.repoDigests ?? [];
  const digest = parseReference(repoDigest)?.digest ?? image.info.manifestDigest;
  return { diffIds: image.info.layers.map(({ diffId }) => diffId), ...(digest ? { digest } : {}) };
}

/** Whether a registry may be asked for what only the image's own metadata names: whoever made it could have written any host there. */
export function mayAsk({ registry }: RegistryReference, { repoDigests = [] }: ImageInfo, settings: Settings): boolean {
  const own = repoDigests.map((name) => parseReference(name)?.registry);
  const named = [
    ...(parseHosts(settings.text("insecure-registries")) ?? []),
    ...(parseMirrors(settings.text("registry-mirrors")) ?? []).map(([host]) => host),
  ];
  return PUBLIC_REGISTRIES.has(registry) || [...own, ...named].includes(registry);
}
