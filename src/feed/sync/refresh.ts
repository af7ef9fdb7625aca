import { formatDuration } from "../../model/duration.ts";
import { isTidegateError, redact, TidegateError } from "../../model/errors.ts";
import type { Revision } from "../source.ts";
import { schemaDirectory, scratchDirectory, verifyContent } from "../store/directory.ts";
import { FEED_SCHEMA } from "../store/schema.ts";
import { readFacts, type ShardFacts, writeFacts } from "../store/side-file.ts";
import { type Dataset, type DatasetAnswer, listPlaces } from "./dataset.ts";
import { asStoreError } from "./store-error.ts";
import { type FeedRuntime, RECHECK_AFTER, type RefreshOptions, WARN_AGE } from "./types.ts";

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
  /** Why the places before the one that answered could not be used. */
  readonly detours: readonly TidegateError[];
}

interface Stored {
  readonly facts: ShardFacts | undefined;
  readonly wasDamaged: boolean;
}

export async function refreshDataset(dataset: Dataset, options: RefreshOptions, cx: FeedRuntime): Promise<readonly RefreshedShard[]> {
  const { isOptional = false } = dataset;
  const stored: Stored[] = [];
  for (const shard of dataset.shards) stored.push(await loadStored(shard, options, cx));
  const facts = stored.map((each) => each.facts);
  const { updated, failure, detours = [] } = await askInTurn(dataset, facts, options, cx);
  return dataset.shards.map((shard, index) => {
    const { facts: before, wasDamaged = false } = stored[index] ?? {};
    return { shard, before, facts: updated.get(shard) ?? before, wasDamaged, isOptional, detours, ...(failure ? { failure } : {}) };
  });
}

interface Asked {
  readonly updated: ReadonlyMap<string, ShardFacts>;
  readonly failure?: TidegateError;
  readonly detours?: readonly TidegateError[];
}

const NOTHING: ReadonlyMap<string, ShardFacts> = new Map();

/** Asks one place after the other, until one answers. */
async function askInTurn(dataset: Dataset, stored: readonly (ShardFacts | undefined)[], options: RefreshOptions, cx: FeedRuntime): Promise<Asked> {
  const places = listAsked(dataset, stored, options, cx);
  const detours: TidegateError[] = [];
  const outdated: Outdated[] = [];
  for (const place of places) {
    // Also one that is not asked now counts: what it said stands.
    const hasNext = place.next !== undefined || outdated.length > 0;
    const answer = await tryPlace(place, { stored, hasNext }, options, cx);
    if (answer instanceof Map) return { updated: answer, detours };
    if (isTidegateError(answer) && hasYoungWord(place, stored, options, cx)) return { updated: NOTHING, failure: answer };
    if (isTidegateError(answer) && isNews(answer, place)) detours.push(answer);
    if (answer === undefined || !("asOf" in answer)) continue;
    outdated.push({ ...answer, place });
    if (isStale(answer.asOf, options, cx) && place.isImplied !== true) detours.push(staleError(place, answer.asOf, cx));
  }
  return askAgain(outdated, { stored, detours }, options, cx);
}

/** Whether what is stored is this place's own word, worth more than another's. */
function hasYoungWord(place: Dataset, stored: Asking["stored"], options: RefreshOptions, cx: FeedRuntime): boolean {
  return place.isRicher === true && isOwnWord(place, stored) && stored.every((known) => known && !isStale(known.asOf, options, cx));
}

/** The places to be asked now. What stands in for one that is not must not undo what that one said: then there are none. */
function listAsked(dataset: Dataset, stored: Asking["stored"], options: RefreshOptions, cx: FeedRuntime): readonly Dataset[] {
  // Looking at files costs next to nothing; a host that was asked a moment ago is not asked again, nor are those before it.
  const all = listPlaces(dataset);
  const isRecent = wasAskedRecently(all, stored, options, cx);
  const places = all.filter(({ isRemote }) => !isRemote || !(options.offline === true || isRecent));
  return all.some((place) => place.isRicher && !places.includes(place) && isOwnWord(place, stored)) ? [] : places;
}

const isOwnWord = ({ location }: Dataset, stored: Asking["stored"]): boolean => stored.every((known) => known?.source === redact(location));

function isStale(asOf: string, { warnAge = WARN_AGE }: RefreshOptions, { clock }: FeedRuntime): boolean {
  return Date.parse(asOf) < clock.now() - warnAge;
}

function staleError({ location }: Dataset, asOf: string, { clock }: FeedRuntime): TidegateError {
  const age = formatDuration(clock.now() - Date.parse(asOf));
  return new TidegateError("FEED_REJECTED", `what ${redact(location)} has is ${age} old`, { hint: "See whether it is still published." });
}

interface Outdated {
  readonly place: Dataset;
  readonly asOf: string;
}

/** What is outdated is better than nothing, and than what is older still. */
async function askAgain(
  outdated: readonly Outdated[],
  { stored, detours }: { readonly stored: Asking["stored"]; readonly detours: readonly TidegateError[] },
  options: RefreshOptions,
  cx: FeedRuntime,
): Promise<Asked> {
  const all = [...detours];
  for (const { place, asOf } of outdated) {
    if (!stored.some((known) => known === undefined || Date.parse(known.asOf) <= Date.parse(asOf))) continue;
    const answer = await tryPlace(place, { stored, hasNext: false }, options, cx);
    if (answer instanceof Map) return { updated: answer, detours: all };
    if (isTidegateError(answer)) all.push(answer);
  }
  const [first, ...others] = all;
  return { updated: NOTHING, ...(first ? { failure: others.length === 0 ? first : joinFailures(first, others) } : {}) };
}

