import type { Digest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { ImageInfo } from "../../../model/inventory.ts";
import { asRecord, describeImage, parseJson, readConfig } from "../../config.ts";
import { checkDigest, digestOf } from "../../layers/digest.ts";
import type { FileRegion } from "../../layers/walk-file.ts";
import { findProvenance } from "../../provenance/find-provenance.ts";
import type { BuildProvenance } from "../../provenance/read-statement.ts";
import type { ImageContext, OpenImage } from "../../source.ts";
import { type FileTable, readRegion } from "./blobs.ts";
import { type Candidate, chooseManifest } from "./choose-manifest.ts";
import { type Descriptor, isIndex, readDescriptors } from "./descriptors.ts";
import { checkPlatform, isForeign, type PairedLayer, pairLayers, readImageManifest, refuseEncrypted } from "./image-manifest.ts";
import { identifyBlobLayers, type LayerBlob, readBlobLayers } from "./read-blob-layers.ts";

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
/** Manifests looked at to find that of a configuration. */
const MAX_COMPARED = 100;

/** An image of a layout: what is known of it, and its layers as both manifest and configuration name them, in step with those of `info`. */
export interface DescribedLayout {
  readonly info: ImageInfo;
  readonly layers: readonly PairedLayer[];
  readonly findProvenance: () => Promise<BuildProvenance | undefined>;
}

/** Opens a layout in which everything can be found by its place. */
export async function openOciLayout(layout: OciLayout, cx: ImageContext): Promise<OpenImage> {
  const { info, layers, findProvenance } = await describeOciLayout(layout, cx);
  const blobs = layers.map(
    (paired): LayerBlob => ({ diffId: paired.diffId, digest: paired.layer.digest, label: paired.label, find: () => findLayer(paired, layout) }),
  );
  return {
    info,
    origin: `OCI layout ${layout.place}`,
    readLayers: (request) => readBlobLayers(blobs, request, cx),
    identifyLayers: (diffIds) => identifyBlobLayers(blobs, diffIds, cx),
    finalInfo: () => info,
    findProvenance,
    [Symbol.asyncDispose]: () => layout.table.close(),
  };
}

/**
 * Finds an image in an OCI layout: index.json leads to a manifest, by way of nested indexes where there are several platforms.
 * https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
export async function describeOciLayout(layout: OciLayout, cx: ImageContext): Promise<DescribedLayout> {
  const { candidates, attestations } = await listLayout(layout);
  const chosen = chooseManifest(candidates, layout, cx);
  const read = (descriptor: Descriptor): Promise<unknown> => readDocument(layout, descriptor);
  return {
    ...(await describeManifest(chosen, layout, cx)),
    findProvenance: () => findProvenance({ entries: attestations, subject: chosen.digest, read }),
  };
}

/**
 * What was attached to an image that is known by its configuration: archives of `docker save` are layouts too, whose manifest.json leaves
 * attestations out.
 */
export async function findAttached(layout: OciLayout, config: Digest): Promise<BuildProvenance | undefined> {
  if (!(await layout.table.find("index.json"))) return undefined;
  const { candidates, attestations } = await listLayout(layout);
  const read = (descriptor: Descriptor): Promise<unknown> => readDocument(layout, descriptor);
  for (const { descriptor } of attestations.length > 0 ? candidates.slice(0, MAX_COMPARED) : []) {
    // Of other platforms there may be no more than the name.
    const manifest = (await layout.table.find(blobPath(descriptor.digest))) ? asRecord(await read(descriptor)) : {};
    const isIt = asRecord(manifest["config"])["digest"] === config;
    if (isIt) return findProvenance({ entries: attestations, subject: descriptor.digest, read });
  }
  return undefined;
}

/** All manifests of a layout, and the attestations beside them. */
async function listLayout(layout: OciLayout): Promise<Pick<Collection, "candidates" | "attestations">> {
  const { table, place } = layout;
  const index = await table.find("index.json");
  if (!index) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no index.json, so it is no OCI layout`);
  const root = parseJson(readRegion(index, `index.json of ${place}`), `index.json of ${place}`);
  const candidates: Candidate[] = [];
  const attestations: Descriptor[] = [];
  for (const descriptor of readDescriptors(root))
    await collect({ descriptor, names: descriptor.names }, { layout, candidates, attestations, depth: 0 });
  return { candidates, attestations };
}

interface Collection {
  readonly layout: OciLayout;
  readonly candidates: Candidate[];
  /** Attestations met on the way. */
  readonly attestations: Descriptor[];
  readonly depth: number;
}

/** Follows indexes down to manifests. */
async function collect({ descriptor, names }: Candidate, { layout, candidates, attestations, depth }: Collection): Promise<void> {
  if (descriptor.isAttestation) {
    if (attestations.length < MAX_MANIFESTS) attestations.push(descriptor);
    return;
  }
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
  for (const child of children) await collect({ descriptor: child, names }, { layout, candidates, attestations, depth: depth + 1 });
}

async function describeManifest(descriptor: Descriptor, layout: OciLayout, cx: ImageContext): Promise<Pick<DescribedLayout, "info" | "layers">> {
  const { place, name } = layout;
  const manifest = readImageManifest(await readDocument(layout, descriptor), place);
  const config = readConfig(await readDocument(layout, manifest.config), `the configuration of ${place}`);
  checkPlatform(config, place, cx);
  const layers = pairLayers(manifest.layers, config.diffIds, place);
  const info = describeImage(config, {
    name,
    id: manifest.config.digest,
    manifestDigest: descriptor.digest,
    blobs: manifest.layers,
    annotations: manifest.annotations,
  });
  return { info, layers };
}

async function findLayer(paired: PairedLayer, { table, place }: OciLayout): Promise<FileRegion> {
  const { layer, label } = paired;
  refuseEncrypted(paired, place);
  const region = await table.find(blobPath(layer.digest));
  if (!region) {
    throw isForeign(layer)
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

/** Where a layout keeps what has this digest. */
export function blobPath(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}
