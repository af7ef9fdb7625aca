import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { itIsAnImageSource, sampleImage } from "../../../../test/contract/image-source.ts";
import { type FakeRegistry, startFakeRegistry } from "../../../../test/fakes/registry.ts";
import type { FakeResponse } from "../../../../test/fakes/server.ts";
import { type ContextOverrides, createImageContext, type TestImageContext } from "../../../../test/support/image-context.ts";
import { buildLayer, buildOciFiles, type Compression, digest, type ImageSpec, type OciOptions } from "../../../../test/support/images.ts";
import { recordImage } from "../../../../test/support/layer-recording.ts";
import { createTestClient } from "../../../../test/support/registry-client.ts";
import { registrySource } from "./index.ts";

let registry: FakeRegistry;
beforeAll(async () => {
  registry = await startFakeRegistry();
});
beforeEach(() => {
  registry.interventions.length = 0;
  registry.requests.length = 0;
  registry.manifests.clear();
  registry.blobs.clear();
});
afterAll(() => registry.close());

function publish(image: ImageSpec, options: OciOptions = {}): string {
  registry.putLayout("acme/app:1", buildOciFiles([image], options));
  return `${registry.host}/acme/app:1`;
}

const foreign = ["/tmp/app.tar", "app.tar", "app.tar.gz", "app.cdx.json", "./app", "App", "app:", "https://ghcr.io/app", "a b", "../app"];
const absent = async (): Promise<string> => `${registry.host}/acme/nothing:1`;

for (const compression of ["gzip", "zstd", "none"] satisfies Compression[]) {
  itIsAnImageSource(`a registry with ${compression} layers`, {
    source: registrySource,
    publish: async (image) => publish(image, { compression }),
    absent,
    foreign,
  });
}

itIsAnImageSource("a registry with an index and attestations", {
  source: registrySource,
  publish: async (image) => publish(image, { isNested: true }),
  absent,
  foreign,
});

