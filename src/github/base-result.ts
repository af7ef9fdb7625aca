import type { Clock } from "../ports/clock.ts";
import type { ActionsCache } from "./cache.ts";
import type { RunContext } from "./context.ts";
import { type DirectoryCache, openDirectoryCache } from "./directory-cache.ts";

export interface BaseResultOptions {
  readonly cache: ActionsCache;
  readonly clock: Clock;
  readonly context: RunContext;
  /** Holds the result file and nothing else. */
  readonly directory: string;
  /** Schema of the result file. */
  readonly schema: number;
  /** Name without tag and digest, and platform: only the same image's results are compared. */
  readonly image: string;
  readonly platform: string;
}

/** The newest result of the branch that this run is compared with. What is restored is foreign data: its reader must check it. */
export interface BaseResult extends DirectoryCache {
  readonly branch: string;
}

/** Undefined when there is no branch to compare with (a tag). Only runs of branches save: a pull request must not become its own base. */
export function openBaseResult(options: BaseResultOptions): BaseResult | undefined {
  const branch = options.context.baseBranch;
  if (!branch) return undefined;
  const { cache, clock, context, directory, schema } = options;
  const parts = [`image ${options.image}`, `platform ${options.platform}`, `branch ${branch}`];
  return { branch, ...openDirectoryCache({ cache, clock, context, directory, schema, parts, kind: "result", saving: "shared-only" }) };
}
