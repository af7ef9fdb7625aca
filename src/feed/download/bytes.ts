import { TidegateError } from "../../model/errors.ts";
import { Refusal } from "../../transfer/retry.ts";
import type { FeedContext } from "../source.ts";
import type { DownloadLimits } from "./limits.ts";
import { get, hostOf } from "./request.ts";
import { tryForFeed } from "./retry.ts";

/** Fetches something small into memory, with the same patience as a download; undefined when it is not there. */
export function fetchBytes(url: string, maxBytes: number, limits: DownloadLimits, cx: FeedContext): Promise<Buffer | undefined> {
  return tryForFeed(`fetching ${url}`, limits, cx, async () => {
    const response = await get(url, {}, limits, cx);
    if (response.status === 200) return gather(response.body, url, maxBytes);
    response.discard();
    const { status } = response;
    if (status === 404 || status === 410) return undefined;
    if (status === 408 || status === 429 || status >= 500) return new Refusal(response, cx.clock.now());
    throw new TidegateError("FEED_REJECTED", `${hostOf(url)} answers ${status}`, { context: { status } });
  });
}

async function gather(body: AsyncIterable<Uint8Array>, url: string, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${url} is larger than ${maxBytes} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
