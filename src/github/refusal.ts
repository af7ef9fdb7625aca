import type { Delivery, DeliveryChannel, DeliveryReason } from "../model/delivery.ts";
import type { GitHubAnswer } from "../ports/github-api.ts";
import { describeAnswer } from "./api.ts";
import type { RunContext } from "./context.ts";
import { isRateLimited } from "./retry.ts";

/** What was attempted, in the words the explanation needs. */
export interface Attempt {
  readonly channel: DeliveryChannel;
  /** `SARIF upload`, at the start of a sentence. */
  readonly what: string;
  /** `security-events: write`, as the workflow file spells it. */
  readonly permission: string;
  readonly context: RunContext;
}

interface Explanation {
  readonly state: "skipped" | "failed";
  readonly reason: DeliveryReason;
  readonly hint: string;
}

/** Messages of a repository that lacks a feature, as the API words them. */
const FEATURE_OFF =
  /(advanced|code) security must be enabled|code scanning is not enabled|(issues|discussions) (are|has been) disabled|dependency graph is disabled|not enabled for this repository/i;
const LOCKED = /\blocked\b/i;

/** Turns the service's refusal into a delivery that says what happened and what to do about it. */
export function explainRefusal(answer: GitHubAnswer, attempt: Attempt): Delivery {
  const { state, reason, hint } = explain(answer, attempt);
  const verb = state === "skipped" ? "was skipped" : "failed";
  return { channel: attempt.channel, state, reason, message: `${attempt.what} ${verb}: ${describeAnswer(answer)}`, hint };
}

function explain(answer: GitHubAnswer, attempt: Attempt): Explanation {
  if (isRateLimited(answer)) return { state: "failed", reason: "rate-limited", hint: rateLimitHint(answer) };
  if (FEATURE_OFF.test(answer.message)) {
    return { state: "skipped", reason: "feature-disabled", hint: "Enable the feature in the repository's settings, or switch this output off." };
  }
  if (answer.status === 403 && LOCKED.test(answer.message)) {
    return { state: "skipped", reason: "locked", hint: "The conversation is locked; unlock it to receive comments." };
  }
  return explainStatus(answer.status, attempt);
}

function explainStatus(status: number, attempt: Attempt): Explanation {
  switch (status) {
    case 401:
      return { state: "failed", reason: "permission", hint: "The token is not valid or has expired; check `github-token`." };
    case 403:
      return explainForbidden(attempt);
    case 404:
      return {
        state: "failed",
        reason: "not-found",
        hint: `The token cannot see this on ${attempt.context.serverUrl}; it needs \`${attempt.permission}\` for ${repositoryOf(attempt.context)}.`,
      };
    case 410:
      return { state: "skipped", reason: "feature-disabled", hint: "The repository has the feature switched off." };
    case 413:
      return { state: "failed", reason: "too-large", hint: "Please report this: the content should have been cut before." };
    case 400:
    case 409:
    case 422:
      return { state: "failed", reason: "rejected", hint: "Read the service's message; please report it if the content is Tidegate's own." };
    default:
      return { state: "failed", reason: "unavailable", hint: "GitHub did not serve the request; run the job again later." };
  }
}

function explainForbidden({ context, permission }: Attempt): Explanation {
  if (!context.hasLoweredToken) {
    return { state: "failed", reason: "permission", hint: `Grant the job \`${permission}\` under \`permissions:\`.` };
  }
  const hint = context.isDependabot
    ? `Runs that Dependabot triggers get a read-only token unless the workflow asks for \`${permission}\`.`
    : "Pull requests from forks get a read-only token; the result is in the job summary and in the files.";
  return { state: "skipped", reason: "read-only-token", hint };
}

function rateLimitHint(answer: GitHubAnswer): string {
  const reset = Number(answer.headers["x-ratelimit-reset"]);
  const hasReset = answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) && reset > 0 && reset < 1e11;
  return hasReset
    ? `GitHub's rate limit is used up until ${new Date(reset * 1000).toISOString()}.`
    : "GitHub's rate limit was hit; run the job again later.";
}

export function repositoryOf(context: RunContext): string {
  return `${context.repository.owner}/${context.repository.name}`;
}

/** `/repos/OWNER/NAME`, percent-encoded. */
export function repositoryPath(context: RunContext): string {
  return `/repos/${encodeURIComponent(context.repository.owner)}/${encodeURIComponent(context.repository.name)}`;
}
