import type { HttpResponse } from "../ports/http.ts";
import { tryRepeatedly } from "../transfer/retry.ts";
import type { Call, Session } from "./exchange.ts";
import { explainAnswer, giveUpOn } from "./refuse.ts";
import { refusalOf, sendFollowing } from "./transport.ts";

const MAX_URLS = 8;

/** Asks the addresses that a descriptor names beside the registry, without credentials, for as long as one may still have it. */
export async function askElsewhere(call: Call, urls: readonly string[], session: Session): Promise<HttpResponse | undefined> {
  for (const url of urls.slice(0, MAX_URLS)) {
    if (!isAllowed(url, session)) continue;
    try {
      return await ask(call, url, session);
    } catch (error) {
      session.cx.signal.throwIfAborted();
      session.cx.logger.debug(`${call.what}: ${error instanceof Error ? error.message : "unknown reason"}`);
    }
  }
  return undefined;
}

function isAllowed(text: string, { cx }: Session): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" || (url?.protocol === "http:" && cx.hosts.isInsecure(url.host));
}

function ask(call: Call, url: string, { cx }: Session): Promise<HttpResponse> {
  const { host } = new URL(url);
  const what = `${call.what} from ${host}`;
  const attempt = async () => {
    const response = await sendFollowing({ ...call, url }, cx);
    if (call.expected.includes(response.status)) return response;
    const refusal = refusalOf(response, cx);
    if (refusal) return refusal;
    throw await explainAnswer(response, what);
  };
  return tryRepeatedly({ what, patience: cx.limits, attempt, giveUp: (why) => giveUpOn(what, why) }, cx);
}
