import { createHash } from "node:crypto";
import type { Digest } from "../../model/digest.ts";
import { TidegateError } from "../../model/errors.ts";

export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A SHA-256 over what passes through. */
export interface DigestTap {
  through(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Once, when everything has passed. */
  digest(): Digest;
}

export function createDigestTap(): DigestTap {
  const hash = createHash("sha256");
  return {
    async *through(chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    digest: () => `sha256:${hash.digest("hex")}`,
  };
}

export function checkDigest(actual: Digest, expected: Digest, label: string, cause?: unknown): void {
  if (actual === expected) return;
  throw new TidegateError("IMAGE_DIGEST_MISMATCH", `${label} does not match its digest: it is ${actual}, not ${expected}`, { cause });
}
