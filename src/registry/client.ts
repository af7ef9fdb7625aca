import type { Digest } from "../model/digest.ts";
import type { Clock } from "../ports/clock.ts";
import type { HttpClient } from "../ports/http.ts";
import type { Logger } from "../ports/logger.ts";
import { Authenticator } from "./authenticator.ts";
import type { CredentialSource } from "./credentials/source.ts";
import { EndpointFinder } from "./endpoint.ts";
import type { Session } from "./exchange.ts";
import { type BlobRequest, fetchBlob, hasBlob, readBlob, readBlobRange } from "./fetch-blob.ts";
import { PUBLIC_HOSTS, type RegistryHosts } from "./hosts.ts";
import { REGISTRY_LIMITS, type RegistryLimits } from "./limits.ts";
import { listTags } from "./list-tags.ts";
import { fetchManifest, type Manifest, type ManifestDescriptor, pushManifest, resolveManifest } from "./manifests.ts";
import { type BlobContent, pushBlob } from "./push-blob.ts";
import type { RegistryReference, Repository } from "./reference.ts";

export interface RegistryClientOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends everything the client does. */
  readonly signal: AbortSignal;
  /** Without one everything is asked for anonymously. */
  readonly credentials?: CredentialSource;
  /** Credentials that nobody named (the workflow's token) are sent only where there is nothing without. */
  readonly isGuessLast?: boolean;
  readonly hosts?: RegistryHosts;
  readonly limits?: Partial<RegistryLimits>;
}

/**
 * Speaks https://github.com/opencontainers/distribution-spec with any number of registries, and remembers tokens while it lives.
 * Everything rejects with REGISTRY_NOT_FOUND, REGISTRY_DENIED, REGISTRY_UNREACHABLE, REGISTRY_FAILED or REGISTRY_DATA_INVALID, or with
 * the signal's reason.
 */
export interface RegistryClient {
  /** What a tag or digest means now, without its content where the registry can say so. */
  resolveManifest(reference: RegistryReference): Promise<ManifestDescriptor>;
  /** A manifest or index; its bytes match its digest. */
  fetchManifest(reference: RegistryReference): Promise<Manifest>;
  /** A blob as a stream that resumes and verifies itself; the digest stands only when it ended well. */
  fetchBlob(request: BlobRequest): AsyncIterable<Uint8Array>;
  /** A small blob of at most `limit` bytes, verified. */
  readBlob(request: BlobRequest, limit: number): Promise<Uint8Array>;
  /** Part of a blob, which nothing verifies; undefined when the registry sends no parts. */
  readBlobRange(request: BlobRequest, range: { readonly start: number; readonly length: number }): Promise<Uint8Array | undefined>;
  hasBlob(request: BlobRequest): Promise<boolean>;
  /** Stores a blob unless it is there; tells whether it was sent. */
  pushBlob(repository: Repository, blob: BlobContent): Promise<boolean>;
  /** Stores a manifest under the reference's tag, or without one under its digest. */
  pushManifest(reference: RegistryReference, manifest: Pick<Manifest, "bytes" | "mediaType">): Promise<Digest>;
  listTags(repository: Repository): Promise<readonly string[]>;
}

export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  const { http, clock, logger, signal, credentials = { find: async () => undefined }, hosts = PUBLIC_HOSTS } = options;
  const cx = { http, clock, logger, signal, hosts, limits: { ...REGISTRY_LIMITS, ...options.limits } };
  const session: Session = { cx, endpoints: new EndpointFinder(cx), authenticator: new Authenticator(credentials, cx, options.isGuessLast) };
  return {
    resolveManifest: (reference) => resolveManifest(reference, session),
    fetchManifest: (reference) => fetchManifest(reference, session),
    fetchBlob: (request) => fetchBlob(request, session),
    readBlob: (request, limit) => readBlob(request, limit, session),
    readBlobRange: (request, range) => readBlobRange(request, range, session),
    hasBlob: (request) => hasBlob(request, session),
    pushBlob: (repository, blob) => pushBlob(repository, blob, session),
    pushManifest: (reference, manifest) => pushManifest(reference, manifest, session),
    listTags: (repository) => listTags(repository, session),
  };
}
