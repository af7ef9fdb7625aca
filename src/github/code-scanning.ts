import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Delivery } from "../model/delivery.ts";
import type { Clock } from "../ports/clock.ts";
import type { GitHubAnswer, GitHubApi } from "../ports/github-api.ts";
import { describeAnswer } from "./api.ts";
import type { RunContext } from "./context.ts";
import { readArray, readRecord, readText } from "./read.ts";
import { explainRefusal, repositoryOf, repositoryPath } from "./refusal.ts";

/** Waits between looks at the processing status: at 5, 15, 35, 75 and 155 seconds. */
const INTERVALS = [5_000, 10_000, 20_000, 40_000, 80_000];

/** "SARIF upload supports a maximum size of 10 MB" for the gzip-compressed file. */
const MAX_COMPRESSED = 10 * 1024 * 1024;

const PERMISSION = "security-events: write";
const compress = promisify(gzip);

export interface SarifUpload {
  readonly api: GitHubApi;
  readonly context: RunContext;
  /** One file with one run, whose `automationDetails.id` carries the category. */
  readonly sarif: Uint8Array;
  /** The driver's name in the file, for the link to the alerts. */
  readonly toolName: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Milliseconds between looks at the status; empty: do not wait. */
  readonly intervals?: readonly number[];
}

/**
 * Uploads to code scanning and waits until the service has read the file, so that a refusal is seen here and not nowhere.
 * https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export async function uploadSarif(upload: SarifUpload): Promise<Delivery> {
  const compressed = await compress(upload.sarif, { level: 9 });
  if (compressed.byteLength > MAX_COMPRESSED) return tooLarge(compressed.byteLength);
  try {
    const answer = await upload.api.request({
      method: "POST",
      path: `${repositoryPath(upload.context)}/code-scanning/sarifs`,
      body: { commit_sha: upload.context.sha, ref: upload.context.ref, sarif: compressed.toString("base64"), tool_name: upload.toolName },
      ...(upload.signal ? { signal: upload.signal } : {}),
    });
    if (answer.status >= 300 || answer.status === 0) return explainRefusal(answer, attemptOf(upload.context));
    return await awaitProcessing(upload, readText(readRecord(answer.data)["id"]));
  } catch (error) {
    if (upload.signal?.aborted) return cancelled();
    throw error;
  }
}

async function awaitProcessing(upload: SarifUpload, id: string | undefined): Promise<Delivery> {
  const accepted = { channel: "code-scanning", state: "delivered", url: alertsUrl(upload), ...(id ? { id } : {}) } as const;
  if (!id) return { ...accepted, message: "Code scanning accepted the results." };
  const path = `${repositoryPath(upload.context)}/code-scanning/sarifs/${encodeURIComponent(id)}`;
  for (const wait of upload.intervals ?? INTERVALS) {
    const answer = await lookAfter(upload, wait, path);
    if (answer === undefined) return { ...accepted, message: "Code scanning accepted the results; the run ended before they were processed." };
    if (answer.status !== 200)
      return { ...accepted, message: `Code scanning accepted the results; their state is unknown (${describeAnswer(answer)}).` };
    const status = readRecord(answer.data);
    if (status["processing_status"] === "complete") return { ...accepted, message: "Code scanning has processed the results." };
    if (status["processing_status"] === "failed") return rejected(status["errors"], id);
  }
  return { ...accepted, message: "Code scanning accepted the results and is still processing them." };
}

/** Undefined when the run was cancelled meanwhile: what was accepted stays accepted. */
async function lookAfter(upload: SarifUpload, wait: number, path: string): Promise<GitHubAnswer | undefined> {
  const { signal } = upload;
  try {
    await upload.clock.sleep(wait, signal);
    return await upload.api.request({ method: "GET", path, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
}

function rejected(errors: unknown, id: string): Delivery {
  const words = readArray(errors).flatMap((error) => readText(error) ?? []);
  const message = `Code scanning did not accept the results: ${words.slice(0, 10).join("; ").slice(0, 2000) || "it gave no reason"}`;
  return { channel: "code-scanning", state: "failed", reason: "rejected", message, hint: hintFor(words.join(" ")), id };
}

/** What the documented refusals of the processing stage mean for the reader. */
function hintFor(words: string): string {
  if (/too many (logical )?alerts|alert limit/i.test(words))
    return "The repository has reached GitHub's limit of alerts; ask GitHub's support to remove stale ones.";
  if (/default setup is enabled/i.test(words)) return "Switch code scanning's default setup off, or leave the upload to it.";
  if (/same category|multiple runs/i.test(words)) return "Two uploads of one commit share a category; set `sarif-category`.";
  return "Please report this with the SARIF file if the content is Tidegate's own.";
}

function tooLarge(bytes: number): Delivery {
  return {
    channel: "code-scanning",
    state: "failed",
    reason: "too-large",
    message: `SARIF upload failed: the file has ${bytes} bytes when compressed; code scanning takes ${MAX_COMPRESSED}.`,
    hint: "Please report this: the file should have been cut before.",
  };
}

function cancelled(): Delivery {
  return { channel: "code-scanning", state: "failed", reason: "cancelled", message: "SARIF upload failed: the run was cancelled." };
}

function attemptOf(context: RunContext) {
  return { channel: "code-scanning", what: "SARIF upload", permission: PERMISSION, context } as const;
}

/** The list of alerts as this run sees them. */
function alertsUrl({ context, toolName }: SarifUpload): string {
  const where = context.pullRequest ? `pr:${context.pullRequest.number}` : `branch:${context.ref.replace(/^refs\/heads\//, "")}`;
  const query = `is:open ${where} tool:${/\s/.test(toolName) ? `"${toolName}"` : toolName}`;
  return `${context.serverUrl}/${repositoryOf(context)}/security/code-scanning?query=${encodeURIComponent(query)}`;
}
