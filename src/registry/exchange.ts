import { isTidegateError } from "../model/errors.ts";
import type { HttpResponse } from "../ports/http.ts";
import { Refusal, tryRepeatedly } from "../transfer/retry.ts";
import { type Authenticator, type Grant } from "./authenticator.ts";
import type { Endpoint, EndpointFinder } from "./endpoint.ts";
import type { Repository } from "./reference.ts";
import { explainAnswer, giveUpOn } from "./refuse.ts";
import { type Outgoing, refusalOf, sendFollowing, type TransportContext } from "./transport.ts";

/** What the client's operations share. */
export interface Session {
  readonly cx: TransportContext;
  readonly endpoints: EndpointFinder;
  readonly authenticator: Authenticator;
}

/** A request within a repository. */
export interface Call extends Omit<Outgoing, "url" | "authorization"> {
  /** For messages: `manifest 1.0 of ghcr.io/acme/app`. */
  readonly what: string;
  /** Below the repository: `manifests/latest`; or a whole address that the registry gave. */
  readonly path: string;
  readonly right: "pull" | "pull,push";
  /** Statuses that are an answer; every other is an error. */
  readonly expected: readonly number[];
}

/** A repository at one of the places that have it. */
export interface Place {
  readonly endpoint: Endpoint;
  readonly repository: string;
}

/** One request with what the registry wants for it: once as it is, and once more when that was not enough. */
export async function callOnce(call: Call, at: Place, session: Session): Promise<HttpResponse | Refusal> {
  const { authenticator, cx } = session;
  const name = `${at.endpoint.folder}${at.repository}`;
  const base = `${at.endpoint.origin}/v2/${name}/`;
  const url = new URL(call.path, base).href;
  const grant: Grant = { endpoint: at.endpoint, scope: `repository:${name}:${call.right}` };
  // An upload may go to another host, which the registry trusts in its own way.
  const isHome = url.startsWith(`${at.endpoint.origin}/`);
  const sent = isHome ? await authenticator.header(grant) : undefined;
  let response = await sendFollowing({ ...call, url, authorization: sent }, cx);
  if (response.status === 401 && isHome) {
    response.discard();
    const authorization = await authenticator.answer(grant, response.headers["www-authenticate"], sent);
    response = await sendFollowing({ ...call, url, authorization }, cx);
    if (response.status === 401) {
      response.discard();
      throw await authenticator.refused(grant);
    }
  }
  if (call.expected.includes(response.status)) return response;
  const refusal = refusalOf(response, cx);
  if (refusal) return refusal;
  throw await explainAnswer(response, call.what);
}

/** What is made of an answer, while its connection lasts. */
export type Take<T> = (response: HttpResponse) => T | Promise<T>;

/** Only the status and the headers are of interest. */
export function discard(response: HttpResponse): HttpResponse {
  response.discard();
  return response;
}

/** An answer that is refused half-way must not hold its connection, and with it the process. */
async function takeWhole<T>(response: HttpResponse, take: Take<T>): Promise<T> {
  try {
    return await take(response);
  } catch (error) {
    response.discard();
    throw error;
  }
}

/** The same with patience, at one place. What breaks while the answer is taken is tried again too. */
export function callAt<T>(call: Call, at: Place, session: Session, take: Take<T>): Promise<T> {
  const { what } = call;
  const attempt = async (): Promise<T | Refusal> => {
    const response = await callOnce(call, at, session);
    return response instanceof Refusal ? response : takeWhole(response, take);
  };
  return tryRepeatedly({ what, patience: session.cx.limits, attempt, giveUp: (why) => giveUpOn(what, why) }, session.cx);
}

/** Reads from the first place that answers: the mirrors, then the registry itself, whose refusal is the one that counts. */
export async function callForReading<T>(call: Call, { registry, repository }: Repository, session: Session, take: Take<T>): Promise<T> {
  const mirrors = await session.endpoints.mirrorsOf(registry);
  for (const endpoint of mirrors) {
    try {
      return await callAt(call, { endpoint, repository }, session, take);
    } catch (error) {
      session.cx.signal.throwIfAborted();
      // One that has this not may have the next thing; one that fails is not waited for again.
      if (!isTidegateError(error) || error.code !== "REGISTRY_NOT_FOUND") session.endpoints.passOver(endpoint);
      session.cx.logger.debug(`mirror ${endpoint.registry} is passed over: ${error instanceof Error ? error.message : "unknown reason"}`);
    }
  }
  return callAt(call, { endpoint: await session.endpoints.find(registry), repository }, session, take);
}
