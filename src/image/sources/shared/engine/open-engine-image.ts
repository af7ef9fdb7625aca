import { type Digest, isDigest } from "../../../../model/digest.ts";
import { TidegateError } from "../../../../model/errors.ts";
import type { ImageInfo, Platform } from "../../../../model/inventory.ts";
import { formatPlatform, isPlatform } from "../../../platform.ts";
import type { ImageContext, OpenImage } from "../../../source.ts";
import { StreamedImage } from "../streamed-image.ts";
import { askForExport, askForJson } from "./ask-engine.ts";
import type { Endpoint } from "./endpoint.ts";
import { describeFromConfig } from "./find-config.ts";
import { describeInspected, readId } from "./inspect.ts";

/** Names, tags, digests and short IDs, as https://pkg.go.dev/github.com/distribution/reference has them; no path. */
const NAME = /^[a-zA-Z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@[\w:+.-]+)?$/;

/** Whether the text may be the name of an image in an engine. */
export function isEngineName(text: string): boolean {
  return NAME.test(text);
}

/** Opens an image of an engine that speaks Docker's API. */
export async function openEngineImage(text: string, find: () => Promise<Endpoint>, cx: ImageContext): Promise<OpenImage> {
  if (!isEngineName(text)) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(text)} is no image name`);
  const endpoint = await find();
  const platform = cx.isPlatformExplicit ? `?platform=${encodeURIComponent(formatForEngine(cx.platform))}` : "";
  const document = await inspect({ text, platform }, endpoint, cx);
  // From here on by its ID: a tag may be moved to another image at any time.
  const path = `/images/${encodeURIComponent(readId(document, text))}`;
  const history = await askForJson(`${path}/history${platform}`, endpoint, cx);
  const { info, isComplete } = describeInspected(document, history, text);
  checkPlatform(info, cx);
  return new StreamedImage(
    {
      info,
      isComplete,
      origin: `container engine at ${endpoint.label}`,
      label: `the engine's export of ${text}`,
      start: () => askForExport(`${path}/get${platform}`, endpoint, cx),
      identify: (name) => identify(name, info),
      describe: (bytes) => describeFromConfig(bytes, info),
      close: async () => undefined,
    },
    cx,
  );
}

/**
 * Engines that write OCI-shaped exports name uncompressed layers by the diff ID, which they computed. Any other name says nothing
 * about the content: layers over containerd's store are compressed and named so, old ones by a chain of parents.
 */
function identify(name: string, { layers }: ImageInfo): { readonly diffId: Digest; readonly isTrusted: true } | Record<string, never> {
  const digest = `sha256:${name.slice(name.lastIndexOf("/") + 1)}`;
  const isLayer = isDigest(digest) && layers.some(({ diffId }) => diffId === digest);
  return isLayer ? { diffId: digest, isTrusted: true } : {};
}

/** Engines since API 1.48 choose among the platforms they hold; older ones read past the parameter. */
function formatForEngine({ os, architecture, variant }: Platform): string {
  return JSON.stringify({ os, architecture, ...(variant ? { variant } : {}) });
}

async function inspect({ text, platform }: { text: string; platform: string }, endpoint: Endpoint, cx: ImageContext): Promise<unknown> {
  const path = `/images/${text.split("/").map(encodeURIComponent).join("/")}/json`;
  try {
    return await askForJson(`${path}${platform}`, endpoint, cx);
  } catch (error) {
    // "Not found" may mean the platform alone: without it the engine says what it has.
    if (platform === "" || !(error instanceof TidegateError) || error.code !== "IMAGE_NOT_FOUND") throw error;
    return askForJson(path, endpoint, cx);
  }
}

function checkPlatform(info: ImageInfo, { platform, isPlatformExplicit }: ImageContext): void {
  if (!isPlatformExplicit || isPlatform(info.platform, platform)) return;
  const has = formatPlatform(info.platform);
  throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `the engine has no image ${info.name} for ${formatPlatform(platform)}; it has ${has}`);
}
