import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dockerEngineSource } from "../../src/image/sources/docker-engine/index.ts";
import { createRuntime, readSettings } from "../../src/index.ts";
import { EXTRACTORS } from "../../src/inventory/registry.ts";
import { createDirectoryBlobStore } from "../../src/platform/blob-store.ts";
import type { HttpClient } from "../../src/ports/http.ts";
import { createLayerStore } from "../../src/scan/layer-store.ts";
import { openRegistry } from "../../src/scan/open-registry.ts";
import { takeInventory } from "../../src/scan/take-inventory.ts";
import { itIsAnImageSource } from "../contract/image-source.ts";
import { createFakeLogger } from "../fakes/logger.ts";
import { type Engine, HAS_ENGINE, NEWER_DAEMONS, startEngine } from "../support/engine.ts";
import { createImageContext } from "../support/image-context.ts";
import { buildConfig, buildDockerArchive, buildLayer, buildOciFiles, buildTar, digest, type ImageSpec, type OciOptions } from "../support/images.ts";
import { recordImage } from "../support/layer-recording.ts";

const ENGINES = [
  ...(HAS_ENGINE ? [{ daemon: "dockerd", store: "classic" } as const] : []),
  ...NEWER_DAEMONS.flatMap((daemon) => [{ daemon, store: "classic" } as const, { daemon, store: "containerd" } as const]),
];

