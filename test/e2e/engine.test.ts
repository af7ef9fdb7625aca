import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRuntime, type Inventory, inventoryOf, readSettings } from "../../src/index.ts";
import { EXTRACTORS } from "../../src/inventory/registry.ts";
import { createDirectoryBlobStore } from "../../src/platform/blob-store.ts";
import { createLayerStore } from "../../src/scan/layer-store.ts";
import { openRegistry } from "../../src/scan/open-registry.ts";
import { takeInventory } from "../../src/scan/take-inventory.ts";
import { createFakeLogger } from "../fakes/logger.ts";
import { buildApplication, describeApplication, type Engine, HAS_ENGINE, HAS_SKOPEO, importDebian, startEngine } from "../support/engine.ts";

const BASE = "tidegate-test/debian:bookworm";
const IMAGE = "tidegate-test/app:1";

describe.skipIf(!HAS_ENGINE)("an image built by a real engine", () => {
  let engine: Engine;
  let installed: { debian: string[]; npm: string[] };
  const home = mkdtempSync(join(tmpdir(), "tidegate-e2e-"));
  const archive = join(home, "app.tar");

  beforeAll(async () => {
    engine = await startEngine();
    installed = { debian: importDebian(engine, BASE), npm: [] };
    installed.npm = buildApplication(engine, BASE, IMAGE);
    engine.docker(["save", "-o", archive, IMAGE]);
  });

  afterAll(async () => {
    await engine?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const read = async (image: string, workspace?: string): Promise<Inventory> => {
    const environment = { ...process.env, DOCKER_HOST: engine.host };
    const runtime = await createRuntime({ logger: createFakeLogger(), environment, signal: AbortSignal.timeout(120_000), offline: true });
    return inventoryOf({ image, settings: readSettings({}), ...(workspace ? { workspace } : {}) }, runtime);
  };

  it("has every package dpkg lists, with source name and version, and nothing else", async () => {
    const inventory = await read(IMAGE);
    const found = inventory.packages
      .filter(({ type }) => type === "deb")
      .map((item) => `${item.name} ${item.version} ${item.arch} ${item.source?.name ?? item.name} ${item.source?.version ?? item.version}`);
    expect(found.sort()).toEqual(installed.debian);
    expect(inventory.distro).toMatchObject({ id: "debian", version: "12", ecosystems: ["Debian:12"] });
    expect(inventory.problems).toEqual([]);
  });

  it("has the npm packages that the last layer leaves, with the layer that brought them", async () => {
    const { packages, image } = await read(IMAGE);
    const npm = packages.filter(({ type }) => type === "npm");
    expect(npm.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(installed.npm);
    const instructions = Object.fromEntries(npm.map(({ name, locations }) => [name, image?.layers[locations[0]?.layer ?? -1]?.instruction]));
    expect(instructions["lodash"]).toMatch(/^COPY .* \/app/);
    expect(instructions["minimist"]).toMatch(/^COPY .*minimist\/package\.json/);
  });

  it("knows the line of the Dockerfile that brought each layer, and the base image", async () => {
    writeFileSync(join(home, "Dockerfile"), describeApplication(BASE));
    const image = (await read(IMAGE, home)).image;
    expect(image?.layers.map(({ dockerfileLine, isBase }) => (isBase ? "base" : dockerfileLine))).toEqual(["base", 3, 4, 5]);
    expect(image).toMatchObject({ dockerfile: "Dockerfile", base: { name: BASE } });
  });

  it("is the same image through the socket, as docker save, and as an OCI layout", async () => {
    const fromSocket = await read(IMAGE);
    expect(comparable(await read(archive))).toEqual(comparable(fromSocket));
    if (!HAS_SKOPEO) return;
    execFileSync("skopeo", ["copy", "--quiet", `docker-archive:${archive}`, `oci:${join(home, "layout")}:app`]);
    // Converting to OCI rewrites the configuration, and with it the digest that identifies the image.
    const withoutId = withoutIdentity(comparable(fromSocket));
    expect(withoutIdentity(comparable(await read(join(home, "layout"))))).toEqual(withoutId);
    execFileSync("tar", ["-C", join(home, "layout"), "-cf", join(home, "layout.tar"), "."]);
    expect(withoutIdentity(comparable(await read(join(home, "layout.tar"))))).toEqual(withoutId);
  });

  it("reads a layer once: the second scan knows them all, and says the same", async () => {
    const environment = { ...process.env, DOCKER_HOST: engine.host };
    const runtime = await createRuntime({ logger: createFakeLogger(), environment, signal: AbortSignal.timeout(120_000), offline: true });
    const layers = createLayerStore(createDirectoryBlobStore(runtime.fs, join(home, "layers"), runtime.logger));
    const take = () => takeInventory({ image: IMAGE, extractors: EXTRACTORS, registry: openRegistry(readSettings({}), runtime), layers }, runtime);
    const first = await take();
    const second = await take();
    expect([first.layersKnown, second.layersRead]).toEqual([0, 0]);
    expect(second.inventory).toEqual(first.inventory);
  });

  it("says that an image is not there, and what was tried", async () => {
    await expect(read("tidegate-test/nothing:1")).rejects.toMatchObject({
      code: "IMAGE_NOT_FOUND",
      message: expect.stringContaining("tidegate-test/nothing:1"),
    });
  });
});

/** Without what names the way the image was reached. */
function comparable(inventory: Inventory): Omit<Inventory, "image"> & { readonly image: object } {
  const { name: _name, manifestDigest: _digest, repoDigests: _repo, layers = [], ...image } = inventory.image ?? {};
  return { ...inventory, image: { ...image, layers: layers.map(({ diffId, instruction }) => ({ diffId, instruction })) } };
}

function withoutIdentity(inventory: ReturnType<typeof comparable>): unknown {
  return { ...inventory, image: { ...inventory.image, id: undefined } };
}
