import { isTidegateError, TidegateError } from "../../model/errors.ts";
import type { HttpClient, HttpRequest, HttpResponse } from "../../ports/http.ts";
import type { DownloadLimits } from "./limits.ts";
import { isTransient } from "./transient.ts";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** GET that follows redirects, but never from https to http, and takes no credentials to another origin. */
export async function get(url: string, headers: Readonly<Record<string, string>>, limits: DownloadLimits, cx: RequestContext): Promise<HttpResponse> {
  const signal = AbortSignal.any([cx.signal, AbortSignal.timeout(limits.attempt)]);
  let current = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await send({ url: current, headers, signal, headersTimeout: limits.headers, stallTimeout: limits.stall }, cx.http);
    if (!REDIRECTS.has(response.status)) return response;
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
  const base = new URL(from);
  if (location === undefined || !URL.canParse(location, from)) throw new TidegateError("FEED_REJECTED", `${base.host} redirects to nowhere`);
  const target = new URL(location, from);
  if (target.protocol !== "https:" && target.protocol !== base.protocol) {
    throw new TidegateError("FEED_REJECTED", `${base.host} redirects to an insecure address`);
  }
  if (target.origin !== base.origin) {
    target.username = "";
    target.password = "";
  }
  return target.href;
}

export function hostOf(url: string): string {
  return new URL(url).host;
}
