import { createHash, type Hash } from "node:crypto";
import type { Digest } from "../model/digest.ts";
import { isTidegateError, TidegateError } from "../model/errors.ts";
import type { HttpResponse } from "../ports/http.ts";
import { isTransient } from "../transfer/transient.ts";
import { askElsewhere } from "./ask-elsewhere.ts";
import { type Call, callAt, callForReading, discard, type Session } from "./exchange.ts";
import type { Repository } from "./reference.ts";
import { explainNetworkError, giveUpOn, readUpTo } from "./refuse.ts";

/** A blob by its address and length, as a manifest's descriptor names it. */
export interface BlobDescriptor {
  readonly digest: Digest;
  readonly size: number;
}

export interface BlobRequest {
  readonly repository: Repository;
  readonly blob: BlobDescriptor;
  /** For messages: `layer 2 of 5 (sha256:…)`; otherwise its digest. */
  readonly label?: string;
  /** Where else it may be had when the registry has it not: layers that may not be distributed. Asked without credentials. */
  readonly urls?: readonly string[];
}

interface Progress {
  readonly hash: Hash;
  /** Bytes that came and were passed on. */
  position: number;
  interruptions: number;
}

/**
 * The bytes of a blob. A connection that breaks is taken up where it broke. What comes is hashed on the way: the stream ends well only
 * after the whole blob, with the right length and digest. Until then its bytes are nobody's word.
 */
export async function* fetchBlob(request: BlobRequest, session: Session): AsyncGenerator<Uint8Array> {
  const { blob } = request;
  const progress: Progress = { hash: createHash("sha256"), position: 0, interruptions: 0 };
  const what = labelOf(request);
  while (progress.position < blob.size) {
    const response = await requestFrom(progress.position, request, session);
    try {
      yield* passOn(response, { blob, what, progress });
    } catch (error) {
      await waitToResume(error, { what, progress }, session);
    }
  }
  const digest = `sha256:${progress.hash.digest("hex")}`;
  if (digest !== blob.digest)
    throw new TidegateError("REGISTRY_DATA_INVALID", `${what} does not match its digest: it is ${digest}, not ${blob.digest}`);
}

/** The whole of a small blob, verified. */
export async function readBlob(request: BlobRequest, limit: number, session: Session): Promise<Buffer> {
  const { size } = request.blob;
  if (size > limit) throw new TidegateError("REGISTRY_FAILED", `${labelOf(request)} has ${size} bytes; at most ${limit} are read`);
  return readUpTo(fetchBlob(request, session), limit);
}

/** `length` bytes from `start`, fewer at the end. Not verified: a digest is of the whole. Undefined when the registry sends no parts. */
export async function readBlobRange(
  request: BlobRequest,
  range: { readonly start: number; readonly length: number },
  session: Session,
): Promise<Buffer | undefined> {
  const end = Math.min(range.start + range.length, request.blob.size);
  if (end <= range.start) return Buffer.alloc(0);
  const call = { ...describe(request), headers: { range: `bytes=${range.start}-${end - 1}` }, expected: [200, 206] };
  return callForReading(call, request.repository, session, async (response) => {
    if (response.status !== 206 || startOf(response) !== range.start) {
      response.discard();
      return undefined;
    }
    const bytes = await readUpTo(response.body, end - range.start, labelOf(request));
    if (bytes.length === end - range.start) return bytes;
    throw new TidegateError("REGISTRY_DATA_INVALID", `${labelOf(request)}: ${bytes.length} bytes came where ${end - range.start} were asked for`);
  });
}

/** Asks whether the registry has the blob, without fetching it. */
export async function hasBlob(request: BlobRequest, session: Session, right: Call["right"] = "pull"): Promise<boolean> {
  const { registry, repository } = request.repository;
  // Of the registry itself: what a mirror does not have says nothing.
  const endpoint = await session.endpoints.find(registry);
  const call: Call = { ...describe(request), right, method: "HEAD", expected: [200, 404] };
  const response = await callAt(call, { endpoint, repository }, session, discard);
  return response.status === 200;
}

/** Its body is read after the call. */
const keep = (response: HttpResponse): HttpResponse => response;

async function requestFrom(position: number, request: BlobRequest, session: Session): Promise<HttpResponse> {
  const isRest = position > 0;
  const call: Call = { ...describe(request), ...(isRest ? { headers: { range: `bytes=${position}-` }, expected: [200, 206] } : {}) };
  try {
    return await callForReading(call, request.repository, session, keep);
  } catch (error) {
    const isAbsent = isTidegateError(error) && error.code === "REGISTRY_NOT_FOUND";
    const response = isAbsent ? await askElsewhere(call, request.urls ?? [], session) : undefined;
    if (response) return response;
    throw error;
  }
}

/** Passes on what is new of an answer, which may be the rest of the blob, or all of it from a registry that sends no parts. */
async function* passOn(response: HttpResponse, at: { blob: BlobDescriptor; what: string; progress: Progress }): AsyncGenerator<Uint8Array> {
  const { blob, what, progress } = at;
  const start = response.status === 206 ? startOf(response) : 0;
  const announced = Number(response.headers["content-length"] ?? blob.size - start);
  if (start > progress.position || start + announced !== blob.size) {
    response.discard();
    throw new TidegateError("REGISTRY_DATA_INVALID", `${what} is announced as ${start + announced} bytes, not ${blob.size}`);
  }
  let skip = progress.position - start;
  for await (const chunk of response.body) {
    const fresh = chunk.subarray(skip);
    skip -= chunk.length - fresh.length;
    progress.position += fresh.length;
    if (progress.position > blob.size) throw new TidegateError("REGISTRY_DATA_INVALID", `${what} is longer than ${blob.size} bytes`);
    progress.hash.update(fresh);
    if (fresh.length > 0) yield fresh;
  }
  if (progress.position < blob.size) throw new TidegateError("NETWORK_CUT", `${what} ended after ${progress.position} of ${blob.size} bytes`);
}

async function waitToResume(error: unknown, { what, progress }: { what: string; progress: Progress }, { cx }: Session): Promise<void> {
  cx.signal.throwIfAborted();
  if (!isTransient(error)) throw explainNetworkError(error, what);
  progress.interruptions += 1;
  const reason = error instanceof Error ? error.message : "the connection failed";
  if (progress.interruptions > cx.limits.interruptions) {
    throw giveUpOn(what, { reason: `${reason} (cut ${progress.interruptions} times, at ${progress.position} bytes)`, cause: error });
  }
  cx.logger.debug(`${what}: ${reason}; going on at ${progress.position} bytes`);
  await cx.clock.sleep(cx.limits.backoff * (0.5 + Math.random()), cx.signal);
}

function startOf({ headers }: HttpResponse): number {
  return Number(/^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1] ?? Number.NaN);
}

function describe(request: BlobRequest): Call {
  return { what: labelOf(request), path: `blobs/${request.blob.digest}`, right: "pull", expected: [200] };
}

function labelOf({ blob, repository, label }: BlobRequest): string {
  return `${label ?? blob.digest} of ${repository.registry}/${repository.repository}`;
}
