import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFileSystem } from "../platform/file-system.ts";
import { createHttpClient } from "../platform/http.ts";
import { createConfiguredHosts, type HostSettings } from "./configured-hosts.ts";

const fs = createFileSystem();
const none: HostSettings = { insecure: [], mirrors: [], certificates: [] };

it("knows hosts in any spelling", () => {
  const hosts = createConfiguredHosts(
    {
      ...none,
      insecure: ["R.test:5000"],
      mirrors: [
        ["index.docker.io", "a.test"],
        ["docker.io", "b.test/x"],
      ],
    },
    fs,
  );
  expect(hosts.isInsecure("r.test:5000")).toBe(true);
  expect(hosts.isInsecure("r.test")).toBe(false);
  expect(hosts.mirrors("docker.io")).toEqual(["a.test", "b.test/x"]);
  expect(hosts.mirrors("ghcr.io")).toEqual([]);
});

it("names the certificate file that cannot be used", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tidegate-pem-"));
  try {
    const path = join(folder, "ca.pem");
    await expect(createConfiguredHosts({ ...none, caFile: path }, fs).tls("r.test")).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining(path),
    });
    writeFileSync(path, "DER");
    await expect(createConfiguredHosts({ ...none, caFile: path }, fs).tls("r.test")).rejects.toThrow(/nothing in PEM form/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("a server with a certificate of its own", () => {
  let folder: string;
  let server: Server;
  let host: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tidegate-tls-"));
    const request = [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=tidegate test",
    ];
    for (const name of ["server", "client"]) {
      const files = ["-keyout", join(folder, `${name}.key`), "-out", join(folder, `${name}.pem`)];
      execFileSync("openssl", [...request, ...files, "-addext", "subjectAltName=IP:127.0.0.1"], { stdio: "ignore" });
    }
    const [key, cert, ca] = [
      readFileSync(join(folder, "server.key")),
      readFileSync(join(folder, "server.pem")),
      readFileSync(join(folder, "client.pem")),
    ];
    server = createServer({ key, cert, ca, requestCert: true, rejectUnauthorized: false }, (message, response) => {
      response.end((message.socket as TLSSocket).authorized ? "known" : "unknown");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function ask(settings: Partial<HostSettings>): Promise<string> {
    const tls = await createConfiguredHosts({ ...none, ...settings }, fs).tls(host);
    const { body } = await createHttpClient().request({ url: `https://${host}/`, ...(tls ? { tls } : {}) });
    let text = "";
    for await (const chunk of body) text += Buffer.from(chunk).toString();
    return text;
  }

  it("is not trusted by itself", async () => {
    await expect(ask({})).rejects.toMatchObject({ code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY/) });
  });

  it("is trusted by the given authority, and where no trust is asked for", async () => {
    expect(await ask({ caFile: join(folder, "server.pem") })).toBe("unknown");
    expect(await ask({ insecure: [host] })).toBe("unknown");
  });

  it("is trusted, and shown a certificate, by a folder of its name", async () => {
    const own = join(folder, "certs.d", host);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "ca.crt"), readFileSync(join(folder, "server.pem")));
    writeFileSync(join(own, "client.cert"), readFileSync(join(folder, "client.pem")));
    writeFileSync(join(own, "client.key"), readFileSync(join(folder, "client.key")));
    writeFileSync(join(own, "lonely.cert"), "no key beside it");
    expect(await ask({ certificates: [join(folder, "nowhere"), join(folder, "certs.d")] })).toBe("known");
  });
});
