import { createHash } from "node:crypto";
import { TidegateError } from "../../model/errors.ts";
import type { HttpResponse } from "../../ports/http.ts";
import { Refusal } from "../../transfer/retry.ts";
import type { FeedContext, Revision } from "../source.ts";
import type { DownloadLimits } from "./limits.ts";
import { claimPartial, isResumable, type Partial, partialPath, releasePartial } from "./partial.ts";
import { get, hostOf } from "./request.ts";
import { tryForFeed } from "./retry.ts";

export type Download =
  | { readonly kind: "unchanged" }
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly path: string; readonly bytes: number; readonly revision: Revision };

/** Brings a file to the scratch directory: conditionally, in as many attempts as it takes within the limits, going on where an earlier one ended. */
export async function download(url: string, since: Revision | undefined, limits: DownloadLimits, cx: FeedContext): Promise<Download> {
  const state: { partial: Partial | undefined } = { partial: await claimPartial(url, cx) };
  try {
    const done = await tryForFeed(`fetching ${nameOf(url)}`, limits, cx, () => attempt(url, since, limits, { ...cx, state }));
    // The file now belongs to the caller.
    if (done.kind === "file") state.partial = undefined;
    return done;
  } finally {
    if (state.partial !== undefined) await releasePartial(url, state.partial, cx);
  }
}

interface AttemptContext extends FeedContext {
  readonly state: { partial: Partial | undefined };
}

async function attempt(url: string, since: Revision | undefined, limits: DownloadLimits, cx: AttemptContext): Promise<Download | Refusal> {
  const { partial } = cx.state;
  const response = await get(url, { ...conditions(since), ...rangeOf(partial) }, limits, cx);
  const settled = await settle(url, response, cx);
  if (settled !== undefined) return settled;
  const continues = response.status === 206;
  if (continues && !isContinuation(response, partial)) {
    response.discard();
    await dropPartial(cx);
    return new Refusal(response, cx.clock.now());
  }
  if (!continues) await startAnew(url, response, cx);
  await receive(url, response, limits, cx);
  const file = cx.state.partial;
  if (file === undefined) throw new TidegateError("INTERNAL", "a download without a file");
  await verify(file.path, response, cx);
  return { kind: "file", path: file.path, bytes: file.size, revision: revisionOf(response, file.size) };
}

/** Everything but a body to be received. */
async function settle(url: string, response: HttpResponse, cx: AttemptContext): Promise<Download | Refusal | undefined> {
  const { status } = response;
  if (status === 200 || status === 206) return undefined;
  response.discard();
  if (status === 304) return { kind: "unchanged" };
  if (status === 404 || status === 410) return { kind: "absent" };
  if (status === 416) await dropPartial(cx);
  else if (status !== 408 && status !== 429 && status < 500) {
    throw new TidegateError("FEED_REJECTED", `${hostOf(url)} answers ${status} for ${nameOf(url)}`, { context: { status } });
  }
  return new Refusal(response, cx.clock.now());
}

/** The token is the header that came, told apart by its first letters. */
function conditions(since: Revision | undefined): Record<string, string> {
  const [kind, ...rest] = since?.token.split(" ") ?? [];
  const value = rest.join(" ");
  if (kind === "etag") return { "if-none-match": value };
  return kind === "modified" ? { "if-modified-since": value } : {};
}

function revisionOf(response: HttpResponse, size: number): Revision {
  const etag = response.headers["etag"];
  const modified = response.headers["last-modified"];
  const time = modified === undefined ? Number.NaN : Date.parse(modified);
  return {
    token: etag !== undefined ? `etag ${etag}` : modified !== undefined ? `modified ${modified}` : `size ${size}`,
    ...(Number.isNaN(time) ? {} : { modified: new Date(time).toISOString() }),
  };
}

function rangeOf(partial: Partial | undefined): Record<string, string> {
  // Without a strong validator nobody could tell whether it continues the same bytes.
  return partial === undefined || partial.size === 0 || !isResumable(partial.etag)
    ? {}
    : { range: `bytes=${partial.size}-`, "if-range": partial.etag };
}

function isContinuation(response: HttpResponse, partial: Partial | undefined): boolean {
  const range = response.headers["content-range"] ?? "";
  return partial !== undefined && range.startsWith(`bytes ${partial.size}-`);
}

async function startAnew(url: string, response: HttpResponse, cx: AttemptContext): Promise<void> {
  await dropPartial(cx);
  const etag = response.headers["etag"] ?? "";
  cx.state.partial = { path: partialPath(url, etag, cx), etag, size: 0 };
}

async function dropPartial(cx: AttemptContext): Promise<void> {
  if (cx.state.partial !== undefined) await cx.fs.remove(cx.state.partial.path);
  cx.state.partial = undefined;
}

/** Appends the body to the partial file, and keeps count of it however this ends. */
async function receive(url: string, response: HttpResponse, limits: DownloadLimits, cx: AttemptContext): Promise<void> {
  const partial = cx.state.partial;
  if (partial === undefined) return;
  let size = partial.size;
  const announced = Number(response.headers["content-length"] ?? Number.NaN);
  const progress = { task: `Fetch ${nameOf(url)}`, unit: "bytes", ...(Number.isNaN(announced) ? {} : { total: size + announced }) } as const;
  const file = await cx.fs.openWrite(partial.path, { append: true });
  try {
    for await (const chunk of response.body) {
      if (size + chunk.length > limits.maxBytes)
        throw new TidegateError("FEED_LIMIT_EXCEEDED", `${nameOf(url)} is larger than ${limits.maxBytes} bytes`);
      await file.write(chunk);
      size += chunk.length;
      cx.logger.progress({ ...progress, done: size });
    }
  } finally {
    cx.logger.progress({ ...progress, done: size, isFinished: true });
    await file.close();
    cx.state.partial = { ...partial, size };
  }
}

/** Google's storage says the MD5 of what it sent; it guards against what a proxy on the way did to it. */
async function verify(path: string, response: HttpResponse, cx: AttemptContext): Promise<void> {
  const expected = /(?:^|[\s,])md5=([A-Za-z0-9+/]{22}==)/.exec(response.headers["x-goog-hash"] ?? "")?.[1];
  if (expected === undefined) return;
  const hash = createHash("md5");
  const file = await cx.fs.open(path);
  try {
    for await (const chunk of file.stream()) hash.update(chunk);
  } finally {
    await file.close();
  }
  if (hash.digest("base64") === expected) return;
  await dropPartial(cx);
  throw new TidegateError("NETWORK_CUT", "what arrived is not what the host says it sent");
}

/** The last two parts of the path, readable. */
function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").slice(-2).join("/"));
}