type Answer = ReadonlyMap<string, ShardFacts> | { readonly asOf: string } | TidegateError | undefined;

/** What a place answers, or why it does not; only what is wrong with this machine is thrown. */
async function tryPlace(place: Dataset, asking: Asking, options: RefreshOptions, cx: FeedRuntime): Promise<Answer> {
  try {
    return await ask(place, asking, options, cx);
  } catch (error) {
    cx.signal.throwIfAborted();
    if (!isTidegateError(error) || !/^(?:FEED_(?!STORE)|NETWORK_|REGISTRY_)/.test(error.code)) throw error;
    return error;
  }
}

/** Of a place that nobody named it is enough that another stands in for it, unless somebody tampered with it. */
function isNews({ code }: TidegateError, { isImplied = false }: Dataset): boolean {
  return !isImplied || ["FEED_DAMAGED", "FEED_SIGNATURE_INVALID", "FEED_SCHEMA_UNSUPPORTED", "REGISTRY_DATA_INVALID"].includes(code);
}

function joinFailures(first: TidegateError, others: readonly TidegateError[]): TidegateError {
  const message = [first, ...others].map((error) => error.message).join("; then ");
  return new TidegateError(first.code, message, { hint: first.hint, cause: first });
}

/** Reads what is stored; content that was changed or cut counts as absent and is fetched again. */
async function loadStored(shard: string, { directory }: RefreshOptions, { fs }: FeedRuntime): Promise<Stored> {
  const facts = await readFacts(fs, schemaDirectory(fs, directory), shard);
  if (facts?.content === undefined || (await verifyContent(fs, directory, facts.content))) return { facts, wasDamaged: false };
  return { facts: undefined, wasDamaged: true };
}

function wasAskedRecently(
  places: readonly Dataset[],
  stored: readonly (ShardFacts | undefined)[],
  { recheckAfter = RECHECK_AFTER }: RefreshOptions,
  cx: FeedRuntime,
): boolean {
  const now = cx.clock.now();
  const sources = new Set(places.filter(({ isRemote }) => isRemote).map(({ location }) => redact(location)));
  return stored.every((known) => {
    if (known === undefined || !sources.has(known.source)) return false;
    const checked = Date.parse(known.checked);
    // A time to come means that a clock was wrong.
    return checked > now - recheckAfter && checked <= now;
  });
}

interface Asking {
  readonly stored: readonly (ShardFacts | undefined)[];
  readonly hasNext: boolean;
}

/** Undefined when the place has nothing, and another one may have. */
async function ask(
  dataset: Dataset,
  { stored, hasNext }: Asking,
  { directory, warnAge = WARN_AGE }: RefreshOptions,
  cx: FeedRuntime,
): Promise<ReadonlyMap<string, ShardFacts> | { readonly asOf: string } | undefined> {
  try {
    const context = { ...cx, directory, scratch: scratchDirectory(cx.fs, directory) };
    const staleBefore = cx.clock.now() - warnAge;
    const answer = await dataset.refresh({ since: commonRevision(dataset, stored), stored, hasNext, staleBefore }, context);
    if (answer.kind === "outdated") return { asOf: answer.asOf };
    if (answer.kind === "absent" && hasNext) return undefined;
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
type Outcome = Pick<ShardFacts, "ecosystem" | "revision" | "problems" | "content" | "seen"> & { readonly asOf?: string | undefined };

function settle(
  answer: Exclude<DatasetAnswer, { readonly kind: "outdated" }>,
  { shards, location }: Dataset,
  stored: readonly (ShardFacts | undefined)[],
): readonly Outcome[] {
  if (answer.kind === "unchanged") return stored.filter((known) => known !== undefined);
  const nothing = { contents: new Map<string, never>(), seen: undefined, asOf: undefined, problems: [], revision: { token: "absent" } };
  const { contents, seen, problems, revision, asOf } = answer.kind === "compiled" ? answer : nothing;
  const lost = stored.find((known) => known?.content !== undefined && !contents.has(known.ecosystem));
  // An ecosystem does not vanish from one day to the next: a mirror is broken, and the old copy is worth more.
  if (lost) throw new TidegateError("FEED_REJECTED", `${redact(location)} no longer has records for ${lost.ecosystem}`);
  return shards.map((ecosystem) => {
    const content = contents.get(ecosystem);
    const file = seen?.get(ecosystem);
    return { ecosystem, revision, problems, asOf: asOf?.get(ecosystem), ...(content ? { content } : {}), ...(file ? { seen: file } : {}) };
  });
}

function stamp({ ecosystem, revision, problems, content, seen, asOf }: Outcome, { location, isRemote, isDated }: Dataset, now: number): ShardFacts {
  const checked = new Date(now).toISOString();
  return {
    schema: FEED_SCHEMA,
    ecosystem,
    source: redact(location),
    revision,
    checked,
    // A host was asked just now; files and what others made are as old as they say.
    asOf: isDated && asOf ? asOf : isRemote ? checked : (revision.modified ?? checked),
    ...(content ? { content } : {}),
    ...(seen ? { seen } : {}),
    problems,
  };
}
