import type * as library from "@actions/cache";
import type { Clock } from "../ports/clock.ts";
import type { Logger } from "../ports/logger.ts";
import type { OutputCapture } from "../ports/output-capture.ts";

type Library = typeof library;

/** Caching is a convenience: whatever goes wrong is a value, said at debug level, and never an annotation. */
export type CacheOutcome =
  | { readonly state: "hit" | "saved"; readonly key: string }
  | { readonly state: "miss" }
  | { readonly state: "skipped"; readonly reason: "unavailable" | "denied" | "exists" | "unchanged" | "not-wanted" }
  | { readonly state: "failed"; readonly message: string };

export interface CacheRequest {
  /** Absolute paths. They are part of an entry's identity: restore with the same ones it was saved with. */
  readonly paths: readonly string[];
  readonly key: string;
  readonly signal?: AbortSignal;
}

/** The workflow cache as a place for directories. */
export interface ActionsCache {
  /** Unpacks the newest entry that has the key, or begins with it or with one of the further keys in turn. */
  restore(request: CacheRequest & { readonly restoreKeys?: readonly string[] }): Promise<CacheOutcome>;
  save(request: CacheRequest): Promise<CacheOutcome>;
}

export interface ActionsCacheOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  readonly capture: OutputCapture;
  readonly clock: Clock;
}

/** The library asks a failing service five times over half a minute; a scan is not worth waiting that long for. */
const LOOKUP_MS = 15_000;
/** For each 128 MB of a download; the library would wait ten minutes. */
const SEGMENT_MS = 120_000;
/** "Keys can be at most 512 characters", and no comma. */
const MAX_KEY = 512;

/**
 * The cache service through @actions/cache, which is loaded by the first use. Two things about the library shape this file: it
 * reports failures by printing workflow commands, so its output is captured and read; and it cannot be stopped, so only the
 * look-up, which changes nothing, has a time limit.
 */
export function createActionsCache(options: ActionsCacheOptions): ActionsCache {
  const run = createRunner(options);
  // A service that fails a look-up costs its time limit once, not once for everything that is kept in it.
  let isDown = false;
  const unlessDown = async (task: () => Promise<CacheOutcome>): Promise<CacheOutcome> =>
    isDown ? { state: "skipped", reason: "unavailable" } : await task();
  return {
    restore: (request) => unlessDown(() => restore(run, options, { ...request, onDown: () => (isDown = true) })),
    save: (request) => unlessDown(() => save(run, request)),
  };
}

interface Ran<T> {
  readonly value?: T;
  readonly error?: string;
  /** What the library printed, without the `::command::` in front. */
  readonly lines: readonly string[];
}

type Runner = <T>(task: (library: Library) => Promise<T>, limits: Limits) => Promise<Ran<T> | "unavailable">;

interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number;
}

function createRunner({ environment, logger, capture, clock }: ActionsCacheOptions): Runner {
  return async (task, limits) => {
    // Exists only inside a workflow step, and not in the shells that steps start: nothing to load the library for elsewhere.
    if (!environment["ACTIONS_RUNTIME_TOKEN"]) return "unavailable";
    const library = await import("@actions/cache");
    if (!library.isFeatureAvailable()) return "unavailable";
    const lines: string[] = [];
    const onLine = (line: string): void => {
      const text = line
        .replace(/^::(debug|notice|warning|error)[^:]*::/, "")
        .replaceAll("%0A", " ")
        .replaceAll("%0D", "")
        .replaceAll("%25", "%");
      lines.push(text);
      logger.debug(`cache: ${text}`);
    };
    try {
      return {
        value: await withLimits(() => capture.run(() => task(library), onLine), limits, clock),
        lines,
      };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error), lines };
    }
  };
}

/** What is left behind by a limit runs on to its end unheard. */
async function withLimits<T>(start: () => Promise<T>, { signal, timeout }: Limits, clock: Clock): Promise<T> {
  signal?.throwIfAborted();
  const work = start();
  const stop = new AbortController();
  const stops = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const never = new Promise<never>((_, reject) => {
    stops.addEventListener("abort", () => reject(stops.reason as Error), { once: true });
    if (timeout !== undefined)
      clock.sleep(timeout, stops).then(() => reject(new DOMException("the cache service is too slow", "TimeoutError")), reject);
  });
  never.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, never]);
  } finally {
    stop.abort(new DOMException("done", "AbortError"));
  }
}

async function restore(
  run: Runner,
  options: ActionsCacheOptions,
  { paths, key, restoreKeys = [], signal, onDown }: CacheRequest & { readonly restoreKeys?: readonly string[]; readonly onDown: () => void },
): Promise<CacheOutcome> {
  if (!isReadable(options.environment)) return { state: "skipped", reason: "denied" };
  const lookup = await run((library) => library.restoreCache([...paths], key, [...restoreKeys], { lookupOnly: true }), {
    signal,
    timeout: LOOKUP_MS,
  });
  if (lookup === "unavailable") return { state: "skipped", reason: "unavailable" };
  if (lookup.error !== undefined) {
    onDown();
    return { state: "failed", message: lookup.error };
  }
  const found = lookup.value;
  if (found === undefined) return readMiss(lookup.lines);
  const fetched = await run((library) => library.restoreCache([...paths], found, [], { segmentTimeoutInMs: SEGMENT_MS }), { signal });
  if (fetched === "unavailable") return { state: "skipped", reason: "unavailable" };
  if (fetched.value !== undefined) return { state: "hit", key: fetched.value };
  return { state: "failed", message: fetched.error ?? fetched.lines.findLast((line) => line.startsWith("Failed to restore")) ?? "the entry is gone" };
}

/** The library answers "nothing" for a miss and for every failure alike; only what it printed tells them apart. */
function readMiss(lines: readonly string[]): CacheOutcome {
  if (lines.some((line) => line.includes("cache read denied:"))) return { state: "skipped", reason: "denied" };
  const failure = lines.findLast((line) => line.startsWith("Failed to restore"));
  return failure === undefined ? { state: "miss" } : { state: "failed", message: failure };
}

async function save(run: Runner, { paths, key, signal }: CacheRequest): Promise<CacheOutcome> {
  if (key.length > MAX_KEY || key.includes(",")) return { state: "failed", message: `not a cache key: ${key.slice(0, 100)}` };
  const saved = await run((library) => library.saveCache([...paths], key), { signal });
  if (saved === "unavailable") return { state: "skipped", reason: "unavailable" };
  if (saved.error !== undefined) return { state: "failed", message: saved.error };
  return saved.value === -1 || saved.value === undefined ? readRefusal(saved.lines) : { state: "saved", key };
}

function readRefusal(lines: readonly string[]): CacheOutcome {
  const said = (words: RegExp): boolean => lines.some((line) => words.test(line));
  if (said(/cache write denied:|does not permit writes/)) return { state: "skipped", reason: "denied" };
  // Two jobs of one matrix save the same feed: the second finds the first's entry.
  if (said(/already exists|\(409\)/)) return { state: "skipped", reason: "exists" };
  return { state: "failed", message: lines.findLast((line) => /fail|unable|error/i.test(line)) ?? "the cache service refused the entry" };
}

/** https://github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode/ */
function isReadable(environment: ActionsCacheOptions["environment"]): boolean {
  const mode = environment["ACTIONS_CACHE_MODE"]?.trim().toLowerCase();
  return mode !== "none" && mode !== "write-only";
}
