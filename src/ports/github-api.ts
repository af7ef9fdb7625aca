/** One call of GitHub's REST API (or `/graphql`). Retrying is the implementation's business. */
export interface GitHubRequest {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Below the API's base URL, with a leading slash; every variable part percent-encoded. `/graphql` is found wherever the host has it. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** What came back, after retries. A refusal is an answer, not an exception. */
export interface GitHubAnswer {
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or text; foreign data. */
  readonly data: unknown;
  /** The service's words, or the network's, when `status` is not 2xx; else empty. */
  readonly message: string;
}

export interface GitHubApi {
  /** Rejects only with the signal's reason. */
  request(request: GitHubRequest): Promise<GitHubAnswer>;
}
