import type { Problem } from "../../model/problem.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { Logger } from "../../ports/logger.ts";
import { type FeedItem, isProblem } from "../source.ts";
import { scratchPath } from "./directory.ts";
import { finishContent, packShard } from "./pack.ts";
import { ProblemList } from "./problem-list.ts";
import type { ShardContent } from "./side-file.ts";
import { ShardStage } from "./stage.ts";

export interface CompileContext {
  readonly fs: FileSystem;
  readonly databases: DatabaseEngine;
  readonly logger: Logger;
  /** The feed directory. */
  readonly directory: string;
}

export interface Compiled {
  /** Content by shard; shards without a single record are absent. */
  readonly contents: ReadonlyMap<string, ShardContent>;
  readonly problems: readonly Problem[];
}

/** Compiles several shards of one ecosystem in one pass over its records. Nothing is visible to readers until the caller writes the facts. */
export async function compileShards(shards: readonly string[], records: AsyncIterable<readonly FeedItem[]>, cx: CompileContext): Promise<Compiled> {
  const stages: ShardStage[] = [];
  try {
    const problems = await fillStages(stages, shards, records, cx);
    const contents = new Map<string, ShardContent>();
    for (const stage of stages) {
      stage.finish();
      if (stage.records > 0) contents.set(stage.shard, await packStage(stage, cx));
    }
    return { contents, problems };
  } finally {
    for (const stage of stages) {
      stage.close();
      await cx.fs.remove(stage.path);
    }
  }
}

async function fillStages(
  stages: ShardStage[],
  shards: readonly string[],
  records: AsyncIterable<readonly FeedItem[]>,
  cx: CompileContext,
): Promise<readonly Problem[]> {
  const problems = new ProblemList();
  const task = `Compile ${shards.join(", ")}`;
  let done = 0;
  for await (const batch of records) {
    // Not before the iteration has begun: only then does its end, whatever it is, let the source clean up.
    if (stages.length === 0) for (const shard of shards) stages.push(openStage(shard, cx));
    for (const item of batch) {
      if (isProblem(item)) problems.add(item);
      else stages.forEach((stage) => stage.add(item));
    }
    done += batch.length;
    cx.logger.progress({ task, done, unit: "records" });
  }
  cx.logger.progress({ task, done, unit: "records", isFinished: true });
  return problems.list();
}

function openStage(shard: string, { fs, directory, databases }: CompileContext): ShardStage {
  return new ShardStage(shard, `${scratchPath(fs, directory, shard)}.stage`, databases);
}

function packStage({ shard, records, path: stage }: ShardStage, cx: CompileContext): Promise<ShardContent> {
  const source = { shard, records, stage };
  return finishContent(source, cx, (path) => packShard(source, path, cx.databases));
}
