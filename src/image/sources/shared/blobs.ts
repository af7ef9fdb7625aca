import { createHash } from "node:crypto";
import type { Digest } from "../../../model/digest.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { Region } from "../../layers/walk-file.ts";

/** Places of named files: entries of a tar or files of a directory. */
export interface FileTable {
  /** Undefined when there is no such file. */
  find(path: string): Promise<Region | undefined>;
  close(): Promise<void>;
}

/** Manifests, indexes and configurations; real ones are a few kilobytes. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;

export function readRegion(region: Region, what: string): Uint8Array {
  if (region.length > MAX_DOCUMENT)
    throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${what} is ${region.length} bytes; at most ${MAX_DOCUMENT} are read`);
  const bytes = new Uint8Array(region.length);
  const count = region.file.readSync(bytes, region.start);
  if (count < bytes.length) throw new TidegateError("IMAGE_TRUNCATED", `${what} ends early`);
  return bytes;
}

export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

export function checkDigest(actual: Digest, expected: Digest, what: string): void {
  if (actual !== expected) throw new TidegateError("IMAGE_DIGEST_MISMATCH", `${what} should be ${expected} but is ${actual}`);
}

/** Bytes of a region as a stream that fails at its end when they are not what their digest says. */
export async function* streamVerified(region: Region, expected: Digest | undefined, what: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const hash = expected === undefined ? undefined : createHash("sha256");
  let length = 0;
  for await (const chunk of region.file.stream({ start: region.start, end: region.start + region.length, chunkSize: 1 << 20, signal })) {
    hash?.update(chunk);
    length += chunk.length;
    yield chunk;
  }
  if (length < region.length) throw new TidegateError("IMAGE_TRUNCATED", `${what} ends early`);
  if (hash && expected) checkDigest(`sha256:${hash.digest("hex")}`, expected, what);
}
