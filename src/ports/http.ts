/** One request. Retrying, back-off and redirects are the caller's policy; see `platform/http.ts` for the real client. */
export interface HttpRequest {
  readonly url: string;
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string | AsyncIterable<Uint8Array>;
  /** Unix socket or named pipe to connect to instead of the URL's host. */
  readonly socketPath?: string;
  /** A program whose input and output are the connection, instead of the URL's host. */
  readonly carrier?: HttpCarrier;
  readonly tls?: HttpTls;
  readonly signal?: AbortSignal;
  /** Milliseconds until headers must have come; default 30,000. */
  readonly headersTimeout?: number;
  /** Milliseconds that may pass without a byte of the body; default 30,000. */
  readonly stallTimeout?: number;
}

/** A program that leads to another machine, as ssh does. It is started for one request, and killed when that is over. */
export interface HttpCarrier {
  /** Looked up on the PATH; no shell sees it. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where it leads, for messages. */
  readonly place: string;
}

export interface HttpTls {
  /** The only authorities that are trusted; PEM. */
  readonly ca?: string;
  /** Authorities that are trusted beside the system's; PEM. */
  readonly extraCa?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Only when the user asked for an insecure connection. */
  readonly rejectUnauthorized?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Must be consumed or destroyed with `discard`. Throws when the connection breaks before the announced length. */
  readonly body: AsyncIterable<Uint8Array>;
  discard(): void;
}

export interface HttpClient {
  /** Never follows redirects. Rejects with the network error as Node gives it (`code`: ECONNREFUSED …) or NETWORK_TIMEOUT, NETWORK_CUT, NETWORK_OFFLINE; the caller gives it meaning. */
  request(request: HttpRequest): Promise<HttpResponse>;
}
