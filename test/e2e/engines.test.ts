import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImageSource } from "../../src/image/source.ts";
import { dockerEngineSource } from "../../src/image/sources/docker-engine/index.ts";
import { podmanSource } from "../../src/image/sources/podman/index.ts";
import { requireOrSkip } from "../support/data.ts";
import { HAS_ENGINE, hasCommand, startEngine } from "../support/engine.ts";
import { createImageContext } from "../support/image-context.ts";
import { buildDockerArchive, buildLayer, digest, type ImageSpec } from "../support/images.ts";
import { recordImage } from "../support/layer-recording.ts";

const HAS_PODMAN = requireOrSkip(process.getuid?.() === 0 && hasCommand("podman"), "podman (and root)");
const NAME = "tidegate-test/engines:1";

const sample = async (): Promise<ImageSpec> => ({
  tags: [NAME],
  layers: [await buildLayer([{ path: "etc/a", content: "first" }]), await buildLayer([{ path: "etc/b", content: "second" }])],
  // Podman 4 stumbles over steps without a time.
  history: ["a", "b"].map((name) => ({ created: "2026-01-02T03:04:05Z", created_by: `COPY ${name} /` })),
});

/** Opens the image by what the environment says, reads it, and returns what came of it. */
async function read(source: ImageSource, environment: Readonly<Record<string, string>>, spec: ImageSpec) {
  const cx = createImageContext({ environment });
  try {
    await using image = await source.open(NAME, cx);
    const { layers } = await recordImage(image);
    return { origin: image.origin, contents: spec.layers.flatMap(({ diffId }) => [...(layers.get(diffId)?.contents ?? [])]) };
  } finally {
    cx.dispose();
  }
}

const CONTENTS = [
  ["etc/a", "first"],
  ["etc/b", "second"],
];

