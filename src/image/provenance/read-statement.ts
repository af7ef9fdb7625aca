import { type Digest, isDigest } from "../../model/digest.ts";
import { parsePurl } from "../../model/purl.ts";
import { parseReference } from "../../registry/reference.ts";
import { asList, asRecord, asText } from "../config.ts";

/** What the builder attached about how the image was made. Foreign text, like labels: it claims, and proves nothing. */
export interface BuildProvenance {
  /** The images that went into the build, in its order: bases as well as those that files were copied from. */
  readonly images: readonly BuildImage[];
}

export interface BuildImage {
  /** As one writes it: `debian:12`, `ghcr.io/acme/base:1`. */
  readonly name: string;
  /** Of the manifest or index that the name meant at that time. */
  readonly digest: Digest;
  /** Its layers as they are stored, lowest first, where the builder recorded every step. */
  readonly layers?: readonly Digest[];
}

const MAX_IMAGES = 100;
const MAX_STEPS = 20_000;
/** Images that build, and are in none that is built. */
const FRONTEND = /^docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

/**
 * Reads an in-toto statement with SLSA provenance, v0.2 or v1, as BuildKit writes it; undefined for one that says nothing of images.
 * https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md
 */
export function readStatement(document: unknown): BuildProvenance | undefined {
  const predicate = asRecord(asRecord(document)["predicate"]);
  const definition = asRecord(predicate["buildDefinition"]);
  const materials = [...asList(predicate["materials"]), ...asList(definition["resolvedDependencies"])];
  const layers = readLayers(predicate, definition);
  const images = new Map<string, BuildImage>();
  for (const material of materials) {
    const image = readMaterial(asRecord(material));
    if (images.size === MAX_IMAGES) break;
    if (!image || FRONTEND.test(image.name)) continue;
    const own = layers.get(image.digest);
    images.set(`${image.name}@${image.digest}`, own ? { ...image, layers: own } : image);
  }
  return images.size === 0 ? undefined : { images: [...images.values()] };
}

/** `pkg:docker/library/debian@12?platform=linux%2Famd64`, with the digest beside it, in it, or as its version. */
function readMaterial(material: Readonly<Record<string, unknown>>): BuildImage | undefined {
  const purl = parsePurl(asText(material["uri"]) ?? "");
  if (purl?.type !== "docker") return undefined;
  const { namespace, name, version, qualifiers } = purl;
  const digest = [`sha256:${asText(asRecord(material["digest"])["sha256"]) ?? ""}`, qualifiers?.["digest"], version].find(isDigest);
  const tag = version !== undefined && !isDigest(version) ? `:${version}` : "";
  const text = `${namespace ? `${namespace}/` : ""}${name}${tag}`;
  return digest && parseReference(text) ? { name: text, digest } : undefined;
}

/** The layers of each image that is a step of the recorded build, by the image's digest. */
function readLayers(
  predicate: Readonly<Record<string, unknown>>,
  definition: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly Digest[]> {
  const config = asRecord(predicate["buildConfig"] ?? asRecord(definition["internalParameters"])["buildConfig"]);
  const older = asRecord(predicate["metadata"])["https://mobyproject.org/buildkit@v1#metadata"];
  const newer = asRecord(asRecord(predicate["runDetails"])["metadata"])["buildkit_metadata"];
  const chains = new Map(Object.entries(asRecord(asRecord(older ?? newer)["layers"])).slice(0, MAX_STEPS));
  const found = new Map<string, readonly Digest[]>();
  for (const value of asList(config["llbDefinition"]).slice(0, MAX_STEPS)) {
    const step = asRecord(value);
    const digest = readPinned(step);
    const layers = asList(asList(chains.get(`${asText(step["id"]) ?? ""}:0`))[0]).map((layer) => asRecord(layer)["digest"]);
    if (digest && layers.length > 0 && layers.every(isDigest)) found.set(digest, layers);
  }
  return found;
}

/** The digest of the image that a step fetches. */
function readPinned(step: Readonly<Record<string, unknown>>): Digest | undefined {
  const operation = asRecord(asRecord(step["op"])["Op"]);
  const identifier = asText(asRecord(operation["Source"] ?? operation["source"])["identifier"]) ?? "";
  const digest = identifier.startsWith("docker-image://") ? identifier.slice(identifier.lastIndexOf("@") + 1) : "";
  return isDigest(digest) ? digest : undefined;
}
