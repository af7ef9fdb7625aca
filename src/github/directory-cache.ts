import { createHash } from "node:crypto";
import type { Clock } from "../ports/clock.ts";
import type { ActionsCache, CacheOutcome } from "./cache.ts";
import type { RunContext } from "./context.ts";

export interface DirectoryCacheOptions {
  readonly cache: ActionsCache;
  readonly clock: Clock;
  readonly context: RunContext;
  /** What is kept: `feed`, `layers`, `result`. */
  readonly kind: string;
  /** Version of the content's shape: entries of another are not looked at. */
  readonly schema: number;
  /** What the content is for (shards, image, branch); only entries of equal parts are found. */
  readonly parts: readonly string[];
  readonly directory: string;
  /** `shared-only`: what a pull request or a tag made is never saved, not even for itself. */
  readonly saving?: "useful" | "shared-only";
  /** The content says when it was made: equal content is saved again on another day, so that it does not grow old in the cache. */
  readonly isDated?: boolean;
}

/** One directory that travels between runs. */
export interface DirectoryCache {
  /** Beginning of the keys of all its entries. */
  readonly prefix: string;
  restore(signal?: AbortSignal): Promise<CacheOutcome>;
  /** `fingerprint` stands for the directory's content: equal content is not saved again. */
  save(fingerprint: string, signal?: AbortSignal): Promise<CacheOutcome>;
}

/**
 * Entries cannot be changed, so every change is a new key: `tidegate-feed-v1-npm_1f2e3d4c-2026-11-21-<fingerprint>`; and the
 * newest is found by the part before the date, so that no day starts from nothing.
 */
export function openDirectoryCache(options: DirectoryCacheOptions): DirectoryCache {
  const { cache, directory, clock } = options;
  const prefix = `tidegate-${options.kind}-v${options.schema}-${slugOf(options.parts)}-`;
  const paths = [directory];
  let restored: CacheOutcome | undefined;
  /** What the directory is in the cache. */
  let known: string | undefined;
  return {
    prefix,
    async restore(signal) {
      const key = `${prefix}${dayOf(clock)}-`;
      restored = await cache.restore({ paths, key, restoreKeys: [prefix], ...(signal ? { signal } : {}) });
      known = restored.state === "hit" ? restored.key : undefined;
      return restored;
    },
    async save(fingerprint, signal) {
      // A service that failed a moment ago would only cost its time limit once more.
      if (restored?.state === "failed") return { state: "skipped", reason: "unavailable" };
      const suffix = digest(fingerprint).slice(0, 16);
      const key = `${prefix}${dayOf(clock)}-${suffix}`;
      if (options.isDated ? known === key : known?.endsWith(`-${suffix}`)) return { state: "skipped", reason: "unchanged" };
      if (!isWorthSaving(options, restored)) return { state: "skipped", reason: "not-wanted" };
      const outcome = await cache.save({ paths, key, ...(signal ? { signal } : {}) });
      if (outcome.state === "saved") known = key;
      return outcome;
    },
  };
}

/**
 * What a pull request, a merge queue or a tag saves can be read by itself alone, and counts against the repository's space. It
 * saves only when it found nothing, for its own next runs; what the branches saved stays the shared copy.
 */
function isWorthSaving({ context, saving }: DirectoryCacheOptions, restored: CacheOutcome | undefined): boolean {
  const isShared = context.ref.startsWith("refs/heads/") && context.eventName !== "merge_group";
  return isShared || (saving !== "shared-only" && restored?.state !== "hit");
}

/** Readable first, and a hash of the exact parts last, so that no prefix finds another set's entries. */
function slugOf(parts: readonly string[]): string {
  const sorted = [...parts].sort();
  const words = sorted.map((part) => part.toLowerCase().replace(/[^a-z0-9.]+/g, "-")).join("_");
  return `${words.slice(0, 60)}_${digest(JSON.stringify(sorted)).slice(0, 8)}`;
}

function dayOf(clock: Clock): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
