import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
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

/**
 * Ids and times as lines of one text: half a million rows as objects would take seconds, and so would reading each head as the JSON it is.
 * Heads begin with the time, see `writeHead`.
 */
const MODIFIED = `
  SELECT group_concat(id || ' ' || substr(head, 14, instr(substr(head, 14, 64), '"') - 1) || char(10), '') AS lines FROM advisory
`;

/** Every record that went into or past the shards, with the time it was last modified. */
export function listKnown(bases: ReadonlyMap<string, ShardBase>, cx: KnownContext): Map<string, string> {
  const known = new Map<string, string>();
  for (const [shard, { content }] of bases) {
    if (content === undefined) continue;
    const database = openContainer(shard, cx.fs.join(schemaDirectory(cx.fs, cx.directory), content.file), cx.databases);
    const text = String(database.prepare(MODIFIED).get()?.["lines"] ?? "");
    for (let start = 0, end = text.indexOf("\n"); end >= 0; start = end + 1, end = text.indexOf("\n", start)) {
      const space = text.indexOf(" ", start);
      known.set(text.slice(start, space), text.slice(space + 1, end));
    }
    database.close();
  }
  // What was noted beside a record is newer than the record.
  for (const { seen } of bases.values()) for (const [id, modified] of seen) known.set(id, newer(known.get(id), modified));
  return known;
}

/** One shard may have read a record whose time another shard only noted. */
function newer(a: string | undefined, b: string): string {
  return a !== undefined && Date.parse(a) > Date.parse(b) ? a : b;
}
