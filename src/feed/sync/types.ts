import type { KeyObject } from "node:crypto";
import type { Problem } from "../../model/problem.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import type { Clock } from "../../ports/clock.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { HttpClient } from "../../ports/http.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RegistryClient } from "../../registry/client.ts";
import type { PublishedFeed } from "../published/open.ts";
import type { FeedSource } from "../source.ts";

/** Where to keep something, and how eagerly to keep it up to date. Times in milliseconds. */
export interface RefreshOptions {
  /** Where the compiled feed lies. Several processes may share it. */
  readonly directory: string;
  /** Make no connection. */
  readonly offline?: boolean;
  /** Age from which a shard counts as stale; default 24 h. */
  readonly warnAge?: number;
  /** A host that was asked less than this ago is not asked again; default 1 h. */
  readonly recheckAfter?: number;
  /** Asked before any other place, and only worth asking while it is younger than `warnAge`. */
  readonly published?: PublishedFeed;
}

/** Which advisories to keep up to date, and from where. */
export interface FeedOptions extends RefreshOptions {
  /** Base URL with the layout of the OSV bucket, a directory, a zip file, or a published feed (`oci://…`). */
  readonly location: string;
  /** Asked in this order for what `location` cannot give. */
  readonly fallbacks?: readonly string[];
  /** Who must have signed a published feed. */
  readonly trusted?: KeyObject;
  /** Ecosystems that come from another place than the rest. */
  readonly elsewhere?: ReadonlyMap<string, string>;
  /** Those of them that the common places have as well, so that these can stand in. */
  readonly shared?: ReadonlySet<string>;
  /** Shards wanted: `Debian:12`, `npm`. */
  readonly shards: readonly string[];
  /** Where advisories may come from; default all built-in sources. */
  readonly sources?: readonly FeedSource[];
}

/** What the machine brings. */
export interface FeedRuntime {
  readonly fs: FileSystem;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly databases: DatabaseEngine;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** For published feeds; without one registries are asked anonymously. */
  readonly registry?: RegistryClient;
}

/** How it went. Every wanted shard has a status; one that is missing is a gap, never "no findings". */
export interface FeedSync {
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
  /** Whether any content differs from what was there before. */
  readonly changed: boolean;
  /** Names the content of all shards together, for cache keys. */
  readonly fingerprint: string;
}

export const WARN_AGE = 24 * 3_600_000;
export const RECHECK_AFTER = 3_600_000;
