import { isTidegateError, TidegateError } from "../../model/errors.ts";
import type { HttpClient, HttpRequest, HttpResponse } from "../../ports/http.ts";
import { followRedirect, isRedirect, MAX_REDIRECTS } from "../../transfer/redirect.ts";
import { isTransient } from "../../transfer/transient.ts";
import type { DownloadLimits } from "./limits.ts";

/** GET that follows redirects, but never from https to http, and takes no credentials to another origin. */
export async function get(url: string, headers: Readonly<Record<string, string>>, limits: DownloadLimits, cx: RequestContext): Promise<HttpResponse> {
  const signal = AbortSignal.any([cx.signal, AbortSignal.timeout(limits.attempt)]);
  let current = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await send({ url: current, headers, signal, headersTimeout: limits.headers, stallTimeout: limits.stall }, cx.http);
    if (!isRedirect(response.status)) return response;
    response.discard();
    current = follow(current, response.headers["location"]);
  }
  throw new TidegateError("FEED_REJECTED", `${hostOf(url)} redirects more than ${MAX_REDIRECTS} times`);
}

/** Gives the network's own errors a meaning, but for those that another attempt may heal. */
async function send(request: HttpRequest, http: HttpClient): Promise<HttpResponse> {
  try {
    return await http.request(request);
  } catch (error) {
    if (isTidegateError(error) || isTransient(error)) throw error;
    const why = error instanceof Error ? error.message : "unknown reason";
    throw new TidegateError("FEED_UNREACHABLE", `${hostOf(request.url)} cannot be reached: ${why}`, { cause: error });
  }
}

interface RequestContext {
  readonly http: HttpClient;
  readonly signal: AbortSignal;
}

function follow(from: string, location: string | undefined): string {
  const target = followRedirect(from, location);
  if ("refusal" in target) throw new TidegateError("FEED_REJECTED", target.refusal);
  return target.url;
}

export function hostOf(url: string): string {
  return new URL(url).host;
}
