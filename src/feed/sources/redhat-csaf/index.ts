import { randomUUID } from "node:crypto";
import { TidegateError } from "../../../model/errors.ts";
import { fetchBytes } from "../../download/bytes.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../../download/limits.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery, FeedSource } from "../../source.ts";
import { tokenOf } from "../shared/token.ts";
import { fetchArchive } from "./archive.ts";
import { fetchChanged, type Lists, newestTime, type Plan, planChanges, timeIn } from "./changes.ts";
import { createDocumentReader, type DocumentReader } from "./document.ts";
import { archiveTime, type Listed, readArchiveName, readList } from "./lists.ts";
import { Spool } from "./spool.ts";
import { type CsafState, readState, writeState } from "./state.ts";
import { readEcosystem } from "./streams.ts";

const PREFIX = "redhat:";
const ECOSYSTEM = "Red Hat";
const MAX_LIST = 64 * 1024 * 1024;
/** What a document costs to fetch alone, in bytes of an archive. */
const DOCUMENT_COST = 65_536;
/** Beyond this many requests the next archive is waited for. */
const MAX_CHANGES = 20_000;

/**
 * Red Hat's VEX files: one CSAF document a CVE, all of them in one archive, and lists of what changed since. They say of each product whether it
 * has a fix, gets one, or is not affected.
 */
export function createRedHatCsafSource(limits: DownloadLimits = DOWNLOAD_LIMITS): FeedSource {
  return {
    id: "redhat-csaf",
    title: "Red Hat's VEX files (CSAF)",
    references: ["https://redhatproductsecurity.github.io/security-data-guidelines/csaf-vex/", "https://docs.oasis-open.org/csaf/csaf/v2.0/"],
    needs: { network: true },
    recognise: async (location) => location.startsWith(PREFIX) && URL.canParse(location.slice(PREFIX.length)),
    fetch: (query, cx) => fetchDocuments(query, limits, cx),
  };
}

/** A host and what it has of its documents. */
interface Place {
  readonly addressOf: (path: string) => string;
  readonly archive: string;
  readonly lists: Lists;
  /** Undefined when the host has no lists. */
  readonly token: string | undefined;
  readonly read: DocumentReader;
  readonly limits: DownloadLimits;
}

async function fetchDocuments(query: FeedQuery, limits: DownloadLimits, cx: FeedContext): Promise<FeedAnswer> {
  if (query.ecosystem !== ECOSYSTEM) return { kind: "absent" };
  const place = await openPlace(query, limits, cx);
  const state = readState(query.since);
  if (isUnchanged(state, place)) return { kind: "unchanged" };
  const plan = await planSince(query, state, place);
  return withSpool(cx, (spool) => (plan === undefined ? fetchAll({ place, spool }, cx) : fetchSince(plan, state, { place, spool }, cx)));
}

function isUnchanged({ archive, lists }: CsafState, place: Place): boolean {
  return archive !== undefined && lists === place.token && (lists !== undefined || archive === place.archive);
}

/** What changed since the last run, where that is known, and cheaper to have than an archive that was made since. */
async function planSince({ known }: FeedQuery, state: CsafState, { lists, token, archive }: Place): Promise<Plan | undefined> {
  const records = state.archive === undefined || token === undefined ? undefined : await known?.();
  if (records === undefined) return undefined;
  const plan = planChanges(lists, Date.parse(state.upTo ?? "") || 0, (id) => timeIn(records, id));
  const isCheaper = state.archive === archive || plan.fetched.length * DOCUMENT_COST <= (state.bytes ?? 0);
  return isCheaper ? plan : undefined;
}

async function openPlace({ location, shards }: FeedQuery, limits: DownloadLimits, cx: FeedContext): Promise<Place> {
  const base = new URL(location.slice(PREFIX.length));
  const addressOf = (path: string): string => addressIn(base, path);
  const latest = await fetchBytes(addressOf("archive_latest.txt"), MAX_LIST, limits, cx);
  // A place that was named and has nothing must not be passed over in silence.
  if (latest === undefined) throw new TidegateError("FEED_REJECTED", `${addressOf("archive_latest.txt")} is not there`);
  const archive = readArchiveName(latest);
  const [changes, deletions] = await Promise.all(["changes.csv", "deletions.csv"].map((name) => fetchBytes(addressOf(name), MAX_LIST, limits, cx)));
  const lists = { changes: readOptional(changes, "changes.csv"), deletions: readOptional(deletions, "deletions.csv") };
  const token = changes === undefined ? undefined : tokenOf(changes, deletions ?? "");
  const wanted = shards.flatMap((ecosystem) => {
    const stream = readEcosystem(ecosystem);
    return stream === undefined ? [] : [{ ecosystem, stream }];
  });
  return { addressOf, archive, lists, token, read: createDocumentReader(wanted), limits };
}

