import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itIsAnImageSource, sampleImage } from "../../../../test/contract/image-source.ts";
import { type EngineStyle, type FakeEngine, startFakeEngine } from "../../../../test/fakes/container-engine.ts";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import { buildConfig, buildLayer, digest, type ImageSpec } from "../../../../test/support/images.ts";
import { recordImage } from "../../../../test/support/layer-recording.ts";
import { TidegateError } from "../../../model/errors.ts";
import type { BlobStore } from "../../../ports/blob-store.ts";
import type { HttpClient } from "../../../ports/http.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { dockerEngineSource } from "./index.ts";

const STYLES: readonly EngineStyle[] = ["classic", "modern", "containerd"];
const engines: FakeEngine[] = [];

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});

for (const style of STYLES) {
  itIsAnImageSource(`container engine, ${style}`, {
    source: dockerEngineSource,
    publish: async (image, cx) => {
      engines.push(await startFakeEngine(join(cx.folder, "docker.sock"), { "app:latest": image }, style));
      return "app:latest";
    },
    absent: async (cx) => {
      engines.push(await startFakeEngine(join(cx.folder, "docker.sock"), {}, style));
      return "nothing:latest";
    },
    foreign: ["./app", "/tmp/image.tar", "app latest", "app:latest:x"],
    overrides: ({ folder }) => ({ environment: { DOCKER_HOST: `unix://${join(folder, "docker.sock")}` } }),
  });
}

