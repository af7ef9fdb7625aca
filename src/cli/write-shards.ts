import type { FeedShardStatus } from "../model/report.ts";
import { describeShard } from "../scan/feed-commands.ts";
import type { CommandRequest } from "./command.ts";

/** One line a shard on standard output. */
export function writeShards(statuses: readonly FeedShardStatus[], { runtime, io }: Pick<CommandRequest, "runtime" | "io">): void {
  for (const status of statuses) io.stdout.write(`${describeShard(status, runtime.clock.now())}\n`);
}
