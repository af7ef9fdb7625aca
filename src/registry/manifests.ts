import { createHash } from "node:crypto";
import { type Digest, isDigest } from "../model/digest.ts";
import { TidegateError } from "../model/errors.ts";
import type { HttpResponse } from "../ports/http.ts";
import { type Call, callAt, callForReading, discard, type Session } from "./exchange.ts";
import { MANIFEST_TYPES } from "./media-types.ts";
import { formatReference, type RegistryReference } from "./reference.ts";
import { readUpTo } from "./refuse.ts";

export interface ManifestDescriptor {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly size: number;
}

/** A manifest or index, byte for byte as its digest has it. */
export interface Manifest extends ManifestDescriptor {
  readonly bytes: Uint8Array;
}

/** What a tag or digest means now, asked without fetching it where the registry can say so. */
export async function resolveManifest(reference: RegistryReference, session: Session): Promise<ManifestDescriptor> {
  const response = await callForReading({ ...describe(reference), method: "HEAD" }, reference, session, discard);
  const digest = response.headers["docker-content-digest"];
  const size = Number(response.headers["content-length"] ?? Number.NaN);
  const isComplete = isDigest(digest) && Number.isSafeInteger(size) && (reference.digest ?? digest) === digest;
  if (isComplete) return { digest, mediaType: mediaTypeOf(response), size };
  const { bytes: _, ...descriptor } = await fetchManifest(reference, session);
  return descriptor;
}

/** Fetches what a tag or digest means now. The digest is that of the bytes, and the one that was asked for or announced. */
export function fetchManifest(reference: RegistryReference, session: Session): Promise<Manifest> {
  const call = describe(reference);
  return callForReading(call, reference, session, (response) => readManifest(response, { reference, what: call.what }, session));
}

async function readManifest(
  response: HttpResponse,
  { reference, what }: { reference: RegistryReference; what: string },
  session: Session,
): Promise<Manifest> {
  refuseSchema1(mediaTypeOf(response), what);
  const bytes = await readUpTo(response.body, session.cx.limits.manifestBytes, what);
  const digest: Digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const announced = response.headers["docker-content-digest"];
  const expected = reference.digest ?? (isDigest(announced) ? announced : digest);
  if (digest !== expected) {
    throw new TidegateError("REGISTRY_DATA_INVALID", `${what} does not match its digest: it is ${digest}, not ${expected}`);
  }
  return { digest, mediaType: mediaTypeOf(response), size: bytes.length, bytes };
}

/** Its digest leaves out the signatures within it, so that it could not even be verified like all others. */
function refuseSchema1(mediaType: string, what: string): void {
  if (!/^application\/vnd\.docker\.distribution\.manifest\.v1\b/.test(mediaType)) return;
  const hint = "Push it again with a current engine, or convert it: skopeo copy --format v2s2.";
  throw new TidegateError("IMAGE_UNSUPPORTED", `${what} is an image of manifest schema 1, which has been retired since 2017`, { hint });
}

/** Stores a manifest under the reference's tag, or under its own digest. */
export async function pushManifest(reference: RegistryReference, manifest: Pick<Manifest, "bytes" | "mediaType">, session: Session): Promise<Digest> {
  const digest: Digest = `sha256:${createHash("sha256").update(manifest.bytes).digest("hex")}`;
  const target: RegistryReference = reference.tag === undefined ? { ...reference, digest } : { ...reference, tag: reference.tag };
  const name = target.tag ?? digest;
  const endpoint = await session.endpoints.find(reference.registry);
  const call: Call = {
    what: `pushing ${formatReference(target)}`,
    path: `manifests/${name}`,
    right: "pull,push",
    method: "PUT",
    headers: { "content-type": manifest.mediaType },
    body: () => manifest.bytes,
    expected: [200, 201, 202],
  };
  await callAt(call, { endpoint, repository: reference.repository }, session, discard);
  return digest;
}

function describe(reference: RegistryReference): Call {
  return {
    what: formatReference(reference),
    path: `manifests/${reference.digest ?? reference.tag ?? "latest"}`,
    right: "pull",
    headers: { accept: MANIFEST_TYPES.join(", ") },
    expected: [200],
  };
}

function mediaTypeOf({ headers }: HttpResponse): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
