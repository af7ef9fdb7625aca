import { isTidegateError } from "../../../model/errors.ts";
import { fetchBytes } from "../../download/bytes.ts";
import type { DownloadLimits } from "../../download/limits.ts";
import type { KnownRecords } from "../../known-records.ts";
import { invalid } from "../../osv/read-record.ts";
import { type FeedContext, type FeedItem, isRecord, isSeen } from "../../source.ts";
import type { DocumentReader } from "./document.ts";
import type { Listed } from "./lists.ts";
import type { Spool } from "./spool.ts";

/** Documents are large, and the host is asked to make none of them: a few at a time. */
const PARALLEL = 4;
const MAX_DOCUMENT = 128 * 1024 * 1024;
const MAX_TOTAL = 16 * 1024 ** 3;

/** The lists of a host, joined. */
export interface Lists {
  readonly changes: ReadonlyMap<string, Listed>;
  readonly deletions: ReadonlyMap<string, Listed>;
}

/** What the lists say has changed. */
export interface Plan {
  readonly fetched: readonly Listed[];
  readonly gone: readonly string[];
}

/** Everything listed since `upTo` whose time is not the one that is known, and what was deleted since it was last changed. */
export function planChanges({ changes, deletions }: Lists, upTo: number, known: (id: string) => string | undefined): Plan {
  const isGone = ({ id, time }: Listed): boolean => Date.parse(time) >= Date.parse(changes.get(id)?.time ?? "1970-01-01T00:00:00Z");
  const gone = [...deletions.values()].filter((row) => isGone(row) && known(row.id) !== undefined).map(({ id }) => id);
  const fetched = [...changes.values()].filter((row) => {
    const deleted = deletions.get(row.id);
    return Date.parse(row.time) >= upTo && !isSameTime(known(row.id), row.time) && (deleted === undefined || !isGone(deleted));
  });
  return { fetched, gone };
}

/** `…:00Z` and `…:00+00:00` are the same. */
function isSameTime(a: string | undefined, b: string): boolean {
  return a === b || (a !== undefined && Date.parse(a) === Date.parse(b));
}

/** When a record was last modified, as far as it is known. */
export function timeIn(known: KnownRecords, id: string): string | undefined {
  const bytes = Buffer.from(id, "latin1");
  const record = known.find(bytes, 0, bytes.length);
  return record === undefined ? undefined : known.timeOf(record);
}

/** The newest time in the lists. */
export function newestTime({ changes, deletions }: Lists): string | undefined {
  const times = [...changes.values(), ...deletions.values()].map(({ time }) => time);
  return times.reduce<string | undefined>((a, b) => (a === undefined || Date.parse(b) > Date.parse(a) ? b : a), undefined);
}

interface ChangePlace {
  readonly addressOf: (path: string) => string;
  readonly read: DocumentReader;
  readonly limits: DownloadLimits;
}

/** Fetches documents one by one into the spool; answers those that are listed but could not be had. */
export async function fetchChanged(listed: readonly Listed[], spool: Spool, place: ChangePlace, cx: FeedContext): Promise<readonly Listed[]> {
  const progress = { task: "Fetch changed documents", unit: "records", total: listed.length } as const;
  const failed: Listed[] = [];
  const queue = listed.values();
  let done = 0;
  let total = 0;
  const work = async (): Promise<void> => {
    for (const row of queue) {
      const bytes = total > MAX_TOTAL ? undefined : await fetchDocument(row, place, cx);
      if (bytes === undefined) failed.push(row);
      else if (bytes === "too large") await spool.put(row.id, [invalid(row.id, `it is larger than ${MAX_DOCUMENT} bytes`), noteOf(row)]);
      else await spool.put(row.id, withNote(row, place.read(row.id, bytes)));
      total += bytes?.length ?? 0;
      done += 1;
      cx.logger.progress({ ...progress, done });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  if (listed.length > 0) cx.logger.progress({ ...progress, done, isFinished: true });
  return failed;
}

async function fetchDocument({ path }: Listed, { addressOf, limits }: ChangePlace, cx: FeedContext): Promise<Buffer | "too large" | undefined> {
  try {
    return await fetchBytes(addressOf(path), MAX_DOCUMENT, limits, cx);
  } catch (error) {
    if (isTidegateError(error) && error.code === "FEED_LIMIT_EXCEEDED") return "too large";
    throw error;
  }
}

/** A note when the list's time is not the document's own: else it would be fetched again each time. */
function withNote(row: Listed, items: readonly FeedItem[]): readonly FeedItem[] {
  const own = items.map((item) => (isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "")).find((time) => time !== "");
  return isSameTime(own, row.time) ? items : [...items, noteOf(row)];
}

const noteOf = ({ id, time }: Listed): FeedItem => ({ seen: id, modified: time });