describe("the engine", () => {
  let cx: TestImageContext;
  beforeEach(() => {
    const base = createImageContext();
    cx = { ...base, environment: { DOCKER_HOST: `unix://${join(base.folder, "docker.sock")}` } };
  });
  afterEach(() => cx.dispose());
  const start = async (image: ImageSpec, style: EngineStyle = "modern"): Promise<FakeEngine> => {
    const engine = await startFakeEngine(join(cx.folder, "docker.sock"), { "app:latest": image }, style);
    engines.push(engine);
    return engine;
  };
  const paths = ({ requests }: FakeEngine): string[] => requests.map((request) => request.replace(/sha256%3A[0-9a-f]{64}/, "ID"));

  it("is asked by ID once the name is resolved, since a tag may move", async () => {
    const engine = await start(await sampleImage());
    await using image = await dockerEngineSource.open("app", cx);
    await recordImage(image);
    expect(paths(engine)).toEqual(["GET /images/app/json?manifests=1", "GET /images/ID/history", "GET /images/ID/get"]);
  });

  it("is not asked for an export when every layer is known", async () => {
    const engine = await start(await sampleImage());
    await using image = await dockerEngineSource.open("app", cx);
    await recordImage(image, { wanted: [] });
    expect(paths(engine)).not.toContain("GET /images/ID/get");
    expect(image.finalInfo().layers.map(({ instruction }) => instruction)).toEqual(["COPY layer-1 /", "RUN touch /etc/b", "COPY layer-3 /"]);
  });

  it.each<readonly [what: string, style: EngineStyle, history: readonly object[]]>([
    ["its store names the image otherwise", "containerd", [{ created_by: "COPY a /" }]],
    ["its history leaves open what made the layer", "modern", [{ created_by: "COPY a /" }, { created_by: "WORKDIR /x", empty_layer: true }]],
  ])("is asked for the export's configuration alone when %s", async (_what, style, history) => {
    const spec: ImageSpec = { layers: [await buildLayer([{ path: "a" }])], history };
    const engine = await start(spec, style);
    await using image = await dockerEngineSource.open("app", cx);
    await recordImage(image, { wanted: [] });
    expect(paths(engine)).toContain("GET /images/ID/get");
    expect(image.finalInfo()).toMatchObject({ id: digest(buildConfig(spec)), layers: [{ instruction: "COPY a /" }] });
  });

  it("is asked for the export again only for hard links that could not be followed", async () => {
    const store = { path: "store/0a", content: "x" };
    const link = { path: "a.json", type: "link", target: "store/0a" } as const;
    const engine = await start({ layers: [await buildLayer([store, link])] });
    await using image = await dockerEngineSource.open("app", cx);
    const { layers } = await recordImage(image, { wants: (path) => path.endsWith(".json") });
    expect([...layers.values()].map(({ contents }) => [...contents])).toEqual([[["a.json", "x"]]]);
    expect(paths(engine).filter((path) => path.endsWith("/get"))).toHaveLength(2);
  });

  it("is asked for one platform where it holds several, by the ID of all", async () => {
    const layer = async (architecture: string): Promise<ImageSpec> => ({ architecture, layers: [await buildLayer([{ path: architecture }])] });
    const specs = [await layer("arm64"), await layer("amd64")] as const;
    const engine = await startFakeEngine(join(cx.folder, "docker.sock"), { "app:latest": specs }, "containerd");
    engines.push(engine);
    const read = async (changes: Partial<TestImageContext>) => {
      await using image = await dockerEngineSource.open("app", { ...cx, ...changes });
      const { layers } = await recordImage(image);
      return { id: image.finalInfo().id, manifest: image.finalInfo().manifestDigest, layers: [...layers.keys()] };
    };
    const [arm, amd] = specs.map((spec) => ({ id: digest(buildConfig(spec)), manifest: expect.any(String), layers: [spec.layers[0]?.diffId] }));
    expect(await read({})).toEqual(amd);
    expect(await read({ isPlatformExplicit: true })).toEqual(amd);
    expect(await read({ isPlatformExplicit: true, platform: { os: "linux", architecture: "arm64" } })).toEqual(arm);
    expect(engine.requests.filter((request) => request.includes("/get")).every((request) => request.includes("platform="))).toBe(true);
    const absent = read({ isPlatformExplicit: true, platform: { os: "linux", architecture: "s390x" } });
    await expect(absent).rejects.toMatchObject({ code: "IMAGE_PLATFORM_UNAVAILABLE", message: expect.stringContaining("linux/arm64, linux/amd64") });
  });

  it("that cannot tell of the platform it holds is not taken to have told of it", async () => {
    const spec: ImageSpec = { layers: [] };
    const engine = await start(spec, "containerd");
    const Manifests = [{ ID: digest("arm"), Available: true, Kind: "image", ImageData: { Platform: { os: "linux", architecture: "arm64" } } }];
    const body = JSON.stringify({ Id: digest("index"), Os: "linux", Architecture: "amd64", RootFS: { Layers: [] }, Manifests });
    engine.fault = { path: /json/, status: 200, body };
    const platform = { os: "linux", architecture: "arm64" };
    await expect(dockerEngineSource.open("app", { ...cx, platform, isPlatformExplicit: true })).rejects.toMatchObject({
      code: "IMAGE_PLATFORM_UNAVAILABLE",
      hint: expect.stringContaining("docker save"),
    });
  });

  it("that fails to tell an image's history is read for it", async () => {
    const spec = await sampleImage();
    const engine = await start(spec);
    engine.fault = { path: /history/, status: 500, body: "unable to find the size of the layer" };
    await using image = await dockerEngineSource.open("app", cx);
    await recordImage(image, { wanted: [] });
    expect(image.finalInfo().layers.map(({ instruction }) => instruction)).toEqual(["COPY layer-1 /", "RUN touch /etc/b", "COPY layer-3 /"]);
  });

  it("is asked for the configuration of an image in containerd's store once only", async () => {
    const spec = await sampleImage();
    const engine = await start(spec, "containerd");
    const kept = new Map<string, Uint8Array>();
    const configs: BlobStore = { get: async (key) => kept.get(key), put: async (key, value) => void kept.set(key, value) };
    const read = async () => {
      await using image = await dockerEngineSource.open("app", { ...cx, configs });
      await recordImage(image, { wanted: [] });
      return image.finalInfo();
    };
    const first = await read();
    expect(await read()).toEqual(first);
    expect(first.id).toBe(digest(buildConfig(spec)));
    expect(paths(engine).filter((path) => path.includes("/get"))).toHaveLength(1);
    for (const key of kept.keys()) kept.set(key, buildConfig({ layers: [] }));
    expect(await read()).toEqual(first);
  });

  it.each<readonly [status: number, code: string]>([
    [404, "IMAGE_NOT_FOUND"],
    [401, "IMAGE_DAEMON_DENIED"],
    [403, "IMAGE_DAEMON_DENIED"],
    [500, "IMAGE_DAEMON_FAILED"],
    [503, "IMAGE_DAEMON_FAILED"],
  ])("answering %d is told as %s, with its own words", async (status, code) => {
    const engine = await start(await sampleImage());
    engine.fault = { path: /json/, status, body: '{"message":"its own words"}' };
    await expect(dockerEngineSource.open("app", cx)).rejects.toMatchObject({ code, message: expect.stringContaining("its own words") });
  });

  it.each<readonly [what: string, body: string]>([
    ["no JSON", "<html>"],
    ["no image ID", "{}"],
    ["a list", "[]"],
  ])("answering with %s is told as IMAGE_DAEMON_FAILED", async (_what, body) => {
    const engine = await start(await sampleImage());
    engine.fault = { path: /json/, status: 200, body };
    await expect(dockerEngineSource.open("app", cx)).rejects.toMatchObject({ code: "IMAGE_DAEMON_FAILED" });
  });

  it("failing while it exports is told, also when it breaks off", async () => {
    const engine = await start(await sampleImage());
    await using image = await dockerEngineSource.open("app", cx);
    engine.fault = { path: /get/, status: 500, body: "no space left" };
    await expect(recordImage(image)).rejects.toMatchObject({ code: "IMAGE_DAEMON_FAILED", message: expect.stringContaining("no space left") });
    engine.fault = { path: /get/, status: 200, isCutAfter: 5000 };
    await expect(recordImage(image)).rejects.toMatchObject({ code: "IMAGE_DAEMON_FAILED", message: expect.stringContaining(engine.socket) });
  });

  it("may export files that are no layers", async () => {
    const engine = await start(await sampleImage(), "containerd");
    engine.extra = [
      { path: "blobs/sha256/statement", content: Buffer.from(`{"_type":"${"x".repeat(20 << 20)}"}`) },
      { path: "blobs/sha256/text", content: Buffer.from("text") },
      { path: "blobs/sha256/wasm", content: Buffer.concat([Buffer.from("\0asm"), randomBytes(300_000)]) },
      { path: "blobs/sha256/torn", content: gzipSync(randomBytes(300_000)).subarray(0, 200_000) },
      { path: "blobs/sha256/odd", content: Buffer.concat([Buffer.from([0x1f, 0x8b]), randomBytes(300_000)]) },
      { path: "blobs/sha256/xz", content: Buffer.concat([Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), randomBytes(300_000)]) },
    ];
    await using image = await dockerEngineSource.open("app", cx);
    const { layers } = await recordImage(image);
    expect([...layers.values()].filter(({ stats }) => stats !== undefined)).toHaveLength(2);
  });

  it("that exports another image than it described is not believed", async () => {
    await start(await sampleImage());
    const other = await startFakeEngine(join(cx.folder, "other.sock"), { "app:latest": { layers: [await buildLayer([{ path: "x" }])] } });
    engines.push(other);
    const http: HttpClient = {
      request: (request) =>
        cx.http.request(request.url.endsWith("/get") ? { ...request, socketPath: other.socket, url: "http://localhost/images/app/get" } : request),
    };
    await using image = await dockerEngineSource.open("app", { ...cx, http });
    await expect(recordImage(image)).rejects.toMatchObject({ code: "IMAGE_ARCHIVE_INVALID", message: expect.stringContaining("lacks the layer") });
  });

  it.each<readonly [host: string, expected: object]>([
    ["unix:///run/my docker%20.sock", { socketPath: "/run/my docker%20.sock" }],
    ["tcp://127.0.0.1:2375", { url: "http://127.0.0.1:2375" }],
    ["npipe:////./pipe/docker_engine", { socketPath: "\\\\.\\pipe\\docker_engine" }],
  ])("listens where DOCKER_HOST says: %s", async (host, expected) => {
    expect(await findEndpoint({ ...cx, environment: { DOCKER_HOST: host } })).toMatchObject(expected);
  });

  it.each(["fd://", "nonsense", "ssh://"])("cannot be reached by %s", async (host) => {
    await expect(findEndpoint({ ...cx, environment: { DOCKER_HOST: host } })).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE" });
  });

  it("is spoken to with the user's certificates when DOCKER_TLS_VERIFY is set", async () => {
    const environment = { DOCKER_HOST: "tcp://127.0.0.1:2376", DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: cx.folder };
    await expect(findEndpoint({ ...cx, environment })).rejects.toMatchObject({ code: "IMAGE_DAEMON_DENIED" });
    for (const name of ["ca", "cert", "key"]) writeFileSync(join(cx.folder, `${name}.pem`), `the ${name}`);
    expect(await findEndpoint({ ...cx, environment })).toMatchObject({
      url: "https://127.0.0.1:2376",
      tls: { ca: "the ca", cert: "the cert", key: "the key" },
    });
  });

  describe("is found by the docker command's contexts", () => {
    const write = (path: string, content: string | object): void => {
      mkdirSync(dirname(join(cx.folder, path)), { recursive: true });
      writeFileSync(join(cx.folder, path), typeof content === "string" ? content : JSON.stringify(content));
    };
    const id = digest("far away").slice(7);
    const addContext = (docker: object): void => write(`contexts/meta/${id}/meta.json`, { Name: "far away", Endpoints: { docker } });
    const find = (environment: object = {}) => findEndpoint({ ...cx, environment: { DOCKER_CONFIG: cx.folder, ...environment } });

    it("as chosen last, or by DOCKER_CONTEXT, both after DOCKER_HOST", async () => {
      addContext({ Host: "unix:///far.sock" });
      write("config.json", { currentContext: "far away" });
      expect(await find()).toMatchObject({ socketPath: "/far.sock" });
      expect(await find({ DOCKER_CONTEXT: "default" })).not.toMatchObject({ socketPath: "/far.sock" });
      expect(await find({ DOCKER_HOST: "unix:///near.sock" })).toMatchObject({ socketPath: "/near.sock" });
      write("config.json", "no JSON");
      expect(await find({ DOCKER_CONTEXT: "far away" })).toMatchObject({ socketPath: "/far.sock" });
      expect(await find()).not.toMatchObject({ socketPath: "/far.sock" });
    });

    it("with the certificates that the context has", async () => {
      addContext({ Host: "tcp://far:2376" });
      const environment = { DOCKER_CONTEXT: "far away" };
      expect(await find(environment)).toEqual({ url: "http://far:2376", label: "tcp://far:2376" });
      write(`contexts/tls/${id}/docker/ca.pem`, "the ca");
      expect(await find(environment)).toMatchObject({ url: "https://far:2376", tls: { ca: "the ca" } });
      addContext({ Host: "tcp://far:2376", SkipTLSVerify: true });
      expect(await find(environment)).toMatchObject({ url: "https://far:2376", tls: { ca: "the ca", rejectUnauthorized: false } });
    });

    it("and says so when there is none of the name, or one that leads elsewhere", async () => {
      const environment = { DOCKER_CONTEXT: "../../etc" };
      await expect(find(environment)).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE", message: expect.stringContaining("../../etc") });
      addContext({ Host: "far://far" });
      await expect(find({ DOCKER_CONTEXT: "far away" })).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE" });
    });
  });

  it("that never answers is given up in time", async () => {
    const engine = await start(await sampleImage());
    engine.isHanging = true;
    const http: HttpClient = { request: (request) => cx.http.request({ ...request, headersTimeout: 50, stallTimeout: 50 }) };
    await expect(dockerEngineSource.open("app", { ...cx, http })).rejects.toMatchObject({
      code: "IMAGE_DAEMON_UNREACHABLE",
      message: expect.stringContaining("does not answer"),
      hint: expect.stringContaining("docker save"),
    });
  });

  describe("that breaks its promise is named", () => {
    /** Answers every request with these pieces; the clock goes on a second with each. */
    const answerWith = (pieces: () => Iterable<string>): HttpClient => ({
      request: async () => ({
        status: 200,
        headers: {},
        discard() {},
        body: (async function* () {
          for (const piece of pieces()) {
            await cx.clock.sleep(1000);
            yield Buffer.from(piece);
          }
        })(),
      }),
    });
    const open = (http: HttpClient) => dockerEngineSource.open("app", { ...cx, http, environment: { DOCKER_HOST: "unix:///an.sock" } });

    it.each<readonly [what: string, pieces: () => Iterable<string>, words: RegExp]>([
      [
        "when its answer stalls",
        function* () {
          yield "{";
          throw new TidegateError("NETWORK_TIMEOUT", "the connection stalled");
        },
        /an\.sock broke off/,
      ],
      ["when its answer has no end, drop by drop", () => Array.from({ length: 1000 }, () => " "), /an\.sock comes to no end/],
      ["when its answer is too long", () => Array.from({ length: 17 }, () => " ".repeat(1 << 20)), /an\.sock answers with more than/],
      ["when its answer is no JSON", () => ["<html>"], /an\.sock answered/],
    ])("%s", async (_what, pieces, words) => {
      await expect(open(answerWith(pieces))).rejects.toMatchObject({ code: "IMAGE_DAEMON_FAILED", message: expect.stringMatching(words) });
    });

    it("when it is none", async () => {
      const server = createServer((socket) => socket.on("error", () => undefined).end("SSH-2.0-Other\r\n"));
      const socket = join(cx.folder, "other.sock");
      await new Promise<void>((resolve) => server.listen(socket, resolve));
      await expect(dockerEngineSource.open("app", { ...cx, environment: { DOCKER_HOST: `unix://${socket}` } })).rejects.toMatchObject({
        code: "IMAGE_DAEMON_UNREACHABLE",
        message: `what listens at unix://${socket} does not answer as an engine`,
      });
      server.close();
    });

    it("when its export breaks off", async () => {
      const engine = await start(await sampleImage());
      const http: HttpClient = {
        request: async (request) => {
          const response = await cx.http.request(request);
          if (!request.url.includes("/get")) return response;
          const body = (async function* () {
            yield Buffer.alloc(700);
            throw new TidegateError("NETWORK_TIMEOUT", "the connection stalled");
          })();
          return { ...response, body };
        },
      };
      await using image = await dockerEngineSource.open("app", { ...cx, http });
      await expect(recordImage(image)).rejects.toMatchObject({ code: "IMAGE_DAEMON_FAILED", message: expect.stringContaining(engine.socket) });
    });
  });

  it("is found at the user's own socket when the system has none", async () => {
    const engine = await start(await sampleImage());
    const stat = async (path: string) => (path === "/var/run/docker.sock" ? undefined : cx.fs.stat(path));
    const environment = { XDG_RUNTIME_DIR: cx.folder };
    expect(await findEndpoint({ ...cx, fs: { ...cx.fs, stat }, environment })).toMatchObject({ socketPath: engine.socket });
  });
});
