import { addComment, createGitHubState, type FakeComment, type FakeToken, type Fault, type GitHubState, type Permission } from "./github-state.ts";
import { checkExchange, sample } from "./openapi/index.ts";
import { categoryOf, sarifErrors, toolOf, unpackSarif } from "./sarif-rules.ts";
import { type FakeRequest, type FakeResponse, type FakeServer, listen } from "./server.ts";

export interface FakeGitHub extends FakeServer {
  readonly state: GitHubState;
}

/** Who asks, what for, and the parts of the path. */
interface Call {
  readonly request: FakeRequest;
  readonly state: GitHubState;
  readonly token: FakeToken;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Route {
  /** As GitHub's description names it: `GET /repos/{owner}/{repo}/…`. */
  readonly operation: string;
  readonly pattern: RegExp;
  /** Any of these is enough. */
  readonly needs: readonly (readonly [Permission, "read" | "write"])[];
  /** Fields a body may have: GitHub ignores others in silence, which hides a typing error. */
  readonly fields?: readonly string[];
  readonly answer: (call: Call) => FakeResponse;
}

/** `{owner}` becomes a group called `owner`. */
const route = (operation: string, rest: Omit<Route, "operation" | "pattern">): Route => ({
  operation,
  pattern: new RegExp(`^${operation.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  ...rest,
});

const READS_PULLS = [
  ["pull_requests", "read"],
  ["issues", "read"],
] as const;
const WRITES_PULLS = [["pull_requests", "write"]] as const;

const COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const SARIFS = "/repos/{owner}/{repo}/code-scanning/sarifs";
const GRAPHQL = "POST /graphql";

const ROUTES: readonly Route[] = [
  route(`GET ${COMMENTS}`, { needs: READS_PULLS, answer: listComments }),
  route(`POST ${COMMENTS}`, { needs: WRITES_PULLS, fields: ["body"], answer: createComment }),
  route(`PATCH ${COMMENT}`, { needs: WRITES_PULLS, fields: ["body"], answer: updateComment }),
  route(`DELETE ${COMMENT}`, { needs: WRITES_PULLS, answer: deleteComment }),
  route(`POST ${SARIFS}`, {
    needs: [["security_events", "write"]],
    fields: ["commit_sha", "ref", "sarif", "checkout_uri", "started_at", "tool_name", "validate"],
    answer: uploadSarif,
  }),
  route(`GET ${SARIFS}/{sarif_id}`, { needs: [["security_events", "read"]], answer: sarifStatus }),
  route("GET /repos/{owner}/{repo}/pulls/{pull_number}", { needs: [["pull_requests", "read"]], answer: getPull }),
  route("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
    needs: [["contents", "write"]],
    fields: ["version", "job", "sha", "ref", "detector", "metadata", "manifests", "scanned"],
    answer: createSnapshot,
  }),
  route(GRAPHQL, { needs: [], fields: ["query", "variables"], answer: queryViewer }),
];

/** A loopback GitHub with state. `basePath` is `/api/v3` for one that plays Enterprise Server. */
export async function startGitHub(options: { readonly basePath?: string; readonly state?: GitHubState } = {}): Promise<FakeGitHub> {
  const state = options.state ?? createGitHubState();
  const base = options.basePath ?? "";
  const server = await listen((request) => {
    const path = base && request.path === "/api/graphql" ? "/graphql" : stripBase(request.path, base);
    return handle(state, { ...request, path });
  });
  return { ...server, url: `${server.url}${base}`, state };
}

function stripBase(path: string, base: string): string {
  return path.startsWith(`${base}/`) ? path.slice(base.length) : `/outside-the-api${path}`;
}

function handle(state: GitHubState, request: FakeRequest): FakeResponse {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
  const entry = { method: request.method, path: request.path, query: request.query.toString(), token, bytes: request.body.length, status: 0 };
  state.requests.push(entry);
  const reply = withFault(state, request, () => dispatch(state, request, token));
  entry.status = reply.status;
  return { ...reply, headers: { "x-github-request-id": `FAKE:${state.requests.length}`, ...reply.headers } };
}

function withFault(state: GitHubState, request: FakeRequest, real: () => FakeResponse): FakeResponse {
  const fault = state.faults.find(
    (candidate) => candidate.times > 0 && (candidate.method ?? request.method) === request.method && (candidate.path?.test(request.path) ?? true),
  );
  if (!fault) return real();
  fault.times -= 1;
  if (fault.isAfterEffect) real();
  fault.effect?.();
  return spoil(fault);
}

function spoil(fault: Fault): FakeResponse {
  return {
    status: fault.status,
    headers: fault.headers ?? {},
    body: refusal(fault.message ?? "Server Error").body,
    isCut: fault.isCut === true,
    isStalled: fault.isStalled === true,
  };
}

function dispatch(state: GitHubState, request: FakeRequest, tokenText: string | undefined): FakeResponse {
  checkHeaders(state, request);
  for (const candidate of ROUTES) {
    const match = candidate.pattern.exec(`${request.method} ${request.path}`);
    if (match) return serve(candidate, { state, request, tokenText, params: match.groups ?? {} });
  }
  state.violations.push(`no such route: ${request.method} ${request.path}`);
  return refusal("no such route", 500);
}

function checkHeaders(state: GitHubState, request: FakeRequest): void {
  const { headers } = request;
  const complain = (what: string): void => void state.violations.push(`${request.method} ${request.path}: ${what}`);
  if (!headers["user-agent"]) complain("without User-Agent, which GitHub demands");
  if (!/application\/(vnd\.github[^,]*\+)?json/.test(headers["accept"] ?? "")) complain("does not accept JSON");
  if (headers["x-github-api-version"] !== undefined && headers["x-github-api-version"] !== "2022-11-28") complain("unknown API version");
  if (request.body.length > 0 && !headers["content-type"]?.startsWith("application/json")) complain("body is not JSON");
}

interface Matched {
  readonly state: GitHubState;
  readonly request: FakeRequest;
  readonly tokenText: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

function serve(route: Route, { state, request, tokenText, params }: Matched): FakeResponse {
  if (tokenText === undefined) return refusal("Requires authentication", 401);
  const token = state.tokens.get(tokenText);
  if (!token) return refusal("Bad credentials", 401);
  const repository = params["owner"] === undefined ? undefined : `${params["owner"]}/${params["repo"]}`;
  if (repository !== undefined && repository.toLowerCase() !== state.repository.toLowerCase()) return refusal("Not Found", 404);
  if (!isAllowed(token, route)) {
    const accepted = route.needs.map(([name, level]) => `${name}=${level}`).join("; ");
    return { ...refusal("Resource not accessible by integration", 403), headers: { "x-accepted-github-permissions": accepted } };
  }
  const body = readBody(state, request, route);
  const reply = route.answer({ request, state, token, params, body });
  if (route.operation !== GRAPHQL) {
    const exchange = { operation: route.operation, query: request.query, requestBody: body, status: reply.status, responseBody: reply.body };
    state.violations.push(...checkExchange(exchange));
  }
  return reply;
}

function isAllowed(token: FakeToken, { needs }: Route): boolean {
  return needs.length === 0 || needs.some(([name, level]) => token.permissions[name] === "write" || token.permissions[name] === level);
}

function readBody(state: GitHubState, request: FakeRequest, { fields }: Route): Readonly<Record<string, unknown>> {
  if (!fields) {
    if (request.body.length > 0) state.violations.push(`${request.method} ${request.path}: takes no body`);
    return {};
  }
  const body = JSON.parse(request.body.toString("utf8")) as Record<string, unknown>;
  for (const name of Object.keys(body)) {
    if (!fields.includes(name)) state.violations.push(`${request.method} ${request.path}: unknown field ${name}`);
  }
  return body;
}

function refusal(message: string, status = 422): FakeResponse {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}

// ── issue comments ──

function listComments({ state, params, request }: Call): FakeResponse {
  const number = Number(params["issue_number"]);
  if (!state.pulls.has(number)) return refusal("Not Found", 404);
  const since = request.query.get("since");
  const all = state.comments.filter((comment) => comment.issue === number && (!since || comment.updatedAt >= new Date(since).toISOString()));
  const size = Math.min(100, Number(request.query.get("per_page") ?? 30));
  const page = Number(request.query.get("page") ?? 1);
  const isLast = page * size >= all.length;
  const next = new URLSearchParams(request.query);
  next.set("page", String(page + 1));
  return {
    status: 200,
    headers: isLast ? {} : { link: `<https://api.github.com/repositories/1/issues/${number}/comments?${next.toString()}>; rel="next"` },
    body: all.slice((page - 1) * size, page * size).map((comment) => showComment(state, comment)),
  };
}

function createComment({ state, params, token, body }: Call): FakeResponse {
  const number = Number(params["issue_number"]);
  const pull = state.pulls.get(number);
  if (!pull) return refusal("Not Found", 404);
  if (pull.isLocked) return refusal("Unable to create comment because issue is locked.", 403);
  const text = String(body["body"]);
  const comment = checkText(text) ?? addComment(state, { issue: number, login: token.login, isBot: token.isBot, body: text });
  return "status" in comment ? comment : { status: 201, body: showComment(state, comment) };
}

function updateComment({ state, params, body, token }: Call): FakeResponse {
  const comment = state.comments.find(({ id }) => id === Number(params["comment_id"]));
  if (!comment) return refusal("Not Found", 404);
  if (comment.login !== token.login) state.violations.push(`${token.login} edits a comment of ${comment.login}`);
  const problem = checkText(String(body["body"]));
  if (problem) return problem;
  state.now += 1000;
  Object.assign(comment, { body: String(body["body"]), edits: comment.edits + 1, updatedAt: new Date(state.now).toISOString() });
  return { status: 200, body: showComment(state, comment) };
}

function deleteComment({ state, params, token }: Call): FakeResponse {
  const index = state.comments.findIndex(({ id }) => id === Number(params["comment_id"]));
  if (index < 0) return refusal("Not Found", 404);
  if (state.comments[index]?.login !== token.login) state.violations.push(`${token.login} deletes a comment of somebody else`);
  state.comments.splice(index, 1);
  return { status: 204 };
}

function checkText(text: string): FakeResponse | undefined {
  if (text.trim() === "") return refusal("Validation Failed: body cannot be blank");
  if (text.length <= 65_536) return undefined;
  const errors = [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long (maximum is 65536 characters)" }];
  return { status: 422, body: { message: "Validation Failed", errors, documentation_url: "https://docs.github.com/rest" } };
}

function showComment(state: GitHubState, comment: FakeComment): unknown {
  const api = `https://api.github.com/repos/${state.repository}/issues`;
  return {
    ...sample("issue-comment"),
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/comments/${comment.id}`,
    html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    body: comment.body,
    user: showUser(comment),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.isBot ? "NONE" : "CONTRIBUTOR",
  };
}

function showUser({ login, isBot }: { readonly login: string; readonly isBot: boolean }): unknown {
  return { ...sample("simple-user"), login, id: isBot ? 41_898_282 : 583_231, type: isBot ? "Bot" : "User" };
}

// ── code scanning ──

function uploadSarif({ state, body }: Call): FakeResponse {
  if (!state.features.codeScanning) return refusal("Code Security must be enabled for this repository to use code scanning.", 403);
  if (!/^[0-9a-f]{40}$/.test(String(body["commit_sha"]))) return refusal("commit_sha is not a commit", 422);
  if (!/^refs\/(heads|tags)\/.+$|^refs\/pull\/\d+\/(merge|head)$/.test(String(body["ref"]))) return refusal("ref is not fully qualified", 422);
  const unpacked = unpackSarif(body["sarif"]);
  if ("status" in unpacked) return refusal(unpacked.message, unpacked.status);
  const runs = (unpacked.log as { runs?: unknown[] } | null)?.runs;
  const first = Array.isArray(runs) ? (runs[0] as { results?: unknown[] } | undefined) : undefined;
  const id = `6c81cd8e-${String(state.nextId).padStart(4, "0")}-11ea-8d7f-8ac5dc1a0d2b`;
  state.nextId += 1;
  state.analyses.push({
    id,
    ref: String(body["ref"]),
    sha: String(body["commit_sha"]),
    category: categoryOf(first),
    tool: toolOf(first),
    log: unpacked.log,
    results: first?.results?.length ?? 0,
    looks: 0,
    errors: [...sarifErrors(unpacked.log), ...state.processing.errors],
  });
  return { status: 202, body: { id, url: `https://api.github.com/repos/${state.repository}/code-scanning/sarifs/${id}` } };
}

function sarifStatus({ state, params }: Call): FakeResponse {
  const analysis = state.analyses.find(({ id }) => id === params["sarif_id"]);
  if (!analysis) return refusal("Not Found", 404);
  analysis.looks += 1;
  if (analysis.looks <= state.processing.pendingLooks) return { status: 200, body: { processing_status: "pending" } };
  if (analysis.errors.length > 0) return { status: 200, body: { processing_status: "failed", analyses_url: null, errors: analysis.errors } };
  const url = `https://api.github.com/repos/${state.repository}/code-scanning/analyses?sarif_id=${analysis.id}`;
  return { status: 200, body: { processing_status: "complete", analyses_url: url, errors: null } };
}

// ── the rest ──

function getPull({ state, params }: Call): FakeResponse {
  const number = Number(params["pull_number"]);
  const pull = state.pulls.get(number);
  if (!pull) return refusal("Not Found", 404);
  const whole = sample("pull-request");
  const head = { ...(whole["head"] as object), sha: pull.headSha };
  return { status: 200, body: { ...whole, number, state: pull.isClosed ? "closed" : "open", locked: pull.isLocked === true, head } };
}

function createSnapshot({ state, body }: Call): FakeResponse {
  if (!state.features.dependencyGraph) return refusal("The Dependency graph is disabled for this repository. Please enable it.", 404);
  state.snapshots.push(body);
  state.nextId += 1;
  const message = "Dependency results for the repo have been successfully updated.";
  return { status: 201, body: { id: state.nextId, created_at: new Date(state.now).toISOString(), result: "SUCCESS", message } };
}

function queryViewer({ state, token, body }: Call): FakeResponse {
  if (/^query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(String(body["query"])))
    return { status: 200, body: { data: { viewer: { login: token.login } } } };
  state.violations.push(`unknown GraphQL query: ${String(body["query"])}`);
  return refusal("unknown query", 500);
}
