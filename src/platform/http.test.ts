import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpClient } from "./http.ts";

let server: Server;
let url: string;
let sockets: Set<Socket>;
let size: number;
beforeEach(async () => {
  sockets = new Set();
  size = 100;
  server = createServer((message, response) => {
    sockets.add(message.socket);
    response.writeHead(200, message.url === "/chunked" ? {} : { "content-length": size });
    if (message.url === "/cut") response.write("x", () => message.socket.destroy());
    else if (message.url !== "/stalled") response.end(message.method === "HEAD" ? undefined : content(size));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function content(length: number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, (_, index) => index % 251));
}

describe("an answer that is discarded", () => {
  it.each(["GET", "HEAD"] as const)("leaves its connection to the next request (%s)", async (method) => {
    const http = createHttpClient();
    for (let count = 0; count < 3; count += 1) {
      const response = await http.request({ url, method });
      response.discard();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(sockets.size).toBe(1);
  });

  it("ends its connection when much is still to come", async () => {
    size = 10_000_000;
    const http = createHttpClient();
    (await http.request({ url })).discard();
    await expect.poll(() => [...sockets].every((socket) => socket.destroyed)).toBe(true);
  });

  it("may break afterwards without harm", async () => {
    (await createHttpClient().request({ url: `${url}/cut` })).discard();
    await expect.poll(() => [...sockets].every((socket) => socket.destroyed)).toBe(true);
  });
});

describe("bodies on one connection", () => {
  it.each(["/", "/chunked"])("come whole though the memory of what was read is given back (%s)", async (path) => {
    size = 3_000_000;
    const http = createHttpClient();
    for (let count = 0; count < 3; count += 1) {
      const { body } = await http.request({ url: url + path });
      const pieces: Uint8Array[] = [];
      for await (const piece of body) pieces.push(piece);
      expect(Buffer.concat(pieces).equals(content(size))).toBe(true);
    }
    expect(sockets.size).toBe(1);
  });
});

describe("an answer that does not come whole", () => {
  it("fails when the connection breaks", async () => {
    const { body } = await createHttpClient().request({ url: `${url}/cut` });
    const read = async (): Promise<void> => {
      for await (const _ of body);
    };
    await expect(read()).rejects.toMatchObject({ code: expect.stringMatching(/ECONNRESET|NETWORK_CUT/) });
  });

  it("fails in time when it stalls", async () => {
    const response = createHttpClient().request({ url: `${url}/stalled`, headersTimeout: 50 });
    await expect(response).rejects.toMatchObject({ code: "NETWORK_TIMEOUT" });
  });
});
