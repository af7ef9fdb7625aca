import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHttpClient } from "./http.ts";

/** A server of one connection over its standard input and output; what it does is its argument. */
const SERVER = `
const { writeFileSync } = require("node:fs");
const [, , what, pidFile] = process.argv;
if (pidFile) writeFileSync(pidFile, String(process.pid));
process.stdin.once("data", (chunk) => {
  const path = chunk.toString().split(" ")[1];
  const head = "HTTP/1.1 200 OK\\r\\nContent-Length: ";
  if (what === "answer") process.stdout.write(head + path.length + "\\r\\n\\r\\n" + path);
  if (what === "big") process.stdout.write(head + (8 << 20) + "\\r\\n\\r\\n" + "x".repeat(8 << 20));
  if (what === "until-end") process.stdout.write("HTTP/1.1 200 OK\\r\\n\\r\\nall", () => process.exit(0));
  if (what === "break") process.stdout.write(head + "100\\r\\n\\r\\npart", () => process.exit(7));
  if (what === "refuse") process.stderr.write("Warning: \\u001b[31mhello\\n\\nme@far: Permission denied (publickey).\\r\\n", () => process.exit(255));
  if (what === "endless") process.stdout.write("HTTP/1.1 200 OK\\r\\n\\r\\nbegun");
});
`;

describe("a program that carries a connection", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-carrier-"));
  beforeAll(() => writeFileSync(join(home, "server.cjs"), SERVER));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const carry = (what: string, ...more: string[]) => ({ program: process.execPath, args: [join(home, "server.cjs"), what, ...more], place: "far" });
  const client = createHttpClient();
  const ask = (what: string) => client.request({ url: "http://localhost/path", carrier: carry(what) });
  const read = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };

  it.each<readonly [what: string, text: string]>([
    ["answer", "/path"],
    ["until-end", "all"],
    ["big", "x".repeat(8 << 20)],
  ])("brings an answer: %s", async (what, text) => {
    const { status, body } = await ask(what);
    expect([status, await read(body)]).toEqual([200, text]);
  });

  it("is quoted when it ends for another reason, without what a terminal would obey", async () => {
    await expect(ask("refuse")).rejects.toMatchObject({
      code: "NETWORK_CUT",
      message: expect.stringMatching(/ended with exit code 255: Warning: \?\[31mhello \/ me@far: Permission denied \(publickey\)\.$/),
    });
  });

  it("is told when it ends within an answer", async () => {
    const { body } = await ask("break");
    await expect(read(body)).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  it("is told when it is not there", async () => {
    const carrier = { program: "tidegate-no-such-program", args: [], place: "far" };
    await expect(client.request({ url: "http://localhost/", carrier })).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is not started offline", async () => {
    const offline = createHttpClient({ offline: true });
    await expect(offline.request({ url: "http://localhost/", carrier: carry("answer") })).rejects.toMatchObject({
      code: "NETWORK_OFFLINE",
      message: expect.stringContaining("far"),
    });
  });

  it.each<readonly [what: string, end: (controller: AbortController, discard: () => void) => void]>([
    ["cancelled", (controller) => controller.abort(new DOMException("enough", "AbortError"))],
    ["discarded", (_controller, discard) => discard()],
  ])("ends with a request that is %s", async (what, end) => {
    const pidFile = join(home, `pid-${what}`);
    const controller = new AbortController();
    const response = await client.request({ url: "http://localhost/", carrier: carry("endless", pidFile), signal: controller.signal });
    const begun = response.body[Symbol.asyncIterator]();
    expect(Buffer.from((await begun.next()).value).toString()).toBe("begun");
    end(controller, () => response.discard());
    await begun.next().catch(() => undefined);
    const pid = Number(readFileSync(pidFile, "utf8"));
    const isAlive = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    for (let attempt = 0; isAlive() && attempt < 100; attempt += 1) await sleep(50);
    expect(isAlive()).toBe(false);
  });

  it("is killed when it gives no answer in time", async () => {
    const asked = client.request({ url: "http://localhost/", carrier: carry("nothing"), headersTimeout: 300 });
    await expect(asked).rejects.toMatchObject({ code: "NETWORK_TIMEOUT" });
  });
});
