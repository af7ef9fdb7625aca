/** What the fake GitHub remembers; tests read it and may change it between requests. */
export interface GitHubState {
  /** `owner/name` of the only repository. */
  repository: string;
  readonly tokens: Map<string, FakeToken>;
  readonly pulls: Map<number, FakePull>;
  readonly comments: FakeComment[];
  readonly analyses: FakeAnalysis[];
  readonly snapshots: Readonly<Record<string, unknown>>[];
  readonly features: { codeScanning: boolean; dependencyGraph: boolean };
  /** How often a status look answers `pending`, and what the service finds wrong of its own. */
  readonly processing: { pendingLooks: number; errors: string[] };
  /** Answers to give instead of the real ones, each until its `times` are used up. */
  readonly faults: Fault[];
  readonly requests: LoggedRequest[];
  /** What a real GitHub would never have been sent. A test fails when there is one. */
  readonly violations: string[];
  nextId: number;
  now: number;
}

export type Permission = "issues" | "pull_requests" | "security_events" | "contents" | "actions";

export interface FakeToken {
  readonly login: string;
  readonly isBot: boolean;
  readonly permissions: Readonly<Partial<Record<Permission, "read" | "write">>>;
}

export interface FakePull {
  readonly headSha: string;
  isLocked?: boolean;
  isClosed?: boolean;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly isBot: boolean;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** How often it was changed after it was made. */
  edits: number;
}

export interface FakeAnalysis {
  readonly id: string;
  readonly ref: string;
  readonly sha: string;
  readonly category: string;
  readonly tool: string;
  readonly log: unknown;
  readonly results: number;
  looks: number;
  readonly errors: readonly string[];
}

export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isCut?: boolean;
  readonly isStalled?: boolean;
  /** The request takes effect before the answer is spoiled. */
  readonly isAfterEffect?: boolean;
  /** What happens meanwhile, by somebody else's hand. */
  readonly effect?: () => void;
  times: number;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly token: string | undefined;
  readonly bytes: number;
  status: number;
}

export const WRITE_TOKEN = "ghs_fakeWriteTokenOfTheWorkflow";
export const READ_TOKEN = "ghs_fakeReadTokenOfAFork";

/** A repository with one open pull request, a workflow token that may write and one that may only read. */
export function createGitHubState(): GitHubState {
  const bot = { login: "github-actions[bot]", isBot: true };
  return {
    repository: "octo/app",
    tokens: new Map<string, FakeToken>([
      [WRITE_TOKEN, { ...bot, permissions: { contents: "read", pull_requests: "write", security_events: "write" } }],
      [READ_TOKEN, { ...bot, permissions: { contents: "read", pull_requests: "read", security_events: "read" } }],
    ]),
    pulls: new Map([[7, { headSha: "b".repeat(40) }]]),
    comments: [],
    analyses: [],
    snapshots: [],
    features: { codeScanning: true, dependencyGraph: true },
    processing: { pendingLooks: 0, errors: [] },
    faults: [],
    requests: [],
    violations: [],
    nextId: 1001,
    now: Date.parse("2026-11-21T10:00:00Z"),
  };
}

/**
 * The alerts that are open for a ref: of each tool and category the newest processed analysis counts, whole. Whoever uploads for
 * two images under one category closes the first one's alerts.
 */
export function openAlerts(state: GitHubState, ref: string): readonly string[] {
  const newest = new Map<string, FakeAnalysis>();
  for (const analysis of state.analyses) {
    if (analysis.ref === ref && analysis.errors.length === 0) newest.set(`${analysis.tool} ${analysis.category}`, analysis);
  }
  return [...newest.values()].flatMap(({ category, log }) => {
    const { runs = [] } = log as { runs?: { results: { ruleId: string }[] }[] };
    return runs.flatMap(({ results }) => results.map(({ ruleId }) => `${category}: ${ruleId}`));
  });
}

/** Plants a comment as if somebody had written it. */
export function addComment(state: GitHubState, comment: Pick<FakeComment, "issue" | "login" | "isBot" | "body">): FakeComment {
  const time = new Date(state.now).toISOString();
  state.now += 1000;
  const made = { ...comment, id: state.nextId, createdAt: time, updatedAt: time, edits: 0 };
  state.nextId += 1;
  state.comments.push(made);
  return made;
}
