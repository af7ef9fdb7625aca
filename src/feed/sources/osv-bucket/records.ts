import { isTidegateError, TidegateError } from "../../../model/errors.ts";
import { fetchBytes } from "../../download/bytes.ts";
import type { DownloadLimits } from "../../download/limits.ts";
import { type FeedContext, type FeedItem, isRecord, isSeen } from "../../source.ts";
import { RecordOrder } from "../shared/order.ts";
import { createRecordParser, type RecordParser } from "../shared/parse-record.ts";

const PARALLEL = 16;
const MAX_RECORD = 32 * 1024 * 1024;
const MAX_TOTAL = 256 * 1024 * 1024;

/** A record that the bucket lists. */
interface Listed {
  readonly id: string;
  /** When it was modified, as the list says. */
  readonly time: string;
}

interface RecordPlace {
  /** Address of one record. */
  readonly addressOf: (id: string) => string;
  readonly shards: readonly string[];
  readonly limits: DownloadLimits;
}

/**
 * Fetches records one by one, several at a time; in ascending order of ids. Undefined when the bucket does not serve what it lists,
 * as copies without single records do, or when it becomes too much.
 */
export async function fetchRecords(listed: readonly Listed[], place: RecordPlace, cx: FeedContext): Promise<readonly FeedItem[] | undefined> {
  const sorted = [...listed].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parse = createRecordParser(place.shards);
  const items: (readonly FeedItem[])[] = [];
  const queue = sorted.entries();
  let total = 0;
  const work = async (): Promise<void> => {
    for (const [index, one] of queue) {
      const bytes = await fetchBytes(place.addressOf(one.id), MAX_RECORD, place.limits, cx);
      total += bytes?.length ?? 0;
      if (bytes === undefined || total > MAX_TOTAL) throw new TidegateError("FEED_REJECTED", `the record ${one.id} is listed but cannot be had`);
      items[index] = readItem(one, bytes, parse);
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } catch (error) {
    if (isTidegateError(error)) return undefined;
    throw error;
  }
  const order = new RecordOrder();
  return [...order.push(items.flat()), ...order.finish()];
}

/** The record, and a note when the list's time is not its own: else it would be fetched again each time. */
function readItem({ id, time }: Listed, bytes: Buffer, parse: RecordParser): readonly FeedItem[] {
  const item = parse(id, bytes);
  if (item === undefined) return [{ seen: id, modified: time }];
  // A record that is not valid is looked at again when it changes.
  const own = isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "";
  // An answer older than the list came out of some cache on the way; the next run asks again.
  const isOutdated = Date.parse(own) < Date.parse(time);
  return isOutdated || own === time ? [item] : [item, { seen: id, modified: time }];
}
