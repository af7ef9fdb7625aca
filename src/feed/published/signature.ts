import { type KeyObject, sign, verify } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import { isDigest } from "../../model/digest.ts";
import { isTidegateError, TidegateError } from "../../model/errors.ts";
import type { RegistryClient } from "../../registry/client.ts";
import { describeBlob } from "../../registry/describe-blob.ts";
import { OCI_MANIFEST } from "../../registry/media-types.ts";
import { formatReference, type RegistryReference } from "../../registry/reference.ts";
import { digestFor } from "./keys.ts";

/**
 * Signatures as cosign keeps them, so that `cosign verify --key` reads ours and we read its: an artifact under the tag `sha256-….sig` beside
 * what is signed, with the signed text as layer. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */
const PAYLOAD_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json";
const CONFIG_TYPE = "application/vnd.oci.image.config.v1+json";
const ANNOTATION = "dev.cosignproject.cosign/signature";
const CLAIM = "cosign container image signature";
const MAX_PAYLOAD = 64 * 1024;
const MAX_SIGNATURES = 20;

/** Signs the manifest of this digest and stores the signature beside it. */
export async function pushSignature(reference: RegistryReference, digest: Digest, key: KeyObject, registry: RegistryClient): Promise<void> {
  const identity = { "docker-reference": `${reference.registry}/${reference.repository}` };
  const payload = Buffer.from(JSON.stringify({ critical: { identity, image: { "docker-manifest-digest": digest }, type: CLAIM }, optional: null }));
  const signature = sign(digestFor(key), payload, key).toString("base64");
  const layer = describeBlob(payload);
  const config = Buffer.from(JSON.stringify({ architecture: "", os: "", config: {}, rootfs: { type: "layers", diff_ids: [layer.digest] } }));
  for (const blob of [payload, config]) await registry.pushBlob(reference, { ...describeBlob(blob), open: () => blob });
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: CONFIG_TYPE, ...describeBlob(config) },
    layers: [{ mediaType: PAYLOAD_TYPE, ...layer, annotations: { [ANNOTATION]: signature } }],
  };
  await registry.pushManifest(signatureOf(reference, digest), { bytes: Buffer.from(JSON.stringify(manifest)), mediaType: OCI_MANIFEST });
}

/** Throws FEED_SIGNATURE_INVALID unless somebody with the key signed the manifest of this digest. */
export async function verifySignature(reference: RegistryReference, digest: Digest, key: KeyObject, registry: RegistryClient): Promise<void> {
  const name = `${formatReference(reference)} (${digest})`;
  const claims = await listClaims(reference, digest, registry);
  if (claims.length === 0) throw new TidegateError("FEED_SIGNATURE_INVALID", `${name} is not signed`);
  for (const { layer, signature } of claims.slice(0, MAX_SIGNATURES)) {
    const payload = await registry.readBlob({ repository: reference, blob: layer, label: "the signature" }, MAX_PAYLOAD);
    if (verify(digestFor(key), payload, key, Buffer.from(signature, "base64")) && claimedDigest(payload) === digest) return;
  }
  throw new TidegateError("FEED_SIGNATURE_INVALID", `${name} is signed, but not with the key that is trusted`);
}

interface Claim {
  readonly layer: { readonly digest: Digest; readonly size: number };
  readonly signature: string;
}

async function listClaims(reference: RegistryReference, digest: Digest, registry: RegistryClient): Promise<readonly Claim[]> {
  let bytes: Uint8Array;
  try {
    ({ bytes } = await registry.fetchManifest(signatureOf(reference, digest)));
  } catch (error) {
    if (isTidegateError(error) && error.code === "REGISTRY_NOT_FOUND") return [];
    throw error;
  }
  const layers = readJson(bytes)["layers"];
  return Array.isArray(layers) ? layers.flatMap((layer: unknown) => readClaim(layer) ?? []) : [];
}

function readClaim(value: unknown): Claim | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { mediaType, digest, size, annotations } = value as Readonly<Record<string, unknown>>;
  const signature =
    typeof annotations === "object" && annotations !== null ? (annotations as Readonly<Record<string, unknown>>)[ANNOTATION] : undefined;
  if (mediaType !== PAYLOAD_TYPE || !isDigest(digest) || typeof size !== "number" || typeof signature !== "string") return undefined;
  return { layer: { digest, size }, signature };
}

/** Of which manifest a signed text speaks. */
function claimedDigest(payload: Uint8Array): unknown {
  const critical = readJson(payload)["critical"] as { readonly type?: unknown; readonly image?: unknown } | null | undefined;
  if (critical?.type !== CLAIM) return undefined;
  return (critical.image as Readonly<Record<string, unknown>> | null | undefined)?.["docker-manifest-digest"];
}

function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return typeof json === "object" && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function signatureOf({ registry, repository }: RegistryReference, digest: Digest): RegistryReference {
  return { registry, repository, tag: `${digest.replace(":", "-")}.sig` };
}
