import type { Problem } from "../../model/problem.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { Logger } from "../../ports/logger.ts";
import { slugOf } from "../shard-key.ts";
import { type FeedItem, isProblem } from "../source.ts";
import { schemaDirectory, scratchPath } from "./directory.ts";
import { packShard, sealShard } from "./pack.ts";
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

/** Beyond this many, bad records are counted, not listed. */
const MAX_PROBLEMS = 50;

/** Compiles several shards of one ecosystem in one pass over its records. Nothing is visible to readers until the caller writes the facts. */
export async function compileShards(shards: readonly string[], records: AsyncIterable<readonly FeedItem[]>, cx: CompileContext): Promise<Compiled> {
  const stages: ShardStage[] = [];
  try {
    for (const shard of shards) stages.push(new ShardStage(shard, `${scratchPath(cx.fs, cx.directory, shard)}.stage`, cx.databases));
    const problems = await fillStages(stages, records, cx.logger);
    const contents = new Map<string, ShardContent>();
    for (const stage of stages) {
      stage.finish();
      if (stage.records > 0) contents.set(stage.shard, await finishShard(stage, cx));
    }
    return { contents, problems };
  } finally {
    for (const stage of stages) {
      stage.close();
      await cx.fs.remove(stage.path);
    }
  }
}

async function fillStages(stages: readonly ShardStage[], records: AsyncIterable<readonly FeedItem[]>, logger: Logger): Promise<Problem[]> {
  const problems: Problem[] = [];
  const task = `Compile ${stages.map((stage) => stage.shard).join(", ")}`;
  let unlisted = 0;
  let done = 0;
  for await (const batch of records) {
    for (const item of batch) {
      if (isProblem(item)) problems.push(item);
      else stages.forEach((stage) => stage.add(item));
    }
    // Counted, but not kept: a source may be bad throughout.
    unlisted += problems.splice(MAX_PROBLEMS).length;
    done += batch.length;
    logger.progress({ task, done, unit: "records" });
  }
  logger.progress({ task, done, unit: "records", isFinished: true });
  if (unlisted > 0) problems.push(manyMore(unlisted));
  return problems;
}

async function finishShard(stage: ShardStage, cx: CompileContext): Promise<ShardContent> {
  const packed = `${scratchPath(cx.fs, cx.directory, stage.shard)}.pack`;
  try {
    packShard({ shard: stage.shard, stage: stage.path, records: stage.records }, packed, cx.databases);
    const { name, digest, bytes } = await sealShard(packed, { directory: schemaDirectory(cx.fs, cx.directory), slug: slugOf(stage.shard) }, cx.fs);
    return { file: name, digest, bytes, records: stage.records };
  } finally {
    await cx.fs.remove(packed);
  }
}

function manyMore(count: number): Problem {
  return { severity: "warning", code: "FEED_RECORD_INVALID", message: `${count} more advisories were left out because they are not valid` };
}
