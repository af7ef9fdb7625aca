import { type ErrorCode, isTidegateError, TidegateError } from "../../../model/errors.ts";
import { formatReference, namesHost, parseReference, type RegistryReference } from "../../../registry/reference.ts";
import { describeImage, parseJson, readConfig } from "../../config.ts";
import { findProvenance } from "../../provenance/find-provenance.ts";
import type { ImageContext, ImageSource, OpenImage } from "../../source.ts";
import { MAX_DOCUMENT } from "../shared/blobs.ts";
import type { Descriptor } from "../shared/descriptors.ts";
import { checkPlatform, pairLayers, readImageManifest } from "../shared/image-manifest.ts";
import { chooseFromIndex } from "./choose-from-index.ts";
import { readRegistryLayers } from "./read-registry-layers.ts";

/** Images of registries, fetched without any engine. */
export const registrySource: ImageSource = {
  id: "registry",
  title: "registry",
  references: ["https://github.com/opencontainers/distribution-spec/blob/main/spec.md"],
  needs: { network: true },
  prefixes: ["registry:", "docker://"],
  // A name without a host means the image that was just built. Somebody else's public image of that name must never stand in for it.
  recognise: async (text) => namesHost(text) && parseReference(text) !== undefined,
  open,
};

async function open(text: string, cx: ImageContext): Promise<OpenImage> {
  const reference = parseReference(text);
  if (!reference) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(text)} is no name of an image in a registry`);
  const place = formatReference(reference);
  const top = await fetchTop(reference, cx);
  // From here on by digests: the tag may be moved to another image at any time.
  const { manifest: chosen, entries } = await chooseFromIndex(top, reference, cx);
  const manifest = readImageManifest(parseJson(chosen.bytes, `the manifest of ${place}`), place);
  const config = readConfig(await fetchDocument(manifest.config, "configuration", { reference, cx }), `the configuration of ${place}`);
  checkPlatform(config, place, cx);
  const layers = pairLayers(manifest.layers, config.diffIds, place);
  const { registry, repository } = reference;
  const info = describeImage(config, {
    name: text,
    id: manifest.config.digest,
    manifestDigest: chosen.digest,
    repoDigests: [formatReference({ registry, repository, digest: top.digest })],
    blobs: manifest.layers,
    annotations: manifest.annotations,
  });
  return {
    info,
    origin: `registry ${place}`,
    readLayers: (request) => readRegistryLayers(layers, reference, request, cx),
    finalInfo: () => info,
    findProvenance: () =>
      findProvenance({ entries, subject: chosen.digest, read: (descriptor, kind) => fetchAttested(descriptor, kind, { reference, cx }) }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function fetchTop(reference: RegistryReference, { registry }: ImageContext) {
  try {
    return await registry.fetchManifest(reference);
  } catch (error) {
    if (!isTidegateError(error) || !meansAbsent(error.code, reference)) throw error;
    throw new TidegateError("IMAGE_NOT_FOUND", error.message, { hint: error.hint, cause: error });
  }
}

interface Place {
  readonly reference: RegistryReference;
  readonly cx: ImageContext;
}

/** Reads the documents of an attestation. */
async function fetchAttested(descriptor: Descriptor, kind: "manifest" | "blob", { reference, cx }: Place): Promise<unknown> {
  if (kind === "blob") return fetchDocument(descriptor, "provenance", { reference, cx });
  const { registry, repository } = reference;
  const { bytes } = await cx.registry.fetchManifest({ registry, repository, digest: descriptor.digest });
  return parseJson(bytes, `the attestation of ${formatReference(reference)}`);
}

/** Docker Hub refuses what it does not have just as it refuses what one may not see. */
function meansAbsent(code: ErrorCode, { registry }: RegistryReference): boolean {
  return code === "REGISTRY_NOT_FOUND" || (code === "REGISTRY_DENIED" && registry === "docker.io");
}

async function fetchDocument({ digest, size }: Descriptor, kind: string, { reference, cx }: Place): Promise<unknown> {
  const what = `the ${kind} (${digest}) of ${formatReference(reference)}`;
  if (size === undefined) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} has no size`);
  const request = { repository: reference, blob: { digest, size }, label: `${kind} ${digest}` };
  return parseJson(await cx.registry.readBlob(request, MAX_DOCUMENT), what);
}