describe.skipIf(!HAS_ENGINE)("a real engine behind TLS", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-tls-"));
  const port = 20_000 + (process.pid % 10_000);
  const host = `tcp://127.0.0.1:${port}`;
  let engine: Awaited<ReturnType<typeof startEngine>>;
  let spec: ImageSpec;

  beforeAll(async () => {
    makeCertificates(home);
    const at = (name: string): string => join(home, name);
    const files = ["--tlscacert", at("ca.pem"), "--tlscert", at("server.pem"), "--tlskey", at("server-key.pem")];
    engine = await startEngine({ flags: ["-H", host, "--tlsverify", ...files] });
    spec = await sample();
    writeFileSync(at("image.tar"), await buildDockerArchive([spec]));
    engine.docker(["load", "-i", at("image.tar")]);
  });
  afterAll(async () => {
    await engine?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it("is spoken to with the user's certificates", async () => {
    const { origin, contents } = await read(dockerEngineSource, { DOCKER_HOST: host, DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: home }, spec);
    expect({ origin, contents }).toEqual({ origin: `container engine at ${host}`, contents: CONTENTS });
  });

  it("is found by a context that the docker command made", async () => {
    const config = { DOCKER_CONFIG: join(home, "config") };
    const endpoint = `host=${host},ca=${join(home, "ca.pem")},cert=${join(home, "cert.pem")},key=${join(home, "key.pem")}`;
    const docker = (...args: string[]): string =>
      execFileSync("docker", args, { encoding: "utf8", env: { ...process.env, ...config }, stdio: "pipe" });
    docker("context", "create", "away", "--docker", endpoint);
    docker("context", "use", "away");
    expect((await read(dockerEngineSource, config, spec)).contents).toEqual(CONTENTS);
  });

  it("is not believed when another authority vouches for it, nor does it serve strangers", async () => {
    const other = mkdtempSync(join(home, "other-"));
    makeCertificates(other);
    const environment = { DOCKER_HOST: host, DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: other };
    await expect(read(dockerEngineSource, environment, spec)).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE" });
    await expect(read(dockerEngineSource, { DOCKER_HOST: host }, spec)).rejects.toMatchObject({ code: expect.stringMatching(/^IMAGE_DAEMON_/) });
  });
});

describe.skipIf(!HAS_PODMAN)("a real podman", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-podman-"));
  const socket = join(home, "podman", "podman.sock");
  const args = ["--root", join(home, "root"), "--runroot", join(home, "run"), "--storage-driver", "vfs"];
  let spec: ImageSpec;
  let service: ReturnType<typeof spawn>;

  beforeAll(async () => {
    spec = await sample();
    writeFileSync(join(home, "image.tar"), await buildDockerArchive([spec]));
    execFileSync("podman", [...args, "load", "-i", join(home, "image.tar")], { stdio: "pipe" });
    mkdirSync(join(home, "podman"));
    service = spawn("podman", [...args, "system", "service", "--time", "0", `unix://${socket}`], { stdio: "ignore" });
    for (let attempt = 0; !existsSync(socket) && attempt < 100; attempt += 1) await sleep(100);
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => service.once("exit", resolve));
    service.kill("SIGTERM");
    await Promise.race([ended, sleep(5000)]);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each<readonly [what: string, environment: Readonly<Record<string, string>>]>([
    ["at the user's own socket", { XDG_RUNTIME_DIR: home }],
    ["where CONTAINER_HOST says", { CONTAINER_HOST: `unix://${socket}` }],
  ])("is read %s", async (_what, environment) => {
    const { origin, contents } = await read(podmanSource, environment, spec);
    expect({ origin, contents }).toEqual({ origin: `container engine at unix://${socket}`, contents: CONTENTS });
  });

  it("is found by the connections that podman itself keeps", async () => {
    // Podman 4 writes them into the first file, Podman 5 into the second.
    const files = { CONTAINERS_CONF: join(home, "containers.conf"), PODMAN_CONNECTIONS_CONF: join(home, "podman-connections.json") };
    writeFileSync(files.CONTAINERS_CONF, "");
    const add = (...rest: string[]): void =>
      void execFileSync("podman", ["system", "connection", "add", ...rest], { env: { ...process.env, ...files }, stdio: "pipe" });
    add("--default", "away", "tcp://127.0.0.1:1");
    add("my.own", `unix://${socket}`);
    const { origin, contents } = await read(podmanSource, { ...files, CONTAINER_CONNECTION: "my.own" }, spec);
    expect({ origin, contents }).toEqual({ origin: `container engine at unix://${socket}`, contents: CONTENTS });
    await expect(read(podmanSource, { ...files, CONTAINER_CONNECTION: "away" }, spec)).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE" });
    // A socket of this machine's own would come first.
    if (existsSync("/run/podman/podman.sock")) return;
    execFileSync("podman", ["system", "connection", "default", "my.own"], { env: { ...process.env, ...files }, stdio: "pipe" });
    expect((await read(podmanSource, files, spec)).contents).toEqual(CONTENTS);
  });
});

/** An authority, an engine's certificate and a user's, under the names that the docker command knows. */
function makeCertificates(folder: string): void {
  const openssl = (...args: string[]): void => void execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const id = digest(folder).slice(7, 15);
  openssl(
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-days",
    "2",
    "-subj",
    `/CN=ca-${id}`,
    "-keyout",
    "ca-key.pem",
    "-out",
    "ca.pem",
  );
  writeFileSync(join(folder, "server.ext"), "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");
  writeFileSync(join(folder, "client.ext"), "extendedKeyUsage=clientAuth\n");
  for (const [kind, key, certificate] of [
    ["server", "server-key.pem", "server.pem"],
    ["client", "key.pem", "cert.pem"],
  ] as const) {
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", `/CN=${kind}`, "-keyout", key, "-out", `${kind}.csr`);
    openssl(
      "x509",
      "-req",
      "-in",
      `${kind}.csr`,
      "-CA",
      "ca.pem",
      "-CAkey",
      "ca-key.pem",
      "-CAcreateserial",
      "-days",
      "2",
      "-extfile",
      `${kind}.ext`,
      "-out",
      certificate,
    );
  }
}
