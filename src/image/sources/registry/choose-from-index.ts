import { TidegateError } from "../../../model/errors.ts";
import type { Manifest } from "../../../registry/manifests.ts";
import { formatReference, type RegistryReference } from "../../../registry/reference.ts";
import { asRecord, parseJson } from "../../config.ts";
import type { ImageContext } from "../../source.ts";
import { chooseByPlatform } from "../shared/choose-manifest.ts";
import { type Descriptor, isIndex, readDescriptors } from "../shared/descriptors.ts";

const MAX_MANIFESTS = 10_000;

export interface ChosenManifest {
  readonly manifest: Manifest;
  /** All that the index lists, attestations included; empty where there is no index. */
  readonly entries: readonly Descriptor[];
}

/** The manifest itself, or the one of the index that suits the platform; of several the first, as engines do. */
export async function chooseFromIndex(top: Manifest, reference: RegistryReference, cx: ImageContext): Promise<ChosenManifest> {
  const place = formatReference(reference);
  const document = asRecord(parseJson(top.bytes, `the manifest of ${place}`));
  // The body's own word comes first: some registries answer with a general content type.
  if (!isIndex({ mediaType: typeof document["mediaType"] === "string" ? document["mediaType"] : top.mediaType }))
    return { manifest: top, entries: [] };
  const entries = readDescriptors(document);
  const { digest } = choose(entries, place, cx);
  const { registry, repository } = reference;
  return { manifest: await cx.registry.fetchManifest({ registry, repository, digest }), entries };
}

function choose(entries: readonly Descriptor[], place: string, cx: ImageContext): Descriptor {
  if (entries.length > MAX_MANIFESTS) {
    throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `the index of ${place} lists ${entries.length} images; at most ${MAX_MANIFESTS} are read`);
  }
  const images = entries.filter((entry) => !entry.isAttestation && !isIndex(entry));
  if (images.length === 0) {
    const isNested = entries.some(isIndex);
    const why = isNested ? "lists other indexes only, which no engine runs" : "lists no image";
    throw new TidegateError("IMAGE_UNSUPPORTED", `the index of ${place} ${why}`, { hint: "Name the digest of one image in it." });
  }
  const [chosen] = chooseByPlatform(
    images.map((descriptor) => ({ descriptor, names: [] })),
    place,
    cx,
  );
  if (chosen) return chosen.descriptor;
  throw new TidegateError("IMAGE_UNSUPPORTED", `the index of ${place} lists no image`);
}
