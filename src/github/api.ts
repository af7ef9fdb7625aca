import type { getOctokit } from "@actions/github";
import { TidegateError } from "../model/errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { GitHubAnswer, GitHubApi, GitHubRequest } from "../ports/github-api.ts";
import type { Logger } from "../ports/logger.ts";
import { readRecord } from "./read.ts";
import { decideRetry } from "./retry.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** Of the API's calendar versions the one that everything here was written against; GHES knows it since 3.9. */
const API_VERSION = "2022-11-28";

const DEFAULT_TIMEOUT = 30_000;

export interface GitHubApiOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3`; no trailing slash. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Milliseconds one attempt may take, before what its body needs; default 30,000. */
  readonly timeout?: number;
}

const NOTHING: GitHubAnswer = { status: 0, headers: {}, data: undefined, message: "" };

/**
 * The REST API through Octokit, with the retries that Octokit's plug-in lacks: they honour `Retry-After`, share one budget,
 * and end at once when the run is cancelled. Octokit is loaded by the first request, so that a run that delivers nothing pays nothing.
 */
export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  let loading: Promise<Octokit> | undefined;
  return {
    async request(request) {
      const address = addressOf(options.apiUrl, request);
      if (!options.token) return { ...NOTHING, status: 401, message: "no token was given" };
      loading ??= loadOctokit(options);
      const octokit = await loading;
      const start = options.clock.now();
      for (let made = 1; ; made += 1) {
        const answer = await send(octokit, address, request, options.timeout);
        const now = options.clock.now();
        const wait = decideRetry(answer, { made, elapsed: now - start, now });
        if (wait === undefined) return answer;
        options.logger.debug(`${request.method} ${request.path}: ${describeAnswer(answer)}; asking again in ${wait} ms`);
        await options.clock.sleep(wait, request.signal);
      }
    },
  };
}

async function loadOctokit(options: GitHubApiOptions): Promise<Octokit> {
  const github = await import("@actions/github");
  const { logger } = options;
  const log = {
    debug: (text: string) => logger.debug(text),
    info: (text: string) => logger.debug(text),
    warn: (text: string) => logger.debug(text),
    error: (text: string) => logger.debug(text),
  };
  return github.getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: options.userAgent, log });
}

async function send(octokit: Octokit, address: string, request: GitHubRequest, timeout = DEFAULT_TIMEOUT): Promise<GitHubAnswer> {
  const { signal } = request;
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(timeout + uploadTime(request.body));
  try {
    const response = await octokit.request({
      method: request.method,
      url: address,
      headers: { "x-github-api-version": API_VERSION },
      ...(request.body === undefined ? {} : { data: request.body }),
      request: { signal: signal ? AbortSignal.any([signal, limit]) : limit },
    });
    return { status: response.status, headers: textHeaders(response.headers), data: response.data as unknown, message: "" };
  } catch (error) {
    signal?.throwIfAborted();
    return readFailure(error);
  }
}

/** A hundred kilobytes a second is slow for a runner; the only large body is a SARIF file. */
function uploadTime(body: unknown): number {
  const { sarif } = readRecord(body);
  return typeof sarif === "string" ? Math.ceil(sarif.length / 100) : 0;
}

/** The token travels with every request, so a path must not be able to name another host. */
function addressOf(apiUrl: string, request: GitHubRequest): string {
  if (!/^\/(?!\/)/.test(request.path)) throw new TidegateError("INTERNAL", `not a path of the GitHub API: ${request.path}`);
  // GHES serves REST below /api/v3, but GraphQL at /api/graphql.
  const base = request.path === "/graphql" ? apiUrl.replace(/\/v3$/, "") : apiUrl;
  const url = new URL(`${base}${request.path}`);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
  return url.href;
}

function readFailure(error: unknown): GitHubAnswer {
  const failure = readRecord(error);
  const response = readRecord(failure["response"]);
  const words = error instanceof Error ? error.message : String(error);
  const status = response["status"];
  if (typeof status !== "number") return { ...NOTHING, message: words };
  const own = readRecord(response["data"])["message"];
  const details = readRecord(response["data"])["errors"];
  return { status, headers: textHeaders(response["headers"]), data: response["data"], message: joinWords(own, details, words) };
}

/** Octokit's own text ends in a documentation link; the service's words alone read better. */
function joinWords(own: unknown, details: unknown, fallback: string): string {
  if (typeof own !== "string" || own === "") return fallback;
  if (!Array.isArray(details) || details.length === 0) return own;
  const parts = details.slice(0, 10).map((detail: unknown) => (typeof detail === "string" ? detail : wordsOf(detail)));
  return `${own}: ${parts.join("; ")}`;
}

function wordsOf(detail: unknown): string {
  const { message } = readRecord(detail);
  return typeof message === "string" ? message : JSON.stringify(detail);
}

function textHeaders(headers: unknown): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(readRecord(headers))) {
    if (typeof value === "string" || typeof value === "number") out[name.toLowerCase()] = String(value);
  }
  return out;
}

/** `HTTP 403: Resource not accessible by integration`, short enough for a line. */
export function describeAnswer(answer: GitHubAnswer): string {
  const words = answer.message.replaceAll(/\s+/g, " ").slice(0, 500);
  return answer.status === 0 ? `no answer (${words})` : `HTTP ${answer.status}${words ? `: ${words}` : ""}`;
}
