import type { Patience } from "../transfer/retry.ts";

/** How patient the client is, and how much it takes. Times in milliseconds. */
export interface RegistryLimits extends Patience {
  /** Until an answer begins. */
  readonly headers: number;
  /** Without a byte. */
  readonly stall: number;
  /** Times one blob may be cut and gone on with. */
  readonly interruptions: number;
  /** Bytes of a manifest or index; registries take 4 MiB at most. */
  readonly manifestBytes: number;
  /** Pages of a list of tags. */
  readonly pages: number;
}

export const REGISTRY_LIMITS: RegistryLimits = {
  attempts: 4,
  backoff: 500,
  waiting: 90_000,
  total: 300_000,
  headers: 30_000,
  stall: 30_000,
  interruptions: 10,
  manifestBytes: 16 * 1024 * 1024,
  pages: 100,
};
