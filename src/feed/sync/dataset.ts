import type { Problem } from "../../model/problem.ts";
import type { FeedContext, Revision } from "../source.ts";
import type { ShardContent, ShardFacts } from "../store/side-file.ts";
import type { FeedRuntime } from "./types.ts";

/** Something that is fetched from one place and compiled into one or more shards, which are refreshed together. */
export interface Dataset {
  readonly location: string;
  /** Whether asking means a connection. */
  readonly isRemote: boolean;
  readonly shards: readonly string[];
  /** Findings are complete without it, they only say less. */
  readonly isOptional?: boolean;
  /** It is as old as it says, however recently it was asked for. */
  readonly isDated?: boolean;
  /** Nobody named this place: that it cannot be had, or is outdated, is no news while the next one answers. */
  readonly isImplied?: boolean;
  /** It says more than what can stand in for it, so that its last word is kept while it is young. */
  readonly isRicher?: boolean;
  /** Asked when this one cannot be had, or has nothing. */
  readonly next?: Dataset;
  refresh(query: DatasetQuery, cx: DatasetContext): Promise<DatasetAnswer>;
}

export interface DatasetQuery {
  /** What all shards were compiled from, when it is the same for all. */
  readonly since: Revision | undefined;
  /** What is stored, in the order of `shards`. */
  readonly stored: readonly (ShardFacts | undefined)[];
  /** Whether another place can be asked for what this one lacks. */
  readonly hasNext: boolean;
  /** Milliseconds since the epoch: what is older is `outdated` if another place can be asked. */
  readonly staleBefore: number;
}

export interface DatasetContext extends FeedContext, Pick<FeedRuntime, "databases"> {
  /** The feed directory. */
  readonly directory: string;
}

export type DatasetAnswer =
  | { readonly kind: "unchanged" }
  | { readonly kind: "absent" }
  /** There is something, but other places are to be asked first. `asOf` in RFC 3339. */
  | { readonly kind: "outdated"; readonly asOf: string }
  | {
      readonly kind: "compiled";
      readonly revision: Revision;
      /** By shard; those without a single record are absent. */
      readonly contents: ReadonlyMap<string, ShardContent>;
      /** By shard, the file of what the source had besides, where there is one. */
      readonly seen?: ReadonlyMap<string, string>;
      /** By shard, RFC 3339, of what is dated. */
      readonly asOf?: ReadonlyMap<string, string>;
      readonly problems: readonly Problem[];
    };

/** A dataset and those that stand in for it, in order. */
export function listPlaces(dataset: Dataset): readonly Dataset[] {
  return dataset.next === undefined ? [dataset] : [dataset, ...listPlaces(dataset.next)];
}
