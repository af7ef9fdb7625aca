import type { Problem } from "../../model/problem.ts";
import type { FeedAnswer, FeedSource } from "../source.ts";
import { type Compiled, compileShards } from "../store/compile.ts";
import { listKnown, loadBases } from "../store/known.ts";
import type { ShardFacts } from "../store/side-file.ts";
import type { Dataset, DatasetAnswer, DatasetContext, DatasetQuery } from "./dataset.ts";

/** The shards of one base ecosystem, which come out of one file. */
export interface ShardGroup {
  readonly ecosystem: string;
  readonly shards: readonly string[];
}

export function advisoryDataset(group: ShardGroup, source: FeedSource, location: string): Dataset {
  return {
    location,
    isRemote: source.needs?.network === true,
    shards: group.shards,
    refresh: (query, cx) => refreshAdvisories({ group, source, location }, query, cx),
  };
}

interface Place {
  readonly group: ShardGroup;
  readonly source: FeedSource;
  readonly location: string;
}

async function refreshAdvisories({ group, source, location }: Place, { since, stored }: DatasetQuery, cx: DatasetContext): Promise<DatasetAnswer> {
  const bases = since === undefined ? undefined : await loadBases(stored, cx);
  const known = bases === undefined ? {} : { known: async () => listKnown(bases, cx) };
  const answer = await source.fetch({ location, ...group, ...(since ? { since } : {}), ...known }, cx);
  if (answer.kind === "unchanged" || answer.kind === "absent") return answer;
  const changes = answer.kind === "changes" && bases !== undefined ? { bases, changed: answer.changed } : undefined;
  const compiled = await compileShards(group.shards, answer.records, cx, changes);
  return { kind: "compiled", revision: answer.revision, ...compiled, problems: [...keptProblems(answer, stored), ...compiled.problems] };
}

/** What was wrong with records that did not change is still wrong. */
function keptProblems(answer: FeedAnswer, stored: readonly (ShardFacts | undefined)[]): Compiled["problems"] {
  if (answer.kind !== "changes") return [];
  const problems: readonly Problem[] = stored.flatMap((facts) => facts?.problems ?? []);
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()].filter(({ where }) => !answer.changed.has(where?.record ?? ""));
}
