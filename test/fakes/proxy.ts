import { createServer, request as forward, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";

export interface FakeProxy {
  readonly url: string;
  /** What was asked for: `CONNECT host:port` or `GET http://…`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** A forward proxy that sends everything to one loopback service, whatever host was asked for. */
export async function startProxy(target: string): Promise<FakeProxy> {
  const { hostname, port } = new URL(target);
  const requests: string[] = [];
  const server: Server = createServer((message, response) => {
    requests.push(`${message.method} ${message.url}`);
    const url = new URL(message.url ?? "/", target);
    const options = { hostname, port, path: url.pathname + url.search, method: message.method, headers: message.headers };
    message.pipe(
      forward(options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  server.on("connect", (message, socket, head) => {
    requests.push(`CONNECT ${message.url}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
