import type { AdvisoryRecord } from "../model/advisory.ts";
import type { PluginInfo } from "../model/plugin.ts";
import type { Problem } from "../model/problem.ts";
import type { Clock } from "../ports/clock.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { HttpClient } from "../ports/http.ts";
import type { Logger } from "../ports/logger.ts";
import type { KnownRecords } from "./known-records.ts";

/** Identifies one state of a source's ecosystem: ETag, Last-Modified, digest or file time. Opaque but for equality. */
export interface Revision {
  readonly token: string;
  /** RFC 3339 time of the source's last change, when it says. */
  readonly modified?: string;
}

export interface FeedContext {
  readonly http: HttpClient;
  readonly fs: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Where unfinished downloads lie, so that the next run can resume them. */
  readonly scratch: string;
}

/** What is asked of a source: one base ecosystem, and of that only what belongs to the named shards. */
export interface FeedQuery {
  /** URL, directory or file. */
  readonly location: string;
  /** Base ecosystem: `Debian`, `npm`. */
  readonly ecosystem: string;
  /** Shards of that ecosystem, e.g. `Debian:12`. */
  readonly shards: readonly string[];
  /** What the caller already has; makes the request conditional. */
  readonly since?: Revision;
  /**
   * Every record the caller saw at `since`, and when it was modified; undefined when that is no longer known. A source may answer with
   * changes then. The answer is the source's own, to be used up.
   */
  readonly known?: () => Promise<KnownRecords | undefined>;
}

/** A record that concerns none of the shards, named so that its next change is noticed, and its present state is not asked for again. */
export interface SeenRecord {
  readonly seen: string;
  /** As the record says, or the list of changes. */
  readonly modified: string;
}

/** One item of a feed: a record, that there is one, or what is wrong with one. */
export type FeedItem = AdvisoryRecord | SeenRecord | Problem;

export function isRecord(item: FeedItem): item is AdvisoryRecord {
  return "advisory" in item;
}

export function isSeen(item: FeedItem): item is SeenRecord {
  return "seen" in item;
}

type Batches = AsyncIterable<readonly FeedItem[]>;

/** What `fetch` answers. */
export type FeedAnswer =
  | { readonly kind: "unchanged" }
  | { readonly kind: "absent" }
  /** All of it. */
  | { readonly kind: "records"; readonly revision: Revision; readonly records: Batches }
  /** What is different from `known`: everything the caller has of these ids is outdated, `records` has what they are now, if they still are. */
  | { readonly kind: "changes"; readonly revision: Revision; readonly changed: ReadonlySet<string>; readonly records: Batches };

/** Yields advisories of one ecosystem; knows nothing of storage or matching. */
export interface FeedSource extends PluginInfo {
  /** Whether `location` (URL, directory or file) is one this source reads. */
  recognise(location: string, cx: FeedContext): Promise<boolean>;
  /**
   * Asks for one base ecosystem, conditionally when `since` is given. Records come in batches, in strictly ascending order of their ids,
   * so that equal records make equal shards. Bad records are problems, one each; a source that cannot be had throws FEED_….
   * The records must be read to the end or the iteration closed: a download is kept on disk meanwhile.
   */
  fetch(query: FeedQuery, cx: FeedContext): Promise<FeedAnswer>;
}
