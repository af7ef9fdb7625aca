import { type ContextOverrides, type RunContext, readRunContext } from "../../src/github/context.ts";

export interface FakeRun {
  readonly apiUrl: string;
  readonly kind?: "push" | "pull_request" | "fork" | "dependabot";
  readonly overrides?: ContextOverrides;
}

/** The context of a run in the repository the fake GitHub knows. */
export function createRunContext({ apiUrl, kind = "pull_request", overrides = {} }: FakeRun): RunContext {
  const isPush = kind === "push";
  const environment = {
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SHA: "a".repeat(40),
    GITHUB_REF: isPush ? "refs/heads/main" : "refs/pull/7/merge",
    GITHUB_EVENT_NAME: isPush ? "push" : "pull_request",
    GITHUB_ACTOR: kind === "dependabot" ? "dependabot[bot]" : "alice",
    GITHUB_WORKFLOW_REF: "octo/app/.github/workflows/ci.yml@refs/heads/main",
    GITHUB_JOB: "scan",
    GITHUB_RUN_ID: "42",
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: "https://github.com",
  };
  const head = { sha: "b".repeat(40), ref: "topic", repo: { full_name: kind === "fork" ? "mallory/app" : "octo/app" } };
  const base = { sha: "c".repeat(40), ref: "main", repo: { full_name: "octo/app" } };
  const event = { repository: { default_branch: "main" }, ...(isPush ? {} : { pull_request: { number: 7, head, base } }) };
  return readRunContext(environment, event, overrides);
}
