import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What was asked of a host of the internet, and how many bytes of the answer's body went out. */
export interface PublicRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly authorization?: string;
  bytes: number;
}

export interface PublicHosts {
  /** Makes a child process take these hosts for the internet: proxy and certificate. */
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: PublicRequest[];
  /** Host (or host and path) → the loopback server that stands for it, or `stall`: takes the connection and says nothing. Others refuse. */
  readonly routes: Map<string, string>;
  close(): Promise<void>;
}

/** The internet as a child process sees it: a proxy that ends TLS under the hosts' own names and hands on to loopback servers. */
export async function startPublicHosts(names: readonly string[]): Promise<PublicHosts> {
  const home = mkdtempSync(join(tmpdir(), "tidegate-internet-"));
  const [key, certificate] = [join(home, "key.pem"), join(home, "cert.pem")];
  const subject = ["-subj", "/CN=tidegate test", "-addext", `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}`];
  const options = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, "-keyout", key, "-out", certificate];
  execFileSync("openssl", options, { stdio: "ignore" });
  const requests: PublicRequest[] = [];
  const routes = new Map<string, string>();
  const tls = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (message, response) => {
    pass(message, response, { requests, routes });
  });
  const proxy = createServer();
  const sockets = new Set<Socket>();
  proxy.on("connect", (message, socket: Socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => undefined));
    const host = message.url?.replace(/:443$/, "") ?? "";
    const isKnown = routes.has(host);
    if (!isKnown) requests.push({ host, method: "CONNECT", path: "", bytes: 0 });
    socket.write(isKnown ? "HTTP/1.1 200 Connection Established\r\n\r\n" : "HTTP/1.1 502 Bad Gateway\r\n\r\n");
    if (isKnown) tls.emit("connection", socket);
    else socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: certificate,
    },
    requests,
    routes,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function pass(message: IncomingMessage, response: ServerResponse, { requests, routes }: Pick<PublicHosts, "requests" | "routes">): void {
  const { method = "GET", url = "/", headers } = message;
  const host = headers.host ?? "";
  const { authorization } = headers;
  const seen: PublicRequest = { host, method, path: url, bytes: 0, ...(authorization === undefined ? {} : { authorization }) };
  requests.push(seen);
  const target = routes.get(host + new URL(url, "https://host").pathname) ?? routes.get(host);
  if (target === undefined || target === "stall") return;
  const { host: _, ...others } = headers;
  const onward = forward(new URL(url, target), { method, headers: others }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on("data", (chunk: Buffer) => (seen.bytes += chunk.length));
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  message.pipe(onward);
}
