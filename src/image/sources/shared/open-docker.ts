import { TidegateError } from "../../../model/errors.ts";
import { asList, asRecord, asText, describeImage, parseJson, readConfig } from "../../config.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import { digestOf, type FileTable, readRegion } from "./blobs.ts";
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
  /** Place, for people. */
  readonly place: string;
  /** Tag to choose among several images. */
  readonly tag?: string;
}

/** Opens what `docker save` writes: manifest.json names a configuration and layers by path, whatever the layout around them. */
export async function openDockerArchive(archive: DockerArchive, cx: ImageContext): Promise<OpenImage> {
  const { table, place } = archive;
  const manifest = await table.find("manifest.json");
  if (!manifest) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no manifest.json, so it is no docker-archive`);
  const entry = choose(readManifest(parseJson(readRegion(manifest, `manifest.json of ${place}`), `manifest.json of ${place}`)), archive);
  const configRegion = await table.find(entry.config);
  if (!configRegion) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} lacks its configuration ${entry.config}`);
  const bytes = readRegion(configRegion, `the configuration of ${place}`);
  const config = readConfig(parseJson(bytes, `the configuration of ${place}`), `the configuration of ${place}`);
  if (config.diffIds.length !== entry.layers.length) {
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} names ${entry.layers.length} layers, its configuration ${config.diffIds.length}`);
  }
  const blobs: LayerBlob[] = [];
  for (const [index, path] of entry.layers.entries()) {
    const region = await table.find(path);
    const diffId = config.diffIds[index];
    if (!region || !diffId) throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks its layer ${path}`);
    blobs.push({ diffId, region, label: `layer ${index + 1} of ${config.diffIds.length} (${diffId.slice(7, 19)})` });
  }
  const info = describeImage(config, { name: archive.name, id: digestOf(bytes) });
  return {
    info,
    origin: `docker-archive ${place}`,
    readLayers: (request) => readBlobLayers(blobs, request, cx),
    finalInfo: () => info,
    [Symbol.asyncDispose]: () => table.close(),
  };
}

function readManifest(document: unknown): ManifestEntry[] {
  return asList(document).map((value) => {
    const record = asRecord(value);
    const texts = (key: string): string[] => asList(record[key]).filter((item) => typeof item === "string");
    return { config: asText(record["Config"]) ?? "", tags: texts("RepoTags"), layers: texts("Layers") };
  });
}

function choose(entries: readonly ManifestEntry[], { tag, place }: DockerArchive): ManifestEntry {
  const found =
    tag === undefined ? entries : entries.filter(({ tags }) => tags.some((candidate) => candidate === tag || candidate === `${tag}:latest`));
  if (found.length === 1 && found[0]) return found[0];
  const names = entries.map(({ tags }) => tags[0] ?? "(no name)").join(", ");
  if (entries.length === 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `manifest.json of ${place} lists no image`);
  const hint = `Choose one with ${place}#NAME.`;
  throw new TidegateError(
    "IMAGE_NOT_FOUND",
    tag === undefined ? `${place} holds several images: ${names}` : `${place} has no image ${tag}; it holds ${names}`,
    { hint },
  );
}
