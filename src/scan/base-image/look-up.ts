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
const IMPATIENT: Partial<RegistryLimits> = { attempts: 2, backoff: 250, waiting: 3000, total: 8000, headers: 5000, stall: 5000 };
/** All requests of one look-up, in milliseconds. */
const LONGEST = 10_000;

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

/** What was asked in this run. */
interface Asked {
  readonly known: Map<string, Promise<LookedUp>>;
  /** Registries that gave no answer; behind a firewall each question would cost its whole time. */
  readonly silent: Set<string>;
}

const runs = new WeakMap<Runtime, Asked>();

/** Asks a registry, once in a run, however many images are built on the same. Rejects only when the run is cancelled. */
export function lookUpOnce(reference: RegistryReference, platform: Platform, options: LookUpOptions, runtime: Runtime): Promise<LookedUp> {
  const asked = runs.get(runtime) ?? { known: new Map<string, Promise<LookedUp>>(), silent: new Set<string>() };
  runs.set(runtime, asked);
  const key = JSON.stringify([formatReference(reference), platform]);
  const found = asked.known.get(key) ?? ask(reference, platform, options, { asked, runtime });
  asked.known.set(key, found);
  return found;
}

async function ask(
  reference: RegistryReference,
  platform: Platform,
  options: LookUpOptions,
  { asked: { silent }, runtime }: { readonly asked: Asked; readonly runtime: Runtime },
): Promise<LookedUp> {
  const { registry } = reference;
  if (silent.has(registry)) return { reason: `${registry} has not answered before.` };
  const looked = await lookUp(`registry:${formatReference(reference)}`, platform, options, runtime);
  if ("code" in looked && (looked.code === "TIMEOUT" || looked.code === "REGISTRY_UNREACHABLE")) silent.add(registry);
  return looked;
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
    if (tooLong.aborted) return { reason: `no answer came within ${longest / 1000} seconds.`, code: "TIMEOUT" };
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
