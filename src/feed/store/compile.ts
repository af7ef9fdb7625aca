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

const MAX_PROBLEMS = 50;

/** Compiles several shards of one ecosystem in one pass over its records. Nothing is visible to readers until the caller writes the facts. */
export async function compileShards(shards: readonly string[], records: AsyncIterable<readonly FeedItem[]>, cx: CompileContext): Promise<Compiled> {
  const stages: ShardStage[] = [];
  try {
    const problems = await fillStages(stages, shards, records, cx);
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

/** Keeps the first problems and counts the rest: a source may be bad throughout. */
class ProblemList {
  private readonly kept: Problem[] = [];
  private unlisted = 0;

  add(problem: Problem): void {
    if (this.kept.length < MAX_PROBLEMS) this.kept.push(problem);
    else this.unlisted += 1;
  }

  list(): readonly Problem[] {
    if (this.unlisted === 0) return this.kept;
    const message = `${this.unlisted} more advisories were left out because they are not valid`;
    return [...this.kept, { severity: "warning", code: "FEED_RECORD_INVALID", message }];
  }
}
