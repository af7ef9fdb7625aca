import type { AdvisoryRecord } from "../model/advisory.ts";
import type { PluginInfo } from "../model/plugin.ts";
import type { Problem } from "../model/problem.ts";
import type { Clock } from "../ports/clock.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { HttpClient } from "../ports/http.ts";
import type { Logger } from "../ports/logger.ts";

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

/** What `fetch` answers. */
export type FeedAnswer =
  | { readonly kind: "unchanged" }
  | { readonly kind: "absent" }
  | { readonly kind: "records"; readonly revision: Revision; readonly records: AsyncIterable<readonly (AdvisoryRecord | Problem)[]> };

/** Yields advisories of one ecosystem; knows nothing of storage or matching. */
export interface FeedSource extends PluginInfo {
  /** Whether `location` (URL, directory or file) is one this source reads. */
  recognise(location: string, cx: FeedContext): Promise<boolean>;
  /**
   * Asks for one base ecosystem (`Debian`, `npm`), conditionally when `since` is given. Records come in batches, in the source's own order.
   * Bad records are problems, one each; a source that cannot be had throws FEED_….
   */
  fetch(location: string, ecosystem: string, since: Revision | undefined, cx: FeedContext): Promise<FeedAnswer>;
}
