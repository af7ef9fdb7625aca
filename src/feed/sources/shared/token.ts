import { createHash } from "node:crypto";

/** Stands for contents where the host has no better name for them. */
export function tokenOf(...contents: readonly (Uint8Array | string)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content).update("\n");
  return `sha256 ${hash.digest("hex")}`;
}
