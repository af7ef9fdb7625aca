import { createHash } from "node:crypto";
import type { Delivery } from "../model/delivery.ts";
import type { Clock } from "../ports/clock.ts";
import type { HttpClient, HttpRequest } from "../ports/http.ts";
import type { Logger } from "../ports/logger.ts";
import type { RunContext } from "./context.ts";
import { readRecord, readText } from "./read.ts";
import { repositoryOf } from "./refusal.ts";
import { type ZippedFile, zipFiles } from "./zip.ts";

export interface ArtifactDesk {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly context: RunContext;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export interface Artifact {
  /** Letters, digits and hyphens. */
  readonly name: string;
  readonly files: readonly ZippedFile[];
}

const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
/** What the service's own client says since it names the kind of content. */
const VERSION = 7;
const MAX_BYTES = 256 * 1024 * 1024;
/** Two jobs of a matrix, or a job that runs again, may have taken the name. */
const MAX_NAMES = 20;
/** Bytes a millisecond: slow for a runner. */
const SLOWEST = 100;
const MAX_ANSWER = 1024 * 1024;

/**
 * Keeps files with the workflow run, over the protocol of the artifact service (v4). Nothing is overwritten: a name that is taken
 * gets a number. Never throws for a refusal.
 */
export async function uploadArtifact(artifact: Artifact, desk: ArtifactDesk): Promise<Delivery> {
  const service = openService(desk);
  if ("channel" in service) return service;
  const size = artifact.files.reduce((sum, { content }) => sum + content.length, 0);
  if (size > MAX_BYTES) return failed("too-large", `The artifact ${artifact.name} was not uploaded: its files have ${size} bytes.`);
  try {
    return await upload(artifact, zipFiles(artifact.files), service, desk);
  } catch (error) {
    if (desk.signal.aborted) return failed("cancelled", "The artifact was not uploaded: the run was cancelled.");
    throw error;
  }
}

interface Service {
  readonly url: string;
  readonly token: string;
  /** As every call names the run and the job. */
  readonly run: { readonly workflow_run_backend_id: string; readonly workflow_job_run_backend_id: string };
}

function openService({ environment, context }: ArtifactDesk): Service | Delivery {
  if (isEnterpriseServer(context.serverUrl)) {
    return {
      ...skipped("feature-disabled", "GitHub Enterprise Server has no artifact service that the action can use."),
      hint: "Upload the files that the outputs name with the version of actions/upload-artifact that the server supports.",
    };
  }
  const token = environment["ACTIONS_RUNTIME_TOKEN"];
  const url = URL.parse(environment["ACTIONS_RESULTS_URL"] ?? "");
  if (!token || !url) return skipped("no-target", "There is no artifact service outside a workflow step.");
  const run = readRun(token);
  return run ? { url: url.origin, token, run } : failed("permission", "The artifact was not uploaded: the runner's token names no run.");
}

function isEnterpriseServer(serverUrl: string): boolean {
  const host = (URL.parse(serverUrl)?.hostname ?? "").toLowerCase();
  return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}

/** The token is a JWT with a claim such as `Actions.Results:RUN:JOB`; it is the runner's own, so that its signature is not our concern. */
function readRun(token: string): Service["run"] | undefined {
  try {
    const claims = readRecord(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()));
    const [, run = "", job = ""] = /(?:^|\s)Actions\.Results:([\w-]+):([\w-]+)(?:\s|$)/.exec(readText(claims["scp"]) ?? "") ?? [];
    return run === "" ? undefined : { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  } catch {
    return undefined;
  }
}

async function upload({ name }: Artifact, content: Uint8Array, service: Service, desk: ArtifactDesk): Promise<Delivery> {
  for (let number = 1; number <= MAX_NAMES; number += 1) {
    const own = number === 1 ? name : `${name}-${number}`;
    const created = await call(service, "CreateArtifact", { ...service.run, name: own, version: VERSION, mime_type: "application/zip" }, desk);
    if (created.status === 409) continue;
    const address = readText(created.data["signed_upload_url"]);
    if (created.status !== 200 || created.data["ok"] !== true || !address) return refused(own, created);
    const sent = await send(
      {
        url: address,
        method: "PUT",
        headers: { "content-type": "application/zip", "x-ms-blob-type": "BlockBlob" },
        body: content,
        headersTimeout: 30_000 + Math.ceil(content.length / SLOWEST),
      },
      desk,
    );
    if (sent.status !== 201) return refused(own, sent);
    const hash = `sha256:${createHash("sha256").update(content).digest("hex")}`;
    const finished = await call(service, "FinalizeArtifact", { ...service.run, name: own, size: String(content.length), hash }, desk);
    if (finished.status !== 200 || finished.data["ok"] !== true) return refused(own, finished);
    return delivered(own, readText(finished.data["artifact_id"]), desk.context);
  }
  return failed("rejected", `The artifact ${name} was not uploaded: ${MAX_NAMES} of its name are there already.`);
}

interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
}

