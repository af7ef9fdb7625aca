import { TidegateError } from "../model/errors.ts";
import type { HttpClient, HttpRequest, HttpResponse } from "../ports/http.ts";
import { followRedirect, isRedirect, MAX_REDIRECTS } from "../transfer/redirect.ts";
import { Refusal, type RetryContext } from "../transfer/retry.ts";
import { isTransient } from "../transfer/transient.ts";
import type { RegistryHosts } from "./hosts.ts";
import type { RegistryLimits } from "./limits.ts";
import { explainNetworkError } from "./refuse.ts";

export interface TransportContext extends RetryContext {
  readonly http: HttpClient;
  readonly hosts: RegistryHosts;
  readonly limits: RegistryLimits;
}

export type Outgoing = Pick<HttpRequest, "url" | "method" | "headers"> & {
  /** Sent to the first address and, on a redirect, only to the same origin. */
  readonly authorization?: string | undefined;
  /** Opened anew for each try. */
  readonly body?: () => NonNullable<HttpRequest["body"]>;
};

/** One request, sent on where it is redirected to; the credential stays with the origin it was meant for. */
export async function sendFollowing(outgoing: Outgoing, cx: TransportContext): Promise<HttpResponse> {
  const { origin } = new URL(outgoing.url);
  let url = outgoing.url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const isHome = new URL(url).origin === origin;
    const response = await sendOnce({ ...outgoing, url, authorization: isHome ? outgoing.authorization : undefined }, cx);
    if (!isRedirect(response.status)) return response;
    response.discard();
    const target = followRedirect(url, response.headers["location"]);
    if ("refusal" in target) throw new TidegateError("REGISTRY_FAILED", target.refusal);
    url = target.url;
  }
  throw new TidegateError("REGISTRY_FAILED", `${new URL(origin).host} redirects more than ${MAX_REDIRECTS} times`);
}

async function sendOnce({ url, method, headers, authorization, body }: Outgoing, cx: TransportContext): Promise<HttpResponse> {
  const { host, protocol } = new URL(url);
  const tls = protocol === "https:" ? await cx.hosts.tls(host) : undefined;
  try {
    return await cx.http.request({
      url,
      headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
      signal: cx.signal,
      headersTimeout: cx.limits.headers,
      stallTimeout: cx.limits.stall,
      ...(method ? { method } : {}),
      ...(body ? { body: body() } : {}),
      ...(tls ? { tls } : {}),
    });
  } catch (error) {
    cx.signal.throwIfAborted();
    throw isTransient(error) ? error : explainNetworkError(error, host);
  }
}

/** An answer that another attempt may better; anything else is the caller's to judge. */
export function refusalOf(response: HttpResponse, cx: TransportContext): Refusal | undefined {
  const { status } = response;
  if (status !== 408 && status !== 429 && status < 500) return undefined;
  response.discard();
  return new Refusal(response, cx.clock.now());
}
