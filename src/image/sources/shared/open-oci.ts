import type { Digest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import { asList, asRecord, describeImage, parseJson, readConfig } from "../../config.ts";
import { checkDigest, digestOf } from "../../layers/digest.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import { formatPlatform, isPlatform } from "../../platform.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import { type FileTable, readRegion } from "./blobs.ts";
import { type Candidate, chooseManifest } from "./choose-manifest.ts";
import { type Descriptor, isIndex, readDescriptor, readDescriptors } from "./descriptors.ts";
import { type LayerBlob, readBlobLayers } from "./read-blob-layers.ts";

export interface OciLayout {
  readonly table: FileTable;
  /** As the user gave it. */
  readonly name: string;
  /** The layout, for people. */
  readonly place: string;
  /** Name to choose among several images. */
  readonly tag?: string;
}

const MAX_NESTING = 4;
const MAX_MANIFESTS = 10_000;
const CONFIG_TYPES = ["", "application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"];

/**
 * Opens an OCI layout: index.json leads to a manifest, by way of nested indexes where there are several platforms.
 * https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
export async function openOciLayout(layout: OciLayout, cx: ImageContext): Promise<OpenImage> {
  const { table, place } = layout;
  const index = await table.find("index.json");
  if (!index) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no index.json, so it is no OCI layout`);
  const root = parseJson(readRegion(index, `index.json of ${place}`), `index.json of ${place}`);
  const candidates: Candidate[] = [];
  for (const descriptor of readDescriptors(root)) await collect({ descriptor, names: descriptor.names }, { layout, candidates, depth: 0 });
  return openManifest(chooseManifest(candidates, layout, cx), layout, cx);
}

interface Collection {
  readonly layout: OciLayout;
  readonly candidates: Candidate[];
  readonly depth: number;
}

/** Follows indexes down to manifests. */
async function collect({ descriptor, names }: Candidate, { layout, candidates, depth }: Collection): Promise<void> {
  if (descriptor.isAttestation) return;
  if (!isIndex(descriptor)) {
    candidates.push({ descriptor, names });
    return;
  }
  // Depth alone does not bound the work: an index may name others many times over.
  if (depth === MAX_NESTING || candidates.length > MAX_MANIFESTS) {
    throw new TidegateError(
      "IMAGE_LIMIT_EXCEEDED",
      `${layout.place} nests more than ${MAX_NESTING} indexes or lists more than ${MAX_MANIFESTS} images`,
    );
  }
  const children = readDescriptors(await readDocument(layout, descriptor));
  for (const child of children) await collect({ descriptor: child, names }, { layout, candidates, depth: depth + 1 });
}

async function openManifest(descriptor: Descriptor, layout: OciLayout, cx: ImageContext): Promise<OpenImage> {
  const { table, place, name } = layout;
  const manifest = asRecord(await readDocument(layout, descriptor));
  if (manifest["schemaVersion"] === 1) throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an image of manifest schema 1`);
  const configDescriptor = readDescriptor(manifest["config"]);
  if (!configDescriptor) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names no configuration`);
  if (!CONFIG_TYPES.includes(configDescriptor.mediaType)) {
    throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an artifact of type ${configDescriptor.mediaType}, which is no container image`);
  }
  const config = readConfig(await readDocument(layout, configDescriptor), `the configuration of ${place}`);
  if (cx.isPlatformExplicit && !isPlatform(config, cx.platform)) {
    throw new TidegateError(
      "IMAGE_PLATFORM_UNAVAILABLE",
      `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`,
    );
  }
  const layers = readLayerDescriptors(manifest, place);
  const blobs = pairLayers(layers, config.diffIds, layout);
  const info = describeImage(config, { name, id: configDescriptor.digest, manifestDigest: descriptor.digest, blobs: layers });
  return {
    info,
    origin: `OCI layout ${place}`,
    readLayers: (request) => readBlobLayers(blobs, request, cx),
    finalInfo: () => info,
    [Symbol.asyncDispose]: () => table.close(),
  };
}

function readLayerDescriptors(manifest: Readonly<Record<string, unknown>>, place: string): readonly Descriptor[] {
  return asList(manifest["layers"]).map((value) => {
    const layer = readDescriptor(value);
    if (layer) return layer;
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} has a layer without SHA-256 digest`);
  });
}

function pairLayers(layers: readonly Descriptor[], diffIds: readonly Digest[], layout: OciLayout): readonly LayerBlob[] {
  if (layers.length !== diffIds.length) {
    const message = `the manifest of ${layout.place} names ${layers.length} layers, its configuration ${diffIds.length}`;
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", message);
  }
  return diffIds.map((diffId, index): LayerBlob => {
    const layer = layers[index] ?? { digest: diffId, mediaType: "" };
    const label = `layer ${index + 1} of ${layers.length} (${layer.digest})`;
    return { diffId, digest: layer.digest, label, find: () => findLayer(layer, label, layout) };
  });
}

async function findLayer(layer: Pick<Descriptor, "digest" | "mediaType" | "size">, label: string, { table, place }: OciLayout): Promise<FileRegion> {
  if (layer.mediaType.endsWith("+encrypted")) throw new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} is encrypted`);
  const region = await table.find(blobPath(layer.digest));
  if (!region) {
    // https://github.com/opencontainers/image-spec/blob/main/layer.md#non-distributable-layers
    const isForeign = /foreign|nondistributable/.test(layer.mediaType);
    throw isForeign
      ? new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} may not be distributed and is kept elsewhere`)
      : new TidegateError("IMAGE_TRUNCATED", `${place} lacks its ${label}`);
  }
  if (layer.size !== undefined && region.length < layer.size) throw new TidegateError("IMAGE_TRUNCATED", `${label} of ${place} ends early`);
  if (layer.size !== undefined && region.length > layer.size) {
    throw new TidegateError("IMAGE_DIGEST_MISMATCH", `${label} of ${place} has ${region.length} bytes, not ${layer.size}`);
  }
  return region;
}

async function readDocument({ table, place }: OciLayout, { digest }: Descriptor): Promise<unknown> {
  const region = await table.find(blobPath(digest));
  const what = `${digest} of ${place}`;
  if (!region) throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks ${digest}`);
  const bytes = readRegion(region, what);
  checkDigest(digestOf(bytes), digest, what);
  return parseJson(bytes, what);
}

function blobPath(digest: Digest): string {
  return `blobs/${digest.replace(":", "/")}`;
}
