import { TidegateError } from "../model/errors.ts";
import { readNumber, readRecord, readText } from "./read.ts";

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** The pull request a run is about. */
export interface PullRequestContext {
  readonly number: number;
  readonly headSha?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly baseSha?: string;
  /** The head lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
}

/** The finished run that a `workflow_run` event tells of. GitHub wrote these facts, not the fork. */
export interface WorkflowRunContext {
  readonly id: number;
  /** What started that run: `pull_request` … */
  readonly event: string;
  readonly headSha: string;
  /** Path of its workflow file. */
  readonly workflow: string;
}

/** Everything the stages of this folder know of the workflow run. */
export interface RunContext {
  readonly repository: RepositoryName;
  readonly eventName: string;
  /** The commit that results belong to. */
  readonly sha: string;
  /** The full ref that results belong to: `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge` or `…/head`. */
  readonly ref: string;
  readonly pullRequest?: PullRequestContext;
  /** The run whose end started this one (`workflow_run`). */
  readonly workflowRun?: WorkflowRunContext;
  /** Without its `refs/heads/`; from the event. */
  readonly defaultBranch?: string;
  /** The branch that the result is compared with: the pull request's base, the merge queue's, or the branch itself. */
  readonly baseBranch?: string;
  readonly actor: string;
  /** The token may only read, whatever the workflow asks for: GitHub lowers it for these triggers. */
  readonly hasLoweredToken: boolean;
  readonly isDependabot: boolean;
  /** Path of the workflow file in its repository, else its name. */
  readonly workflow: string;
  readonly job: string;
  /** No trailing slash. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runUrl?: string;
}

/** Values a workflow sets when it moved HEAD away from what GITHUB_SHA says. */
export interface ContextOverrides {
  readonly sha?: string;
  readonly ref?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAME = /^[A-Za-z0-9._-]+$/;
const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const REF = /^refs\/(heads|tags|pull)\/[^\s~^:?*[\\]+$/;

/** Whether the environment is that of a workflow run. */
export function isWorkflowRun(environment: Environment): boolean {
  return environment["GITHUB_ACTIONS"] === "true" && Boolean(environment["GITHUB_REPOSITORY"]);
}

/**
 * Reads the run's context from its environment and event payload. Both are arguments: nothing is read from the process.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readRunContext(environment: Environment, event: unknown, overrides: ContextOverrides = {}): RunContext {
  const repository = readRepository(environment["GITHUB_REPOSITORY"]);
  const eventName = environment["GITHUB_EVENT_NAME"] ?? "";
  const payload = readRecord(event);
  const pullRequest = readPullRequest(payload);
  const actor = environment["GITHUB_ACTOR"] ?? "";
  const isDependabot = actor === "dependabot[bot]";
  const defaultBranch = readText(readRecord(payload["repository"])["default_branch"]);
  const baseBranch = readBaseBranch(environment, payload, pullRequest);
  const workflowRun = readWorkflowRun(payload);
  const runUrl = readRunUrl(environment, repository);
  return {
    repository,
    eventName,
    ...readCommit(environment, overrides, pullRequest),
    ...(pullRequest ? { pullRequest } : {}),
    ...(workflowRun ? { workflowRun } : {}),
    ...(defaultBranch ? { defaultBranch } : {}),
    ...(baseBranch ? { baseBranch } : {}),
    actor,
    isDependabot,
    hasLoweredToken: isLowered(eventName, { isDependabot, isFork: pullRequest?.isFork === true }),
    workflow: workflowPath(environment),
    job: environment["GITHUB_JOB"] ?? "",
    ...readUrls(environment),
    ...(runUrl ? { runUrl } : {}),
  };
}

function readRepository(text: string | undefined): RepositoryName {
  const [owner, name, ...rest] = (text ?? "").split("/");
  if (!owner || !name || rest.length > 0 || !NAME.test(owner) || !NAME.test(name)) throw missing("GITHUB_REPOSITORY", text);
  return { owner, name };
}

/**
 * Pull requests are scanned at their merge commit, `refs/pull/N/merge`, and code scanning compares that with the base.
 * Only a workflow that checked out the head instead (and says so with `sha`) reports for `refs/pull/N/head`.
 */
function readCommit(
  environment: Environment,
  overrides: ContextOverrides,
  pullRequest: PullRequestContext | undefined,
): { sha: string; ref: string } {
  const sha = overrides.sha ? demand("sha", overrides.sha, SHA) : demand("GITHUB_SHA", environment["GITHUB_SHA"], SHA);
  const ref = overrides.ref ? demand("ref", overrides.ref, REF) : demand("GITHUB_REF", environment["GITHUB_REF"], REF);
  const isMovedHead = !overrides.ref && pullRequest?.headSha === sha && sha !== environment["GITHUB_SHA"];
  return { sha, ref: isMovedHead ? ref.replace(/^(refs\/pull\/\d+)\/merge$/, "$1/head") : ref };
}

function demand(name: string, value: string | undefined, pattern: RegExp): string {
  if (value === undefined || !pattern.test(value)) throw missing(name, value);
  return value;
}

function readPullRequest(payload: Readonly<Record<string, unknown>>): PullRequestContext | undefined {
  const pull = readRecord(payload["pull_request"]);
  const number = readNumber(pull["number"]) ?? issueNumber(payload);
  if (number === undefined || !Number.isSafeInteger(number) || number < 1) return undefined;
  const head = readRecord(pull["head"]);
  const base = readRecord(pull["base"]);
  const facts = {
    headSha: readText(head["sha"]),
    headRef: readText(head["ref"]),
    baseRef: readText(base["ref"]),
    baseSha: readText(base["sha"]),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { number, ...known, isFork: isForkOf(head, base, "number" in pull) };
}

function readWorkflowRun(payload: Readonly<Record<string, unknown>>): WorkflowRunContext | undefined {
  const run = readRecord(payload["workflow_run"]);
  const id = readNumber(run["id"]);
  const headSha = readText(run["head_sha"]);
  return id === undefined || headSha === undefined
    ? undefined
    : { id, event: readText(run["event"]) ?? "", headSha, workflow: withoutRef(readText(run["path"])) };
}

const withoutRef = (path: string | undefined): string => path?.split("@", 1)[0] ?? "";

function readBaseBranch(
  environment: Environment,
  payload: Readonly<Record<string, unknown>>,
  pullRequest: PullRequestContext | undefined,
): string | undefined {
  const queued = readText(readRecord(payload["merge_group"])["base_ref"]);
  const ref = pullRequest?.baseRef ?? queued ?? (environment["GITHUB_REF"]?.startsWith("refs/heads/") ? environment["GITHUB_REF"] : undefined);
  return ref?.replace(/^refs\/heads\//, "");
}

/** A comment on a pull request arrives as an issue event that points at one. */
function issueNumber(payload: Readonly<Record<string, unknown>>): number | undefined {
  const issue = readRecord(payload["issue"]);
  return "pull_request" in issue ? readNumber(issue["number"]) : undefined;
}

/** A head repository that was deleted reads as a fork: its author has no write access here. */
function isForkOf(head: Readonly<Record<string, unknown>>, base: Readonly<Record<string, unknown>>, isPullEvent: boolean): boolean {
  if (!isPullEvent) return false;
  const name = readText(readRecord(head["repo"])["full_name"]);
  return name === undefined || name.toLowerCase() !== readText(readRecord(base["repo"])["full_name"])?.toLowerCase();
}

/**
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target: forks get a read-only token on
 * `pull_request*` events but not on `pull_request_target`; runs that Dependabot triggers do by default.
 */
function isLowered(eventName: string, by: { readonly isDependabot: boolean; readonly isFork: boolean }): boolean {
  if (by.isDependabot) return /^(push|pull_request|pull_request_review|pull_request_review_comment)$/.test(eventName);
  return by.isFork && eventName !== "pull_request_target" && eventName.startsWith("pull_request");
}

/** `owner/repo/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml`: the name may change, and two workflows may share one. */
function workflowPath(environment: Environment): string {
  const path = environment["GITHUB_WORKFLOW_REF"]?.split("@", 1)[0]?.split("/").slice(2).join("/");
  return path || environment["GITHUB_WORKFLOW"] || "";
}

function readUrls(environment: Environment): Pick<RunContext, "apiUrl" | "serverUrl"> {
  return {
    apiUrl: readUrl(environment, "GITHUB_API_URL", "https://api.github.com"),
    serverUrl: readUrl(environment, "GITHUB_SERVER_URL", "https://github.com"),
  };
}

function readUrl(environment: Environment, name: string, fallback: string): string {
  const text = environment[name] || fallback;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw missing(name, text);
  return text.replace(/\/+$/, "");
}

function readRunUrl(environment: Environment, repository: RepositoryName): string | undefined {
  const id = environment["GITHUB_RUN_ID"];
  if (!id || !/^\d+$/.test(id)) return undefined;
  const attempt = environment["GITHUB_RUN_ATTEMPT"];
  const suffix = attempt && /^\d+$/.test(attempt) && attempt !== "1" ? `/attempts/${attempt}` : "";
  return `${readUrls(environment).serverUrl}/${repository.owner}/${repository.name}/actions/runs/${id}${suffix}`;
}

function missing(name: string, value: string | undefined): TidegateError<"GITHUB_CONTEXT_MISSING"> {
  const state = value ? `is not usable: ${JSON.stringify(value.slice(0, 200))}` : "is not set";
  return new TidegateError("GITHUB_CONTEXT_MISSING", `${name} ${state}`);
}
