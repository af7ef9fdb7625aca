import { TidegateError } from "../../model/errors.ts";
import { type Refusal, type RetryContext, tryRepeatedly } from "../../transfer/retry.ts";
import type { DownloadLimits } from "./limits.ts";

/** Tries with patience; what ends it is a matter of the feed. */
export function tryForFeed<T>(what: string, limits: DownloadLimits, cx: RetryContext, attempt: () => Promise<T | Refusal>): Promise<T> {
  const giveUp = ({ reason, status, cause }: { reason: string; status?: number; cause?: unknown }): TidegateError =>
    status === undefined
      ? new TidegateError("FEED_UNREACHABLE", `${what}: ${reason}`, { cause })
      : new TidegateError("FEED_REJECTED", `${what}: ${reason}`, { context: { status } });
  return tryRepeatedly({ what, patience: limits, attempt, giveUp }, cx);
}
