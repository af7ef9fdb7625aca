import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { KnownRecords } from "../known-records.ts";
import type { ShardBase } from "./compile.ts";
import { openContainer } from "./container.ts";
import { schemaDirectory } from "./directory.ts";
import { readSeen } from "./seen.ts";
import type { ShardFacts } from "./side-file.ts";

interface KnownContext {
  readonly fs: FileSystem;
  readonly databases: DatabaseEngine;
  /** The feed directory. */
  readonly directory: string;
}

/** What the next pass over changes starts from; undefined when that is not known of every shard. */
export async function loadBases(stored: readonly (ShardFacts | undefined)[], cx: KnownContext): Promise<ReadonlyMap<string, ShardBase> | undefined> {
  const bases = new Map<string, ShardBase>();
  for (const facts of stored) {
    const seen = facts?.seen === undefined ? undefined : await readSeen(cx.fs, cx.directory, facts.seen);
    if (facts === undefined || seen === undefined) return undefined;
    bases.set(facts.ecosystem, { content: facts.content, seen });
  }
  return bases;
}

/** All lines as one text: half a million rows as objects would take seconds. */
const LISTING = "SELECT CAST(group_concat(listing, '') AS BLOB) AS lines FROM head";

/** Every record that went into or past the shards, with the time it was last modified. */
export function listKnown(bases: ReadonlyMap<string, ShardBase>, cx: KnownContext): KnownRecords {
  const parts: Uint8Array[] = [];
  for (const [shard, { content, seen }] of bases) {
    if (content !== undefined) parts.push(readListing(shard, content.file, cx));
    // What was noted beside a record may be newer than the record.
    parts.push(Buffer.from([...seen].map(writeLine).join(""), "latin1"));
  }
  return new KnownRecords(parts);
}

function readListing(shard: string, file: string, cx: KnownContext): Uint8Array {
  const database = openContainer(shard, cx.fs.join(schemaDirectory(cx.fs, cx.directory), file), cx.databases);
  try {
    const lines = database.prepare(LISTING).get()?.["lines"];
    return lines instanceof Uint8Array ? lines : new Uint8Array();
  } finally {
    database.close();
  }
}

/** These come from records that nobody has read: what is no line of a list is not known. */
function writeLine([id, modified]: readonly [string, string]): string {
  return /[,\n]/.test(id + modified) ? "" : `${modified},${id}\n`;
}