function call({ url, token }: Service, method: string, body: unknown, desk: ArtifactDesk): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", accept: "application/json" };
  return send({ url: `${url}/${SERVICE}/${method}`, method: "POST", headers, body: JSON.stringify(body) }, desk);
}

const PASSING = new Set([0, 429, 500, 502, 503, 504]);
const WAITS = [1_000, 3_000, 9_000];

/** Asks again where the service may serve later. */
async function send(request: HttpRequest, desk: ArtifactDesk): Promise<Answer> {
  for (let made = 0; ; made += 1) {
    const answer = await sendOnce(request, desk);
    const wait = WAITS[made];
    if (wait === undefined || !PASSING.has(answer.status)) return answer;
    desk.logger.debug(`artifact service: HTTP ${answer.status}; asking again in ${wait} ms`);
    await desk.clock.sleep(wait, desk.signal);
  }
}

/** Status 0 when no answer came. */
async function sendOnce(request: HttpRequest, { http, signal }: ArtifactDesk): Promise<Answer> {
  try {
    const response = await http.request({ ...request, signal });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > MAX_ANSWER) break;
      chunks.push(chunk);
    }
    return { status: response.status, data: parse(Buffer.concat(chunks).toString()) };
  } catch (error) {
    signal.throwIfAborted();
    return { status: 0, data: { msg: error instanceof Error ? error.message : String(error) } };
  }
}

function parse(text: string): Answer["data"] {
  try {
    return readRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

function delivered(name: string, id: string | undefined, context: RunContext): Delivery {
  const run = context.runUrl?.replace(/\/attempts\/\d+$/, "") ?? `${context.serverUrl}/${repositoryOf(context)}/actions`;
  const url = id && /^\d+$/.test(id) ? `${run}/artifacts/${id}` : run;
  return { channel: "artifact", state: "delivered", message: `The artifact ${name} holds the files.`, url, ...(id ? { id } : {}) };
}

function refused(name: string, { status, data }: Answer): Delivery {
  const words = readText(data["msg"]) ?? readText(data["message"]) ?? "";
  const reason =
    status === 401 || status === 403 ? "permission" : status === 429 ? "rate-limited" : status === 0 || status >= 500 ? "unavailable" : "rejected";
  return failed(
    reason,
    `The artifact ${name} was not uploaded: ${status === 0 ? "no answer" : `HTTP ${status}`}${words ? `: ${withoutSecrets(words)}` : ""}.`,
  );
}

/** Addresses for uploading carry their authority in the query. */
function withoutSecrets(text: string): string {
  return text.replace(/https?:\/\/\S+/g, "the service").slice(0, 500);
}

function failed(reason: NonNullable<Delivery["reason"]>, message: string): Delivery {
  return {
    channel: "artifact",
    state: "failed",
    reason,
    message,
    hint: "The files are where the outputs say; only the copy with the run is missing.",
  };
}

function skipped(reason: NonNullable<Delivery["reason"]>, message: string): Delivery {
  return { channel: "artifact", state: "skipped", reason, message };
}
