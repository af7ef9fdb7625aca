import { createHash } from "node:crypto";
import type { FakeRequest, FakeResponse } from "./server.ts";

/** A file that a run keeps. */
export interface FakeArtifact {
  readonly id: string;
  readonly name: string;
  data: Buffer;
  isFinal: boolean;
}

export interface ArtifactService {
  readonly state: { readonly artifacts: FakeArtifact[]; readonly tokens: ReadonlyMap<string, unknown>; readonly violations: string[] };
  readonly base: string;
}

const TWIRP = "/twirp/github.actions.results.api.v1.ArtifactService/";
const BLOB = "/artifact-blob/";
type Json = Readonly<Record<string, unknown>>;

export const isForArtifacts = ({ path }: FakeRequest): boolean => path.startsWith(TWIRP) || path.startsWith(BLOB);

/** The artifact service (v4 backend) as @actions/artifact 6 speaks it: create, one blob, finalize; names are unique in a run. */
export function serveArtifacts(service: ArtifactService, request: FakeRequest): FakeResponse {
  if (request.path.startsWith(BLOB)) return putBlob(service, request);
  const token = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
  if (!service.state.tokens.has(token)) return { status: 401, body: { code: "unauthenticated", msg: "invalid token" } };
  const body = JSON.parse(request.body.toString("utf8")) as Json;
  const complain = (what: string): void => void service.state.violations.push(`${request.path}: ${what}`);
  if (body["workflow_run_backend_id"] !== "run-1" || body["workflow_job_run_backend_id"] !== "job-1") complain("another run or job than the token's");
  if (!/^[^":<>|*?\r\n\\/]{1,200}$/.test(String(body["name"]))) complain(`bad name ${String(body["name"])}`);
  return request.path.endsWith("/CreateArtifact") ? create(service, body, complain) : finalize(service, body, complain);
}

function create({ state, base }: ArtifactService, { name, version, mime_type: type }: Json, complain: (what: string) => void): FakeResponse {
  if (version !== 7 || type !== "application/zip") complain("not what version 7 says of a zip");
  if (state.artifacts.some((artifact) => artifact.name === name)) {
    return { status: 409, body: { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" } };
  }
  const id = String(9000 + state.artifacts.length);
  state.artifacts.push({ id, name: String(name), data: Buffer.alloc(0), isFinal: false });
  return { status: 200, body: { ok: true, signed_upload_url: `${base}${BLOB}${id}?sig=secret-signature` } };
}

function finalize({ state }: ArtifactService, { name, size, hash }: Json, complain: (what: string) => void): FakeResponse {
  const artifact = state.artifacts.find((item) => item.name === name);
  if (!artifact) return { status: 404, body: { code: "not_found", msg: "artifact not found" } };
  if (size !== String(artifact.data.length)) complain("another size than the blob's");
  if (hash !== `sha256:${createHash("sha256").update(artifact.data).digest("hex")}`) complain("another digest than the blob's");
  artifact.isFinal = true;
  return { status: 200, body: { ok: true, artifact_id: artifact.id } };
}

function putBlob({ state }: ArtifactService, request: FakeRequest): FakeResponse {
  if (request.headers["authorization"] !== undefined) state.violations.push("an artifact's blob request carries the runtime token");
  const artifact = state.artifacts.find(({ id }) => request.path === `${BLOB}${id}`);
  if (!artifact || request.query.get("sig") !== "secret-signature") return { status: 403 };
  if (request.headers["x-ms-blob-type"] !== "BlockBlob") return { status: 400, headers: { "x-ms-error-code": "MissingRequiredHeader" } };
  artifact.data = request.body;
  return { status: 201 };
}
