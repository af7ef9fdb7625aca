import { parseForeignJson } from "../../../model/parse-json.ts";
import { invalid, readRecord } from "../../osv/read-record.ts";
import { belongsToShard } from "../../shard-key.ts";
import type { FeedItem, SeenRecord } from "../../source.ts";

/** Turns the bytes of one `<id>.json` into what there is to say about it. */
export type RecordParser = (stem: string, bytes: Buffer) => FeedItem | undefined;

export function createRecordParser(shards: readonly string[]): RecordParser {
  const wants = (ecosystem: string): boolean => shards.some((shard) => belongsToShard(shard, ecosystem));
  const mentions = createMentionTest(shards);
  return (stem, bytes) => {
    const isMentioned = mentions(bytes);
    const modified = isMentioned ? undefined : scanModified(bytes);
    if (modified !== undefined) return { seen: stem, modified };
    let json: unknown;
    try {
      json = parseForeignJson(bytes.toString("utf8"));
    } catch {
      return invalid(stem, "it is not JSON");
    }
    const item = isMentioned ? readRecord(json, wants) : undefined;
    if (item === undefined) return noteSeen(stem, json);
    if (!("advisory" in item) || item.advisory.id === stem) return item;
    // The name decides the order in which records are read, and is how a changed record is asked for.
    return invalid(stem, `it is filed under that name but calls itself ${item.advisory.id}`);
  };
}

/** Parsing is what costs most, and most records of a distribution concern other releases: a look at the bytes first. */
function createMentionTest(shards: readonly string[]): (bytes: Buffer) => boolean {
  if (shards.some((shard) => !shard.includes(":"))) return () => true;
  const needles = shards.map((shard) => Buffer.from(JSON.stringify(shard)));
  return (bytes) => needles.some((needle) => bytes.includes(needle));
}

const MODIFIED = Buffer.from('"modified"');

/** The time of the last change without parsing, where there is no doubt about it. Inside of texts the quotes are escaped. */
function scanModified(bytes: Buffer): string | undefined {
  const at = bytes.indexOf(MODIFIED);
  if (at < 0 || bytes.includes(MODIFIED, at + MODIFIED.length)) return undefined;
  return /^"modified"\s{0,4}:\s{0,4}"([^"\\]{1,40})"/.exec(bytes.toString("latin1", at, at + 80))?.[1];
}

function noteSeen(seen: string, json: unknown): SeenRecord | undefined {
  const modified = typeof json === "object" && json !== null && "modified" in json ? json.modified : undefined;
  return typeof modified === "string" && modified.length <= 40 ? { seen, modified } : undefined;
}
