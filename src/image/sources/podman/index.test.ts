import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itIsAnImageSource } from "../../../../test/contract/image-source.ts";
import { type FakeEngine, startFakeEngine } from "../../../../test/fakes/container-engine.ts";
import { createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
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
});
