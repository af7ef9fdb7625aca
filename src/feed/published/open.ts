import type { KeyObject } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import type { RegistryClient } from "../../registry/client.ts";
import type { RegistryReference } from "../../registry/reference.ts";
import { MAX_INDEX, type PublishedShard, readIndex, readManifest } from "./format.ts";
import { parseLocation } from "./location.ts";
import { verifySignature } from "./signature.ts";

/** A feed in a registry. What is asked of the registry is asked once. */
export interface PublishedFeed {
  readonly reference: RegistryReference;
  readonly registry: RegistryClient;
  /** What the address means now. */
  resolve(): Promise<Digest>;
  /** By shard, verified where a key is trusted. */
  readShards(): Promise<ReadonlyMap<string, PublishedShard>>;
}

/** Nothing is asked before it is needed. */
export function openPublished(location: string, registry: RegistryClient, trusted?: KeyObject): PublishedFeed {
  const reference = parseLocation(location);
  const resolve = once(async () => (await registry.resolveManifest(reference)).digest);
  const readShards = once(async () => {
    const digest = await resolve();
    // Before anything of it is read.
    if (trusted !== undefined) await verifySignature(reference, digest, trusted, registry);
    const manifest = await registry.fetchManifest({ ...reference, digest });
    const index = await registry.readBlob({ repository: reference, blob: readManifest(manifest.bytes), label: "the index" }, MAX_INDEX);
    return readIndex(index);
  });
  return { reference, registry, resolve, readShards };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
