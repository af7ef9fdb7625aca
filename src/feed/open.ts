import type { Problem } from "../model/problem.ts";
import type { AdvisoryLookup } from "../ports/advisory-lookup.ts";
import type { DatabaseEngine } from "../ports/database.ts";
import type { FileSystem } from "../ports/file-system.ts";
import { schemaDirectory } from "./store/directory.ts";
import { asOpenProblem, openCurrent } from "./store/open-current.ts";
import { OpenShard } from "./store/open-shard.ts";

/** Read access to the compiled feed. Shards that are absent or cannot be opened are not in `ecosystems`. */
export interface OpenFeed extends AdvisoryLookup {
  /** What is wrong with the shards that were asked for and are there, but cannot be opened. */
  readonly problems: readonly Problem[];
  close(): void;
}

export async function openFeed(directory: string, shards: readonly string[], engine: DatabaseEngine, fs: FileSystem): Promise<OpenFeed> {
  const open = new Map<string, OpenShard>();
  const problems: Problem[] = [];
  const home = schemaDirectory(fs, directory);
  for (const shard of new Set(shards)) {
    try {
      const opened = await openCurrent(shard, home, fs, (path) => new OpenShard(shard, path, engine));
      if (opened) open.set(shard, opened);
    } catch (error) {
      problems.push(asOpenProblem(error, shard));
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
