import { type Digest, isDigest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { Platform } from "../../../model/inventory.ts";
import { asList, asRecord, asText, describeImage, parseJson, readConfig } from "../../config.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import { checkDigest, digestOf, type FileTable, readRegion } from "./blobs.ts";
import { type LayerBlob, readBlobLayers } from "./read-blob-layers.ts";

export interface OciLayout {
  readonly table: FileTable;
  readonly name: string;
  readonly place: string;
  /** `org.opencontainers.image.ref.name` to choose among several images. */
  readonly tag?: string;
}

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size?: number;
  readonly platform?: Platform;
  readonly refName?: string;
  readonly isAttestation: boolean;
}

const MAX_NESTING = 4;

/** Opens an OCI layout: index.json leads to a manifest, by way of nested indexes where there are several platforms. */
export async function openOciLayout(layout: OciLayout, cx: ImageContext): Promise<OpenImage> {
  const { table, place } = layout;
  const index = await table.find("index.json");
  if (!index) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no index.json, so it is no OCI layout`);
  const root = parseJson(readRegion(index, `index.json of ${place}`), `index.json of ${place}`);
  const manifests = await listManifests(chooseByName(readDescriptors(root), layout), layout, 0);
  const manifest = choosePlatform(manifests, layout, cx);
  return openManifest(manifest, layout, cx);
}

function chooseByName(descriptors: readonly Descriptor[], { tag, place }: OciLayout): readonly Descriptor[] {
  if (tag === undefined) return descriptors;
  const found = descriptors.filter(({ refName }) => refName === tag || refName?.endsWith(`:${tag}`));
  if (found.length > 0) return found;
  const names = descriptors.map(({ refName }) => refName ?? "(no name)").join(", ");
  throw new TidegateError("IMAGE_NOT_FOUND", `${place} has no image ${tag}; it holds ${names}`);
}

/** Follows indexes down to manifests. Attestations are described like images but are none. */
async function listManifests(descriptors: readonly Descriptor[], layout: OciLayout, depth: number): Promise<readonly Descriptor[]> {
  if (depth > MAX_NESTING) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${layout.place} nests its indexes more than ${MAX_NESTING} deep`);
  const manifests: Descriptor[] = [];
  for (const descriptor of descriptors) {
    if (descriptor.isAttestation) continue;
    if (!isIndex(descriptor.mediaType)) manifests.push(descriptor);
    else manifests.push(...(await listManifests(readDescriptors(await readDocument(layout, descriptor)), layout, depth + 1)));
  }
  return manifests;
}

function isIndex(mediaType: string): boolean {
  return mediaType === "application/vnd.oci.image.index.v1+json" || mediaType === "application/vnd.docker.distribution.manifest.list.v2+json";
}

function choosePlatform(manifests: readonly Descriptor[], { place }: OciLayout, cx: ImageContext): Descriptor {
  const [only] = manifests;
  if (!only) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} holds no image`);
  const { platform, isPlatformExplicit } = cx;
  const matching = manifests.filter((candidate) => isPlatform(candidate.platform, platform));
  if (matching[0]) return matching[0];
  const isOnlyOne = manifests.length === 1 && (!isPlatformExplicit || only.platform === undefined);
  if (isOnlyOne) return only;
  const names = manifests.map((candidate) => (candidate.platform ? formatPlatform(candidate.platform) : "unknown")).join(", ");
  throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(platform)}; it has ${names}`);
}

function isPlatform(candidate: Platform | undefined, wanted: Platform): boolean {
  if (candidate?.os !== wanted.os || candidate.architecture !== wanted.architecture) return false;
  return wanted.variant === undefined || candidate.variant === undefined || candidate.variant === wanted.variant;
}

export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(Boolean).join("/");
}

async function openManifest(descriptor: Descriptor, layout: OciLayout, cx: ImageContext): Promise<OpenImage> {
  const { table, place, name } = layout;
  const manifest = asRecord(await readDocument(layout, descriptor));
  const configDescriptor = readDescriptor(manifest["config"]);
  if (!configDescriptor) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names no configuration`);
  const config = readConfig(await readDocument(layout, configDescriptor), `the configuration of ${place}`);
  if (cx.isPlatformExplicit && descriptor.platform === undefined && !isPlatform(config, cx.platform)) {
    throw new TidegateError(
      "IMAGE_PLATFORM_UNAVAILABLE",
      `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`,
    );
  }
  const layers = asList(manifest["layers"]).map(readDescriptor);
  if (layers.length !== config.diffIds.length) {
    throw new TidegateError(
      "IMAGE_ARCHIVE_INVALID",
      `the manifest of ${place} names ${layers.length} layers, its configuration ${config.diffIds.length}`,
    );
  }
  const blobs: LayerBlob[] = [];
  for (const [index, layer] of layers.entries()) {
    const diffId = config.diffIds[index];
    const region = layer && (await table.find(blobPath(layer.digest)));
    if (!layer || !diffId || !region) throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks its layer ${layer?.digest ?? index + 1}`);
    blobs.push({ diffId, digest: layer.digest, region, label: `layer ${index + 1} of ${layers.length} (${layer.digest.slice(7, 19)})` });
  }
  const stored = layers.map((layer) => ({ ...(layer ? { digest: layer.digest } : {}), ...(layer?.size === undefined ? {} : { size: layer.size }) }));
  const info = describeImage(config, { name, id: configDescriptor.digest, manifestDigest: descriptor.digest, blobs: stored });
  return {
    info,
    origin: `OCI layout ${place}`,
    readLayers: (request) => readBlobLayers(blobs, request, cx),
    finalInfo: () => info,
    [Symbol.asyncDispose]: () => table.close(),
  };
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

function readDescriptors(document: unknown): readonly Descriptor[] {
  return asList(asRecord(document)["manifests"]).flatMap((value) => readDescriptor(value) ?? []);
}

function readDescriptor(value: unknown): Descriptor | undefined {
  const record = asRecord(value);
  const { digest, size } = record;
  if (!isDigest(digest)) return undefined;
  const platform = readPlatform(record["platform"]);
  const annotations = asRecord(record["annotations"]);
  const refName = asText(annotations["org.opencontainers.image.ref.name"]);
  const isUnknown = platform?.os === "unknown" && platform.architecture === "unknown";
  return {
    mediaType: asText(record["mediaType"]) ?? "",
    digest,
    ...(typeof size === "number" ? { size } : {}),
    ...(platform ? { platform } : {}),
    ...(refName ? { refName } : {}),
    isAttestation: isUnknown || annotations["vnd.docker.reference.type"] !== undefined,
  };
}

function readPlatform(value: unknown): Platform | undefined {
  const record = asRecord(value);
  const os = asText(record["os"]);
  const architecture = asText(record["architecture"]);
  const variant = asText(record["variant"]);
  return os && architecture ? { os, architecture, ...(variant ? { variant } : {}) } : undefined;
}
