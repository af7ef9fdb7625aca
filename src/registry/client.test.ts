import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf, type FakeRegistry, startFakeRegistry } from "../../test/fakes/registry.ts";
import { createTestClient } from "../../test/support/registry-client.ts";
import { OCI_MANIFEST } from "./media-types.ts";
import { parseReference, type RegistryReference } from "./reference.ts";

let registry: FakeRegistry;
let repository: RegistryReference;
beforeEach(async () => {
  registry = await startFakeRegistry();
  repository = reference("app:1");
});
afterEach(() => registry.close());

function reference(name: string, host = registry.host): RegistryReference {
  const parsed = parseReference(`${host}/${name}`);
  if (!parsed) throw new Error(name);
  return parsed;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

describe("manifests", () => {
  it("come with their digest and media type", async () => {
    const { digest, size } = registry.putManifest("app:1", OCI_MANIFEST, { schemaVersion: 2 });
    const client = createTestClient();
    expect(await client.resolveManifest(repository)).toEqual({ digest, size, mediaType: OCI_MANIFEST });
    expect(registry.requests.map(({ method }) => method)).toEqual(["HEAD"]);
    const manifest = await client.fetchManifest({ ...repository, digest });
    expect(manifest).toMatchObject({ digest, size, mediaType: OCI_MANIFEST });
    expect(registry.requests.at(-1)?.path).toBe(`/v2/app/manifests/${digest}`);
    expect(registry.requests.at(-1)?.headers["accept"]).toContain(OCI_MANIFEST);
  });

  it("are fetched to be resolved where HEAD does not tell the digest", async () => {
    const { digest } = registry.putManifest("app:1", OCI_MANIFEST, { schemaVersion: 2 });
    registry.interventions.push(({ method }) => (method === "HEAD" ? { status: 200 } : undefined));
    expect((await createTestClient().resolveManifest(repository)).digest).toBe(digest);
  });

  it("must match the digest asked for", async () => {
    const { digest } = registry.putManifest("app:1", OCI_MANIFEST, { schemaVersion: 2 });
    registry.manifests.set(digest, { mediaType: OCI_MANIFEST, bytes: Buffer.from("{}") });
    await expect(createTestClient().fetchManifest({ ...repository, digest })).rejects.toMatchObject({
      code: "REGISTRY_DATA_INVALID",
      message: expect.stringContaining(`${registry.host}/app@${digest}`),
    });
  });

  it("must match the digest announced", async () => {
    registry.interventions.push(() => ({ status: 200, headers: { "docker-content-digest": digestOf("other") }, body: Buffer.from("{}") }));
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_DATA_INVALID" });
  });

  it("are asked for again when they are cut", async () => {
    const { digest } = registry.putManifest("app:1", OCI_MANIFEST, { schemaVersion: 2 });
    registry.interventions.push(() => (registry.requests.length === 1 ? { status: 200, body: Buffer.from("{}"), cutAfter: 1 } : undefined));
    expect((await createTestClient().fetchManifest(repository)).digest).toBe(digest);
  });

  it("must not be huge", async () => {
    registry.putManifest("app:1", OCI_MANIFEST, { filler: "x".repeat(5000) });
    await expect(createTestClient({ limits: { manifestBytes: 1000 } }).fetchManifest(repository)).rejects.toMatchObject({
      code: "REGISTRY_FAILED",
      message: `${registry.host}/app:1 is larger than 1000 bytes`,
    });
  });

  it("say what the registry says when there is none", async () => {
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({
      code: "REGISTRY_NOT_FOUND",
      message: `${registry.host}/app:1: the registry answers 404 (NOT_FOUND: no such thing)`,
    });
  });
});

describe("blobs", () => {
  const content = randomBytes(300_000);

  it("come whole", async () => {
    const blob = registry.putBlob(content);
    expect((await gather(createTestClient().fetchBlob({ repository, blob }))).equals(content)).toBe(true);
    expect(await createTestClient().hasBlob({ repository, blob })).toBe(true);
    expect(await createTestClient().hasBlob({ repository, blob: { digest: digestOf("none"), size: 1 } })).toBe(false);
  });

  it("are empty when they are empty", async () => {
    const blob = registry.putBlob("");
    expect(await gather(createTestClient().fetchBlob({ repository, blob }))).toEqual(Buffer.alloc(0));
  });

  it("go on where they were cut, without the bytes that came", async () => {
    const blob = registry.putBlob(content);
    let cuts = 0;
    registry.interventions.push(({ headers }) => {
      if (cuts === 3) return undefined;
      cuts += 1;
      const start = Number(/\d+/.exec(headers["range"] ?? "0")?.[0]);
      const part = content.subarray(start);
      return { status: start > 0 ? 206 : 200, headers: { "content-range": `bytes ${start}-` }, body: part, cutAfter: 70_000 };
    });
    expect((await gather(createTestClient().fetchBlob({ repository, blob }))).equals(content)).toBe(true);
    expect(registry.requests.map(({ headers }) => headers["range"])).toEqual([undefined, "bytes=70000-", "bytes=140000-", "bytes=210000-"]);
  });

  it("go on after a cut also where the registry sends no parts", async () => {
    const blob = registry.putBlob(content);
    registry.interventions.push(() => ({ status: 200, body: content, ...(registry.requests.length === 1 ? { cutAfter: 100_000 } : {}) }));
    expect((await gather(createTestClient().fetchBlob({ repository, blob }))).equals(content)).toBe(true);
  });

  it("are given up when they are cut again and again", async () => {
    const blob = registry.putBlob(content);
    registry.interventions.push(() => ({ status: 200, body: content, cutAfter: 10 }));
    const error: unknown = await gather(createTestClient().fetchBlob({ repository, blob, label: "layer 1 of 2" })).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "REGISTRY_UNREACHABLE", message: expect.stringMatching(/^layer 1 of 2 of .*cut 11 times, at 10 bytes/) });
  });

  it.each([
    ["another content", () => ({ status: 200, body: randomBytes(300_000) }), /does not match its digest/],
    ["more than was said", () => ({ status: 200, body: Buffer.concat([content, content]) }), /announced as 600000 bytes, not 300000/],
    ["less than was said", () => ({ status: 200, body: content.subarray(5) }), /announced as 299995 bytes, not 300000/],
    [
      "more, unannounced",
      () => ({ status: 200, headers: { "transfer-encoding": "chunked" }, body: Buffer.concat([content, content]) }),
      /longer than 300000/,
    ],
  ])("are refused when the registry sends %s", async (_, answer, message) => {
    const blob = registry.putBlob(content);
    registry.interventions.push(answer);
    await expect(gather(createTestClient().fetchBlob({ repository, blob }))).rejects.toMatchObject({
      code: "REGISTRY_DATA_INVALID",
      message: expect.stringMatching(message),
    });
  });

  it("are read in part", async () => {
    const blob = registry.putBlob(content);
    const client = createTestClient();
    expect(Buffer.from((await client.readBlobRange({ repository, blob }, { start: 299_990, length: 100 })) ?? []).equals(content.subarray(-10))).toBe(
      true,
    );
    expect(await client.readBlobRange({ repository, blob }, { start: 300_000, length: 10 })).toEqual(Buffer.alloc(0));
    registry.interventions.push(() => ({ status: 200, body: content }));
    expect(await client.readBlobRange({ repository, blob }, { start: 10, length: 10 })).toBeUndefined();
  });

  it("are read whole only when small", async () => {
    const blob = registry.putBlob(content);
    await expect(createTestClient().readBlob({ repository, blob }, 1000)).rejects.toMatchObject({ code: "REGISTRY_FAILED" });
  });

  it("stop with the signal's reason", async () => {
    const blob = registry.putBlob(content);
    const controller = new AbortController();
    registry.interventions.push(() => {
      controller.abort(new Error("enough"));
      return { status: 200, isStalled: true };
    });
    await expect(gather(createTestClient({ signal: controller.signal }).fetchBlob({ repository, blob }))).rejects.toThrow("enough");
  });
});

