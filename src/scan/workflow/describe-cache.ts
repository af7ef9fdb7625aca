import type { CacheOutcome } from "../../github/cache.ts";

/** One line for the log on what became of a cache entry. */
export function describeCache(what: string, verb: "restored" | "saved", outcome: CacheOutcome): string {
  if ("key" in outcome) return `${what}: ${verb} ${outcome.key}`;
  if (outcome.state === "miss") return `${what}: nothing there yet`;
  return `${what}: not ${verb} (${outcome.state === "skipped" ? outcome.reason : outcome.message})`;
}
