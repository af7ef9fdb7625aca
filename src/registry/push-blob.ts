import { TidegateError } from "../model/errors.ts";
import type { HttpRequest } from "../ports/http.ts";
import { followRedirect } from "../transfer/redirect.ts";
import { Refusal, tryRepeatedly } from "../transfer/retry.ts";
import type { Endpoint } from "./endpoint.ts";
import { type Call, callOnce, type Session } from "./exchange.ts";
import { type BlobDescriptor, hasBlob } from "./fetch-blob.ts";
import type { Repository } from "./reference.ts";
import { giveUpOn } from "./refuse.ts";

/** A blob to be stored. */
export interface BlobContent extends BlobDescriptor {
  /** The bytes; asked for again when an attempt failed. */
  open(): NonNullable<HttpRequest["body"]>;
}

/** Stores a blob unless the registry has it. Told whether anything was sent. */
export async function pushBlob(repository: Repository, blob: BlobContent, session: Session): Promise<boolean> {
  if (await hasBlob({ repository, blob }, session, "pull,push")) return false;
  const endpoint = await session.endpoints.find(repository.registry);
  const what = `pushing ${blob.digest} to ${repository.registry}/${repository.repository}`;
  // An upload that broke is begun anew: what became of its first part only some registries tell.
  const attempt = (): Promise<true | Refusal> => upload({ what, blob, endpoint, repository: repository.repository }, session);
  return tryRepeatedly({ what, patience: session.cx.limits, attempt, giveUp: (why) => giveUpOn(what, why) }, session.cx);
}

interface Upload {
  readonly what: string;
  readonly blob: BlobContent;
  readonly endpoint: Endpoint;
  readonly repository: string;
}

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put */
async function upload({ what, blob, ...at }: Upload, session: Session): Promise<true | Refusal> {
  const begin: Call = { what, path: "blobs/uploads/", right: "pull,push", method: "POST", headers: { "content-length": "0" }, expected: [202] };
  const begun = await callOnce(begin, at, session);
  if (begun instanceof Refusal) return begun;
  begun.discard();
  const place = followRedirect(`${at.endpoint.origin}/v2/${at.endpoint.folder}${at.repository}/blobs/uploads/`, begun.headers["location"]);
  if ("refusal" in place) throw new TidegateError("REGISTRY_FAILED", `${what}: ${place.refusal}`);
  const target = new URL(place.url);
  target.searchParams.set("digest", blob.digest);
  const headers = { "content-type": "application/octet-stream", "content-length": String(blob.size) };
  const put: Call = { what, path: target.href, right: "pull,push", method: "PUT", headers, body: () => blob.open(), expected: [201, 204] };
  const done = await callOnce(put, at, session);
  if (done instanceof Refusal) return done;
  done.discard();
  return true;
}
