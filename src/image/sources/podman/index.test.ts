import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itIsAnImageSource } from "../../../../test/contract/image-source.ts";
import { type FakeEngine, startFakeEngine } from "../../../../test/fakes/container-engine.ts";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import type { FileSystem } from "../../../ports/file-system.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { podmanSource } from "./index.ts";

const engines: FakeEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});
const listen = async (cx: TestImageContext, images: Parameters<typeof startFakeEngine>[1] = {}): Promise<string> => {
  mkdirSync(join(cx.folder, "podman"), { recursive: true });
  const socket = join(cx.folder, "podman", "podman.sock");
  engines.push(await startFakeEngine(socket, images, "classic"));
  return socket;
};

itIsAnImageSource("Podman", {
  source: podmanSource,
  publish: async (image, cx) => {
    await listen(cx, { "app:latest": image });
    return "app:latest";
  },
  absent: async (cx) => {
    await listen(cx);
    return "nothing:latest";
  },
  foreign: ["./app", "/tmp/image.tar", "app latest"],
  overrides: ({ folder }) => ({ environment: { XDG_RUNTIME_DIR: folder } }),
});

describe("podman", () => {
  let cx: TestImageContext;
  beforeEach(() => {
    cx = createImageContext();
  });
  afterEach(() => cx.dispose());
  /** As if the machine itself had no podman. */
  const alone = (environment: Readonly<Record<string, string>>): TestImageContext => ({
    ...cx,
    environment,
    fs: { ...cx.fs, stat: async (path) => (path.startsWith(cx.folder) ? cx.fs.stat(path) : undefined) },
  });

  it("is where CONTAINER_HOST says, before its own sockets", async () => {
    const socket = await listen(cx);
    expect(await findEndpoint(alone({ XDG_RUNTIME_DIR: cx.folder }))).toMatchObject({ socketPath: socket });
    expect(await findEndpoint(alone({ XDG_RUNTIME_DIR: cx.folder, CONTAINER_HOST: "tcp://far:8080" }))).toMatchObject({ url: "http://far:8080" });
    await expect(findEndpoint(alone({ CONTAINER_HOST: "far://far" }))).rejects.toMatchObject({ message: expect.stringContaining("CONTAINER_HOST") });
  });

  it("is not asked for a name where it does not listen, and says so when it is asked for by prefix", async () => {
    expect(await podmanSource.recognise("app", alone({ XDG_RUNTIME_DIR: cx.folder }))).toBe(false);
    await expect(podmanSource.open("app", alone({ XDG_RUNTIME_DIR: cx.folder }))).rejects.toMatchObject({
      code: "IMAGE_DAEMON_UNREACHABLE",
      message: expect.stringContaining(join(cx.folder, "podman/podman.sock")),
    });
  });

  describe("is found by its connections", () => {
    const write = (path: string, content: string): string => {
      const target = join(cx.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      return target;
    };
    const reading = (environment: Readonly<Record<string, string>>): TestImageContext => {
      const there = alone({ HOME: cx.folder, ...environment });
      const readFile: FileSystem["readFile"] = (path, limit) => cx.fs.readFile(path.startsWith(cx.folder) ? path : join(cx.folder, "none"), limit);
      return { ...there, fs: { ...there.fs, readFile } };
    };
    const find = (environment: Readonly<Record<string, string>> = {}) => findEndpoint(reading(environment));
    const CONF = `[engine]
active_service = "old"
[engine.service_destinations.old]
uri = "tcp://old:1"
[engine.service_destinations."both"]
uri = "tcp://conf:1"
[engine.service_destinations.far]
uri = "ssh://core@127.0.0.1:2222/run/podman.sock"
identity = "/the/key"
is_machine = true
`;
    const JSON_FILE = JSON.stringify({
      Connection: { Default: "new", Connections: { new: { URI: "tcp://new:1" }, both: { URI: "tcp://json:1" }, empty: {} } },
    });

    it("in containers.conf, by default or by CONTAINER_CONNECTION", async () => {
      write(".config/containers/containers.conf", CONF);
      expect(await find()).toMatchObject({ url: "http://old:1" });
      expect(await find({ CONTAINER_CONNECTION: "both" })).toMatchObject({ url: "http://conf:1" });
      const { carrier } = await find({ CONTAINER_CONNECTION: "far" });
      expect(carrier?.args).toEqual(expect.arrayContaining(["-i", "/the/key", "StrictHostKeyChecking=no", "unix:///run/podman.sock"]));
    });

    it("in podman's own file before that", async () => {
      write("xdg/containers/podman-connections.json", JSON_FILE);
      write("xdg/containers/containers.conf", CONF);
      const environment = { XDG_CONFIG_HOME: join(cx.folder, "xdg") };
      expect(await find(environment)).toMatchObject({ url: "http://new:1" });
      expect(await find({ ...environment, CONTAINER_CONNECTION: "both" })).toMatchObject({ url: "http://json:1" });
      expect(await find({ ...environment, CONTAINER_CONNECTION: "old" })).toMatchObject({ url: "http://old:1" });
    });

    it("in files that the environment names", async () => {
      const CONTAINERS_CONF = write("a.conf", CONF);
      expect(await find({ CONTAINERS_CONF })).toMatchObject({ url: "http://old:1" });
      const CONTAINERS_CONF_OVERRIDE = write("b.conf", '[engine]\nactive_service = "both"\n');
      expect(await find({ CONTAINERS_CONF, CONTAINERS_CONF_OVERRIDE })).toMatchObject({ url: "http://conf:1" });
      expect(await find({ PODMAN_CONNECTIONS_CONF: write("c.json", JSON_FILE) })).toMatchObject({ url: "http://new:1" });
    });

    it("after CONTAINER_HOST and the machine's own sockets, unless one is named", async () => {
      const socket = await listen(cx);
      write(".config/containers/containers.conf", CONF);
      expect(await find({ XDG_RUNTIME_DIR: cx.folder })).toMatchObject({ socketPath: socket });
      expect(await find({ CONTAINER_HOST: "tcp://far:8080" })).toMatchObject({ url: "http://far:8080" });
      expect(await find({ XDG_RUNTIME_DIR: cx.folder, CONTAINER_CONNECTION: "old", CONTAINER_HOST: "tcp://far:8080" })).toMatchObject({
        url: "http://old:1",
      });
    });

    it("which are asked without a prefix only when the environment names one", async () => {
      write(".config/containers/containers.conf", CONF);
      expect(await podmanSource.recognise("app", reading({}))).toBe(false);
      expect(await podmanSource.recognise("app", reading({ CONTAINER_CONNECTION: "old" }))).toBe(true);
    });

    it.each(["nobody", "empty", "__proto__", "constructor"])("and says so when there is none of the name: %s", async (name) => {
      write(".config/containers/podman-connections.json", JSON_FILE);
      await expect(find({ CONTAINER_CONNECTION: name })).rejects.toMatchObject({
        code: "IMAGE_DAEMON_UNREACHABLE",
        message: expect.stringContaining(name),
        hint: expect.stringContaining("podman system connection list"),
      });
    });

    it.each(["no JSON", "[]", '{"Connection":{"Default":"gone"}}'])(
      "or says that there is no podman where the file says nothing: %s",
      async (text) => {
        write(".config/containers/podman-connections.json", text);
        await expect(find()).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE", message: expect.stringContaining("no socket of podman") });
      },
    );
  });
});
