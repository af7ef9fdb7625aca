import { join } from "node:path";
import { afterEach } from "vitest";
import { itIsAnImageSource } from "../../../../test/contract/image-source.ts";
import { type EngineStyle, type FakeEngine, startFakeEngine } from "../../../../test/fakes/container-engine.ts";
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
