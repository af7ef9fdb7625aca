import { type Digest, isDigest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import { asList, asRecord, asText, describeImage, type ImageConfig, parseJson, readConfig } from "../../config.ts";
import { checkDigest, digestOf } from "../../layers/digest.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import { formatPlatform, isPlatform } from "../../platform.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import { type FileTable, readRegion } from "./blobs.ts";
import { type LayerBlob, readBlobLayers } from "./read-blob-layers.ts";

/** One image of a docker-archive's manifest.json. */
interface ManifestEntry {
  readonly config: string;
  readonly tags: readonly string[];
  readonly layers: readonly string[];
}

export interface DockerArchive {
  readonly table: FileTable;
  /** As the user gave it. */
  readonly name: string;
  /** The archive, for people. */
  readonly place: string;
  /** Tag to choose among several images. */
  readonly tag?: string;
}

/** Opens what `docker save` writes: manifest.json names a configuration and layers by path, whatever the layout around them. */
export async function openDockerArchive(archive: DockerArchive, cx: ImageContext): Promise<OpenImage> {
  const { table, place, name } = archive;
  const region = await table.find("manifest.json");
  if (!region) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no manifest.json, so it is no docker-archive`);
  const what = `manifest.json of ${place}`;
  const entry = chooseEntry(readManifest(parseJson(readRegion(region, what), what)), archive);
  const { config, id } = await readNamedConfig(entry.config, archive);
  if (cx.isPlatformExplicit && !isPlatform(config, cx.platform)) {
    throw new TidegateError(
      "IMAGE_PLATFORM_UNAVAILABLE",
      `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`,
    );
  }
  const blobs = pairLayers(entry.layers, config.diffIds, archive);
  const info = describeImage(config, { name, id });
  return {
    info,
    origin: `docker-archive ${place}`,
    readLayers: (request) => readBlobLayers(blobs, request, cx),
    finalInfo: () => info,
    [Symbol.asyncDispose]: () => table.close(),
  };
}

async function readNamedConfig(path: string, { table, place }: DockerArchive): Promise<{ config: ImageConfig; id: Digest }> {
  const region = await table.find(path);
  if (!region) throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks its configuration ${path}`);
  const what = `the configuration ${path} of ${place}`;
  const bytes = readRegion(region, what);
  const id = digestOf(bytes);
  checkDigest(id, digestOfName(path) ?? id, what);
  return { config: readConfig(parseJson(bytes, what), what), id };
}

function pairLayers(paths: readonly string[], diffIds: readonly Digest[], { table, place }: DockerArchive): readonly LayerBlob[] {
  if (paths.length !== diffIds.length) {
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} names ${paths.length} layers, its configuration ${diffIds.length}`);
  }
  return diffIds.map((diffId, index): LayerBlob => {
    const path = paths[index] ?? "";
    // In the OCI-shaped form the name is the digest of what is stored. That of an old layer.tar is none of any content.
    const digest = path.startsWith("blobs/") ? digestOfName(path) : undefined;
    const find = async (): Promise<FileRegion> => {
      const region = await table.find(path);
      if (region) return region;
      throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks its layer ${path}`);
    };
    return { diffId, label: `layer ${index + 1} of ${paths.length} (${path})`, find, ...(digest ? { digest } : {}) };
  });
}

/** `<hex>.json` or `blobs/sha256/<hex>`. */
function digestOfName(path: string): Digest | undefined {
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
