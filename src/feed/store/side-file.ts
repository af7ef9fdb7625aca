import { type Digest, isDigest } from "../../model/digest.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { slugOf } from "../shard-key.ts";
import type { Revision } from "../source.ts";
import { FEED_SCHEMA } from "./schema.ts";

/** What is known of a shard beside its content. It names the content by digest and is written after it, so a reader never meets a half. */
export interface ShardFacts {
  readonly schema: number;
  readonly ecosystem: string;
  /** Credentials removed. */
  readonly source: string;
  readonly revision: Revision;
  /** RFC 3339. */
  readonly checked: string;
  readonly asOf: string;
  /** Absent when the source has nothing for this shard. */
  readonly content?: ShardContent;
  /** Name of the file with the records that the source had besides; see `seen.ts`. */
  readonly seen?: string;
  /** What was left out when it was compiled; said again on every run that uses it. */
  readonly problems: readonly Problem[];
}

export interface ShardContent {
  readonly file: string;
  readonly digest: Digest;
  readonly bytes: number;
  readonly records: number;
}

const MAX_SIDE_BYTES = 256 * 1024;

export function sidePath(fs: FileSystem, directory: string, shard: string): string {
  return fs.join(directory, `${slugOf(shard)}.json`);
}

export async function writeFacts(fs: FileSystem, directory: string, facts: ShardFacts): Promise<void> {
  await fs.writeAtomically(sidePath(fs, directory, facts.ecosystem), `${JSON.stringify(facts, undefined, 1)}\n`);
}

/** Undefined when there are none, or what is there cannot be trusted. */
export async function readFacts(fs: FileSystem, directory: string, shard: string): Promise<ShardFacts | undefined> {
  const facts = await readAnyFacts(fs, sidePath(fs, directory, shard));
  return facts?.ecosystem === shard ? facts : undefined;
}

/** All that a directory holds; files that cannot be trusted are left out. */
export async function listFacts(fs: FileSystem, directory: string): Promise<readonly ShardFacts[]> {
  const all: ShardFacts[] = [];
  for (const name of await fs.list(directory)) {
    const facts = name.endsWith(".json") ? await readAnyFacts(fs, fs.join(directory, name)) : undefined;
    if (facts !== undefined) all.push(facts);
  }
  return all.sort((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1));
}

async function readAnyFacts(fs: FileSystem, path: string): Promise<ShardFacts | undefined> {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(await fs.readFile(path, MAX_SIDE_BYTES)).toString("utf8"));
  } catch {
    return undefined;
  }
  return isFacts(json) ? json : undefined;
}

/** Whether foreign JSON is what `writeFacts` writes. */
export function isFacts(json: unknown): json is ShardFacts {
  if (typeof json !== "object" || json === null) return false;
  const { schema, ecosystem, source, revision, checked, asOf, content, seen, problems } = json as Partial<Record<keyof ShardFacts, unknown>>;
  return (
    schema === FEED_SCHEMA &&
    [ecosystem, source].every((text) => typeof text === "string") &&
    isRevision(revision) &&
    [checked, asOf].every(isTime) &&
    Array.isArray(problems) &&
    (seen === undefined || isFileName(seen, ".seen")) &&
    (content === undefined || isContent(content))
  );
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function isRevision(value: unknown): value is Revision {
  return typeof value === "object" && value !== null && typeof (value as Partial<Revision>).token === "string";
}

function isContent(value: unknown): value is ShardContent {
  const content = value as Partial<Record<keyof ShardContent, unknown>> | null;
  if (typeof content !== "object" || content === null) return false;
  const { file, digest, bytes, records } = content;
  // The name is joined to a path: it must stay in the directory.
  return (
    typeof file === "string" && /^[a-z0-9][a-z0-9.-]*\.db$/.test(file) && isDigest(digest) && Number.isInteger(bytes) && Number.isInteger(records)
  );
}

/** The name is joined to a path: it must stay in the directory. */
function isFileName(value: unknown, suffix: string): boolean {
  return typeof value === "string" && /^[a-z0-9][a-z0-9.-]*$/.test(value) && value.endsWith(suffix);
}
