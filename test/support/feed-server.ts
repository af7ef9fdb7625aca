// A loopback host with the layout of the OSV bucket. Serves a directory, or files given by the test, and fails on demand.
// Runs in a child process too: `node test/support/feed-server.ts ROOT` prints its address.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readZipDirectory } from "../../src/feed/zip/directory.ts";
import { readZipEntries } from "../../src/feed/zip/read-entries.ts";
import { createFileSystem } from "../../src/platform/file-system.ts";

/** How one answer goes wrong. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Breaks the connection after so many bytes of the body. */
  | { readonly kind: "cut"; readonly after: number }
  /** Announces and sends only so many bytes, as a bad proxy does. */
  | { readonly kind: "truncate"; readonly after: number }
  /** Sends so many bytes and then nothing more. */
  | { readonly kind: "stall"; readonly after: number }
  | { readonly kind: "drip"; readonly bytes: number; readonly pause: number }
  /** Changes one byte. */
  | { readonly kind: "garble"; readonly at: number };

export interface SeenRequest {
  readonly method: string;
  /** Decoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  status: number;
  /** Of the body, as far as it was sent. */
  bytes: number;
}

export interface FeedServer {
  readonly url: string;
  readonly requests: SeenRequest[];
  /** Used up one per request, in order. */
  readonly faults: Fault[];
  /** Applied to every request when set. */
  fault: Fault | undefined;
  /** Leaves out ETag or all validators. */
  validators: "all" | "modified" | "none";
  /** Ignores Range, as simple servers do. */
  ignoresRanges: boolean;
  /** Puts a file in place of what the directory has; undefined makes it absent. */
  put(path: string, content: Uint8Array | string | undefined): void;
  readonly close: () => Promise<void>;
}

interface Content {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly modified: Date;
}

