import { isTidegateError, redact, TidegateError } from "../../model/errors.ts";
import type { FeedAnswer, FeedContext, FeedSource, Revision } from "../source.ts";
import { compileShards } from "../store/compile.ts";
import { schemaDirectory, scratchDirectory, verifyContent } from "../store/directory.ts";
import { FEED_SCHEMA } from "../store/schema.ts";
import { readFacts, type ShardFacts, writeFacts } from "../store/side-file.ts";
import { asStoreError } from "./store-error.ts";
import { type FeedOptions, type FeedRuntime, RECHECK_AFTER } from "./types.ts";

/** The shards of one base ecosystem, which come out of one file and are refreshed together. */
export interface ShardGroup {
  readonly ecosystem: string;
  readonly shards: readonly string[];
}

/** What is known of one shard after the attempt to refresh it. */
export interface RefreshedShard {
  readonly shard: string;
  readonly before: ShardFacts | undefined;
  readonly facts: ShardFacts | undefined;
  /** The stored content was not what its digest says. */
  readonly wasDamaged: boolean;
  /** Why the source could not be asked or used. */
  readonly failure?: TidegateError;
}

interface Stored {
  readonly facts: ShardFacts | undefined;
  readonly wasDamaged: boolean;
}

export async function refreshGroup(group: ShardGroup, source: FeedSource, options: FeedOptions, cx: FeedRuntime): Promise<readonly RefreshedShard[]> {
  const known = new Map<string, Stored>();
  for (const shard of group.shards) known.set(shard, await loadStored(shard, options, cx));
  const result = (updated: ReadonlyMap<string, ShardFacts>, failure?: TidegateError): readonly RefreshedShard[] =>
    group.shards.map((shard) => {
      const { facts, wasDamaged } = known.get(shard) ?? { facts: undefined, wasDamaged: false };
      return { shard, before: facts, facts: updated.get(shard) ?? facts, wasDamaged, ...(failure ? { failure } : {}) };
    });
  const facts = group.shards.map((shard) => known.get(shard)?.facts);
  if (needsNoRequest(facts, source, options, cx)) return result(new Map());
  try {
    return result(await askSource({ group, source, facts, options }, cx));
  } catch (error) {
    if (cx.signal.aborted || !isTidegateError(error) || !/^(?:FEED_(?!STORE)|NETWORK_)/.test(error.code)) throw error;
    return result(new Map(), error);
  }
}

/** Reads what is stored; content that was changed or cut counts as absent and is fetched again. */
async function loadStored(shard: string, { directory }: FeedOptions, { fs }: FeedRuntime): Promise<Stored> {
  const facts = await readFacts(fs, schemaDirectory(fs, directory), shard);
  if (facts?.content === undefined || (await verifyContent(fs, directory, facts.content))) return { facts, wasDamaged: false };
  return { facts: undefined, wasDamaged: true };
}

function needsNoRequest(facts: readonly (ShardFacts | undefined)[], source: FeedSource, options: FeedOptions, cx: FeedRuntime): boolean {
  // Looking at files costs next to nothing.
  if (source.needs?.network !== true) return false;
  if (options.offline === true) return true;
  const now = cx.clock.now();
  const since = now - (options.recheckAfter ?? RECHECK_AFTER);
  return facts.every((known) => {
    if (known === undefined || known.source !== redact(options.location)) return false;
    const checked = Date.parse(known.checked);
    // A time to come means that a clock was wrong.
    return checked > since && checked <= now;
  });
}

interface Question {
  readonly group: ShardGroup;
  readonly source: FeedSource;
  readonly facts: readonly (ShardFacts | undefined)[];
  readonly options: FeedOptions;
}

async function askSource(question: Question, cx: FeedRuntime): Promise<ReadonlyMap<string, ShardFacts>> {
  const { group, source, facts, options } = question;
  const { fs, http, clock, logger, signal } = cx;
  const feed: FeedContext = { fs, http, clock, logger, signal, scratch: scratchDirectory(fs, options.directory) };
  const since = commonRevision(facts, options);
  try {
    const query = { location: options.location, ecosystem: group.ecosystem, shards: group.shards, ...(since ? { since } : {}) };
    return await keep(await source.fetch(query, feed), question, cx);
  } catch (error) {
    throw asStoreError(error, options.directory);
  }
}

/** A conditional request only helps when every shard is of the same state of the source. */
function commonRevision(facts: readonly (ShardFacts | undefined)[], { location }: FeedOptions): Revision | undefined {
  const [first] = facts;
  const isCommon = facts.every((known) => known?.source === redact(location) && known.revision.token === first?.revision.token);
  return isCommon ? first?.revision : undefined;
}

async function keep(answer: FeedAnswer, question: Question, cx: FeedRuntime): Promise<ReadonlyMap<string, ShardFacts>> {
  const updated = new Map<string, ShardFacts>();
  for (const known of await answerFacts(answer, question, cx)) {
    const facts = stamp(known, question, cx);
    await writeFacts(cx.fs, schemaDirectory(cx.fs, question.options.directory), facts);
    updated.set(facts.ecosystem, facts);
  }
  return updated;
}

type Known = Pick<ShardFacts, "ecosystem" | "revision" | "problems" | "content">;

async function answerFacts(answer: FeedAnswer, { group, facts, options }: Question, cx: FeedRuntime): Promise<readonly Known[]> {
  if (answer.kind === "unchanged") return facts.filter((known) => known !== undefined);
  const { fs, databases, logger } = cx;
  const compiled =
    answer.kind === "absent"
      ? { contents: new Map<string, never>(), problems: [] }
      : await compileShards(group.shards, answer.records, { fs, databases, logger, directory: options.directory });
  const revision = answer.kind === "absent" ? { token: "absent" } : answer.revision;
  const lost = facts.find((known) => known?.content !== undefined && !compiled.contents.has(known.ecosystem));
  // An ecosystem does not vanish from one day to the next: a mirror is broken, and the old copy is worth more.
  if (lost) throw new TidegateError("FEED_REJECTED", `${redact(options.location)} no longer has records for ${lost.ecosystem}`);
  return group.shards.map((ecosystem) => {
    const content = compiled.contents.get(ecosystem);
    return { ecosystem, revision, problems: compiled.problems, ...(content ? { content } : {}) };
  });
}

function stamp(
  known: Pick<ShardFacts, "ecosystem" | "revision" | "problems" | "content">,
  { source, options }: Question,
  cx: FeedRuntime,
): ShardFacts {
  const checked = new Date(cx.clock.now()).toISOString();
  const { ecosystem, revision, problems, content } = known;
  return {
    schema: FEED_SCHEMA,
    ecosystem,
    source: redact(options.location),
    revision,
    checked,
    // A host was asked just now; files are as old as they say.
    asOf: source.needs?.network === true ? checked : (revision.modified ?? checked),
    ...(content ? { content } : {}),
    problems,
  };
}
