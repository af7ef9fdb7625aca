import type { GitHubAnswer } from "../ports/github-api.ts";

/** Longest time from the first attempt to the start of the last, in milliseconds. */
export const RETRY_BUDGET = 60_000;

const BASE = 1_000;
const MAX_ATTEMPTS = 5;

/**
 * Statuses worth asking again. 401, 403 and 404 are not: a token that lacks a permission at the first request lacks it at the
 * fourth, and forks would wait for nothing. 400, 410, 413, 422 and 451 are the service's last word.
 */
const PASSING = new Set([0, 408, 500, 502, 503, 504]);

export interface Attempts {
  /** How many requests were made. */
  readonly made: number;
  /** Milliseconds since the first began. */
  readonly elapsed: number;
  readonly now: number;
}

/** Milliseconds to wait before asking again, or undefined when the answer stands. */
export function decideRetry(answer: GitHubAnswer, attempts: Attempts): number | undefined {
  if (attempts.made >= MAX_ATTEMPTS) return undefined;
  const wait = isRateLimited(answer) ? rateLimitWait(answer, attempts) : isPassing(answer) ? backOff(answer, attempts) : undefined;
  return wait !== undefined && attempts.elapsed + wait <= RETRY_BUDGET ? wait : undefined;
}

function isPassing(answer: GitHubAnswer): boolean {
  return PASSING.has(answer.status);
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit: 403 or 429. */
export function isRateLimited(answer: GitHubAnswer): boolean {
  if (answer.status === 429) return true;
  if (answer.status !== 403) return false;
  return answer.headers["retry-after"] !== undefined || answer.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(answer.message);
}

/** "Retry-After" first; else until the reset when nothing remains; else at least a minute, the documented rule, which is the whole budget. */
function rateLimitWait(answer: GitHubAnswer, attempts: Attempts): number {
  const after = retryAfter(answer, attempts.now);
  if (after !== undefined) return after;
  const reset = Number(answer.headers["x-ratelimit-reset"]);
  if (answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1000 - attempts.now);
  return RETRY_BUDGET;
}

function backOff(answer: GitHubAnswer, attempts: Attempts): number {
  return retryAfter(answer, attempts.now) ?? BASE * 2 ** (attempts.made - 1);
}

/** Seconds or an HTTP date. */
function retryAfter(answer: GitHubAnswer, now: number): number | undefined {
  const text = answer.headers["retry-after"];
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
