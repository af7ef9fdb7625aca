import { TidegateError } from "../../model/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { HttpResponse } from "../../ports/http.ts";
import type { Logger } from "../../ports/logger.ts";
import type { DownloadLimits } from "./limits.ts";
import { isTransient } from "./transient.ts";

/** An answer that may be better next time. */
export class Refusal {
  readonly status: number;
  /** Milliseconds the host asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(response: HttpResponse, now: number) {
    this.status = response.status;
    this.retryAfter = readRetryAfter(response.headers["retry-after"], now);
  }
}

interface RetryContext {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Tries until `attempt` answers something else than a refusal, with pauses that double and are jittered, so that a crowd of runners
 * does not come back at once. What the host asks for by Retry-After is honoured when it fits into the budget; when not, giving up at once
 * is kinder to both sides.
 */
export async function tryRepeatedly<T>(what: string, limits: DownloadLimits, cx: RetryContext, attempt: () => Promise<T | Refusal>): Promise<T> {
  const deadline = cx.clock.now() + limits.total;
  let waited = 0;
  for (let count = 1; ; count++) {
    const outcome = await attemptOnce(attempt, cx.signal);
    if (!(outcome instanceof Refusal) && !(outcome instanceof Failure)) return outcome;
    const pause = choosePause(outcome, count, limits);
    waited += pause;
    const isOver = count >= limits.attempts || waited > limits.waiting || cx.clock.now() + pause > deadline;
    if (isOver) throw giveUp(what, count, outcome);
    cx.logger.debug(`${what}: ${describe(outcome)}; attempt ${count + 1} in ${Math.round(pause)} ms`);
    await cx.clock.sleep(pause, cx.signal);
  }
}

/** A network error that time may heal. */
class Failure {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

async function attemptOnce<T>(attempt: () => Promise<T | Refusal>, signal: AbortSignal): Promise<T | Refusal | Failure> {
  try {
    return await attempt();
  } catch (error) {
    if (!signal.aborted && isTransient(error)) return new Failure(error);
    throw error;
  }
}

function choosePause(outcome: Refusal | Failure, count: number, limits: DownloadLimits): number {
  const asked = outcome instanceof Refusal ? outcome.retryAfter : undefined;
  return asked ?? limits.backoff * 2 ** (count - 1) * (0.5 + Math.random());
}

function giveUp(what: string, count: number, outcome: Refusal | Failure): TidegateError {
  const tries = count === 1 ? "one attempt" : `${count} attempts`;
  if (outcome instanceof Failure) return new TidegateError("FEED_UNREACHABLE", `${what}: ${describe(outcome)} (${tries})`, { cause: outcome.cause });
  return new TidegateError("FEED_REJECTED", `${what}: ${describe(outcome)} (${tries})`, { context: { status: outcome.status } });
}

function describe(outcome: Refusal | Failure): string {
  if (outcome instanceof Failure) return outcome.cause instanceof Error ? outcome.cause.message || outcome.cause.name : "the connection failed";
  const asked = outcome.retryAfter === undefined ? "" : ` and asks to wait ${Math.ceil(outcome.retryAfter / 1000)} s`;
  return `the host answers ${outcome.status}${asked}`;
}

/** Seconds or an HTTP date: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
