import { type Digest, isDigest } from "../../../../model/digest.ts";
import { type ErrorCode, isTidegateError, TidegateError } from "../../../../model/errors.ts";
import type { ImageInfo } from "../../../../model/inventory.ts";
import type { ImageContext, OpenImage } from "../../../source.ts";
import { StreamedImage } from "../streamed-image.ts";
import { askForExport, askForJson } from "./ask-engine.ts";
import type { Endpoint } from "./endpoint.ts";
import { describeInspected } from "./inspect.ts";
import { type Located, locateImage } from "./locate-image.ts";
import { recallConfig } from "./recall-config.ts";

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
  const located = await locateImage(text, endpoint, cx);
  const inspected = describeInspected(located.document, await askForHistory(located, endpoint, cx), text);
  const { info, isComplete, describe, keep } = await recallConfig(inspected, cx);
  return new StreamedImage(
    {
      info,
      isComplete,
      origin: `container engine at ${endpoint.label}`,
      label: `the engine's export of ${text}`,
      start: () => askForExport(`${located.path}/get${located.query}`, endpoint, cx),
      identify: (name) => identify(name, info),
      describe,
      close: keep,
    },
    cx,
  );
}

const UNTOLD: readonly ErrorCode[] = ["IMAGE_DAEMON_FAILED", "IMAGE_NOT_FOUND"];

/** An engine may fail to tell the history of an image that it holds well: when it does not fit the layers, or they were never unpacked. */
async function askForHistory({ path, query }: Located, endpoint: Endpoint, cx: ImageContext): Promise<unknown> {
  try {
    return await askForJson(`${path}/history${query}`, endpoint, cx);
  } catch (error) {
    if (isTidegateError(error) && UNTOLD.includes(error.code)) return undefined;
    throw error;
  }
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
