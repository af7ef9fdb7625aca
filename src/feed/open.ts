import type { Problem } from "../model/problem.ts";
import type { AdvisoryLookup, Mention } from "../ports/advisory-lookup.ts";
import type { DatabaseEngine } from "../ports/database.ts";
import type { FileSystem } from "../ports/file-system.ts";
import { maliciousShardOf } from "./shard-key.ts";
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
  const feed = new FeedShards();
  const problems: Problem[] = [];
  const home = schemaDirectory(fs, directory);
  const open = async (shard: string): Promise<OpenShard | undefined> => {
    try {
      return await openCurrent(shard, home, fs, (path) => new OpenShard(shard, path, engine));
    } catch (error) {
      problems.push(asOpenProblem(error, shard));
      return undefined;
    }
  };
  for (const shard of new Set(shards)) {
    const malicious = maliciousShardOf(shard);
    const opened = [await open(shard), malicious === undefined ? undefined : await open(malicious)];
    feed.add(shard, opened);
  }
  return {
    problems,
    ecosystems: feed.ecosystems,
    find: (ecosystem, name) => feed.of(ecosystem).flatMap((shard) => shard.find(name)),
    describe: (ecosystem, id) => feed.describe(ecosystem, id),
    mentions: (id) => feed.mentions(id),
    close: () => feed.close(),
  };
}

/** Open shards by ecosystem: its advisories, and its malicious packages where there are any. */
class FeedShards {
  readonly ecosystems = new Set<string>();
  private readonly open = new Map<string, readonly OpenShard[]>();

  /** The first decides whether the ecosystem can be judged. */
  add(ecosystem: string, [main, ...others]: readonly (OpenShard | undefined)[]): void {
    if (main !== undefined) this.ecosystems.add(ecosystem);
    this.open.set(
      ecosystem,
      [main, ...others].filter((shard) => shard !== undefined),
    );
  }

  of(ecosystem: string): readonly OpenShard[] {
    return this.open.get(ecosystem) ?? [];
  }

  describe(ecosystem: string, id: string): ReturnType<OpenShard["describe"]> {
    for (const shard of this.of(ecosystem)) {
      const text = shard.describe(id);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  mentions(id: string): readonly Mention[] {
    return [...this.open.values()].flat().flatMap((shard) => shard.mentions(id));
  }

  close(): void {
    for (const shards of this.open.values()) for (const shard of shards) shard.close();
    this.open.clear();
  }
}