describe.each(ENGINES)("$daemon, $store store", ({ daemon, store }) => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-stores-"));
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine({ daemon, store });
  });
  afterAll(async () => {
    await engine?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  let count = 0;
  /** Loads them under one name, which it returns. */
  const load = async (images: readonly ImageSpec[], options: OciOptions = {}): Promise<string> => {
    count += 1;
    const name = `tidegate-test/real:${count}`;
    const path = join(home, "loaded.tar");
    const tagged = images.map((image) => ({ ...image, tags: [store === "classic" ? name : `docker.io/${name}`] }));
    writeFileSync(path, store === "classic" ? await buildDockerArchive(tagged) : await buildTar(buildOciFiles(tagged, options)));
    engine.docker(["load", "-i", path]);
    return name;
  };
  /** What reading the image brings: its description, and the content of all layers. */
  const read = async (name: string, architecture?: string) => {
    const platform = architecture ? { platform: { os: "linux", architecture }, isPlatformExplicit: true } : {};
    const cx = createImageContext({ environment: { DOCKER_HOST: engine.host }, ...platform });
    try {
      await using image = await dockerEngineSource.open(name, cx);
      const { layers } = await recordImage(image);
      const info = image.finalInfo();
      return { info, contents: info.layers.flatMap(({ diffId }) => [...(layers.get(diffId)?.contents ?? [])]) };
    } finally {
      cx.dispose();
    }
  };

  itIsAnImageSource("what it holds", {
    source: dockerEngineSource,
    publish: (image) => load([image]),
    absent: async () => "tidegate-test/nothing:1",
    foreign: ["./app"],
    isFussy: store === "classic",
    overrides: () => ({ environment: { DOCKER_HOST: engine.host } }),
  });

  it("gives one image by tag, ID, short ID and digest", async () => {
    const spec: ImageSpec = { layers: [await buildLayer([{ path: "a", content: "by name" }])] };
    const name = await load([spec]);
    const { Id: id, RepoDigests: digests } = JSON.parse(engine.docker(["image", "inspect", name]))[0];
    for (const text of [name, id, id.slice(7), id.slice(7, 19), ...digests]) {
      const { info, contents } = await read(text);
      expect([text, info.id, contents]).toEqual([text, digest(buildConfig(spec)), [["a", "by name"]]]);
    }
    expect(digests).toHaveLength(store === "containerd" ? 1 : 0);
  });

  it("gives an image without a name by its own identity", async () => {
    const spec: ImageSpec = { layers: [await buildLayer([{ path: "a", content: "nameless" }])] };
    const name = await load([spec]);
    const { Id: id } = JSON.parse(engine.docker(["image", "inspect", name]))[0];
    await load([{ layers: [] }]);
    engine.docker(["tag", `tidegate-test/real:${count}`, name]);
    const { info, contents } = await read(id);
    expect([info.id, contents]).toEqual([digest(buildConfig(spec)), [["a", "nameless"]]]);
  });

  it("gives what its own builder made, and the same from an archive", async () => {
    writeFileSync(join(home, "Dockerfile"), "FROM scratch\nCOPY one /one\nENV A=b\nCOPY two /two\n");
    for (const file of ["one", "two"]) writeFileSync(join(home, file), file);
    engine.docker(["build", "-t", "tidegate-test/built", "."], { cwd: home });
    const { info, contents } = await read("tidegate-test/built");
    expect(contents).toEqual([
      ["one", "one"],
      ["two", "two"],
    ]);
    expect(info.layers.map(({ instruction }) => instruction?.replace(/file:\w+/, "FILE"))).toEqual(["COPY FILE in /one", "COPY FILE in /two"]);
    engine.docker(["save", "-o", join(home, "saved.tar"), "tidegate-test/built"]);
    const runtime = await openRuntime();
    const saved = await takeInventory({ image: join(home, "saved.tar"), extractors: [], registry: openRegistry(readSettings({}), runtime) }, runtime);
    expect(saved.inventory.image).toMatchObject({ id: info.id, layers: info.layers.map(({ diffId }) => ({ diffId })) });
  });

  it("gives what was imported", async () => {
    const { tar, diffId } = await buildLayer([{ path: "etc/os-release", content: "ID=test" }]);
    writeFileSync(join(home, "root.tar"), tar);
    engine.docker(["import", join(home, "root.tar"), "tidegate-test/imported"]);
    expect(await read("tidegate-test/imported")).toMatchObject({ info: { layers: [{ diffId }] }, contents: [["etc/os-release", "ID=test"]] });
  });

  it("is not asked for an export when every layer is known", async () => {
    const name = await load([{ layers: [await buildLayer([{ path: "known", content: "1" }])] }]);
    const runtime = await openRuntime();
    const exported: string[] = [];
    const http: HttpClient = {
      request: (request) => {
        if (request.url.includes("/get")) exported.push(request.url);
        return runtime.http.request(request);
      },
    };
    const layers = createLayerStore(createDirectoryBlobStore(runtime.fs, join(home, "layers"), runtime.logger));
    const registry = openRegistry(readSettings({}), runtime);
    const take = () => takeInventory({ image: name, extractors: EXTRACTORS, registry, layers }, { ...runtime, http });
    const first = await take();
    expect(exported).toHaveLength(1);
    const second = await take();
    expect([exported.length, first.layersKnown, second.layersRead]).toEqual([1, 0, 0]);
    expect(second.inventory).toEqual(first.inventory);
  });

  describe.runIf(store === "containerd")("several platforms with an attestation under one name", () => {
    const images: ImageSpec[] = [];
    let name: string;
    beforeAll(async () => {
      for (const architecture of ["arm64", "amd64"])
        images.push({ architecture, layers: [await buildLayer([{ path: "arch", content: architecture }])] });
      name = await load(images, { isNested: true });
    });

    it("are told apart", async ({ skip }) => {
      skip(!tellsPlatforms(), "engines before Docker 28.1 tell of one platform only");
      const {
        "": own,
        arm64,
        amd64,
      } = Object.fromEntries(await Promise.all(["", "arm64", "amd64"].map(async (key) => [key, await read(name, key)])));
      expect(own).toEqual(amd64);
      expect(amd64).toMatchObject({ info: { id: digest(buildConfig(images[1] as ImageSpec)) }, contents: [["arch", "amd64"]] });
      expect(arm64).toMatchObject({ info: { id: digest(buildConfig(images[0] as ImageSpec)) }, contents: [["arch", "arm64"]] });
      expect(arm64.info.manifestDigest).not.toBe(amd64.info.manifestDigest);
    });

    it("are told apart in an archive as well", async () => {
      const path = join(home, "several.tar");
      engine.docker(["save", "-o", path, name]);
      const runtime = await openRuntime();
      for (const [index, platform] of ["linux/arm64", "linux/amd64"].entries()) {
        const request = { image: path, platform, extractors: [], registry: openRegistry(readSettings({}), runtime) };
        expect((await takeInventory(request, runtime)).inventory.image?.id).toBe(digest(buildConfig(images[index] as ImageSpec)));
      }
    });

    it("are listed when another is asked for", async ({ skip }) => {
      skip(!tellsPlatforms(), "engines before Docker 28.1 tell of one platform only");
      await expect(read(name, "s390x")).rejects.toMatchObject({
        code: "IMAGE_PLATFORM_UNAVAILABLE",
        message: expect.stringContaining("linux/arm64, linux/amd64"),
      });
    });
  });

  const tellsPlatforms = (): boolean => Number(engine.docker(["version", "-f", "{{.Server.APIVersion}}"]).split(".")[1]) >= 49;
  const openRuntime = () => {
    const environment = { ...process.env, DOCKER_HOST: engine.host };
    return createRuntime({ logger: createFakeLogger(), environment, signal: AbortSignal.timeout(120_000), offline: true });
  };
});
