import { TidegateError } from "../../../../model/errors.ts";
import type { Platform } from "../../../../model/inventory.ts";
import { asRecord, asText } from "../../../config.ts";
import { formatPlatform, isPlatform } from "../../../platform.ts";
import type { ImageContext } from "../../../source.ts";
import { askForJson } from "./ask-engine.ts";
import type { Endpoint } from "./endpoint.ts";
import { listManifests, readId } from "./inspect.ts";

/** An image of an engine, and how it is asked for from here on. */
export interface Located {
  /** The engine's description of it, for one platform. */
  readonly document: unknown;
  /** By its ID: a tag may be moved to another image at any time. */
  readonly path: string;
  /** Chooses the platform where the engine holds several under one name. */
  readonly query: string;
}

/**
 * Asks the engine for the image without a platform first: only so it names the ID that it knows the image by. With one it names a
 * manifest of the index, which it cannot find again.
 */
export async function locateImage(text: string, endpoint: Endpoint, cx: ImageContext): Promise<Located> {
  const name = text.split("/").map(encodeURIComponent).join("/");
  const document = await askForJson(`/images/${name}/json?manifests=1`, endpoint, cx);
  const path = `/images/${encodeURIComponent(readId(document, text))}`;
  const own = readPlatform(document);
  const held = listManifests(document).map(({ platform }) => platform);
  if (!cx.isPlatformExplicit || isPlatform(own, cx.platform)) {
    const twin = held.find((platform) => isPlatform(platform, own));
    return { document, path, query: held.length > 1 && twin ? formatQuery(twin) : "" };
  }
  if (held.length === 0) throw refusePlatform(text, [own], cx, SINGLE);
  const query = formatQuery(choosePlatform(text, held, cx));
  const chosen = await askForJson(`${path}/json${query}`, endpoint, cx);
  if (isPlatform(readPlatform(chosen), cx.platform)) return { document: chosen, path, query };
  throw refusePlatform(text, [own], cx, SINGLE);
}

const SINGLE = "Engines before Docker 28.1 tell of one platform of an image; if there are more, scan an archive made with `docker save`.";

function readPlatform(document: unknown): Platform {
  const { Os: os, Architecture: architecture, Variant: variant } = asRecord(document);
  const named = asText(variant);
  return { os: asText(os) ?? "linux", architecture: asText(architecture) ?? "unknown", ...(named ? { variant: named } : {}) };
}

/** The newest variant of the platform that is wanted. */
function choosePlatform(text: string, held: readonly Platform[], { platform }: ImageContext): Platform {
  const [best] = held.filter((candidate) => isPlatform(candidate, platform)).toSorted((a, b) => ((a.variant ?? "") < (b.variant ?? "") ? 1 : -1));
  if (best) return best;
  throw refusePlatform(text, held, { platform });
}

function refusePlatform(text: string, held: readonly Platform[], { platform }: Pick<ImageContext, "platform">, hint?: string): TidegateError {
  const has = [...new Set(held.map(formatPlatform))].join(", ");
  const message = `the engine has no image ${text} for ${formatPlatform(platform)}; it has ${has}`;
  return new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", message, hint ? { hint } : {});
}

/** Engines since API 1.49 choose among the platforms they hold; older ones read past the parameter. */
function formatQuery({ os, architecture, variant }: Platform): string {
  return `?platform=${encodeURIComponent(JSON.stringify({ os, architecture, ...(variant ? { variant } : {}) }))}`;
}
