import type { Problem } from "../../model/problem.ts";

/** What one source says about one thing, ready to be stored. */
export interface ListRow {
  /** What it is about: a CVE, or the name of a release. */
  readonly key: string;
  /** Compact JSON of its own shape. */
  readonly facts: string;
}

/** Rows in batches; in any order, a later one of the same key replaces an earlier one. */
export type ListRows = AsyncIterable<readonly (ListRow | Problem)[]>;

/** A list that lies beside the advisories; without it findings only say less. */
export interface SideList {
  /** Name of its shard. */
  readonly shard: string;
  read(chunks: AsyncIterable<Uint8Array>): ListRows;
}

const CVE = /^CVE-\d{4}-\d{4,19}$/;

export function isCveId(text: unknown): text is string {
  return typeof text === "string" && CVE.test(text);
}

export function badRow(shard: string, what: string): Problem {
  return {
    severity: "warning",
    code: "FEED_RECORD_INVALID",
    message: `an entry of ${shard} was left out: ${what}`,
    where: { plugin: "feed", record: shard },
  };
}
