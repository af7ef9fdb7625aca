import { isTidegateError } from "../../model/errors.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readFacts } from "./side-file.ts";

const ATTEMPTS = 3;

/**
 * Opens what the facts of a shard name; undefined when there is nothing. Another process may replace the shard between the reading
 * of its facts and the opening, hence more than one attempt.
 */
export async function openCurrent<T>(shard: string, home: string, fs: FileSystem, open: (path: string) => T): Promise<T | undefined> {
  for (let attempt = 1; ; attempt++) {
    const facts = await readFacts(fs, home, shard);
    if (facts?.content === undefined) return undefined;
    try {
      return open(fs.join(home, facts.content.file));
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** A shard that cannot be opened is a gap in the result, not its end. */
export function asOpenProblem(error: unknown, shard: string): Problem {
  if (!isTidegateError(error) || (error.code !== "FEED_DAMAGED" && error.code !== "FEED_SCHEMA_UNSUPPORTED")) throw error;
  return { severity: "error", code: error.code, message: error.message, hint: error.hint, where: { plugin: "feed", record: shard } };
}
