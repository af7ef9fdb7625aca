import { execFileSync, spawn } from "node:child_process";
import { createPrivateKey, randomUUID, sign, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type FakeRequest, type FakeServer, listen } from "../fakes/server.ts";
import { requireOrSkip } from "./data.ts";
import { hasCommand } from "./engine.ts";

/** A real registry can be started here. */
export const HAS_REGISTRY = requireOrSkip(
  ["docker-registry", "htpasswd", "openssl"].every(hasCommand),
  "a registry that the tests can start (docker-registry, apache2-utils, openssl)",
);

export interface RegistryServer {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** Where it keeps its data. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface RegistryServerOptions {
  readonly password?: { readonly username: string; readonly password: string };
  readonly tokens?: TokenServer;
  /** A folder of another, to serve what that has. */
  readonly folder?: string;
}

/** Starts Debian's docker-registry on a free loopback port, without TLS. */
export async function startRegistry({ password, tokens, folder }: RegistryServerOptions = {}): Promise<RegistryServer> {
  const home = mkdtempSync(join(tmpdir(), "tidegate-registry-"));
  const data = folder ?? join(home, "data");
  const host = `127.0.0.1:${await findPort()}`;
  const auth = password ? writePasswords(home, password) : tokens ? describeTokens(tokens) : {};
  const config = {
    version: "0.1",
    log: { level: "error", accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: data }, delete: { enabled: true } },
    http: { addr: host, secret: "test" },
    compatibility: { schema1: { enabled: true } },
    ...auth,
  };
  // JSON is YAML.
  writeFileSync(join(home, "config.yml"), JSON.stringify(config));
  const child = spawn("docker-registry", ["serve", join(home, "config.yml")], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  const exited = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  for (let attempt = 0; !(await answers(host)); attempt += 1) {
    if (attempt > 100 || child.exitCode !== null) throw new Error(`the registry did not start:\n${log}`);
    await sleep(100);
  }
  return {
    host,
    folder: data,
    async close() {
      child.kill("SIGKILL");
      await exited;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answers(host: string): Promise<boolean> {
  return fetch(`http://${host}/v2/`).then(
    () => true,
    () => false,
  );
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function writePasswords(home: string, { username, password }: { username: string; password: string }): object {
  const path = join(home, "htpasswd");
  writeFileSync(path, execFileSync("htpasswd", ["-Bbn", username, password]));
  return { auth: { htpasswd: { realm: "test", path } } };
}

export interface TokenServer extends FakeServer {
  readonly service: string;
  readonly certificate: string;
  readonly requests: FakeRequest[];
}

/** A token service as https://distribution.github.io/distribution/spec/auth/token/ has it. Without the password it lets anybody pull. */
export async function startTokenServer({ username, password }: { username: string; password: string }): Promise<TokenServer> {
  const home = mkdtempSync(join(tmpdir(), "tidegate-tokens-"));
  const [keyFile, certificate] = [join(home, "key.pem"), join(home, "cert.pem")];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=tidegate test"];
  execFileSync("openssl", [...request, "-keyout", keyFile, "-out", certificate], { stdio: "ignore" });
  const key = createPrivateKey(readFileSync(keyFile));
  const chain = new X509Certificate(readFileSync(certificate)).raw.toString("base64");
  const requests: FakeRequest[] = [];
  const server = await listen((asked) => {
    requests.push(asked);
    const isKnown = asked.headers["authorization"] === `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    if (asked.headers["authorization"] !== undefined && !isKnown) return { status: 401 };
    const access = asked.query.getAll("scope").flatMap((scope) => readScope(scope, isKnown));
    return { status: 200, body: { token: makeToken({ key, chain, access, service: SERVICE }), expires_in: 60 } };
  });
  return {
    ...server,
    service: SERVICE,
    certificate,
    requests,
    async close() {
      await server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const SERVICE = "tidegate test registry";
const ISSUER = "tidegate test tokens";

function describeTokens({ url, service, certificate }: TokenServer): object {
  return { auth: { token: { realm: `${url}/token`, service, issuer: ISSUER, rootcertbundle: certificate } } };
}

function readScope(scope: string, isKnown: boolean): object[] {
  const match = /^(\w+):(.+):([\w,*]+)$/.exec(scope);
  if (!match) return [];
  const actions = (match[3] ?? "").split(",").filter((action) => isKnown || action === "pull");
  return [{ type: match[1], name: match[2], actions }];
}

interface TokenContent {
  readonly key: ReturnType<typeof createPrivateKey>;
  readonly chain: string;
  readonly access: readonly object[];
  readonly service: string;
}

function makeToken({ key, chain, access, service }: TokenContent): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: ISSUER, sub: "", aud: service, exp: now + 60, nbf: now - 10, iat: now, jti: randomUUID(), access };
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${encode({ typ: "JWT", alg: "RS256", x5c: [chain] })}.${encode(claims)}`;
  return `${body}.${sign("sha256", Buffer.from(body), key).toString("base64url")}`;
}
