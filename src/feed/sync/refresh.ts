import { isTidegateError, redact, TidegateError } from "../../model/errors.ts";
import type { Revision } from "../source.ts";
import { schemaDirectory, scratchDirectory, verifyContent } from "../store/directory.ts";
import { FEED_SCHEMA } from "../store/schema.ts";
import { readFacts, type ShardFacts, writeFacts } from "../store/side-file.ts";
import type { Dataset, DatasetAnswer } from "./dataset.ts";
import { asStoreError } from "./store-error.ts";
import { type FeedRuntime, RECHECK_AFTER, type RefreshOptions } from "./types.ts";

/** What is known of one shard after the attempt to refresh it. */
export interface RefreshedShard {
  readonly shard: string;
  readonly before: ShardFacts | undefined;
  readonly facts: ShardFacts | undefined;
  /** The stored content was not what its digest says. */
  readonly wasDamaged: boolean;
  readonly isOptional: boolean;
  /** Why the source could not be asked or used. */
  readonly failure?: TidegateError;
}

interface Stored {
  readonly facts: ShardFacts | undefined;
  readonly wasDamaged: boolean;
}

export async function refreshDataset(dataset: Dataset, options: RefreshOptions, cx: FeedRuntime): Promise<readonly RefreshedShard[]> {
  const { isOptional = false } = dataset;
  const stored: Stored[] = [];
  for (const shard of dataset.shards) stored.push(await loadStored(shard, options, cx));
  const result = (updated: ReadonlyMap<string, ShardFacts>, failure?: TidegateError): readonly RefreshedShard[] =>
    dataset.shards.map((shard, index) => {
      const { facts, wasDamaged = false } = stored[index] ?? {};
      return { shard, before: facts, facts: updated.get(shard) ?? facts, wasDamaged, isOptional, ...(failure ? { failure } : {}) };
    });
  const facts = stored.map((each) => each.facts);
  if (needsNoRequest(dataset, facts, options, cx)) return result(new Map());
  try {
    return result(await ask(dataset, facts, options, cx));
  } catch (error) {
    cx.signal.throwIfAborted();
    if (!isTidegateError(error) || !/^(?:FEED_(?!STORE)|NETWORK_)/.test(error.code)) throw error;
    return result(new Map(), error);
  }
}

/** Reads what is stored; content that was changed or cut counts as absent and is fetched again. */
async function loadStored(shard: string, { directory }: RefreshOptions, { fs }: FeedRuntime): Promise<Stored> {
  const facts = await readFacts(fs, schemaDirectory(fs, directory), shard);
  if (facts?.content === undefined || (await verifyContent(fs, directory, facts.content))) return { facts, wasDamaged: false };
  return { facts: undefined, wasDamaged: true };
}

function needsNoRequest(dataset: Dataset, facts: readonly (ShardFacts | undefined)[], options: RefreshOptions, cx: FeedRuntime): boolean {
  // Looking at files costs next to nothing.
  if (!dataset.isRemote) return false;
  if (options.offline === true) return true;
  const now = cx.clock.now();
  const since = now - (options.recheckAfter ?? RECHECK_AFTER);
  return facts.every((known) => {
    if (known === undefined || known.source !== redact(dataset.location)) return false;
    const checked = Date.parse(known.checked);
    // A time to come means that a clock was wrong.
    return checked > since && checked <= now;
  });
}

async function ask(
  dataset: Dataset,
  stored: readonly (ShardFacts | undefined)[],
  { directory }: RefreshOptions,
  cx: FeedRuntime,
): Promise<ReadonlyMap<string, ShardFacts>> {
  try {
    const context = { ...cx, directory, scratch: scratchDirectory(cx.fs, directory) };
    const answer = await dataset.refresh({ since: commonRevision(dataset, stored), stored }, context);
    const updated = new Map<string, ShardFacts>();
    for (const outcome of settle(answer, dataset, stored)) {
      const facts = stamp(outcome, dataset, cx.clock.now());
      await writeFacts(cx.fs, schemaDirectory(cx.fs, directory), facts);
      updated.set(facts.ecosystem, facts);
    }
    return updated;
  } catch (error) {
    throw asStoreError(error, directory);
  }
}

/** A conditional request only helps when every shard is of the same state of the source. */
function commonRevision({ location }: Dataset, stored: readonly (ShardFacts | undefined)[]): Revision | undefined {
  const [first] = stored;
  const isCommon = stored.every((known) => known?.source === redact(location) && known.revision.token === first?.revision.token);
  return isCommon ? first?.revision : undefined;
}

/** What a shard is after the answer, but for the times. */
type Outcome = Pick<ShardFacts, "ecosystem" | "revision" | "problems" | "content" | "seen">;

function settle(answer: DatasetAnswer, { shards, location }: Dataset, stored: readonly (ShardFacts | undefined)[]): readonly Outcome[] {
  if (answer.kind === "unchanged") return stored.filter((known) => known !== undefined);
  const nothing = { contents: new Map<string, never>(), seen: undefined, problems: [], revision: { token: "absent" } };
  const { contents, seen, problems, revision } = answer.kind === "compiled" ? answer : nothing;
  const lost = stored.find((known) => known?.content !== undefined && !contents.has(known.ecosystem));
  // An ecosystem does not vanish from one day to the next: a mirror is broken, and the old copy is worth more.
  if (lost) throw new TidegateError("FEED_REJECTED", `${redact(location)} no longer has records for ${lost.ecosystem}`);
  return shards.map((ecosystem) => {
    const content = contents.get(ecosystem);
    const file = seen?.get(ecosystem);
    return { ecosystem, revision, problems, ...(content ? { content } : {}), ...(file ? { seen: file } : {}) };
  });
}

function stamp({ ecosystem, revision, problems, content, seen }: Outcome, { location, isRemote }: Dataset, now: number): ShardFacts {
  const checked = new Date(now).toISOString();
  return {
    schema: FEED_SCHEMA,
    ecosystem,
    source: redact(location),
    revision,
    checked,
    // A host was asked just now; files are as old as they say.
    asOf: isRemote ? checked : (revision.modified ?? checked),
    ...(content ? { content } : {}),
    ...(seen ? { seen } : {}),
    problems,
  };
}
