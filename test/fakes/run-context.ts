import { type ContextOverrides, type RunContext, readRunContext } from "../../src/github/context.ts";

export type RunKind = "push" | "pull_request" | "fork" | "dependabot" | "schedule" | "merge_group" | "workflow_dispatch" | "workflow_run";

export interface FakeRun {
  readonly apiUrl: string;
  readonly kind?: RunKind;
  readonly overrides?: ContextOverrides;
}

export interface Trigger {
  readonly environment: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, unknown>>;
}

const MERGE_SHA = "a".repeat(40);
const HEAD_SHA = "b".repeat(40);
const BASE_SHA = "c".repeat(40);
const REFS: Partial<Record<RunKind, string>> = {
  push: "refs/heads/main",
  schedule: "refs/heads/main",
  workflow_dispatch: "refs/heads/main",
  workflow_run: "refs/heads/main",
  merge_group: "refs/heads/gh-readonly-queue/main/pr-7-abc",
};

/** What the runner would tell a step of the repository that the fake GitHub knows. */
export function createTrigger(kind: RunKind): Trigger {
  const ref = REFS[kind] ?? "refs/pull/7/merge";
  const isPull = ref.startsWith("refs/pull/");
  const environment = {
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_REPOSITORY_OWNER: "octo",
    GITHUB_SHA: MERGE_SHA,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: "branch",
    GITHUB_BASE_REF: isPull ? "main" : "",
    GITHUB_HEAD_REF: isPull ? "topic" : "",
    GITHUB_EVENT_NAME: isPull ? "pull_request" : kind,
    GITHUB_ACTOR: kind === "dependabot" ? "dependabot[bot]" : "alice",
    GITHUB_TRIGGERING_ACTOR: "alice",
    GITHUB_WORKFLOW: "CI",
    GITHUB_WORKFLOW_REF: `octo/app/.github/workflows/ci.yml@${ref}`,
    GITHUB_JOB: "scan",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_NUMBER: "3",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_SERVER_URL: "https://github.com",
  };
  const head = { sha: HEAD_SHA, ref: "topic", repo: { full_name: kind === "fork" ? "mallory/app" : "octo/app" } };
  const base = { sha: BASE_SHA, ref: "main", repo: { full_name: "octo/app" } };
  const event = {
    repository: { full_name: "octo/app", default_branch: "main" },
    ...(kind === "merge_group" ? { merge_group: { base_ref: "refs/heads/main", base_sha: BASE_SHA, head_sha: MERGE_SHA } } : {}),
    ...(kind === "workflow_run" ? { workflow_run: { id: 41, event: "pull_request", head_sha: HEAD_SHA, path: ".github/workflows/ci.yml" } } : {}),
    ...(isPull ? { number: 7, pull_request: { number: 7, head, base } } : {}),
  };
  return { environment, event };
}

/** The context of such a run. */
export function createRunContext({ apiUrl, kind = "pull_request", overrides = {} }: FakeRun): RunContext {
  const { environment, event } = createTrigger(kind);
  return readRunContext({ ...environment, GITHUB_API_URL: apiUrl }, event, overrides);
}
