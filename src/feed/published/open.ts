import type { KeyObject } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RegistryClient } from "../../registry/client.ts";
import type { RegistryLimits } from "../../registry/limits.ts";
import type { RegistryReference } from "../../registry/reference.ts";
import { MAX_INDEX, type PublishedShard, readIndex, readManifest } from "./format.ts";
import { parseLocation } from "./location.ts";
import { verifySignature } from "./signature.ts";

/** For a place that is asked because it is quick: one that is not is left, since another has the same. Times in milliseconds. */
export const HASTE: Partial<RegistryLimits> = {
  attempts: 2,
  backoff: 250,
  waiting: 1_000,
  total: 4_000,
  headers: 4_000,
  stall: 10_000,
  interruptions: 2,
};

/** A feed in a registry. What is asked of the registry is asked once. */
export interface PublishedFeed {
  /** `oci://…` */
  readonly location: string;
  readonly reference: RegistryReference;
  readonly registry: RegistryClient;
  /** Nobody named it: that it is not there, or old, is no news as long as another place is. */
  readonly isImplied: boolean;
  /** What the address means now. */
  resolve(): Promise<Digest>;
  /** By shard, verified where a key is trusted. */
  readShards(): Promise<ReadonlyMap<string, PublishedShard>>;
}

export interface OpenPublishedOptions {
  /** Who must have signed it. */
  readonly trusted?: KeyObject | undefined;
  /** That it was not named, and who is told once when nothing comes of it. */
  readonly implied?: { readonly logger: Logger };
}

/** Nothing is asked before it is needed. */
export function openPublished(location: string, registry: RegistryClient, { trusted, implied }: OpenPublishedOptions = {}): PublishedFeed {
  const reference = parseLocation(location);
  const resolve = once(async () => {
    try {
      return (await registry.resolveManifest(reference)).digest;
    } catch (error) {
      implied?.logger.info(`No published feed: ${error instanceof Error ? error.message : "unknown reason"}`);
      throw error;
    }
  });
  const readShards = once(async () => {
    const digest = await resolve();
    // Before anything of it is read.
    if (trusted !== undefined) await verifySignature(reference, digest, trusted, registry);
    const manifest = await registry.fetchManifest({ ...reference, digest });
    const index = await registry.readBlob({ repository: reference, blob: readManifest(manifest.bytes), label: "the index" }, MAX_INDEX);
    return readIndex(index);
  });
  return { location, reference, registry, isImplied: implied !== undefined, resolve, readShards };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
