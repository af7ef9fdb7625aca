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
  refresh(query: DatasetQuery, cx: DatasetContext): Promise<DatasetAnswer>;
}

export interface DatasetQuery {
  /** What all shards were compiled from, when it is the same for all. */
  readonly since: Revision | undefined;
  /** What is stored, in the order of `shards`. */
  readonly stored: readonly (ShardFacts | undefined)[];
}

export interface DatasetContext extends FeedContext, Pick<FeedRuntime, "databases"> {
  /** The feed directory. */
  readonly directory: string;
}

export type DatasetAnswer =
  | { readonly kind: "unchanged" }
  | { readonly kind: "absent" }
  | {
      readonly kind: "compiled";
      readonly revision: Revision;
      /** By shard; those without a single record are absent. */
      readonly contents: ReadonlyMap<string, ShardContent>;
      /** By shard, the file of what the source had besides, where there is one. */
      readonly seen?: ReadonlyMap<string, string>;
      readonly problems: readonly Problem[];
    };
