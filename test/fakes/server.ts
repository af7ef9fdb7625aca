import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the fakes see it: read whole, so that a handler is a plain function. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface FakeResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes as they are; everything else as JSON. */
  readonly body?: unknown;
  /** Break the connection instead of answering. */
  readonly isCut?: boolean;
  /** Break the connection after this many bytes of the body. */
  readonly cutAfter?: number;
  /** Never answer; closing the server ends it. */
  readonly isStalled?: boolean;
}

export interface FakeServer {
  /** `http://127.0.0.1:PORT`, no trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Throws when the fake was sent something that the real service never gets. */
export function assertNoViolations(fake: { readonly state: { readonly violations: readonly string[] } }): void {
  if (fake.state.violations.length > 0) throw new Error(`the service was misused:\n${fake.state.violations.join("\n")}`);
}

export type FakeHandler = (request: FakeRequest) => FakeResponse | Promise<FakeResponse>;

/** Serves the handler on a free loopback port; a handler that throws answers 500 with what it said. */
export async function listen(handler: FakeHandler): Promise<FakeServer> {
  const server = createServer((message, response) => {
    answer(message, response, handler).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `fake server: ${String(error)}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(message: IncomingMessage, response: ServerResponse, handler: FakeHandler): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const url = new URL(message.url ?? "/", "http://fake");
  const reply = await handler({
    method: message.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: flatten(message.headers),
    body: Buffer.concat(chunks),
  });
  if (reply.isStalled) return;
  if (reply.isCut) return void message.socket.destroy();
  send(reply, message.method === "HEAD", response);
}

function send(reply: FakeResponse, isHead: boolean, response: ServerResponse): void {
  const body = reply.body instanceof Uint8Array ? reply.body : reply.body === undefined ? "" : JSON.stringify(reply.body);
  const type = reply.body === undefined || reply.body instanceof Uint8Array ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(reply.status, {
    ...type,
    ...(reply.headers?.["transfer-encoding"] ? {} : { "content-length": Buffer.byteLength(body) }),
    ...reply.headers,
  });
  if (reply.cutAfter !== undefined) return void response.write(Buffer.from(body).subarray(0, reply.cutAfter), () => response.socket?.destroy());
  response.end(isHead ? undefined : body);
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
