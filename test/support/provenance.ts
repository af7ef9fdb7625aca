/** An image that went into a build, as BuildKit records it. */
export interface BuiltFrom {
  /** `127.0.0.1%3A5000/base@1`: the purl without type and qualifiers. */
  readonly purl: string;
  readonly digest: string;
  /** Digests of its layers as stored; only builds that record every step tell them. */
  readonly layers?: readonly string[];
}

/** The statement that BuildKit attaches by default (SLSA v0.2), or with `version=v1`; with layers as in `mode=max`. */
export function makeStatement(images: readonly BuiltFrom[], version: "v0.2" | "v1" = "v0.2"): object {
  const materials = images.map(({ purl, digest }) => ({
    uri: `pkg:docker/${purl}?platform=linux%2Famd64`,
    digest: { sha256: digest.slice("sha256:".length) },
  }));
  const steps = images.map(({ digest }, index) => {
    const source = { identifier: `docker-image://docker.io/library/any:1@${digest}` };
    return { id: `step${index}`, op: { Op: version === "v1" ? { source } : { Source: source } } };
  });
  const layers = Object.fromEntries(
    images.flatMap(({ layers }, index) => (layers ? [[`step${index}:0`, [layers.map((digest) => ({ digest, size: 1 }))]]] : [])),
  );
  const isFull = images.some((image) => image.layers);
  const buildConfig = { llbDefinition: steps };
  const statement = { _type: "https://in-toto.io/Statement/v0.1", predicateType: `https://slsa.dev/provenance/${version}`, subject: [] };
  if (version === "v1") {
    const buildDefinition = { resolvedDependencies: materials, internalParameters: isFull ? { buildConfig } : {} };
    return { ...statement, predicate: { buildDefinition, runDetails: { metadata: { buildkit_metadata: isFull ? { layers } : {} } } } };
  }
  const metadata = { "https://mobyproject.org/buildkit@v1#metadata": isFull ? { layers } : {} };
  return { ...statement, predicate: { materials, metadata, ...(isFull ? { buildConfig } : {}) } };
}
