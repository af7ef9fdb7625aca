import { randomBytes } from "node:crypto";
import { type FakeArtifact, isForArtifacts, serveArtifacts } from "./artifact-service.ts";
import type { Fault } from "./github-state.ts";
import { type FakeRequest, type FakeResponse, type FakeServer, listen } from "./server.ts";

/**
 * The cache service (v2) as @actions/cache 6 speaks it: three twirp calls and blobs as Azure serves them.
 * Entries belong to a scope (a ref), never change, and are found by exact key, then by prefix, newest first, scope by scope.
 */
export interface FakeCacheService extends FakeServer {
  readonly state: CacheState;
  /** What a runner would put into the environment of an action. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface CacheState {
  readonly entries: CacheEntry[];
  readonly tokens: Map<string, CacheAccess>;
  readonly faults: Fault[];
  readonly requests: { readonly method: string; readonly status: number; readonly bytes: number }[];
  readonly violations: string[];
  /** Kept with the workflow run. */
  readonly artifacts: FakeArtifact[];
  /** Bytes of blobs that were sent out. */
  served: number;
}

export interface CacheAccess {
  /** Scopes to read from, in the order they are searched. */
  readonly read: readonly string[];
  /** Scope to write to; absent for read-only tokens. */
  readonly write?: string;
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  data: Buffer;
  isFinal: boolean;
}

export const CACHE_TOKEN = makeRuntimeToken("main");
const TWIRP = "/twirp/github.actions.results.api.v1.CacheService/";