describe("the registry source", () => {
  const contexts: TestImageContext[] = [];
  const createContext = (overrides: ContextOverrides = {}): TestImageContext => {
    const cx = createImageContext(overrides);
    contexts.push(cx);
    return cx;
  };
  afterAll(() => contexts.forEach((cx) => cx.dispose()));
  const read = async (text: string, overrides: ContextOverrides = {}): Promise<unknown> => {
    await using image = await registrySource.open(text, createContext(overrides));
    await recordImage(image);
    return image.info;
  };

  it("tells by which digest the image can be had again", async () => {
    const text = publish(await sampleImage(), { isNested: true });
    await using image = await registrySource.open(text, createContext());
    const [repoDigest = ""] = image.info.repoDigests ?? [];
    expect(repoDigest).toMatch(new RegExp(`^${registry.host}/acme/app@sha256:[0-9a-f]{64}$`));
    await using again = await registrySource.open(repoDigest, createContext());
    expect({ ...again.info, name: text }).toEqual(image.info);
    expect(image.info.manifestDigest).not.toBe(repoDigest.split("@")[1]);
  });

  it("asks for the tag once, and for everything else by digest", async () => {
    await read(publish(await sampleImage(), { isNested: true }));
    const paths = registry.requests.map(({ path }) => path.replace(/^\/v2\/acme\/app\//, ""));
    expect(paths.filter((path) => path === "manifests/1")).toHaveLength(1);
    expect(paths.filter((path) => path !== "manifests/1").every((path) => /^(manifests|blobs)\/sha256:[0-9a-f]{64}$/.test(path))).toBe(true);
  });

  it("fetches only the wanted layers", async () => {
    const spec = await sampleImage();
    await using image = await registrySource.open(publish(spec), createContext());
    registry.requests.length = 0;
    const { layers } = await recordImage(image, { wanted: [spec.layers[1]?.diffId ?? digest("")] });
    expect([...layers.keys()]).toEqual([spec.layers[1]?.diffId]);
    expect(registry.requests).toHaveLength(1);
  });

  it("chooses the platform from an index", async () => {
    const layer = await buildLayer([{ path: "a" }]);
    const specs = ["amd64", "arm64"].map((architecture) => ({ layers: [layer], architecture }));
    const files = buildOciFiles(specs);
    registry.putLayout("x:1", files);
    const index = JSON.parse(String(files.find(({ path }) => path === "index.json")?.content)) as object;
    registry.putManifest("multi:1", "application/vnd.oci.image.index.v1+json", index);
    const text = `${registry.host}/multi:1`;
    for (const architecture of ["amd64", "arm64"]) {
      expect(await read(text, { platform: { os: "linux", architecture }, isPlatformExplicit: true })).toMatchObject({ platform: { architecture } });
    }
    await expect(read(text, { platform: { os: "linux", architecture: "s390x" } })).rejects.toMatchObject({
      code: "IMAGE_PLATFORM_UNAVAILABLE",
      message: expect.stringMatching(/linux\/amd64, linux\/arm64/),
    });
  });

  it("takes a foreign layer from where the manifest says", async () => {
    const elsewhere = await startFakeRegistry();
    try {
      const spec = await sampleImage();
      const text = publish(spec);
      const manifest = JSON.parse(String(registry.manifests.get("acme/app:1")?.bytes)) as {
        layers: { digest: string; mediaType: string; urls?: string[] }[];
      };
      for (const layer of manifest.layers) {
        elsewhere.blobs.set(layer.digest, registry.blobs.get(layer.digest) ?? elsewhere.blobs.get(layer.digest) ?? Buffer.alloc(0));
        registry.blobs.delete(layer.digest);
        layer.mediaType = "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
        layer.urls = ["ftp://nowhere/", `${elsewhere.url}/missing`, `${elsewhere.url}/v2/x/blobs/${layer.digest}`];
      }
      registry.putManifest("acme/app:1", "application/vnd.oci.image.manifest.v1+json", manifest);
      await read(text);
      expect(elsewhere.requests.filter(({ path }) => path.startsWith("/v2/x/"))).toHaveLength(2);
      expect(elsewhere.requests).toHaveLength(4);
    } finally {
      await elsewhere.close();
    }
  });

  it.each<[string, object, string, RegExp]>([
    ["schema 1", { schemaVersion: 1, fsLayers: [] }, "IMAGE_UNSUPPORTED", /schema 1/],
    [
      "an index of indexes",
      {
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.index.v1+json",
        manifests: [{ mediaType: "application/vnd.oci.image.index.v1+json", digest: digest("x"), size: 1 }],
      },
      "IMAGE_UNSUPPORTED",
      /lists other indexes only/,
    ],
    [
      "an empty index",
      { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: [] },
      "IMAGE_UNSUPPORTED",
      /lists no image/,
    ],
    ["a manifest without configuration", { schemaVersion: 2, layers: [] }, "IMAGE_ARCHIVE_INVALID", /names no configuration/],
    [
      "an artifact",
      { schemaVersion: 2, config: { mediaType: "application/vnd.oci.empty.v1+json", digest: digest("{}"), size: 2 }, layers: [] },
      "IMAGE_UNSUPPORTED",
      /no container image/,
    ],
    [
      "a missing configuration",
      { schemaVersion: 2, config: { mediaType: "", digest: digest("x"), size: 1 }, layers: [] },
      "REGISTRY_NOT_FOUND",
      /configuration sha256:.* 404/,
    ],
    [
      "a huge configuration",
      { schemaVersion: 2, config: { mediaType: "", digest: digest("x"), size: 1e9 }, layers: [] },
      "REGISTRY_FAILED",
      /1000000000 bytes; at most/,
    ],
    [
      "a configuration without size",
      { schemaVersion: 2, config: { mediaType: "", digest: digest("x") }, layers: [] },
      "IMAGE_ARCHIVE_INVALID",
      /has no size/,
    ],
  ])("refuses %s", async (_, document, code, message) => {
    registry.putManifest("bad:1", "application/vnd.oci.image.manifest.v1+json", document);
    await expect(read(`${registry.host}/bad:1`)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\S/),
    });
  });

  const LAYER = /^layer \d of 3 \(sha256:[0-9a-f]{64}\)/;
  const damage = (answer: (bytes: Buffer) => FakeResponse) => {
    registry.interventions.push(({ path }) => {
      const bytes = registry.blobs.get(path.slice(path.lastIndexOf("/") + 1));
      return bytes && bytes[0] === 0x1f ? answer(bytes) : undefined;
    });
  };

  it.each<[string, (bytes: Buffer) => FakeResponse, string]>([
    ["is missing", () => ({ status: 404, body: {} }), "REGISTRY_NOT_FOUND"],
    ["is refused", () => ({ status: 403, body: {} }), "REGISTRY_DENIED"],
    ["is too long", (bytes) => ({ status: 200, body: Buffer.concat([bytes, bytes]) }), "REGISTRY_DATA_INVALID"],
    ["is too short", (bytes) => ({ status: 200, body: bytes.subarray(1) }), "REGISTRY_DATA_INVALID"],
    ["is another", (bytes) => ({ status: 200, body: randomBytes(bytes.length) }), "REGISTRY_DATA_INVALID"],
    [
      "is damaged",
      (bytes) => ({ status: 200, body: Buffer.concat([bytes.subarray(0, 40), randomBytes(bytes.length - 40)]) }),
      "REGISTRY_DATA_INVALID",
    ],
    ["is cut for ever", (bytes) => ({ status: 200, body: bytes, cutAfter: 3 }), "REGISTRY_UNREACHABLE"],
    ["comes from a failing server", () => ({ status: 502 }), "REGISTRY_FAILED"],
    ["comes from a busy server", () => ({ status: 429, headers: { "retry-after": "1" } }), "REGISTRY_FAILED"],
    ["asks for a login", () => ({ status: 401 }), "REGISTRY_DENIED"],
  ])("says which layer when one %s", async (_, answer, code) => {
    const text = publish(await sampleImage());
    damage(answer);
    const expected = code === "REGISTRY_DENIED" && answer(Buffer.alloc(50)).status === 401 ? /repository:acme\/app:pull/ : LAYER;
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringMatching(expected), hint: expect.stringMatching(/\S/) });
  });

  it("ends in time when a layer hangs", async () => {
    const text = publish(await sampleImage());
    damage(() => ({ status: 200, isStalled: true }));
    const client = createTestClient({ limits: { headers: 50, attempts: 2 } });
    await expect(read(text, { registry: client })).rejects.toMatchObject({ code: "REGISTRY_UNREACHABLE", message: expect.stringMatching(LAYER) });
  });
});
