import type { Digest } from "../../model/digest.ts";
import { isDigest } from "../../model/digest.ts";
import { TidegateError } from "../../model/errors.ts";
import { parseForeignJson } from "../../model/parse-json.ts";
import type { BlobDescriptor } from "../../registry/fetch-blob.ts";
import { OCI_MANIFEST } from "../../registry/media-types.ts";
import { slugOf } from "../shard-key.ts";
import { FEED_SCHEMA } from "../store/schema.ts";
import { isFacts, type ShardFacts } from "../store/side-file.ts";

/**
 * A published feed is one OCI artifact: the config is the index of its shards, and each layer is one file of the feed directory,
 * compressed with zstd. https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidelines-for-artifact-usage
 */
const ARTIFACT_TYPE = "application/vnd.tidegate.feed.v1+json";
const INDEX_TYPE = "application/vnd.tidegate.feed.index.v1+json";
const SHARD_TYPE = "application/vnd.tidegate.feed.shard.v1+sqlite+zstd";
/** Already compressed by itself. */
const SEEN_TYPE = "application/vnd.tidegate.feed.seen.v1+zstd";

/** Everything that is not about its one shard is small; this is a hundred times what it takes. */
export const MAX_INDEX = 16 * 1024 * 1024;
const MAX_SHARDS = 1_000;
const MAX_SHARD_BYTES = 4 * 1024 ** 3;

/** One shard and where its files lie. */
export interface PublishedShard {
  readonly facts: ShardFacts;
  /** The shard, compressed; absent when the publisher's source had nothing for it. */
  readonly layer?: BlobDescriptor;
  /** What a later sync starts from. */
  readonly seen?: BlobDescriptor;
}

export function writeIndex(shards: readonly PublishedShard[]): Buffer {
  return Buffer.from(`${JSON.stringify({ schema: FEED_SCHEMA, shards })}\n`);
}

/** Reads what another wrote. Throws FEED_DAMAGED and FEED_SCHEMA_UNSUPPORTED. */
export function readIndex(bytes: Uint8Array): ReadonlyMap<string, PublishedShard> {
  const { schema, shards } = parseObject(bytes);
  if (typeof schema !== "number" || !Array.isArray(shards) || shards.length > MAX_SHARDS) throw notAFeed("its index is not one");
  if (schema !== FEED_SCHEMA) {
    throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the published feed has schema ${schema}; this version reads ${FEED_SCHEMA}`, {
      hint: "Use the tag that is meant for this version, or update Tidegate.",
    });
  }
  const list: readonly unknown[] = shards;
  if (!list.every(isShard)) throw notAFeed("its index is not one of this version");
  return new Map(list.map((shard) => [shard.facts.ecosystem, shard]));
}

function isShard(value: unknown): value is PublishedShard {
  if (typeof value !== "object" || value === null) return false;
  const { facts, layer, seen } = value as Partial<Record<keyof PublishedShard, unknown>>;
  if (!isFacts(facts)) return false;
  const hasContent = facts.content === undefined ? layer === undefined : isBlob(layer);
  const hasSeen = facts.seen === undefined ? seen === undefined : isBlob(seen);
  return hasContent && hasSeen && namesOnlyItsOwn(facts);
}

/** The names are joined to a path: each shard writes its own files and nobody else's. */
function namesOnlyItsOwn({ ecosystem, content, seen }: ShardFacts): boolean {
  if (seen !== undefined && !seen.startsWith(`${slugOf(ecosystem)}-`)) return false;
  return content === undefined || (content.file === shardFile(ecosystem, content.digest) && content.bytes <= MAX_SHARD_BYTES);
}

function shardFile(ecosystem: string, digest: Digest): string {
  return `${slugOf(ecosystem)}-${digest.slice(7, 23)}.db`;
}

function isBlob(value: unknown): value is BlobDescriptor {
  if (typeof value !== "object" || value === null) return false;
  const { digest, size } = value as Partial<Record<keyof BlobDescriptor, unknown>>;
  return isDigest(digest) && typeof size === "number" && Number.isSafeInteger(size) && size >= 0;
}

/** The manifest of a feed whose index is the blob `index`. */
export function writeManifest(index: BlobDescriptor, shards: readonly PublishedShard[], created: string): Buffer {
  const layers = shards.flatMap(({ facts, layer, seen }) => [
    ...(layer ? [{ mediaType: SHARD_TYPE, ...layer, annotations: annotate(facts) }] : []),
    ...(seen ? [{ mediaType: SEEN_TYPE, ...seen, annotations: { "org.opencontainers.image.title": facts.seen ?? "" } }] : []),
  ]);
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: ARTIFACT_TYPE,
    config: { mediaType: INDEX_TYPE, ...index },
    layers,
    annotations: { "org.opencontainers.image.created": created, "dev.tidegate.feed.schema": String(FEED_SCHEMA) },
  };
  return Buffer.from(JSON.stringify(manifest));
}

/** For people and other tools; the index is what counts. */
function annotate({ ecosystem, source, revision, asOf, content }: ShardFacts): Readonly<Record<string, string>> {
  return {
    "org.opencontainers.image.title": content?.file ?? "",
    "dev.tidegate.feed.ecosystem": ecosystem,
    "dev.tidegate.feed.source": source,
    ...(revision.modified === undefined ? {} : { "dev.tidegate.feed.revision": revision.modified }),
    "dev.tidegate.feed.as-of": asOf,
    "dev.tidegate.feed.records": String(content?.records ?? 0),
  };
}

/** The index that a manifest names. */
export function readManifest(bytes: Uint8Array): BlobDescriptor {
  const { config } = parseObject(bytes);
  if (!isBlob(config) || (config as { readonly mediaType?: unknown }).mediaType !== INDEX_TYPE) throw notAFeed("it is another kind of artifact");
  return { digest: config.digest, size: config.size };
}

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const json = parseForeignJson(Buffer.from(bytes).toString("utf8"));
    if (typeof json === "object" && json !== null) return json as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw notAFeed("it is not JSON");
}

function notAFeed(why: string): TidegateError {
  return new TidegateError("FEED_DAMAGED", `what was published is not a feed: ${why}`, {
    hint: "Check the address; `tidegate feed push` publishes a feed.",
  });
}
