import type { TidegateError } from "../model/errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { HttpResponse } from "../ports/http.ts";
import type { Logger } from "../ports/logger.ts";
import { isTransient } from "./transient.ts";

/** How often and how long something is tried. Times in milliseconds. */
export interface Patience {
  /** The first included. */
  readonly attempts: number;
  /** First pause between attempts; doubled each time. */
  readonly backoff: number;
  /** Longest pauses together, those the host asks for included. */
  readonly waiting: number;
  /** All attempts and pauses. */
  readonly total: number;
}

/** An answer that may be better next time. */
export class Refusal {
  readonly status: number;
  /** Milliseconds the host asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(response: Pick<HttpResponse, "status" | "headers">, now: number) {
    this.status = response.status;
    this.retryAfter = readRetryAfter(response.headers["retry-after"], now);
  }
}

/** Why nothing came of it. */
export interface GivingUp {
  /** For people: what happened last, and how often it was tried. */
  readonly reason: string;
  /** The last answer's, when there was one. */
  readonly status?: number;
  readonly cause?: unknown;
}

export interface Endeavour<T> {
  /** For the log: `fetching debian/Release`. */
  readonly what: string;
  readonly patience: Patience;
  readonly attempt: () => Promise<T | Refusal>;
  readonly giveUp: (why: GivingUp) => TidegateError;
}

export interface RetryContext {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Tries until `attempt` answers something else than a refusal, with pauses that double and are jittered, so that a crowd of runners
 * does not come back at once. What the host asks for by Retry-After is honoured when it fits into the budget; when not, giving up at once
 * is kinder to both sides.
 */
export async function tryRepeatedly<T>({ what, patience, attempt, giveUp }: Endeavour<T>, cx: RetryContext): Promise<T> {
  const deadline = cx.clock.now() + patience.total;
  let waited = 0;
  for (let count = 1; ; count++) {
    const outcome = await attemptOnce(attempt, cx.signal);
    if (!(outcome instanceof Refusal) && !(outcome instanceof Failure)) return outcome;
    const pause = choosePause(outcome, count, patience);
    waited += pause;
    const isOver = count >= patience.attempts || waited > patience.waiting || cx.clock.now() + pause > deadline;
    if (isOver) throw giveUp(explain(outcome, count));
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

function choosePause(outcome: Refusal | Failure, count: number, patience: Patience): number {
  const asked = outcome instanceof Refusal ? outcome.retryAfter : undefined;
  return asked ?? patience.backoff * 2 ** (count - 1) * (0.5 + Math.random());
}

function explain(outcome: Refusal | Failure, count: number): GivingUp {
  const reason = `${describe(outcome)} (${count === 1 ? "one attempt" : `${count} attempts`})`;
  return outcome instanceof Failure ? { reason, cause: outcome.cause } : { reason, status: outcome.status };
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