export async function startFeedServer(root?: string): Promise<FeedServer> {
  const placed = new Map<string, Content | undefined>();
  const feed = { requests: [], faults: [], fault: undefined, validators: "all", ignoresRanges: false } as Omit<FeedServer, "url" | "put" | "close">;
  const server = createServer((message, response) => {
    const seen: SeenRequest = { method: message.method ?? "", path: pathOf(message), headers: flatten(message), status: 0, bytes: 0 };
    feed.requests.push(seen);
    find(placed, root, seen.path)
      .then((content) => answer({ feed, seen, content, message, response }))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(feed, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path: string, content: Uint8Array | string | undefined) =>
      void placed.set(path, content === undefined ? undefined : describe(Buffer.from(content), new Date(Math.floor(Date.now() / 1000) * 1000))),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function pathOf(message: IncomingMessage): string {
  return decodeURIComponent(new URL(message.url ?? "/", "http://feed").pathname).slice(1);
}

function flatten(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
}

function describe(bytes: Buffer, modified: Date): Content {
  return { bytes, modified, etag: `"${createHash("md5").update(bytes).digest("hex")}"` };
}

async function find(placed: ReadonlyMap<string, Content | undefined>, root: string | undefined, path: string): Promise<Content | undefined> {
  if (placed.has(path)) return placed.get(path);
  if (root === undefined || normalize(path).startsWith("..")) return undefined;
  const file = join(root, path);
  if (existsSync(file) && statSync(file).isFile()) return describe(readFileSync(file), statSync(file).mtime);
  return findRecord(placed, root, path);
}

/** Single records are served out of the zip they are in. */
async function findRecord(placed: ReadonlyMap<string, Content | undefined>, root: string, path: string): Promise<Content | undefined> {
  const [, ecosystem, id] = /^([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const zip = join(root, ecosystem ?? "", "all.zip");
  if (ecosystem === undefined || !existsSync(zip)) return undefined;
  const file = await createFileSystem().open(zip);
  try {
    for await (const batch of readZipEntries(file, readZipDirectory(file))) {
      const found = batch.find(({ entry }) => entry.stem === id);
      if (found?.bytes !== undefined) return describe(Buffer.from(found.bytes), new Date(0));
    }
    return undefined;
  } finally {
    await file.close();
  }
}

interface Exchange {
  readonly feed: Omit<FeedServer, "url" | "put" | "close">;
  readonly seen: SeenRequest;
  readonly content: Content | undefined;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { feed, seen, content } = exchange;
  const fault = feed.faults.shift() ?? feed.fault;
  if (fault?.kind === "status") return end(exchange, fault.status, fault.headers ?? {});
  if (content === undefined) return end(exchange, 404, {});
  if (isUnchanged(seen, content, feed.validators)) return end(exchange, 304, validatorsOf(content, feed.validators));
  const start = feed.ignoresRanges ? 0 : rangeStart(seen, content);
  if (start > content.bytes.length) return end(exchange, 416, {});
  await serve(exchange, content, start, fault);
}

async function serve(exchange: Exchange, content: Content, start: number, fault: Fault | undefined): Promise<void> {
  const { feed, seen, response } = exchange;
  const headers = validatorsOf(content, feed.validators);
  const body = Buffer.from(content.bytes.subarray(start));
  if (fault?.kind === "garble") body[fault.at] = (body[fault.at] ?? 0) ^ 0xff;
  const sent = fault?.kind === "truncate" ? body.subarray(0, fault.after) : body;
  seen.status = start > 0 ? 206 : 200;
  response.writeHead(seen.status, {
    ...headers,
    "content-length": sent.length,
    "content-type": "application/octet-stream",
    // A proxy that truncates does not know the store's own headers.
    ...(fault?.kind === "truncate" ? {} : { "x-goog-hash": hashOf(content) }),
    ...(start > 0 ? { "content-range": `bytes ${start}-${content.bytes.length - 1}/${content.bytes.length}` } : {}),
  });
  await send(exchange, sent, fault);
}

function hashOf({ bytes }: Content): string {
  return `crc32c=AAAAAA==,md5=${createHash("md5").update(bytes).digest("base64")}`;
}

function end({ seen, response }: Exchange, status: number, headers: Readonly<Record<string, string>>): void {
  seen.status = status;
  response.writeHead(status, headers).end();
}

async function send({ seen, response }: Exchange, body: Buffer, fault: Fault | undefined): Promise<void> {
  const write = async (chunk: Buffer): Promise<void> => {
    seen.bytes += chunk.length;
    if (!response.write(chunk)) await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
  };
  if (fault?.kind === "drip") {
    for (let at = 0; at < body.length && !response.destroyed; at += fault.bytes) {
      await write(body.subarray(at, at + fault.bytes));
      await sleep(fault.pause);
    }
  } else if (fault?.kind === "cut" || fault?.kind === "stall") {
    await write(body.subarray(0, fault.after));
    if (fault.kind === "stall") return;
    await sleep(20);
    return void response.destroy();
  } else await write(body);
  response.end();
}

function validatorsOf(content: Content, validators: FeedServer["validators"]): Record<string, string> {
  if (validators === "none") return {};
  return { "last-modified": content.modified.toUTCString(), ...(validators === "all" ? { etag: content.etag } : {}) };
}

function isUnchanged({ headers }: SeenRequest, content: Content, validators: FeedServer["validators"]): boolean {
  if (validators === "none") return false;
  if (headers["if-none-match"] !== undefined) return headers["if-none-match"] === content.etag;
  const since = headers["if-modified-since"];
  return since !== undefined && Date.parse(since) >= Math.floor(content.modified.getTime() / 1000) * 1000;
}

/** A range of another state of the file is no use: then all of it. */
function rangeStart({ headers }: SeenRequest, content: Content): number {
  const [, start] = /^bytes=(\d+)-$/.exec(headers["range"] ?? "") ?? [];
  if (start === undefined || (headers["if-range"] !== undefined && headers["if-range"] !== content.etag)) return 0;
  return Number(start);
}

if (process.argv[1] === import.meta.filename) {
  const server = await startFeedServer(process.argv[2]);
  console.log(server.url);
}
