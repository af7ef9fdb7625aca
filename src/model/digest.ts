/** A content address as OCI spells it: `sha256:<64 lower-case hex digits>`. */
export type Digest = `sha256:${string}`;

const PATTERN = /^sha256:[0-9a-f]{64}$/;

/** Narrows foreign text to a digest. Only SHA-256 is accepted: it is the only algorithm registries and engines write. */
export function isDigest(text: unknown): text is Digest {
  return typeof text === "string" && PATTERN.test(text);
}
