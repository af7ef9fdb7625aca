import type { GitHubApi } from "../ports/github-api.ts";
import type { IssueComment } from "./comments.ts";
import { readRecord, readText } from "./read.ts";

const WORKFLOW_BOT = "github-actions[bot]";

/** Decides whether the holder of the token wrote a comment. */
export type AuthorCheck = (comment: IssueComment) => Promise<boolean>;

/**
 * The workflow's own bot is known by name. Who else the token belongs to is asked of GraphQL, the only place that answers for
 * personal tokens and for those of GitHub Apps alike, and only when a candidate by somebody else turns up.
 */
export function createAuthorCheck(api: GitHubApi, signal?: AbortSignal): AuthorCheck {
  let asking: Promise<string | undefined> | undefined;
  return async (comment) => {
    if (comment.isBot && comment.author === WORKFLOW_BOT) return true;
    asking ??= askLogin(api, signal);
    const login = await asking;
    if (!login) return false;
    // An app is `name[bot]` in REST and may be `name` in GraphQL; a person never carries the suffix.
    return comment.isBot ? withoutSuffix(comment.author) === withoutSuffix(login) : comment.author === login;
  };
}

async function askLogin(api: GitHubApi, signal: AbortSignal | undefined): Promise<string | undefined> {
  const answer = await api.request({ method: "POST", path: "/graphql", body: { query: "query{viewer{login}}" }, ...(signal ? { signal } : {}) });
  return answer.status === 200 ? readText(readRecord(readRecord(readRecord(answer.data)["data"])["viewer"])["login"]) : undefined;
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, "");
}
