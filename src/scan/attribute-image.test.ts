import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import type { Inventory } from "../model/inventory.ts";
import { attributeImage } from "./attribute-image.ts";
import { createRuntime } from "./create-runtime.ts";

const home = mkdtempSync(join(tmpdir(), "tidegate-attribute-"));
const DIGEST = `sha256:${"1".repeat(64)}` as const;
const layers = [
  { diffId: DIGEST, instruction: "ADD file:12ab in /" },
  { diffId: DIGEST, instruction: "RUN one" },
];
const inventoryOf = (base?: { name: string }): Inventory => ({
  image: { name: "app", id: DIGEST, platform: { os: "linux", architecture: "amd64" }, layers, ...(base ? { base } : {}) },
  packages: [],
  extractors: [],
  problems: [],
});

beforeAll(() => {
  writeFileSync(join(home, "Dockerfile"), "FROM debian:12\nRUN one\n");
  writeFileSync(join(home, "other"), "FROM debian:12\nRUN two\n");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function attribute(dockerfile: string, workspace: string | undefined = home, base?: { name: string }) {
  const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: AbortSignal.timeout(10_000) });
  return (await attributeImage(inventoryOf(base), { dockerfile, workspace }, runtime)).inventory;
}

describe("the Dockerfile of an image", () => {
  it.each([
    ["the usual one", "", home, "Dockerfile"],
    ["one by name", "./Dockerfile", home, "Dockerfile"],
    ["one by its whole path", join(home, "Dockerfile"), home, "Dockerfile"],
  ])("is %s", async (_what, dockerfile, workspace, path) => {
    const { image } = await attribute(dockerfile, workspace);
    expect(image).toMatchObject({ dockerfile: path, base: { name: "debian:12" }, layers: [{ isBase: true }, { isBase: false, dockerfileLine: 2 }] });
  });

  it("outside of the checkout gives lines, and no path that the repository would not know", async () => {
    const { image } = await attribute(join(home, "Dockerfile"), "/nowhere");
    expect(image?.layers[1]).toMatchObject({ dockerfileLine: 2 });
    expect(image).not.toHaveProperty("dockerfile");
  });

  it("is not looked for where nobody said to", async () => {
    expect((await attribute("", "/nowhere")).image?.layers).toEqual(layers);
  });

  it("that was named and does not fit is said", async () => {
    expect((await attribute("other")).problems).toMatchObject([{ severity: "warning", code: "HISTORY_MISMATCH" }]);
  });

  it("that was named and is not there is an error", async () => {
    await expect(attribute("nothing")).rejects.toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining('"nothing"') });
  });

  it("tells the digest that its base is pinned to", async () => {
    writeFileSync(join(home, "pinned"), `FROM debian:12@${DIGEST}\nRUN one\n`);
    expect((await attribute("pinned", home, { name: "debian:12" })).image?.base).toEqual({ name: "debian:12", digest: DIGEST });
  });

  it("knows the base better than inherited labels", async () => {
    expect((await attribute("", home, { name: "debian:10" })).image?.base).toEqual({ name: "debian:12" });
  });
});
