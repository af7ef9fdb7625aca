import { type Digest, isDigest } from "../model/digest.ts";
import { TidegateError } from "../model/errors.ts";
import type { ImageInfo, LayerInfo } from "../model/inventory.ts";
import { parseForeignJson } from "../model/parse-json.ts";
import { alignHistory, type HistoryEntry } from "./history.ts";

/** What is used of an image configuration. https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly created?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly diffIds: readonly Digest[];
  readonly history: readonly HistoryEntry[];
}

type Json = Readonly<Record<string, unknown>>;

/** Parses JSON of foreign origin. */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    return parseForeignJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
  } catch (error) {
    throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} is not JSON`, { cause: error });
  }
}

export function asRecord(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Reads a configuration; throws when it names no layers in a form we can trust. */
export function readConfig(document: unknown, what: string): ImageConfig {
  const root = asRecord(document);
  const diffIds = asList(asRecord(root["rootfs"])["diff_ids"]);
  if (!diffIds.every(isDigest)) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} has a diff ID that is no SHA-256 digest`);
  if (root["rootfs"] === undefined) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} is no image configuration: it has no rootfs`);
  const variant = asText(root["variant"]);
  const created = asText(root["created"]);
  return {
    os: asText(root["os"]) ?? "linux",
    architecture: asText(root["architecture"]) ?? "unknown",
    ...(variant ? { variant } : {}),
    ...(created ? { created } : {}),
    labels: readTexts(asRecord(root["config"])["Labels"]),
    diffIds,
    history: asList(root["history"]).map((entry) => ({
      createdBy: asText(asRecord(entry)["created_by"]) ?? "",
      isEmptyLayer: asRecord(entry)["empty_layer"] === true,
    })),
  };
}

/** A map of texts; what is no text is left out. */
export function readTexts(value: unknown): Record<string, string> {
  const texts = Object.entries(asRecord(value)).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return Object.fromEntries(texts);
}

export interface Identity {
  readonly name: string;
  readonly id: Digest;
  readonly manifestDigest?: Digest;
  readonly repoDigests?: readonly string[];
  /** Of the manifest, where there is one. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** As stored, in the order of the diff IDs, where the source knows them. */
  readonly blobs?: readonly { readonly digest?: Digest | undefined; readonly size?: number }[];
}

/** Joins configuration and identity to what the rest of the program knows of an image. */
export function describeImage(config: ImageConfig, identity: Identity): ImageInfo {
  const { name, id, manifestDigest, repoDigests, blobs = [] } = identity;
  const base = readBase({ ...config.labels, ...identity.annotations });
  const steps = config.history.filter(({ isEmptyLayer }) => !isEmptyLayer).length;
  const instructions = alignHistory(config.history, config.diffIds.length);
  const layers = config.diffIds.map((diffId, index): LayerInfo => {
    const instruction = instructions[index];
    const { digest, size } = blobs[index] ?? {};
    return { diffId, ...(digest ? { digest } : {}), ...(size === undefined ? {} : { size }), ...(instruction ? { instruction } : {}) };
  });
  return {
    name,
    id,
    ...(manifestDigest ? { manifestDigest } : {}),
    ...(repoDigests && repoDigests.length > 0 ? { repoDigests } : {}),
    platform: { os: config.os, architecture: config.architecture, ...(config.variant ? { variant: config.variant } : {}) },
    ...(config.created ? { created: config.created } : {}),
    ...(Object.keys(config.labels).length > 0 ? { labels: config.labels } : {}),
    layers,
    ...(config.history.length > 0 && steps !== layers.length ? { historySteps: steps } : {}),
    ...(base ? { base } : {}),
  };
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
function readBase(annotations: Readonly<Record<string, string>>): ImageInfo["base"] {
  const name = annotations["org.opencontainers.image.base.name"];
  const digest = annotations["org.opencontainers.image.base.digest"];
  return name || isDigest(digest) ? { ...(name ? { name } : {}), ...(isDigest(digest) ? { digest } : {}) } : undefined;
}
