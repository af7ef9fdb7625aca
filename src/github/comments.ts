import type { GitHubAnswer, GitHubApi } from "../ports/github-api.ts";
import type { RunContext } from "./context.ts";
import { readArray, readNumber, readRecord, readText } from "./read.ts";
import { repositoryPath } from "./refusal.ts";

/** As much of an issue comment as is needed to decide whether it is ours. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isBot: boolean;
  readonly url: string;
}

const PAGE = 100;
/** 5,000 comments: beyond that a search for ours is given up rather than the rate limit. */
const MAX_PAGES = 50;

/** The comments of one pull request, over the API. */
export interface CommentThread {
  /** Pages until `accept` has found what it looks for; oldest first. An answer that is not 200 ends the search and is returned. */
  find(accept: (comments: readonly IssueComment[]) => Promise<IssueComment | undefined>): Promise<{ found?: IssueComment; refusal?: GitHubAnswer }>;
  /** Those that changed since, oldest first; empty when they cannot be read. */
  listSince(time: string): Promise<readonly IssueComment[]>;
  create(body: string): Promise<GitHubAnswer>;
  update(id: number, body: string): Promise<GitHubAnswer>;
  remove(id: number): Promise<GitHubAnswer>;
}

export function openThread(api: GitHubApi, context: RunContext, number: number, signal?: AbortSignal): CommentThread {
  const base = `${repositoryPath(context)}/issues`;
  const list = `${base}/${number}/comments`;
  const withSignal = signal ? { signal } : {};
  return {
    async find(accept) {
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await api.request({ method: "GET", path: list, query: { per_page: PAGE, page }, ...withSignal });
        if (answer.status !== 200) return { refusal: answer };
        const found = await accept(readComments(answer.data));
        if (found) return { found };
        if (!/\brel="next"/.test(answer.headers["link"] ?? "")) break;
      }
      return {};
    },
    async listSince(time) {
      const answer = await api.request({ method: "GET", path: list, query: { per_page: PAGE, since: time }, ...withSignal });
      return answer.status === 200 ? readComments(answer.data) : [];
    },
    create: (body) => api.request({ method: "POST", path: list, body: { body }, ...withSignal }),
    update: (id, body) => api.request({ method: "PATCH", path: `${base}/comments/${id}`, body: { body }, ...withSignal }),
    remove: (id) => api.request({ method: "DELETE", path: `${base}/comments/${id}`, ...withSignal }),
  };
}

function readComments(data: unknown): readonly IssueComment[] {
  return readArray(data).flatMap((item) => readComment(item) ?? []);
}

export function readComment(data: unknown): IssueComment | undefined {
  const comment = readRecord(data);
  const id = readNumber(comment["id"]);
  if (id === undefined || !Number.isSafeInteger(id)) return undefined;
  const user = readRecord(comment["user"]);
  return {
    id,
    body: readText(comment["body"]) ?? "",
    author: readText(user["login"]) ?? "",
    isBot: user["type"] === "Bot",
    url: readText(comment["html_url"]) ?? "",
  };
}
