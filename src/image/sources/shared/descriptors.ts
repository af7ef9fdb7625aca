import { type Digest, isDigest } from "../../../model/digest.ts";
import type { Platform } from "../../../model/inventory.ts";
import { asList, asRecord, asText } from "../../config.ts";

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size?: number;
  readonly platform?: Platform;
  /** `org.opencontainers.image.ref.name`, or the full name that containerd and Docker write beside it. */
  readonly names: readonly string[];
  /** Where else the content may be had, for layers that a registry may not distribute. */
  readonly urls: readonly string[];
  readonly annotations: Readonly<Record<string, unknown>>;
  /** Described like an image, but a statement about one. https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
  readonly isAttestation: boolean;
}

/** The `manifests` of an index; entries without a usable digest are left out. */
export function readDescriptors(document: unknown): readonly Descriptor[] {
  return asList(asRecord(document)["manifests"]).flatMap((value) => readDescriptor(value) ?? []);
}

export function readDescriptor(value: unknown): Descriptor | undefined {
  const record = asRecord(value);
  const { digest, size } = record;
  if (!isDigest(digest)) return undefined;
  const platform = readPlatform(record["platform"]);
  const annotations = asRecord(record["annotations"]);
  const names = [annotations["io.containerd.image.name"], annotations["org.opencontainers.image.ref.name"]].flatMap((name) => asText(name) ?? []);
  const isUnknown = platform?.os === "unknown" && platform.architecture === "unknown";
  return {
    mediaType: asText(record["mediaType"]) ?? "",
    digest,
    names,
    annotations,
    urls: asList(record["urls"]).filter((url): url is string => typeof url === "string"),
    ...(Number.isSafeInteger(size) ? { size: Number(size) } : {}),
    ...(platform ? { platform } : {}),
    isAttestation: isUnknown || annotations["vnd.docker.reference.type"] !== undefined,
  };
}

export function isIndex({ mediaType }: Pick<Descriptor, "mediaType">): boolean {
  return mediaType === "application/vnd.oci.image.index.v1+json" || mediaType === "application/vnd.docker.distribution.manifest.list.v2+json";
}

function readPlatform(value: unknown): Platform | undefined {
  const record = asRecord(value);
  const os = asText(record["os"]);
  const architecture = asText(record["architecture"]);
  const variant = asText(record["variant"]);
  return os && architecture ? { os, architecture, ...(variant ? { variant } : {}) } : undefined;
}
