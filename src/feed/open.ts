import { isTidegateError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { DatabaseEngine } from "../ports/database.ts";
import type { FileSystem } from "../ports/file-system.ts";
import { schemaDirectory } from "./store/directory.ts";
import { OpenShard } from "./store/open-shard.ts";
import { readFacts } from "./store/side-file.ts";

/** Read access to the compiled feed. Shards that are absent or cannot be opened are not in `ecosystems`. */
export interface OpenFeed extends AdvisoryLookup {
  /** What is wrong with the shards that were asked for and are there, but cannot be opened. */
  readonly problems: readonly Problem[];
  close(): void;
}

const ATTEMPTS = 3;

export async function openFeed(directory: string, shards: readonly string[], engine: DatabaseEngine, fs: FileSystem): Promise<OpenFeed> {
  const open = new Map<string, OpenShard>();
  const problems: Problem[] = [];
  const home = schemaDirectory(fs, directory);
  for (const shard of new Set(shards)) {
    try {
      const opened = await openCurrent(shard, home, engine, fs);
      if (opened) open.set(shard, opened);
    } catch (error) {
      problems.push(asProblem(error, shard));
    }
  }
  return {
    problems,
    ecosystems: new Set(open.keys()),
    find: (ecosystem, name) => open.get(ecosystem)?.find(name) ?? [],
    describe: (ecosystem, id) => open.get(ecosystem)?.describe(id),
    close: () => {
      for (const shard of open.values()) shard.close();
      open.clear();
    },
  };
}

/** Another process may replace a shard between the reading of its facts and the opening of what they name. */
async function openCurrent(shard: string, home: string, engine: DatabaseEngine, fs: FileSystem): Promise<OpenShard | undefined> {
  for (let attempt = 1; ; attempt++) {
    const facts = await readFacts(fs, home, shard);
    if (facts?.content === undefined) return undefined;
    try {
      return new OpenShard(shard, fs.join(home, facts.content.file), engine);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function asProblem(error: unknown, shard: string): Problem {
  if (!isTidegateError(error) || (error.code !== "FEED_DAMAGED" && error.code !== "FEED_SCHEMA_UNSUPPORTED")) throw error;
  return { severity: "error", code: error.code, message: error.message, hint: error.hint, where: { plugin: "feed", record: shard } };
}
