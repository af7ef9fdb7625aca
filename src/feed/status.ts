import type { FeedShardStatus } from "../model/report.ts";
import type { Clock } from "../ports/clock.ts";
import type { FileSystem } from "../ports/file-system.ts";
import { isMaliciousShard } from "./shard-key.ts";
import { schemaDirectory } from "./store/directory.ts";
import { listFacts } from "./store/side-file.ts";
import { describeFacts } from "./sync/describe.ts";
import { WARN_AGE } from "./sync/types.ts";

/** What a feed directory holds, without asking anybody; sorted by ecosystem. */
export async function feedStatus(
  directory: string,
  cx: { readonly fs: FileSystem; readonly clock: Clock },
  warnAge: number = WARN_AGE,
): Promise<readonly FeedShardStatus[]> {
  const all = await listFacts(cx.fs, schemaDirectory(cx.fs, directory));
  const told = all.filter(({ ecosystem, content }) => content !== undefined || !isMaliciousShard(ecosystem));
  return told.map((facts) => describeFacts(facts, cx.clock.now(), warnAge));
}
