import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CACHE_TOKEN, type FakeCacheService, startCacheService } from "../fakes/cache-service.ts";
import { assertNoViolations } from "../fakes/server.ts";

const VERSION = "0".repeat(64);
const MAIN = "refs/heads/main";

describe("the fake cache service", () => {
  let service: FakeCacheService;
  beforeEach(async () => {
    service = await startCacheService();
  });
  afterEach(() => service.close());

  const call = async (method: string, body: Record<string, unknown>, token = CACHE_TOKEN) => {
    const response = await fetch(`${service.url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ version: VERSION, ...body }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  const put = (url: string, body: string, headers: Record<string, string> = { "x-ms-blob-type": "BlockBlob" }) =>
    fetch(url, { method: "PUT", body, headers });
  const save = async (key: string, data: string) => {
    const created = await call("CreateCacheEntry", { key });
    await put(created.body["signed_upload_url"] ?? "", data);
    return call("FinalizeCacheEntryUpload", { key, size_bytes: String(data.length) });
  };
  const find = async (key: string, more: string[] = [], version = VERSION) =>
    (await call("GetCacheEntryDownloadURL", { key, restore_keys: more, version })).body["matched_key"];

  it("puts blocks together in the order of their list", async () => {
    const { body } = await call("CreateCacheEntry", { key: "k" });
    const url = body["signed_upload_url"] ?? "";
    await put(`${url}&comp=block&blockid=Mg==`, "world");
    await put(`${url}&comp=block&blockid=MQ==`, "hello ");
    await put(`${url}&comp=blocklist`, "<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>");
    await call("FinalizeCacheEntryUpload", { key: "k", size_bytes: "11" });
    const found = await call("GetCacheEntryDownloadURL", { key: "k" });
    expect(await (await fetch(found.body["signed_download_url"] ?? "")).text()).toBe("hello world");
    const part = await fetch(found.body["signed_download_url"] ?? "", { headers: { range: "bytes=6-8" } });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([206, "bytes 6-8/11", "wor"]);
    assertNoViolations(service);
  });

  it("prefers the exact key, then the key as a prefix, then the further keys; newest first", async () => {
    for (const key of ["a-1", "a-2", "a-10", "b-1"]) await save(key, key);
    expect(await find("a-1")).toBe("a-1");
    expect(await find("a-")).toBe("a-10");
    expect(await find("c-", ["b-", "a-"])).toBe("b-1");
    expect(await find("c-")).toBeUndefined();
    expect(await find("a-1", [], "1".repeat(64))).toBeUndefined();
  });

  it("shows no entry before it is final, and none whose size is wrong", async () => {
    const { body } = await call("CreateCacheEntry", { key: "k" });
    expect(await find("k")).toBeUndefined();
    await put(body["signed_upload_url"] ?? "", "four");
    expect((await call("FinalizeCacheEntryUpload", { key: "k", size_bytes: "5" })).body["ok"]).toBe(false);
    expect(await find("k")).toBeUndefined();
  });

  it("keeps entries as they are", async () => {
    await save("k", "one");
    expect((await call("CreateCacheEntry", { key: "k" })).status).toBe(409);
    await put(`${service.url}/blob/1?sig=x`, "two");
    expect(() => assertNoViolations(service)).toThrow("changed after it was finalized");
  });

  it("keeps scopes apart", async () => {
    await save("k", "one");
    service.state.tokens.set("pull", { read: ["refs/pull/7/merge", MAIN], write: "refs/pull/7/merge" });
    service.state.tokens.set("other", { read: ["refs/heads/other"], write: "refs/heads/other" });
    expect((await call("GetCacheEntryDownloadURL", { key: "k" }, "pull")).body["ok"]).toBe(true);
    expect((await call("GetCacheEntryDownloadURL", { key: "k" }, "other")).body["ok"]).toBe(false);
    expect((await call("CreateCacheEntry", { key: "k" }, "other")).status).toBe(200);
  });

  it.each([
    ["a key with a comma", { key: "a,b" }],
    ["a key that is too long", { key: "k".repeat(513) }],
    ["a version that is no hash", { key: "k", version: "1" }],
  ])("remembers %s", async (_, body) => {
    await call("CreateCacheEntry", body);
    expect(() => assertNoViolations(service)).toThrow("misused");
  });

  it("lets nobody in without a token or a signature", async () => {
    expect((await call("CreateCacheEntry", { key: "k" }, "nobody")).status).toBe(401);
    await save("k", "one");
    expect((await fetch(`${service.url}/blob/1`)).status).toBe(403);
  });
});
