import type { FeedSource } from "../source.ts";
import { compileShards } from "../store/compile.ts";
import type { Dataset } from "./dataset.ts";

/** The shards of one base ecosystem, which come out of one file. */
export interface ShardGroup {
  readonly ecosystem: string;
  readonly shards: readonly string[];
}

export function advisoryDataset({ ecosystem, shards }: ShardGroup, source: FeedSource, location: string): Dataset {
  return {
    location,
    isRemote: source.needs?.network === true,
    shards,
    async refresh({ since }, cx) {
      const answer = await source.fetch({ location, ecosystem, shards, ...(since ? { since } : {}) }, cx);
      if (answer.kind !== "records") return answer;
      return { kind: "compiled", revision: answer.revision, ...(await compileShards(shards, answer.records, cx)) };
    },
  };
}