/** A token as the runner hands it to actions: a JWT whose claims name the run and the job. */
export function makeRuntimeToken(name: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part({ scp: "Actions.Example Actions.Results:run-1:job-1", name })}.c2ln`;
}

type Json = Readonly<Record<string, unknown>>;

export async function startCacheService(): Promise<FakeCacheService> {
  const state: CacheState = {
    entries: [],
    tokens: new Map([[CACHE_TOKEN, { read: ["refs/heads/main"], write: "refs/heads/main" }]]),
    faults: [],
    requests: [],
    violations: [],
    artifacts: [],
    served: 0,
  };
  const blocks = new Map<string, Buffer>();
  let base = "";
  const server = await listen((request) => {
    const reply = handle({ state, blocks, base }, request);
    state.requests.push({ method: `${request.method} ${request.path.replace(TWIRP, "")}`, status: reply.status, bytes: request.body.length });
    return reply;
  });
  base = server.url;
  const environment = { ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: CACHE_TOKEN };
  return { ...server, state, environment };
}

interface Service {
  readonly state: CacheState;
  /** Blocks that were sent but not yet put together. */
  readonly blocks: Map<string, Buffer>;
  readonly base: string;
}

function handle(service: Service, request: FakeRequest): FakeResponse {
  const { state } = service;
  const fault = state.faults.find(
    (candidate) => candidate.times > 0 && (candidate.method ?? request.method) === request.method && (candidate.path?.test(request.path) ?? true),
  );
  if (fault) {
    fault.times -= 1;
    fault.effect?.();
    const { status, headers = {}, message = "fault", isCut = false, isStalled = false } = fault;
    return { status, headers, body: { code: "internal", msg: message }, isCut, isStalled };
  }
  if (request.path.startsWith("/blob/")) return serveBlob(service, request);
  if (isForArtifacts(request)) return serveArtifacts(service, request);
  if (request.method === "POST" && request.path.startsWith(TWIRP)) return callTwirp(service, request);
  state.violations.push(`no such route: ${request.method} ${request.path}`);
  return { status: 404, body: { code: "bad_route", msg: "no such route" } };
}

// ── twirp ──

function callTwirp(service: Service, request: FakeRequest): FakeResponse {
  const token = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
  const access = service.state.tokens.get(token);
  if (!access) return { status: 401, body: { code: "unauthenticated", msg: "invalid token" } };
  const body = JSON.parse(request.body.toString("utf8")) as Json;
  if (!/^[^,]{1,512}$/.test(String(body["key"]))) service.state.violations.push(`bad key ${String(body["key"])}`);
  if (!/^[0-9a-f]{64}$/.test(String(body["version"]))) service.state.violations.push(`bad version ${String(body["version"])}`);
  switch (request.path.slice(TWIRP.length)) {
    case "CreateCacheEntry":
      return createEntry(service, access, body);
    case "FinalizeCacheEntryUpload":
      return finalizeEntry(service, access, body);
    case "GetCacheEntryDownloadURL":
      return findEntry(service, access, body);
    default:
      return { status: 404, body: { code: "bad_route", msg: "no such method" } };
  }
}

function createEntry({ state, base }: Service, access: CacheAccess, { key, version }: Json): FakeResponse {
  const scope = access.write;
  if (scope === undefined) return { status: 200, body: { ok: false, message: "cache write denied: the token for this run is read-only" } };
  if (state.entries.some((entry) => entry.key === key && entry.version === version && entry.scope === scope)) {
    return { status: 409, body: { code: "already_exists", msg: "cache entry with the same key, version, and scope already exists" } };
  }
  const id = (state.entries.at(-1)?.id ?? 0) + 1;
  state.entries.push({ id, key: String(key), version: String(version), scope, data: Buffer.alloc(0), isFinal: false });
  return { status: 200, body: { ok: true, signed_upload_url: `${base}/blob/${id}?sig=${signature()}` } };
}

function finalizeEntry({ state }: Service, access: CacheAccess, { key, version, size_bytes: size }: Json): FakeResponse {
  const entry = state.entries.find((item) => item.key === key && item.version === version && item.scope === access.write);
  if (!entry) return { status: 404, body: { code: "not_found", msg: "cache entry not found" } };
  if (String(entry.data.length) !== size) return { status: 200, body: { ok: false, message: `size ${String(size)} is not that of the blob` } };
  entry.isFinal = true;
  return { status: 200, body: { ok: true, entry_id: String(entry.id) } };
}

function findEntry({ state, base }: Service, access: CacheAccess, { key, version, restore_keys: more }: Json): FakeResponse {
  const keys = [key, ...(Array.isArray(more) ? (more as unknown[]) : [])].map(String);
  if (keys.length > 10) state.violations.push(`${keys.length} keys, 10 are allowed`);
  if (access.read.length === 0) return { status: 403, body: { code: "permission_denied", msg: "cache read denied: no readable scopes" } };
  for (const scope of access.read) {
    const own = state.entries.filter((entry) => entry.isFinal && entry.scope === scope && entry.version === version).toReversed();
    const found = own.find((entry) => entry.key === keys[0]) ?? keys.map((prefix) => own.find((entry) => entry.key.startsWith(prefix))).find(Boolean);
    if (found) return { status: 200, body: { ok: true, signed_download_url: `${base}/blob/${found.id}?sig=${signature()}`, matched_key: found.key } };
  }
  return { status: 200, body: { ok: false } };
}

// ── blobs ──

function serveBlob(service: Service, request: FakeRequest): FakeResponse {
  const { state } = service;
  if (request.headers["authorization"] !== undefined) state.violations.push("a blob request carries the runtime token");
  if (!request.query.get("sig")) return { status: 403 };
  const entry = state.entries.find(({ id }) => `/blob/${id}` === request.path);
  if (!entry) return { status: 404, headers: { "x-ms-error-code": "BlobNotFound" } };
  if (request.method === "PUT") return putBlob(service, entry, request);
  return getBlob(state, entry, request);
}

function putBlob({ state, blocks }: Service, entry: CacheEntry, request: FakeRequest): FakeResponse {
  if (entry.isFinal) state.violations.push(`entry ${entry.key} is changed after it was finalized`);
  const part = request.query.get("comp");
  if (part === "block") blocks.set(`${entry.id}/${request.query.get("blockid")}`, request.body);
  else if (part === "blocklist") {
    const ids = [...request.body.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? "");
    entry.data = Buffer.concat(ids.map((id) => blocks.get(`${entry.id}/${id}`) ?? Buffer.alloc(0)));
  } else if (request.headers["x-ms-blob-type"] === "BlockBlob") entry.data = request.body;
  else return { status: 400, headers: { "x-ms-error-code": "MissingRequiredHeader" } };
  return { status: 201, headers: azureHeaders(request) };
}

function getBlob(state: CacheState, entry: CacheEntry, request: FakeRequest): FakeResponse {
  const range = /^bytes=(\d+)-(\d+)?$/.exec(request.headers["range"] ?? request.headers["x-ms-range"] ?? "");
  const size = entry.data.length;
  const headers = { ...azureHeaders(request), "x-ms-blob-type": "BlockBlob", "accept-ranges": "bytes" };
  if (request.method === "HEAD") return { status: 200, headers: { ...headers, "content-length": String(size) } };
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(size, Number(range?.[2] ?? size - 1) + 1);
  const body = entry.data.subarray(start, end);
  state.served += body.length;
  const partial = range ? { "content-range": `bytes ${start}-${end - 1}/${size}` } : {};
  return { status: range ? 206 : 200, headers: { ...headers, ...partial, "content-type": "application/octet-stream" }, body };
}

function azureHeaders(request: FakeRequest): Record<string, string> {
  const version = request.headers["x-ms-version"];
  return {
    etag: '"0x8DFAKE"',
    "last-modified": "Sat, 21 Nov 2026 10:00:00 GMT",
    "x-ms-request-id": "fake",
    ...(version ? { "x-ms-version": version } : {}),
  };
}

function signature(): string {
  return randomBytes(12).toString("hex");
}