const readOptional = (bytes: Buffer | undefined, name: string): ReadonlyMap<string, Listed> =>
  bytes === undefined ? new Map() : readList(bytes, name);

/** Keeps a query string, which is how some mirrors are signed. */
function addressIn(base: URL, path: string): string {
  const url = new URL(base);
  url.pathname = [url.pathname.replace(/\/+$/, ""), path].join("/");
  url.hash = "";
  return url.href;
}

/** What was spooled belongs to whoever reads the records, or to nobody when it comes to no answer. */
async function withSpool(cx: FeedContext, work: (spool: Spool) => Promise<FeedAnswer>): Promise<FeedAnswer> {
  const spool = new Spool(cx.fs.join(cx.scratch, `${randomUUID()}.spool`), cx.fs);
  try {
    const answer = await work(spool);
    if (answer.kind !== "records" && answer.kind !== "changes") await spool.dispose();
    return answer;
  } catch (error) {
    await spool.dispose();
    throw error;
  }
}

interface Spooling {
  readonly place: Place;
  readonly spool: Spool;
}

async function fetchAll({ place, spool }: Spooling, cx: FeedContext): Promise<FeedAnswer> {
  const { addressOf, archive, lists, limits } = place;
  const bytes = await fetchArchive(addressOf(archive), { spool, read: place.read }, limits, cx);
  if (bytes === undefined) throw new TidegateError("FEED_REJECTED", `the archive ${archive} is announced, and not there`);
  const plan = planChanges(lists, archiveTime(archive), (id) => spool.modified(id));
  const isTooMuch = plan.fetched.length > MAX_CHANGES;
  const failed = isTooMuch ? plan.fetched : await fetchChanged(plan.fetched, spool, place, cx);
  for (const id of plan.gone) spool.delete(id);
  const revision = writeState({ archive, bytes, ...progressOf(place, failed) });
  return { kind: "records", revision, records: readAndDispose(spool, describeFailed(failed)) };
}

async function fetchSince(plan: Plan, state: CsafState, { place, spool }: Spooling, cx: FeedContext): Promise<FeedAnswer> {
  if (plan.fetched.length > MAX_CHANGES) {
    throw new TidegateError(
      "FEED_LIMIT_EXCEEDED",
      `${plan.fetched.length} of Red Hat's documents changed since the last archive; the limit is ${MAX_CHANGES}`,
    );
  }
  const failed = await fetchChanged(plan.fetched, spool, place, cx);
  const changed = new Set([...plan.fetched.map(({ id }) => id), ...plan.gone]);
  for (const { id } of failed) changed.delete(id);
  cx.logger.debug(`${ECOSYSTEM}: ${plan.fetched.length} documents changed, ${plan.gone.length} are gone`);
  const revision = writeState({ ...state, ...progressOf(place, failed) });
  return { kind: "changes", revision, changed, records: readAndDispose(spool, describeFailed(failed)) };
}

/** How far everything is taken over: what could not be had is asked for again next time. */
function progressOf({ lists, token }: Place, failed: readonly Listed[]): CsafState {
  const upTo = newestTime(lists);
  const [first] = failed.map(({ time }) => time).sort((a, b) => Date.parse(a) - Date.parse(b));
  if (first !== undefined) return { upTo: first };
  return { ...(token === undefined ? {} : { lists: token }), ...(upTo === undefined ? {} : { upTo }) };
}

/** One each: what is said of a record is forgotten when it changes. */
function describeFailed(failed: readonly Listed[]): readonly FeedItem[] {
  return failed.map(({ id }) => ({
    severity: "warning",
    code: "FEED_STALE",
    message: `Red Hat's document about ${id} changed and could not be had; what it said before is used`,
    where: { record: id },
  }));
}

async function* readAndDispose(spool: Spool, problems: readonly FeedItem[]): AsyncGenerator<readonly FeedItem[]> {
  try {
    yield* spool.read();
    yield problems;
  } finally {
    await spool.dispose();
  }
}
