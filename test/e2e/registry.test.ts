import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRuntime, type Inventory, readSettings } from "../../src/index.ts";
import { openRegistry } from "../../src/scan/open-registry.ts";
import { createFakeLogger } from "../fakes/logger.ts";
import { HAS_SKOPEO } from "../support/engine.ts";
import { digest } from "../support/images.ts";
import { HAS_REGISTRY, type RegistryServer, startRegistry, startTokenServer, type TokenServer } from "../support/registry-server.ts";
import { writeSampleImage } from "../support/sample-image.ts";

const CLI = join(import.meta.dirname, "../../src/cli/index.ts");
const LOGIN = { username: "scanner", password: "correct-horse" };

describe.skipIf(!HAS_REGISTRY || !HAS_SKOPEO)("a real registry", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-registry-e2e-"));
  const layout = join(home, "layout");
  let open: RegistryServer;
  let closed: RegistryServer;
  let guarded: RegistryServer;
  let tokens: TokenServer;
  let expected: unknown;

  beforeAll(async () => {
    await writeSampleImage(layout);
    tokens = await startTokenServer(LOGIN);
    open = await startRegistry();
    push("app:1");
    [closed, guarded] = await Promise.all([startRegistry({ password: LOGIN, folder: open.folder }), startRegistry({ tokens, folder: open.folder })]);
    expected = comparable(await inventory(layout));
  });
  afterAll(async () => {
    for (const server of [open, closed, guarded, tokens]) await server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  function push(name: string, ...args: readonly string[]): void {
    execFileSync(
      "skopeo",
      ["--insecure-policy", "copy", "--quiet", "--dest-tls-verify=false", ...args, `oci:${layout}`, `docker://${open.host}/${name}`],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
  }

  interface Run {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  /** Not `spawnSync`: the token server answers from this process. */
  function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
    const env = { PATH: process.env["PATH"], HOME: home, DOCKER_HOST: `unix://${join(home, "no.sock")}`, ...environment };
    const insecure = [open, closed, guarded].flatMap((server) => server?.host ?? []).join();
    const child = spawn(process.execPath, [CLI, ...args, "--insecure-registries", insecure], { env, cwd: home });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
    child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
    return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  }

  async function inventory(image: string, environment: Readonly<Record<string, string>> = {}): Promise<Inventory> {
    const feed = join(import.meta.dirname, "../fixtures/sample-feed");
    const { code, stdout, stderr } = await run(
      ["scan", image, "--feed", feed, "--fail-on", "none", "--format", "json", "--no-layer-cache"],
      environment,
    );
    expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
    return (JSON.parse(stdout) as { inventory: Inventory }).inventory;
  }

  it("has the image that lies in the layout", async () => {
    const found = await inventory(`registry:${open.host}/app:1`);
    expect(comparable(found)).toEqual(expected);
    expect(found.image?.repoDigests?.[0]).toMatch(/^127\.0\.0\.1:\d+\/app@sha256:/);
    expect(comparable(await inventory(`docker://${found.image?.repoDigests?.[0]}`))).toEqual(expected);
    // Without prefix: no engine answers here.
    expect(comparable(await inventory(`${open.host}/app:1`))).toEqual(expected);
  });

  it.each([
    ["Docker's manifest", ["--format", "v2s2"]],
    ["zstd layers", ["--dest-compress-format", "zstd"]],
    ["gzip layers made anew", ["--dest-compress-format", "gzip", "--dest-compress-level", "1"]],
  ])("has the same image with %s", async (name, args) => {
    const tag = name.replaceAll(/\W+/g, "-").toLowerCase();
    push(`variants:${tag}`, ...args);
    // Another form has another configuration, and so another identity.
    expect(withoutIdentity(await inventory(`registry:${open.host}/variants:${tag}`))).toEqual(withoutIdentity(expected));
  });

  it("has an image that umoci built upon it", async () => {
    const grown = join(home, "grown");
    cpSync(layout, grown, { recursive: true });
    const source = join(home, "package.json");
    writeFileSync(source, JSON.stringify({ name: "by-umoci", version: "7.7.7" }));
    execFileSync("skopeo", ["--insecure-policy", "copy", "--quiet", `oci:${layout}`, `oci:${grown}:base`]);
    execFileSync("umoci", ["insert", "--rootless", "--image", `${grown}:base`, source, "/app/node_modules/by-umoci/package.json"], {
      stdio: "ignore",
    });
    execFileSync("skopeo", ["--insecure-policy", "copy", "--quiet", "--dest-tls-verify=false", `oci:${grown}:base`, `docker://${open.host}/grown:1`]);
    const { packages } = await inventory(`registry:${open.host}/grown:1`);
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toContain("by-umoci 7.7.7");
  });

  it("refuses an image of schema 1 by name", async () => {
    push("old:1", "--format", "v2s1");
    const { code, stderr } = await run(["sbom", `registry:${open.host}/old:1`]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/old:1 is an image of manifest schema 1.*IMAGE_UNSUPPORTED[^]*hint: .*v2s2/);
  });

  it("says what is not there", async () => {
    const { code, stderr } = await run(["sbom", `registry:${open.host}/app:2`]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/app:2: the registry answers 404 \(MANIFEST_UNKNOWN.*IMAGE_NOT_FOUND/);
  });

  it("takes what the client pushes, and lists it", async () => {
    const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: AbortSignal.timeout(60_000) });
    const settings = readSettings({ "insecure-registries": guarded.host });
    const environment = { TIDEGATE_REGISTRY: guarded.host, TIDEGATE_REGISTRY_USERNAME: LOGIN.username, TIDEGATE_REGISTRY_PASSWORD: LOGIN.password };
    const client = openRegistry(settings, { ...runtime, environment });
    const repository = { registry: guarded.host, repository: "pushed/feed", tag: "v1" };
    const content = randomBytes(3_000_000);
    const blob = { digest: digest(content), size: content.length };
    async function* open(): AsyncGenerator<Uint8Array> {
      for (let start = 0; start < content.length; start += 100_000) yield content.subarray(start, start + 100_000);
    }
    expect(await client.pushBlob(repository, { ...blob, open })).toBe(true);
    expect(await client.pushBlob(repository, { ...blob, open })).toBe(false);
    const config = { mediaType: "application/vnd.oci.empty.v1+json", digest: digest("{}"), size: 2 };
    await client.pushBlob(repository, { ...config, open: () => "{}" });
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    const layers = [{ mediaType: "application/octet-stream", ...blob }];
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
    expect(await client.pushManifest(repository, { mediaType, bytes })).toBe(digest(bytes));
    expect(await client.resolveManifest(repository)).toEqual({ digest: digest(bytes), mediaType, size: bytes.length });
    expect(await client.listTags(repository)).toEqual(["v1"]);
    expect(Buffer.from(await client.readBlob({ repository, blob }, 4_000_000)).equals(content)).toBe(true);
    const part = await client.readBlobRange({ repository, blob }, { start: 1_000_000, length: 10 });
    expect(part).toEqual(content.subarray(1_000_000, 1_000_010));
  });

  describe("with a password", () => {
    const image = () => `registry:${closed.host}/app:1`;
    const login = Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString("base64");

    it("lets nobody in without", async () => {
      const { code, stderr } = await run(["sbom", image()]);
      expect(code).toBe(3);
      expect(stderr).toMatch(/wants a login.*REGISTRY_DENIED[^]*hint: Log in/);
    });

    it("lets in by docker's configuration", async () => {
      const folder = join(home, "docker");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "config.json"), JSON.stringify({ auths: { [closed.host]: { auth: login } } }));
      expect(comparable(await inventory(image(), { DOCKER_CONFIG: folder }))).toEqual(expected);
    });

    it("lets in by podman's file", async () => {
      const file = join(home, "auth.json");
      writeFileSync(file, JSON.stringify({ auths: { [closed.host]: { auth: login } } }));
      expect(comparable(await inventory(image(), { REGISTRY_AUTH_FILE: file }))).toEqual(expected);
    });

    it("lets in by a credential helper", async () => {
      const folder = join(home, "helped");
      mkdirSync(folder, { recursive: true });
      const program = join(folder, "docker-credential-test");
      const answer = JSON.stringify({ ServerURL: closed.host, Username: LOGIN.username, Secret: LOGIN.password });
      writeFileSync(program, `#!/bin/sh\n[ "$1" = get ] && [ "$(cat)" = "${closed.host}" ] && echo '${answer}'\n`);
      chmodSync(program, 0o755);
      writeFileSync(join(folder, "config.json"), JSON.stringify({ credHelpers: { [closed.host]: "test" } }));
      const environment = { DOCKER_CONFIG: folder, PATH: `${folder}${delimiter}${process.env["PATH"]}` };
      expect(comparable(await inventory(image(), environment))).toEqual(expected);
    });

    it("lets in by the environment, and does not show a wrong password", async () => {
      const variables = { TIDEGATE_REGISTRY: closed.host, TIDEGATE_REGISTRY_USERNAME: LOGIN.username };
      expect(comparable(await inventory(image(), { ...variables, TIDEGATE_REGISTRY_PASSWORD: LOGIN.password }))).toEqual(expected);
      const { code, stdout, stderr } = await run(["sbom", image()], { ...variables, TIDEGATE_REGISTRY_PASSWORD: "wrong-battery" });
      expect(code).toBe(3);
      expect(stderr).toMatch(/refuses the credentials.*REGISTRY_DENIED/);
      expect(stdout + stderr).not.toMatch(/wrong-battery|d3JvbmctYmF0dGVyeQ/);
    });
  });

  describe("with a token service", () => {
    it("lets anybody read with a token for nobody", async () => {
      tokens.requests.length = 0;
      expect(comparable(await inventory(`registry:${guarded.host}/app:1`))).toEqual(expected);
      expect(tokens.requests.map(({ query }) => query.get("scope"))).toEqual(["repository:app:pull"]);
    });

    it("gives a token for the password", async () => {
      tokens.requests.length = 0;
      const environment = { TIDEGATE_REGISTRY: guarded.host, TIDEGATE_REGISTRY_USERNAME: LOGIN.username, TIDEGATE_REGISTRY_PASSWORD: LOGIN.password };
      expect(comparable(await inventory(`registry:${guarded.host}/app:1`, environment))).toEqual(expected);
      expect(tokens.requests.every(({ headers }) => headers["authorization"]?.startsWith("Basic "))).toBe(true);
    });

    it("gives none for a wrong password", async () => {
      const environment = { TIDEGATE_REGISTRY: guarded.host, TIDEGATE_REGISTRY_USERNAME: "x", TIDEGATE_REGISTRY_PASSWORD: "wrong-battery" };
      const { code, stderr } = await run(["sbom", `registry:${guarded.host}/app:1`], environment);
      expect(code).toBe(3);
      expect(stderr).toMatch(/token service at 127\.0\.0\.1:\d+ refuses the credentials.*REGISTRY_DENIED/);
    });
  });
});

/** Without what names the way the image was reached. */
function comparable(inventory: Inventory): Inventory & { readonly image: object } {
  const { name: _name, manifestDigest: _digest, repoDigests: _repo, layers = [], ...image } = inventory.image ?? {};
  return { ...inventory, image: { ...image, layers: layers.map(({ diffId, instruction }) => ({ diffId, instruction })) } as never };
}

function withoutIdentity(value: unknown): unknown {
  const inventory = comparable(value as Inventory);
  return { ...inventory, image: { ...inventory.image, id: undefined } };
}
