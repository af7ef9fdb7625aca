import { isDigest } from "../model/digest.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { Logger } from "../ports/logger.ts";
import type { RegistryClient } from "../registry/client.ts";
import { describeBlob } from "../registry/describe-blob.ts";
import { OCI_MANIFEST } from "../registry/media-types.ts";
import { namesHost, parseReference, type Repository } from "../registry/reference.ts";

const ARTIFACT_TYPE = "application/vnd.tidegate.layer-report.v1";
const EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
const EMPTY = Buffer.from("{}");
const MAX_BLOB_BYTES = 64 * 1024 * 1024;

/** Reads `HOST/REPOSITORY`, also with `oci://` before it. Throws INPUT_INVALID. */
export function parseLayerRegistry(text: string): Repository {
  const address = text.replace(/^oci:\/\//, "");
  const reference = namesHost(address) ? parseReference(address) : undefined;
  if (reference && reference.digest === undefined) return { registry: reference.registry, repository: reference.repository };
  throw new TidegateError("INPUT_INVALID", `layer-registry ${JSON.stringify(text)} is not the address of a repository`, {
    hint: "Write HOST/REPOSITORY, such as ghcr.io/acme/tidegate-layers.",
  });
}

/**
 * Small values as OCI artifacts, one tag each, that all jobs of an organisation share. A registry that refuses or fails is asked no more in
 * this run: without it layers are read, which only costs time.
 */
export function createRegistryBlobStore(repository: Repository, registry: RegistryClient, logger: Logger): BlobStore {
  const name = `${repository.registry}/${repository.repository}`;
  const closed = { get: false, put: false };
  const attempt = async <T>(task: () => Promise<T>, way: keyof typeof closed): Promise<T | undefined> => {
    if (closed[way]) return undefined;
    try {
      return await task();
    } catch (error) {
      if (!isTidegateError(error)) throw error;
      // The usual case: nobody has read this layer before.
      if (way === "get" && error.code === "REGISTRY_NOT_FOUND") return undefined;
      closed[way] = true;
      logger.info(`Shared layer reports: ${name} cannot be ${way === "get" ? "read" : "written"} (${error.message})`);
      return undefined;
    }
  };
  return {
    get: (key) => attempt(() => fetchValue({ ...repository, tag: key }, registry), "get"),
    async put(key, value) {
      await attempt(() => pushValue({ ...repository, tag: key }, value, registry), "put");
    },
  };
}

type Tagged = Repository & { readonly tag: string };

async function fetchValue(reference: Tagged, registry: RegistryClient): Promise<Uint8Array | undefined> {
  const { bytes } = await registry.fetchManifest(reference);
  const blob = readLayer(bytes);
  return blob && registry.readBlob({ repository: reference, blob }, MAX_BLOB_BYTES);
}

/** The only layer of a manifest that anybody with access may have written. */
function readLayer(manifest: Uint8Array) {
  try {
    const { artifactType, layers } = JSON.parse(Buffer.from(manifest).toString()) as { artifactType?: unknown; layers?: unknown };
    const { digest, size } = (Array.isArray(layers) ? layers[0] : undefined) ?? {};
    const isOurs = artifactType === ARTIFACT_TYPE && isDigest(digest) && Number.isSafeInteger(size);
    return isOurs && size >= 0 && size <= MAX_BLOB_BYTES ? { digest, size: size as number } : undefined;
  } catch {
    return undefined;
  }
}

async function pushValue(reference: Tagged, value: Uint8Array, registry: RegistryClient): Promise<void> {
  for (const bytes of [value, EMPTY]) await registry.pushBlob(reference, { ...describeBlob(bytes), open: () => bytes });
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: ARTIFACT_TYPE,
    config: { mediaType: EMPTY_TYPE, ...describeBlob(EMPTY) },
    layers: [{ mediaType: `${ARTIFACT_TYPE}+zstd`, ...describeBlob(value) }],
  };
  await registry.pushManifest(reference, { bytes: Buffer.from(JSON.stringify(manifest)), mediaType: OCI_MANIFEST });
}

/** What the near store lacks is taken from the far one, and kept near. */
export function joinBlobStores(near: BlobStore, far: BlobStore): BlobStore {
  return {
    async get(key) {
      const value = await near.get(key);
      if (value !== undefined) return value;
      const fetched = await far.get(key);
      if (fetched !== undefined) await near.put(key, fetched);
      return fetched;
    },
    async put(key, value) {
      await near.put(key, value);
      await far.put(key, value);
    },
  };
}
