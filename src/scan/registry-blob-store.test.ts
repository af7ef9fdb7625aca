import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createTestClient } from "../../test/support/registry-client.ts";
import { HAS_REGISTRY, type RegistryServer, startRegistry } from "../../test/support/registry-server.ts";
import { createRegistryBlobStore, joinBlobStores, parseLayerRegistry } from "./registry-blob-store.ts";

const KEY = `${"ab".repeat(32)}.0123456789abcdef.zst`;

describe.skipIf(!HAS_REGISTRY)("values in a registry", () => {
  let server: RegistryServer;
  beforeAll(async () => {
    server = await startRegistry();
  });
  afterAll(() => server.close());

  const open = (repository = "acme/layers") => {
    const logger = createFakeLogger();
    return { ...createRegistryBlobStore({ registry: server.host, repository }, createTestClient(), logger), logger };
  };

  it("are there for whoever asks next, and replaced by newer ones", async () => {
    expect(await open().get(KEY)).toBeUndefined();
    for (const text of ["one", "two"]) {
      await open().put(KEY, Buffer.from(text));
      expect(Buffer.from((await open().get(KEY)) ?? []).toString()).toBe(text);
    }
    expect(await open().get(KEY.replace("ab", "cd"))).toBeUndefined();
  });

  it("are taken over by a nearer store", async () => {
    await open("acme/joined").put(KEY, Buffer.from("far"));
    const near = new Map<string, Uint8Array>();
    const joined = joinBlobStores({ get: async (key) => near.get(key), put: async (key, value) => void near.set(key, value) }, open("acme/joined"));
    expect(Buffer.from((await joined.get(KEY)) ?? []).toString()).toBe("far");
    expect([...near.keys()]).toEqual([KEY]);
  });

  it("are no reason to fail, and said once", async () => {
    const away = createFakeLogger();
    const store = createRegistryBlobStore({ registry: "127.0.0.1:1", repository: "a" }, createTestClient({ limits: { attempts: 1 } }), away);
    expect([await store.get(KEY), await store.get(KEY)]).toEqual([undefined, undefined]);
    await store.put(KEY, Buffer.from("x"));
    await store.put(KEY, Buffer.from("x"));
    expect(away.lines.filter((line) => line.includes("Shared layer reports"))).toHaveLength(2);
  });
});

it.each([
  ["ghcr.io/acme/layers", { registry: "ghcr.io", repository: "acme/layers" }],
  ["oci://127.0.0.1:5000/layers", { registry: "127.0.0.1:5000", repository: "layers" }],
])("%s is a repository", (text, expected) => expect(parseLayerRegistry(text)).toEqual(expected));

it.each(["acme/layers", "ghcr.io", "https://ghcr.io/acme", "ghcr.io/Acme/x", `ghcr.io/a@sha256:${"0".repeat(64)}`])("%s is none", (text) => {
  expect(() => parseLayerRegistry(text)).toThrow(/layer-registry/);
});
