import type { ImagePath } from "./location.ts";

/**
 * What went wrong without stopping the run. Problems are data: they reach the report and the gate.
 * `message` is a whole sentence that says what happened; text from outside is kept as it was and is escaped where it is shown.
 */
export interface Problem {
  /** `error`: something was not read, the result is incomplete. `warning`: the result stands, but read this. */
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly message: string;
  readonly where?: ProblemLocation;
  /** What the reader can do about it. */
  readonly hint?: string;
}

/** Where a problem was met; every field is as precise as the finder knew. */
export interface ProblemLocation {
  readonly path?: ImagePath;
  /** Index into `Inventory.image.layers`. */
  readonly layer?: number;
  /** The plug-in that reported it. */
  readonly plugin?: string;
  readonly url?: string;
  /** An advisory, package or other record id. */
  readonly record?: string;
}

/** Closed list, so that a typo does not compile and the reports can group. */
export type ProblemCode =
  | "ENTRY_UNREADABLE"
  | "ENTRY_TOO_LARGE"
  | "ENTRY_UNSAFE_PATH"
  | "LAYER_SKIPPED"
  | "LAYER_LIMIT"
  | "HISTORY_MISMATCH"
  | "BASE_IMAGE_UNKNOWN"
  | "PACKAGE_DATABASE_DAMAGED"
  | "PACKAGE_RECORD_INVALID"
  | "PACKAGE_VERSION_UNKNOWN"
  | "DISTRO_UNKNOWN"
  | "DISTRO_END_OF_LIFE"
  | "SBOM_RECORD_INVALID"
  | "FEED_RECORD_INVALID"
  | "FEED_STALE"
  | "FEED_MISSING"
  | "FEED_PARTIAL"
  | "FEED_UNREACHABLE"
  | "FEED_DAMAGED"
  | "FEED_SIGNATURE_INVALID"
  | "FEED_SCHEMA_UNSUPPORTED"
  | "VERSION_INCOMPARABLE"
  | "IGNORE_RULE_EXPIRED"
  | "IGNORE_RULE_UNUSED"
  | "CACHE_UNAVAILABLE"
  | "DELIVERY_FAILED"
  | "DELIVERY_TRUNCATED";
