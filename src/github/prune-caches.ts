import type { GitHubApi } from "../ports/github-api.ts";
import { describeAnswer } from "./api.ts";
import type { RunContext } from "./context.ts";
import { readArray, readNumber, readRecord, readText } from "./read.ts";

export interface PruneRequest {
  readonly api: GitHubApi;
  readonly context: RunContext;
  /** Beginning that all entries of the same thing share. */
  readonly prefix: string;
  /** The entry that was just saved. */
  readonly keep: string;
  readonly signal: AbortSignal;
}

/** How many entries are gone, or why none could be. */
export type Pruned = { readonly removed: number } | { readonly refusal: string };

/** More than one run leaves behind; what is above is for the next. */
const MAX_REMOVED = 50;

/**
 * Deletes the older entries of one thing on this run's own branch: they can never be found again, and count against the repository's space
 * until they expire. https://docs.github.com/en/rest/actions/cache
 */
export async function pruneCaches({ api, context, prefix, keep, signal }: PruneRequest): Promise<Pruned> {
  const { owner, name } = context.repository;
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/caches`;
  const query = { key: prefix, ref: context.ref, sort: "created_at", direction: "desc", per_page: 100 };
  const listed = await api.request({ method: "GET", path, query, signal });
  if (listed.status !== 200) return { refusal: describeAnswer(listed) };
  const outdated = readArray(readRecord(listed.data)["actions_caches"]).flatMap((item) => {
    const { id, key, ref } = readRecord(item);
    // Said by the service, checked here: nothing else must ever be deleted.
    const isOurs = readText(ref) === context.ref && readText(key)?.startsWith(prefix) === true && key !== keep;
    return isOurs ? (readNumber(id) ?? []) : [];
  });
  let removed = 0;
  for (const id of outdated.slice(0, MAX_REMOVED)) {
    const answer = await api.request({ method: "DELETE", path: `${path}/${id}`, signal });
    // Another run may have been quicker.
    if (answer.status !== 204 && answer.status !== 404) return { refusal: describeAnswer(answer) };
    removed += 1;
  }
  return { removed };
}
