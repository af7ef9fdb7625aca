import { isTidegateError } from "../../../model/errors.ts";
import { type Download, download } from "../../download/index.ts";
import type { DownloadLimits } from "../../download/limits.ts";
import type { KnownRecords } from "../../known-records.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery } from "../../source.ts";
import { compareList, type ListedChanges } from "./change-list.ts";
import { fetchRecords } from "./records.ts";
import { asValidator, type BucketState, writeRevision } from "./revision.ts";

/** Beyond this many requests the zip is faster, however large it is. */
const MAX_CHANGES = 2_000;
/** What a record costs to fetch alone: its bytes, and a request as bytes. */
const RECORD_COST = 8_192;
/** A list that lacks more than this share of what is known is cut off rather than right. */
const MAX_GONE = 0.2;

interface ChangePlace {
  readonly addressOf: (file: string) => string;
  readonly limits: DownloadLimits;
}

/** Brings what changed since `state`, by the list of all records and their times; undefined when only the zip will do. */
export async function fetchChanges(query: FeedQuery, state: BucketState, place: ChangePlace, cx: FeedContext): Promise<FeedAnswer | undefined> {
  const known = await query.known?.();
  if (known === undefined) return undefined;
  const list = await fetchList(place, state, cx);
  if (list.kind === "unchanged") return { kind: "unchanged" };
  if (list.kind === "absent") return undefined;
  const changes = await readList(list.path, known, cx);
  if (changes === undefined || !isWorthwhile(changes, known.size, state)) return undefined;
  const listed = [...changes.modified].map(([id, time]) => ({ id, time }));
  const addressOf = (id: string): string => place.addressOf(`${id}.json`);
  const items = await fetchRecords(listed, { addressOf, shards: query.shards, limits: place.limits }, cx);
  if (items === undefined) return undefined;
  cx.logger.debug(`${query.ecosystem}: ${listed.length} records changed, ${changes.gone.length} are gone`);
  return {
    kind: "changes",
    revision: writeRevision({ ...state, list: list.revision.token }, list.revision.modified),
    changed: new Set([...changes.modified.keys(), ...changes.gone]),
    records: asBatch(items),
  };
}

/** A copy of the bucket may refuse what it does not have. */
async function fetchList({ addressOf, limits }: ChangePlace, state: BucketState, cx: FeedContext): Promise<Download> {
  try {
    return await download(addressOf("modified_id.csv"), asValidator(state.list), limits, cx);
  } catch (error) {
    if (isTidegateError(error) && error.code === "FEED_REJECTED") return { kind: "absent" };
    throw error;
  }
}

async function readList(path: string, known: KnownRecords, cx: FeedContext): Promise<ListedChanges | undefined> {
  const file = await cx.fs.open(path);
  try {
    return compareList(file, known);
  } catch (error) {
    if (isTidegateError(error)) return undefined;
    throw error;
  } finally {
    await file.close();
    await cx.fs.remove(path);
  }
}

function isWorthwhile({ modified, gone }: ListedChanges, known: number, { bytes = Number.POSITIVE_INFINITY }: BucketState): boolean {
  return modified.size <= MAX_CHANGES && modified.size * RECORD_COST <= bytes && gone.length <= known * MAX_GONE;
}

async function* asBatch(items: readonly FeedItem[]): AsyncGenerator<readonly FeedItem[]> {
  yield items;
}
