import { type Digest, isDigest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { ImageInfo } from "../../../model/inventory.ts";
import { asList, asRecord, asText, describeImage, parseJson, readConfig } from "../../config.ts";
import { checkDigest, digestOf } from "../../layers/digest.ts";
import { formatPlatform, isPlatform } from "../../platform.ts";
import type { ImageContext } from "../../source.ts";

/** A docker-archive, however it is reached. */
export interface DockerArchive {
  /** As the user gave it. */
  readonly name: string;
  /** The archive, for people. */
  readonly place: string;
  /** Tag to choose among several images. */
  readonly tag?: string;
  /** Reads a small file of the archive; undefined when it is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export interface DescribedArchive {
  readonly info: ImageInfo;
  /** Lowest first, in step with those of `info`. */
  readonly layers: readonly ArchivedLayer[];
}

export interface ArchivedLayer {
  readonly path: string;
  readonly diffId: Digest;
  /** How the layer is called in messages. */
  readonly label: string;
}

/** One image of a docker-archive's manifest.json. */
interface ManifestEntry {
  readonly config: string;
  readonly tags: readonly string[];
  readonly layers: readonly string[];
}

/** Reads manifest.json, which names a configuration and layers by path, whatever the layout around them. */
export async function describeArchive(archive: DockerArchive, cx: ImageContext): Promise<DescribedArchive> {
  const { place, name } = archive;
  const manifest = await archive.read("manifest.json");
  if (!manifest) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no manifest.json, so it is no docker-archive`);
  const entry = chooseEntry(readManifest(parseJson(manifest, `manifest.json of ${place}`)), archive);
  const what = `the configuration ${entry.config} of ${place}`;
  const bytes = await archive.read(entry.config);
  if (!bytes) throw new TidegateError("IMAGE_TRUNCATED", `${what} is missing`);
  const id = digestOf(bytes);
  checkDigest(id, digestOfName(entry.config) ?? id, what);
  const config = readConfig(parseJson(bytes, what), what);
  if (cx.isPlatformExplicit && !isPlatform(config, cx.platform)) {
    throw new TidegateError(
      "IMAGE_PLATFORM_UNAVAILABLE",
      `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`,
    );
  }
  const layers = pairLayers(entry.layers, config.diffIds, place);
  const blobs = layers.map(({ path }) => ({ digest: storedDigest(path) }));
  return { info: describeImage(config, { name, id, blobs }), layers };
}

function pairLayers(paths: readonly string[], diffIds: readonly Digest[], place: string): readonly ArchivedLayer[] {
  if (paths.length !== diffIds.length) {
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} names ${paths.length} layers, its configuration ${diffIds.length}`);
  }
  return diffIds.map((diffId, index) => {
    const path = paths[index] ?? "";
    return { path, diffId, label: `layer ${index + 1} of ${paths.length} (${path})` };
  });
}

/** In the OCI-shaped form the name is the digest of what is stored. That of an old layer.tar is none of any content. */
export function storedDigest(path: string): Digest | undefined {
  return path.startsWith("blobs/") ? digestOfName(path) : undefined;
}

/** The digest in `<hex>.json` or `blobs/sha256/<hex>`. */
export function digestOfName(path: string): Digest | undefined {
  const digest = `sha256:${path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "")}`;
  return isDigest(digest) ? digest : undefined;
}

function readManifest(document: unknown): readonly ManifestEntry[] {
  return asList(document).map((value) => {
    const record = asRecord(value);
    const texts = (key: string): string[] => asList(record[key]).filter((item) => typeof item === "string");
    return { config: asText(record["Config"]) ?? "", tags: texts("RepoTags"), layers: texts("Layers") };
  });
}

function chooseEntry(entries: readonly ManifestEntry[], { tag, place }: DockerArchive): ManifestEntry {
  if (entries.length === 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `manifest.json of ${place} lists no image`);
  const found = tag === undefined ? entries : entries.filter((entry) => isNamed(entry, tag));
  const names = entries.map(({ tags, config }) => tags[0] ?? config).join(", ");
  if (found.length === 0) throw new TidegateError("IMAGE_NOT_FOUND", `${place} has no image ${tag ?? ""}; it holds ${names}`);
  if (found[0] && new Set(found.map(({ config }) => config)).size === 1) return found[0];
  throw new TidegateError("IMAGE_REFERENCE_INVALID", `${place} holds several images: ${names}`, { hint: `Choose one with ${place}#NAME.` });
}

function isNamed({ tags, config }: ManifestEntry, name: string): boolean {
  return config === name || tags.some((tag) => tag === name || tag === `${name}:latest`);
}