describe("patience", () => {
  it.each([429, 500, 502, 503, 408])("tries again after %s", async (status) => {
    const { digest } = registry.putManifest("app:1", OCI_MANIFEST, {});
    registry.interventions.push(() => (registry.requests.length <= 2 ? { status } : undefined));
    const client = createTestClient();
    expect((await client.fetchManifest(repository)).digest).toBe(digest);
    expect(client.clock.waits).toHaveLength(2);
  });

  it("waits as long as the registry asks", async () => {
    registry.putManifest("app:1", OCI_MANIFEST, {});
    registry.interventions.push(() => (registry.requests.length === 1 ? { status: 429, headers: { "retry-after": "7" } } : undefined));
    const client = createTestClient();
    await client.fetchManifest(repository);
    expect(client.clock.waits).toEqual([7000]);
  });

  it("gives up at once when it is asked to wait for too long", async () => {
    registry.interventions.push(() => ({ status: 429, headers: { "retry-after": "3600" } }));
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({
      code: "REGISTRY_FAILED",
      message: `${registry.host}/app:1: the host answers 429 and asks to wait 3600 s (one attempt)`,
    });
  });

  it("ends when the registry hangs", async () => {
    registry.interventions.push(() => ({ status: 200, isStalled: true }));
    const limits = { headers: 50, attempts: 2 };
    await expect(createTestClient({ limits }).fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_UNREACHABLE" });
  });

  it("ends when nobody is there", async () => {
    await registry.close();
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_UNREACHABLE" });
  });

  it("never speaks without TLS to a host that was not named for it", async () => {
    const hosts = { isInsecure: () => false, mirrors: () => [], tls: async () => undefined };
    await expect(createTestClient({ hosts }).fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_UNREACHABLE" });
    expect(registry.requests).toEqual([]);
  });
});

describe("redirects", () => {
  it("are followed, the credentials stay", async () => {
    const blob = registry.putBlob("content");
    const other = await startFakeRegistry();
    try {
      other.putBlob("content");
      registry.interventions.push(({ path, headers }) => {
        if (headers["authorization"] === undefined) return { status: 401, headers: { "www-authenticate": "Basic realm=x" } };
        return { status: 307, headers: { location: `${other.url}${path}?sig=secret` } };
      });
      const credentials = { find: async () => ({ kind: "basic", username: "u", password: "p" }) as const };
      expect(String(await gather(createTestClient({ credentials }).fetchBlob({ repository, blob })))).toBe("content");
      expect(registry.requests.map(({ headers }) => headers["authorization"])).toEqual([undefined, `Basic ${btoa("u:p")}`]);
      expect(other.requests.map(({ headers }) => headers["authorization"])).toEqual([undefined]);
    } finally {
      await other.close();
    }
  });

  it("end after a few", async () => {
    registry.interventions.push(({ path }) => ({ status: 302, headers: { location: path } }));
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_FAILED" });
    expect(registry.requests).toHaveLength(6);
  });
});

describe("mirrors", () => {
  it("are asked first, and passed over when they fail", async () => {
    const mirror = await startFakeRegistry();
    try {
      const { digest } = registry.putManifest("app:1", OCI_MANIFEST, {});
      const hosts = {
        isInsecure: () => true,
        mirrors: (name: string) => (name === registry.host ? [`${mirror.host}/cache`] : []),
        tls: async () => undefined,
      };
      const client = createTestClient({ hosts });
      expect((await client.fetchManifest(repository)).digest).toBe(digest);
      expect(mirror.requests.at(-1)?.path).toBe("/v2/cache/app/manifests/1");
      expect(registry.requests).toHaveLength(1);
      mirror.putManifest("cache/app:1", OCI_MANIFEST, { of: "mirror" });
      expect((await client.fetchManifest(repository)).digest).not.toBe(digest);
      expect(registry.requests).toHaveLength(1);
    } finally {
      await mirror.close();
    }
  });
});

it("a mirror that fails is asked once only", async () => {
  const mirror = await startFakeRegistry();
  try {
    registry.putManifest("app:1", OCI_MANIFEST, {});
    mirror.interventions.push(() => ({ status: 403 }));
    const client = createTestClient({ hosts: { isInsecure: () => true, mirrors: () => [mirror.host], tls: async () => undefined } });
    await client.fetchManifest(repository);
    await client.fetchManifest(repository);
    expect([mirror.requests.length, registry.requests.length]).toEqual([1, 2]);
  } finally {
    await mirror.close();
  }
});

describe("pushing", () => {
  it("stores a blob once", async () => {
    const content = randomBytes(100_000);
    const blob = { digest: digestOf(content), size: content.length, open: () => content };
    const client = createTestClient();
    expect(await client.pushBlob(repository, blob)).toBe(true);
    expect(registry.blobs.get(blob.digest)?.equals(content)).toBe(true);
    expect(await client.pushBlob(repository, blob)).toBe(false);
  });

  it("streams, and begins anew after a cut", async () => {
    const content = randomBytes(100_000);
    async function* open(): AsyncGenerator<Uint8Array> {
      yield content.subarray(0, 50_000);
      yield content.subarray(50_000);
    }
    registry.interventions.push(({ method }) =>
      method === "PUT" && registry.requests.filter((one) => one.method === "PUT").length === 1 ? { status: 0, isCut: true } : undefined,
    );
    expect(await createTestClient().pushBlob(repository, { digest: digestOf(content), size: content.length, open })).toBe(true);
    expect(registry.blobs.has(digestOf(content))).toBe(true);
  });

  it("stores a manifest under a tag or its digest", async () => {
    const bytes = Buffer.from("{}");
    const client = createTestClient();
    expect(await client.pushManifest(repository, { bytes, mediaType: OCI_MANIFEST })).toBe(digestOf(bytes));
    expect(registry.manifests.get("app:1")).toEqual({ mediaType: OCI_MANIFEST, bytes });
    const { registry: host, repository: name } = repository;
    await client.pushManifest({ registry: host, repository: name }, { bytes, mediaType: OCI_MANIFEST });
    expect(registry.requests.at(-1)?.path).toBe(`/v2/app/manifests/${digestOf(bytes)}`);
  });

  it("says what the registry says against it", async () => {
    const blob = { digest: digestOf("a"), size: 1, open: () => Buffer.from("b") };
    await expect(createTestClient().pushBlob(repository, blob)).rejects.toMatchObject({
      code: "REGISTRY_FAILED",
      message: expect.stringContaining("DIGEST_INVALID: not what was announced"),
    });
  });
});

describe("tags", () => {
  it("are listed over all pages", async () => {
    for (const tag of ["1", "2", "3", "4", "5"]) registry.putManifest(`app:${tag}`, OCI_MANIFEST, {});
    expect(await createTestClient().listTags(repository)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("end when the pages do not", async () => {
    registry.interventions.push(() => ({ status: 200, headers: { link: '</v2/app/tags/list>; rel="next"' }, body: { tags: ["a", "../b", 1] } }));
    await expect(createTestClient({ limits: { pages: 3 } }).listTags(repository)).rejects.toMatchObject({ code: "REGISTRY_FAILED" });
  });
});
