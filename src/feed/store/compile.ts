import type { Problem } from "../../model/problem.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { Logger } from "../../ports/logger.ts";
import { type FeedItem, isRecord, isSeen } from "../source.ts";
import { openContainer } from "./container.ts";
import { schemaDirectory, scratchPath } from "./directory.ts";
import { HeadReader } from "./head-table.ts";
import { finishContent, packShard } from "./pack.ts";
import { ProblemList } from "./problem-list.ts";
import { writeSeen } from "./seen.ts";
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
  /** By shard, the file of what was seen and not kept. */
  readonly seen: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** What is already there of a shard, for a pass that brings only changes. */
export interface ShardBase {
  readonly content: ShardContent | undefined;
  readonly seen: ReadonlyMap<string, string>;
}

export interface Changes {
  readonly bases: ReadonlyMap<string, ShardBase>;
  /** Everything that the bases have of these ids is outdated. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Compiles several shards of one ecosystem in one pass over its records; with `changes`, over those that changed. Both ways equal records
 * make equal shards. Nothing is visible to readers until the caller writes the facts.
 */
export function compileShards(
  shards: readonly string[],
  records: AsyncIterable<readonly FeedItem[]>,
  cx: CompileContext,
  changes?: Changes,
): Promise<Compiled> {
  return takeTurn(() => compileNow(shards, records, cx, changes));
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One at a time in a process: compiling keeps the one thread busy, so several at once would only need several times the memory. */
function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

async function compileNow(
  shards: readonly string[],
  records: AsyncIterable<readonly FeedItem[]>,
  cx: CompileContext,
  changes: Changes | undefined,
): Promise<Compiled> {
  const stages: ShardStage[] = [];
  const open = (): void => {
    for (const shard of shards) stages.push(openStage(shard, cx, changes));
  };
  try {
    const problems = await fillStages(stages, records, cx, open);
    const contents = new Map<string, ShardContent>();
    const seen = new Map<string, string>();
    for (const stage of stages) {
      stage.finish();
      seen.set(stage.shard, await writeSeen(cx.fs, cx.directory, stage.shard, stage.listSeen()));
      stage.close();
      const content = await packStage(stage, cx, changes);
      if (content !== undefined) contents.set(stage.shard, content);
    }
    return { contents, seen, problems };
  } finally {
    for (const stage of stages) {
      stage.close();
      await cx.fs.remove(stage.path);
    }
  }
}

async function fillStages(
  stages: readonly ShardStage[],
  records: AsyncIterable<readonly FeedItem[]>,
  cx: CompileContext,
  open: () => void,
): Promise<readonly Problem[]> {
  const problems = new ProblemList();
  const progress = { task: "Compile advisories", unit: "records" } as const;
  let done = 0;
  try {
    for await (const batch of records) {
      // Not before the iteration has begun: only then does its end, whatever it is, let the source clean up.
      if (stages.length === 0) open();
      for (const item of batch) distribute(item, stages, problems);
      done += batch.length;
      cx.logger.progress({ ...progress, done });
    }
    // That everything is gone may need no batch to be said.
    if (stages.length === 0) open();
  } finally {
    cx.logger.progress({ ...progress, done, isFinished: true });
  }
  return problems.list();
}

function distribute(item: FeedItem, stages: readonly ShardStage[], problems: ProblemList): void {
  if (isRecord(item)) for (const stage of stages) stage.add(item);
  else if (isSeen(item)) for (const stage of stages) stage.see(item);
  else problems.add(item);
}

function openStage(shard: string, { fs, directory, databases }: CompileContext, changes: Changes | undefined): ShardStage {
  const stage = new ShardStage(shard, `${scratchPath(fs, directory, shard)}.stage`, databases);
  if (changes) stage.startFrom(changes.bases.get(shard)?.seen ?? new Map(), changes.changed);
  return stage;
}

async function packStage(stage: ShardStage, cx: CompileContext, changes: Changes | undefined): Promise<ShardContent | undefined> {
  const { shard, records } = stage;
  const base = changes?.bases.get(shard)?.content;
  if (changes !== undefined && base !== undefined) return mergeStage(stage, base, changes.changed, cx);
  return records === 0 ? undefined : finishContent(shard, cx, (target) => packShard({ shard, stage }, target, cx.databases));
}

async function mergeStage(
  stage: ShardStage,
  base: ShardContent,
  changed: ReadonlySet<string>,
  cx: CompileContext,
): Promise<ShardContent | undefined> {
  const { shard } = stage;
  const old = { path: cx.fs.join(schemaDirectory(cx.fs, cx.directory), base.file), records: base.records, changed };
  if (stage.records === 0 && !hasAny({ shard, path: old.path }, changed, cx.databases)) return base;
  const content = await finishContent(shard, cx, (target) => packShard({ shard, stage, old }, target, cx.databases));
  return content.records > 0 ? content : undefined;
}

/** Whether a shard has any of these records. */
function hasAny({ shard, path }: { shard: string; path: string }, ids: ReadonlySet<string>, engine: DatabaseEngine): boolean {
  const database = openContainer(shard, path, engine);
  try {
    const heads = new HeadReader(database);
    return [...ids].some((id) => heads.has(id));
  } finally {
    database.close();
  }
}
