import type * as http from "node:http";
import type * as https from "node:https";
import { Readable } from "node:stream";
import { TidegateError } from "../model/errors.ts";
import type { HttpClient, HttpRequest, HttpResponse } from "../ports/http.ts";
import { openCarrier } from "./carrier.ts";
import { type BodyWatch, freeParsed } from "./parsed-memory.ts";

const DEFAULT_TIMEOUT = 30_000;

export interface HttpOptions {
  /** For `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** When true every request is refused before a socket is opened. */
  readonly offline?: boolean;
  readonly userAgent?: string;
}

/** HTTP over Node's own client: unlike `fetch` it speaks to Unix sockets, takes client certificates per request, and never follows a redirect. */
export function createHttpClient(options: HttpOptions = {}): HttpClient {
  let agents: Agents | undefined;
  return {
    request: async (request) => {
      if (options.offline && request.socketPath === undefined) {
        const place = request.carrier?.place ?? new URL(request.url).host;
        throw new TidegateError("NETWORK_OFFLINE", `offline mode: no connection is made to ${place}`);
      }
      agents ??= createAgents(options.environment ?? {});
      return send(request, options, agents);
    },
  };
}

/**
 * Most runs on a local image never open a connection, so nothing is loaded before the first. Not by `import`, which reads every export of a
 * module of Node: of `node:http` one is `WebSocket`, and with it comes all of Node's undici, some 30 ms.
 */
const builtin = {
  http: () => process.getBuiltinModule("node:http"),
  https: () => process.getBuiltinModule("node:https"),
  tls: () => process.getBuiltinModule("node:tls"),
};

interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** Node's agents know the proxy variables themselves, in upper and lower case, and NO_PROXY. */
function createAgents(environment: NonNullable<HttpOptions["environment"]>): Agents {
  const options = { keepAlive: true, proxyEnv: { ...environment } };
  return { http: new (builtin.http().Agent)(options), https: new (builtin.https().Agent)(options) };
}

async function send(request: HttpRequest, options: HttpOptions, agents: Agents): Promise<HttpResponse> {
  const { message, watch } = await connect(request, options, agents);
  const isHead = request.method === "HEAD";
  const body = isHead ? emptyBody(message) : readBody(message, watch, request.stallTimeout ?? DEFAULT_TIMEOUT);
  return { status: message.statusCode ?? 0, headers: joinHeaders(message.headers), body, discard: () => discard(message, isHead) };
}

interface Answer {
  readonly message: http.IncomingMessage;
  readonly watch: BodyWatch;
}

function connect(request: HttpRequest, options: HttpOptions, agents: Agents): Promise<Answer> {
  const url = new URL(request.url);
  const isSecure = url.protocol === "https:";
  const client = isSecure ? builtin.https() : builtin.http();
  // Connections are pooled by certificates too; sockets of the engine are not pooled at all.
  const { carrier } = request;
  const isPooled = request.socketPath === undefined && carrier === undefined;
  return new Promise((resolve, reject) => {
    const outgoing = client.request(
      url,
      {
        method: request.method ?? "GET",
        headers: { "user-agent": options.userAgent ?? "tidegate", ...request.headers, ...lengthOf(request) },
        ...(request.socketPath === undefined ? {} : { socketPath: request.socketPath }),
        ...(request.signal ? { signal: request.signal } : {}),
        ...(carrier ? { createConnection: () => openCarrier(carrier, options.environment ?? {}) } : {}),
        ...(isPooled ? { agent: isSecure ? agents.https : agents.http } : {}),
        ...readTls(request.tls),
      },
      (message) => {
        clearTimeout(timer);
        resolve({ message, watch });
      },
    );
    const watch = freeParsed(outgoing);
    const timer = setTimeout(() => outgoing.destroy(timedOut(`${url.host} gave no answer in time`)), request.headersTimeout ?? DEFAULT_TIMEOUT);
    outgoing.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sendBody(request, outgoing);
  });
}

function readTls(tls: HttpRequest["tls"]): https.RequestOptions {
  if (tls?.extraCa === undefined) return { ...tls };
  const { extraCa, ...rest } = tls;
  return { ...rest, ca: [...builtin.tls().getCACertificates("default"), extraCa] };
}

function lengthOf(request: HttpRequest): Record<string, string> {
  if (typeof request.body === "string") return { "content-length": String(Buffer.byteLength(request.body)) };
  if (request.body instanceof Uint8Array) return { "content-length": String(request.body.byteLength) };
  return {};
}

function sendBody(request: HttpRequest, outgoing: http.ClientRequest): void {
  if (request.body === undefined) outgoing.end();
  else if (typeof request.body === "string" || request.body instanceof Uint8Array) outgoing.end(request.body);
  else {
    const source = Readable.from(request.body, { objectMode: false });
    source.on("error", (error) => outgoing.destroy(error));
    source.pipe(outgoing);
  }
}

/** Yields the body and fails when nothing comes for a while or the connection breaks before the announced end. */
async function* readBody(message: http.IncomingMessage, watch: BodyWatch, stallTimeout: number): AsyncGenerator<Uint8Array> {
  const stall = setTimeout(() => message.destroy(timedOut("the connection stalled")), stallTimeout);
  try {
    for await (const chunk of message) {
      stall.refresh();
      watch(chunk);
      yield chunk;
      stall.refresh();
    }
    if (!message.complete) throw new TidegateError("NETWORK_CUT", "the connection ended before the announced length");
  } finally {
    clearTimeout(stall);
    message.destroy();
  }
}

const DRAINED = 64 * 1024;
const DRAIN_TIME = 2000;

/** Reads a short rest, so that the connection serves the next request; a long one is not worth its bytes. */
function discard(message: http.IncomingMessage, isHead: boolean): void {
  const length = isHead ? 0 : Number(message.headers["content-length"] ?? Number.POSITIVE_INFINITY);
  message.on("error", () => undefined);
  if (length > DRAINED || message.readableEnded) return void message.destroy();
  const timer = setTimeout(() => message.destroy(), DRAIN_TIME);
  timer.unref();
  message.once("close", () => clearTimeout(timer));
  message.resume();
}

async function* emptyBody(message: http.IncomingMessage): AsyncGenerator<Uint8Array> {
  message.resume();
  yield* [];
}

function timedOut(message: string): TidegateError {
  return new TidegateError("NETWORK_TIMEOUT", message);
}

function joinHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) out[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return out;
}
