import { createHash } from "node:crypto";
import type { BlobDescriptor } from "./fetch-blob.ts";

export function describeBlob(bytes: Uint8Array): BlobDescriptor {
  return { digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`, size: bytes.length };
}
