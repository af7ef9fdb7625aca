import type { FeedShardStatus } from "../model/report.ts";
import type { Clock } from "../ports/clock.ts";
import type { FileSystem } from "../ports/file-system.ts";
import { isMaliciousShard } from "./shard-key.ts";
import { schemaDirectory } from "./store/directory.ts";
import { readAnyFacts } from "./store/side-file.ts";
import { describeFacts } from "./sync/describe.ts";
import { WARN_AGE } from "./sync/types.ts";

/** What a feed directory holds, without asking anybody; sorted by ecosystem. */
export async function feedStatus(
  directory: string,
  cx: { readonly fs: FileSystem; readonly clock: Clock },
  warnAge: number = WARN_AGE,
): Promise<readonly FeedShardStatus[]> {
  const home = schemaDirectory(cx.fs, directory);
  const statuses: FeedShardStatus[] = [];
  for (const name of await cx.fs.list(home)) {
    const facts = name.endsWith(".json") ? await readAnyFacts(cx.fs, cx.fs.join(home, name)) : undefined;
    if (facts !== undefined && (facts.content !== undefined || !isMaliciousShard(facts.ecosystem)))
      statuses.push(describeFacts(facts, cx.clock.now(), warnAge));
  }
  return statuses.sort((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1));
}
