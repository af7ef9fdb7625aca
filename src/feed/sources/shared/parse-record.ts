import { invalid, readRecord } from "../../osv/read-record.ts";
import { belongsToShard } from "../../shard-key.ts";
import type { FeedItem } from "../../source.ts";

/** Turns the bytes of one `<id>.json` into a record; undefined when it holds nothing for the shards. */
export type RecordParser = (stem: string, bytes: Buffer) => FeedItem | undefined;

export function createRecordParser(shards: readonly string[]): RecordParser {
  const wants = (ecosystem: string): boolean => shards.some((shard) => belongsToShard(shard, ecosystem));
  const mentions = createMentionTest(shards);
  return (stem, bytes) => {
    if (!mentions(bytes)) return undefined;
    let json: unknown;
    try {
      json = JSON.parse(bytes.toString("utf8"));
    } catch {
      return invalid(stem, "it is not JSON");
    }
    const item = readRecord(json, wants);
    if (item === undefined || !("advisory" in item)) return item;
    // The name decides the order in which records are read, and is how a changed record is asked for.
    return item.advisory.id === stem ? item : invalid(stem, `it is filed under that name but calls itself ${item.advisory.id}`);
  };
}

/** Parsing is what costs most, and most records of a distribution concern other releases: a look at the bytes first. */
function createMentionTest(shards: readonly string[]): (bytes: Buffer) => boolean {
  if (shards.some((shard) => !shard.includes(":"))) return () => true;
  const needles = shards.map((shard) => Buffer.from(JSON.stringify(shard)));
  return (bytes) => needles.some((needle) => bytes.includes(needle));
}
