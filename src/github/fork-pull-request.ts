import type { Delivery } from "../model/delivery.ts";
import type { GitHubApi } from "../ports/github-api.ts";
import type { CommentData } from "./comment-data.ts";
import type { PullRequestContext, RunContext } from "./context.ts";
import { readRecord, readText } from "./read.ts";
import { explainRefusal, repositoryPath } from "./refusal.ts";

export interface ForkClaim {
  readonly api: GitHubApi;
  /** Of a `workflow_run`: GitHub itself says there which commit the other run was about. */
  readonly context: RunContext;
  /** What the fork's artifact says. */
  readonly claim: Pick<CommentData, "pullRequest" | "headSha">;
  readonly signal?: AbortSignal;
}

/**
 * Finds the pull request that a fork's run was about. The artifact's number is only a claim, since the fork's code could have
 * written it; it counts when the pull request's head is the very commit that GitHub says the run was for.
 */
export async function verifyForkPullRequest({ api, context, claim, signal }: ForkClaim): Promise<PullRequestContext | Delivery> {
  const run = context.workflowRun;
  if (!run) return refuse("no-target", "The pull request comment was skipped: this run was not started by the end of another.");
  if (run.headSha !== claim.headSha)
    return refuse("rejected", `The pull request comment was skipped: the data is for ${claim.headSha}, the run was for ${run.headSha}.`);
  const path = `${repositoryPath(context)}/pulls/${claim.pullRequest}`;
  const answer = await api.request({ method: "GET", path, ...(signal ? { signal } : {}) });
  if (answer.status !== 200) {
    return explainRefusal(answer, { channel: "pull-request-comment", what: "The pull request comment", permission: "pull-requests: write", context });
  }
  const pull = readRecord(answer.data);
  const headSha = readText(readRecord(pull["head"])["sha"]);
  if (headSha !== run.headSha) {
    return refuse("no-target", `The pull request comment was skipped: the head of #${claim.pullRequest} is not ${run.headSha} (any more).`);
  }
  if (pull["state"] !== "open") return refuse("no-target", `The pull request comment was skipped: #${claim.pullRequest} is closed.`);
  return { number: claim.pullRequest, headSha, isFork: true };
}

function refuse(reason: "no-target" | "rejected", message: string): Delivery {
  return { channel: "pull-request-comment", state: reason === "rejected" ? "failed" : "skipped", reason, message };
}
