import { describe, expect, it } from "vitest";
import { isWorkflowRun, readRunContext } from "./context.ts";

const SHA = "a".repeat(40);
const HEAD = "b".repeat(40);

const environment = {
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "octo/app",
  GITHUB_SHA: SHA,
  GITHUB_REF: "refs/heads/main",
  GITHUB_EVENT_NAME: "push",
  GITHUB_ACTOR: "alice",
  GITHUB_WORKFLOW: "CI",
  GITHUB_WORKFLOW_REF: "octo/app/.github/workflows/ci.yml@refs/heads/main",
  GITHUB_JOB: "scan",
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_ATTEMPT: "1",
};

const pullEnvironment = { ...environment, GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" };

const pullEvent = (headRepository: string | null = "octo/app") => ({
  repository: { default_branch: "main" },
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: "topic", repo: headRepository === null ? null : { full_name: headRepository } },
    base: { sha: "c".repeat(40), ref: "main", repo: { full_name: "octo/app" } },
  },
});

describe("readRunContext", () => {
  it("reads a push", () => {
    expect(readRunContext(environment, { repository: { default_branch: "main" } })).toEqual({
      repository: { owner: "octo", name: "app" },
      eventName: "push",
      sha: SHA,
      ref: "refs/heads/main",
      defaultBranch: "main",
      baseBranch: "main",
      actor: "alice",
      isDependabot: false,
      hasLoweredToken: false,
      workflow: ".github/workflows/ci.yml",
      job: "scan",
      apiUrl: "https://api.github.com",
      serverUrl: "https://github.com",
      runUrl: "https://github.com/octo/app/actions/runs/42",
    });
  });

  it("reports a pull request at its merge commit", () => {
    const context = readRunContext(pullEnvironment, pullEvent());
    expect(context).toMatchObject({ sha: SHA, ref: "refs/pull/7/merge", hasLoweredToken: false });
    expect(context.pullRequest).toEqual({
      number: 7,
      headSha: HEAD,
      headRef: "topic",
      baseRef: "main",
      baseSha: "c".repeat(40),
      isFork: false,
    });
  });

  it.each([
    ["the head was checked out", { sha: HEAD }, { sha: HEAD, ref: "refs/pull/7/head" }],
    ["the merge commit is named again", { sha: SHA }, { sha: SHA, ref: "refs/pull/7/merge" }],
    ["both are given", { sha: HEAD, ref: "refs/heads/topic" }, { sha: HEAD, ref: "refs/heads/topic" }],
  ])("follows HEAD when %s", (_, overrides, expected) => {
    expect(readRunContext(pullEnvironment, pullEvent(), overrides)).toMatchObject(expected);
  });

  it.each([
    { what: "a fork", eventName: "pull_request", event: pullEvent("mallory/app"), actor: "mallory", isLowered: true },
    { what: "a deleted fork", eventName: "pull_request", event: pullEvent(null), actor: "mallory", isLowered: true },
    { what: "the same repository in other letters", eventName: "pull_request", event: pullEvent("Octo/App"), actor: "alice", isLowered: false },
    { what: "a fork on pull_request_target", eventName: "pull_request_target", event: pullEvent("mallory/app"), actor: "mallory", isLowered: false },
    { what: "Dependabot's pull request", eventName: "pull_request", event: pullEvent(), actor: "dependabot[bot]", isLowered: true },
    { what: "Dependabot's push", eventName: "push", event: {}, actor: "dependabot[bot]", isLowered: true },
    { what: "a schedule", eventName: "schedule", event: {}, actor: "alice", isLowered: false },
  ])("knows whether the token is lowered: $what", ({ eventName, event, actor, isLowered }) => {
    const context = readRunContext({ ...pullEnvironment, GITHUB_EVENT_NAME: eventName, GITHUB_ACTOR: actor }, event);
    expect(context.hasLoweredToken).toBe(isLowered);
  });

  it.each([
    ["a pull request's base", pullEnvironment, pullEvent(), "main"],
    [
      "a merge queue's base",
      { ...environment, GITHUB_REF: "refs/heads/gh-readonly-queue/dev/pr-7" },
      { merge_group: { base_ref: "refs/heads/dev" } },
      "dev",
    ],
    ["the branch itself", environment, {}, "main"],
    ["nothing for a tag", { ...environment, GITHUB_REF: "refs/tags/v1" }, {}, undefined],
  ])("compares with %s", (_, variables, event, branch) => {
    expect(readRunContext(variables, event).baseBranch).toBe(branch);
  });

  it("knows the run whose end started this one", () => {
    const event = {
      workflow_run: { id: 5, event: "pull_request", head_sha: HEAD, path: ".github/workflows/ci.yml@refs/heads/main", pull_requests: [] },
    };
    expect(readRunContext(environment, event).workflowRun).toEqual({
      id: 5,
      event: "pull_request",
      headSha: HEAD,
      workflow: ".github/workflows/ci.yml",
    });
  });

  it("finds the pull request of a comment event, and none behind a plain issue", () => {
    expect(readRunContext(environment, { issue: { number: 9, pull_request: {} } }).pullRequest).toEqual({ number: 9, isFork: false });
    expect(readRunContext(environment, { issue: { number: 9 } }).pullRequest).toBeUndefined();
  });

  it("reads GitHub Enterprise Server and later attempts", () => {
    const ghes = { ...environment, GITHUB_API_URL: "https://ghe.example/api/v3/", GITHUB_SERVER_URL: "https://ghe.example", GITHUB_RUN_ATTEMPT: "3" };
    expect(readRunContext(ghes, {})).toMatchObject({
      apiUrl: "https://ghe.example/api/v3",
      runUrl: "https://ghe.example/octo/app/actions/runs/42/attempts/3",
    });
  });

  it.each([null, "text", 7, [], { pull_request: "no" }, { pull_request: { number: "7; rm" } }, { pull_request: { number: -1 } }])(
    "takes any event payload: %j",
    (event) => {
      expect(readRunContext(environment, event).pullRequest).toBeUndefined();
    },
  );

  it.each([
    ["GITHUB_REPOSITORY", "octo"],
    ["GITHUB_REPOSITORY", "octo/app/../other"],
    ["GITHUB_REPOSITORY", undefined],
    ["GITHUB_SHA", "main"],
    ["GITHUB_REF", "main"],
    ["GITHUB_REF", "refs/heads/a b"],
    ["GITHUB_API_URL", "ftp://x"],
    ["GITHUB_SERVER_URL", "not a url"],
  ])("refuses %s = %j", (name, value) => {
    expect(() => readRunContext({ ...environment, [name]: value }, {})).toThrow(
      expect.objectContaining({ code: "GITHUB_CONTEXT_MISSING", message: expect.stringContaining(name) as string }) as Error,
    );
  });

  it("tells a workflow run from a shell", () => {
    expect(isWorkflowRun(environment)).toBe(true);
    expect(isWorkflowRun({ GITHUB_REPOSITORY: "octo/app" })).toBe(false);
  });
});
