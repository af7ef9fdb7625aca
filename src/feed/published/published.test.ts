import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf, type FakeRegistry, startFakeRegistry } from "../../../test/fakes/registry.ts";
import { changeListOf, osvRecord, zipOf } from "../../../test/support/feed-records.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import { createTestClient, type TestClient } from "../../../test/support/registry-client.ts";
import { OCI_MANIFEST } from "../../registry/media-types.ts";
import { FEED_SCHEMA, type FeedOptions, type FeedSync, feedStatus, openFeed, pullFeed, pushFeed, syncFeed } from "../index.ts";
import { readSigningKey, readTrustedKey } from "./keys.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const stranger = generateKeyPairSync("ed25519");
const DAY = 86_400_000;

let cx: TestFeedRuntime;
let registry: FakeRegistry;
let client: TestClient;
let source: FeedServer;
let here: string;
let there: string;
let location: string;
beforeEach(async () => {
  cx = await createFeedRuntime();
  registry = await startFakeRegistry();
  client = createTestClient();
  source = await startFeedServer();
  location = `oci://${registry.host}/acme/feed:v3`;
  [here, there] = ["here", "there"].map((name) => join(cx.directory, name)) as [string, string];
  source.put("npm/all.zip", zipOf([osvRecord("GHSA-1"), osvRecord("MAL-1")]));
  source.put("PyPI/all.zip", zipOf([osvRecord("PYSEC-1", "PyPI")]));
  await build();
});
afterEach(async () => {
  await Promise.all([registry.close(), source.close()]);
  cx.dispose();
});

const build = (): Promise<FeedSync> => syncFeed({ location: source.url, shards: ["npm", "PyPI"], directory: here, recheckAfter: 0 }, cx);
const push = (key?: KeyObject): ReturnType<typeof pushFeed> => pushFeed({ location, directory: here, registry: client, ...(key ? { key } : {}) }, cx);
const pull = (shards: readonly string[] = [], trusted?: KeyObject): ReturnType<typeof pullFeed> =>
  pullFeed({ location, shards, directory: there, registry: client, ...(trusted ? { trusted } : {}) }, cx);
const sync = (shards: readonly string[], options: Partial<FeedOptions> = {}): Promise<FeedSync> =>
  syncFeed({ location, shards, directory: there, recheckAfter: 0, ...options }, { ...cx, registry: client });

async function findIds(ecosystem: string, name = "left-pad"): Promise<string[] | undefined> {
  const feed = await openFeed(there, [ecosystem], cx.databases, cx.fs);
  const found = feed.ecosystems.has(ecosystem) ? feed.find(ecosystem, name).map(({ id }) => id) : undefined;
  feed.close();
  return found;
}

const fetchedBlobs = (): number => registry.requests.filter(({ method, path }) => method === "GET" && path.includes("/blobs/")).length;

describe("a published feed", () => {
  it("gives a scan the shards that it needs and no others", async () => {
    await push();
    registry.requests.length = 0;
    const synced = await sync(["npm"]);
    expect(synced.problems).toEqual([]);
    expect(synced.statuses.map(({ ecosystem, status, source: from }) => [ecosystem, status, from])).toEqual([
      ["npm", "fresh", location],
      ["npm#malicious", "fresh", location],
    ]);
    expect(await findIds("npm")).toEqual(["GHSA-1", "MAL-1"]);
    // The index, npm, and its malicious packages.
    expect(fetchedBlobs()).toBe(3);
    expect(readdirSync(join(there, "scratch"))).toEqual([]);
  });

  it("is asked with one request when nothing was published since, and with none when it was asked just now", async () => {
    await push();
    await sync(["npm", "PyPI"]);
    registry.requests.length = 0;
    expect((await sync(["npm", "PyPI"])).changed).toBe(false);
    expect(registry.requests.map(({ method }) => method)).toEqual(["HEAD"]);
    registry.requests.length = 0;
    await sync(["npm", "PyPI"], { recheckAfter: 60_000 });
    await sync(["npm"], { offline: true });
    expect(registry.requests).toEqual([]);
  });

  it("brings only the shards that changed", async () => {
    await push();
    await sync(["npm", "PyPI"]);
    source.put("npm/all.zip", zipOf([osvRecord("GHSA-2"), osvRecord("MAL-1")]));
    await build();
    const { sent, bytes } = await push();
    expect(sent).toBeLessThan(bytes);
    registry.requests.length = 0;
    expect((await sync(["npm", "PyPI"])).changed).toBe(true);
    expect(fetchedBlobs()).toBe(2);
    expect(await findIds("npm")).toEqual(["GHSA-2", "MAL-1"]);
  });

  it("is as old as its sources were when they were asked, whenever it is fetched", async () => {
    await push();
    await cx.clock.sleep(3 * DAY);
    for (let run = 0; run < 2; run += 1) {
      const { statuses, problems } = await sync(["npm"]);
      expect(statuses[0]).toMatchObject({ status: "stale" });
      expect(problems.map(({ code }) => code)).toContain("FEED_STALE");
    }
  });

  it("says what it does not have", async () => {
    await push();
    const { statuses, problems } = await sync(["Hex"]);
    expect(statuses).toMatchObject([{ ecosystem: "Hex", status: "missing" }]);
    expect(problems).toMatchObject([{ code: "FEED_MISSING", severity: "error" }]);
    await expect(pull(["Hex"])).rejects.toMatchObject({ code: "FEED_UNREACHABLE", message: expect.stringContaining("Hex") });
  });

  it("hands its sources on, so that the next build goes on from there", async () => {
    await push();
    expect((await pull(["npm"])).map(({ ecosystem, source: from }) => [ecosystem, from])).toEqual([
      ["npm", source.url],
      ["npm#malicious", source.url],
    ]);
    expect(await findIds("PyPI")).toBeUndefined();
    const records = [osvRecord("GHSA-1"), osvRecord("MAL-1"), osvRecord("GHSA-3", "npm", "left-pad", { modified: "2026-11-10T00:00:00Z" })];
    source.put("npm/modified_id.csv", changeListOf(records));
    source.put("npm/GHSA-3.json", JSON.stringify(records[2]));
    source.put("npm/all.zip", zipOf(records));
    source.requests.length = 0;
    await syncFeed({ location: source.url, shards: ["npm"], directory: there, recheckAfter: 0 }, cx);
    expect(await findIds("npm")).toEqual(["GHSA-1", "GHSA-3", "MAL-1"]);
    // Without the notes of what was there before, nobody would ask for the list of changes.
    expect(source.requests[0]?.path).toBe("npm/modified_id.csv");
  });

  it("does not take the place of something younger", async () => {
    await push();
    await cx.clock.sleep(DAY);
    source.put("npm/all.zip", zipOf([osvRecord("GHSA-9")]));
    await syncFeed({ location: source.url, shards: ["npm"], directory: there }, cx);
    await pull();
    expect(await findIds("npm")).toEqual(["GHSA-9"]);
    expect(await findIds("PyPI")).toEqual(["PYSEC-1"]);
  });

  it("is the same from a mirror", async () => {
    await push();
    const mirror = await startFakeRegistry();
    for (const [key, value] of registry.manifests) mirror.manifests.set(key, value);
    for (const [key, value] of registry.blobs) mirror.blobs.set(key, value);
    const synced = await sync(["npm"], { location: `oci://${mirror.host}/acme/feed:v3` });
    await mirror.close();
    expect(synced.problems).toEqual([]);
  });
});

describe("publishing", () => {
  it("moves the tag last, when all is there", async () => {
    await push(privateKey);
    const written = registry.requests.filter(({ method }) => method === "PUT").map(({ path }) => path);
    const manifests = written.filter((path) => path.includes("/manifests/"));
    expect(manifests).toEqual([
      expect.stringMatching(/\/manifests\/sha256:/),
      expect.stringMatching(/\/manifests\/sha256-[0-9a-f]{64}\.sig$/),
      expect.stringMatching(/\/manifests\/v3$/),
    ]);
    expect(written.at(-1)).toBe(manifests.at(-1));
    registry.requests.length = 0;
    expect((await push(privateKey)).sent).toBe(0);
  });

  it("names the shards, their sources and times in annotations", async () => {
    await push();
    const manifest = JSON.parse(String(registry.manifests.get("acme/feed:v3")?.bytes)) as { layers: { annotations: Record<string, string> }[] };
    expect(manifest).toMatchObject({ artifactType: "application/vnd.tidegate.feed.v1+json" });
    const npm = manifest.layers.map(({ annotations }) => annotations).find((each) => each["dev.tidegate.feed.ecosystem"] === "npm");
    expect(npm).toMatchObject({
      "dev.tidegate.feed.source": source.url,
      "dev.tidegate.feed.records": "1",
      "dev.tidegate.feed.as-of": expect.any(String),
    });
  });

  it("refuses an empty directory, damaged shards and addresses that are none", async () => {
    await expect(pushFeed({ location, directory: there, registry: client }, cx)).rejects.toMatchObject({ code: "FEED_STORE_FAILED" });
    const wrong = (address: string): Promise<unknown> => pushFeed({ location: address, directory: here, registry: client }, cx);
    await expect(wrong("https://example.org")).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(wrong(`oci://${registry.host}/a@sha256:${"0".repeat(64)}`)).rejects.toMatchObject({ code: "INPUT_INVALID" });
    const home = join(here, `v${FEED_SCHEMA}`);
    const file = readdirSync(home).find((name) => name.endsWith(".db")) ?? "";
    writeFileSync(join(home, file), readFileSync(join(home, file)).fill(0, 5000, 5001));
    const bytes = readFileSync(join(home, file));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(join(home, file), bytes);
    await expect(push()).rejects.toMatchObject({ code: "FEED_DAMAGED" });
    expect(registry.manifests.size).toBe(0);
  });
});

describe("a signature", () => {
  it.each([["ECDSA", { privateKey, publicKey }] as const, ["Ed25519", stranger] as const])("with %s is verified", async (_, pair) => {
    await push(pair.privateKey);
    expect((await sync(["npm"], { trusted: pair.publicKey })).problems).toEqual([]);
    expect(await pull([], pair.publicKey)).toHaveLength(3);
  });

  it("that is missing or another's is refused", async () => {
    await push();
    await expect(pull([], publicKey)).rejects.toMatchObject({ code: "FEED_SIGNATURE_INVALID", message: expect.stringContaining("not signed") });
    await push(stranger.privateKey);
    await expect(pull([], publicKey)).rejects.toMatchObject({ code: "FEED_SIGNATURE_INVALID", message: expect.stringContaining("not with the key") });
    const { statuses, problems } = await sync(["npm"], { trusted: publicKey });
    expect(statuses).toMatchObject([{ status: "missing", problem: expect.stringContaining("not with the key") }]);
    expect(problems).toMatchObject([{ code: "FEED_MISSING", severity: "error" }]);
    expect(await findIds("npm")).toBeUndefined();
  });

  it("of another feed does not count", async () => {
    const first = await push(privateKey);
    source.put("npm/all.zip", zipOf([osvRecord("GHSA-2"), osvRecord("MAL-1")]));
    await build();
    const second = await push();
    const signature = registry.manifests.get(`acme/feed:${first.digest.replace(":", "-")}.sig`);
    if (signature) registry.manifests.set(`acme/feed:${second.digest.replace(":", "-")}.sig`, signature);
    await expect(pull([], publicKey)).rejects.toMatchObject({ code: "FEED_SIGNATURE_INVALID" });
  });

  it.each(["{}", "[]", "null", '{"layers":[null,{"mediaType":7}]}', "no JSON"])("that is %s is none", async (text) => {
    const { digest } = await push(privateKey);
    registry.manifests.set(`acme/feed:${digest.replace(":", "-")}.sig`, { mediaType: OCI_MANIFEST, bytes: Buffer.from(text) });
    await expect(pull([], publicKey)).rejects.toMatchObject({ code: "FEED_SIGNATURE_INVALID" });
  });

  it("is looked at before anything of the feed is", async () => {
    await push();
    registry.requests.length = 0;
    await expect(pull([], publicKey)).rejects.toMatchObject({ code: "FEED_SIGNATURE_INVALID" });
    expect(fetchedBlobs()).toBe(0);
  });

  it("does not stop what stands in for an unsigned feed", async () => {
    await push();
    const { statuses, problems } = await sync(["npm"], { trusted: publicKey, fallbacks: [source.url] });
    expect(statuses[0]).toMatchObject({ status: "fresh", source: source.url });
    expect(problems).toMatchObject([{ code: "FEED_SIGNATURE_INVALID", severity: "warning" }]);
  });

  it("needs keys of a kind that is known", () => {
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = (key: KeyObject): string => String(key.export({ format: "pem", type: key.type === "private" ? "pkcs8" : "spki" }));
    expect(readSigningKey(pem(privateKey)).equals(privateKey)).toBe(true);
    expect(readTrustedKey(pem(publicKey)).equals(publicKey)).toBe(true);
    for (const wrong of [pem(rsa.publicKey), pem(privateKey), "nothing"]) expect(() => readTrustedKey(wrong)).toThrow(/key/);
    for (const wrong of [pem(rsa.privateKey), pem(publicKey), "-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----"]) {
      expect(() => readSigningKey(wrong)).toThrow(/key/);
    }
  });
});

describe("places in order", () => {
  it("stand in for one that fails, and the report says so", async () => {
    const dead = `oci://127.0.0.1:1/acme/feed:v3`;
    const { statuses, problems } = await sync(["npm", "PyPI"], { location: dead, fallbacks: ["http://127.0.0.1:1", source.url] });
    expect(statuses.map(({ status, source: from }) => [status, from])).toEqual(statuses.map(() => ["fresh", source.url]));
    expect(problems.map(({ code, severity }) => [code, severity])).toContainEqual(["FEED_UNREACHABLE", "warning"]);
    // Neither those that failed nor the one that answered is asked again within the hour.
    source.requests.length = 0;
    expect((await sync(["npm"], { location: dead, fallbacks: [source.url], recheckAfter: 3_600_000 })).problems).toEqual([]);
    expect(source.requests).toEqual([]);
  });

  it("stand in for what one lacks, which is no problem", async () => {
    await push();
    source.put("Hex/all.zip", zipOf([osvRecord("EEF-1", "Hex")]));
    const { statuses, problems } = await sync(["Hex", "npm"], { fallbacks: [source.url] });
    expect(problems).toEqual([]);
    expect(statuses.map(({ ecosystem, source: from }) => `${ecosystem} ${from}`)).toEqual([
      `Hex ${source.url}`,
      `npm ${location}`,
      `npm#malicious ${location}`,
    ]);
  });

  it("are all named when none can be had", async () => {
    const { problems } = await sync(["npm"], { location: "http://127.0.0.1:1", fallbacks: ["http://127.0.0.1:2"] });
    expect(problems).toMatchObject([{ code: "FEED_MISSING", message: expect.stringMatching(/127\.0\.0\.1:1.*; then .*127\.0\.0\.1:2/) }]);
  });

  it("are not taken back what they said a moment ago, when the first is a directory without it", async () => {
    const empty = join(cx.directory, "empty");
    mkdirSync(empty);
    const options = { location: `dir:${empty}`, fallbacks: [source.url], recheckAfter: 3_600_000 };
    await sync(["npm"], options);
    source.requests.length = 0;
    for (const offline of [false, true]) {
      const { statuses, problems } = await sync(["npm"], { ...options, offline });
      expect(problems).toEqual([]);
      expect(statuses[0]).toMatchObject({ status: "fresh", source: source.url });
    }
    expect(source.requests).toEqual([]);
    expect((await sync(["Hex"], { ...options, offline: true })).problems).toMatchObject([{ code: "FEED_MISSING" }]);
  });

  it("leave files on disk to the one that is offline", async () => {
    writeFileSync(join(cx.directory, "all.zip"), zipOf([osvRecord("GHSA-7")]));
    await sync(["npm"], { fallbacks: [join(cx.directory, "all.zip")], offline: true });
    expect(await findIds("npm")).toEqual(["GHSA-7"]);
    expect(registry.requests).toEqual([]);
  });
});

/** Replaces the index by what `change` makes of it. */
async function republish(change: (index: { schema: number; shards: Shard[] }) => unknown): Promise<void> {
  const manifest = JSON.parse(String(registry.manifests.get("acme/feed:v3")?.bytes)) as { config: { mediaType: string; digest: string } };
  const index = JSON.parse(String(registry.blobs.get(manifest.config.digest))) as { schema: number; shards: Shard[] };
  const bytes = JSON.stringify(change(index) ?? index);
  registry.putManifest("acme/feed:v3", OCI_MANIFEST, { ...manifest, config: { ...manifest.config, ...registry.putBlob(bytes) } });
}

interface Shard {
  facts: { ecosystem: string; seen?: string; content?: { file: string; digest: string; bytes: number } };
  layer?: { digest: string; size: number };
}

const npmOf = ({ shards }: { shards: Shard[] }): Required<Shard> & { facts: { content: { file: string; digest: string; bytes: number } } } =>
  shards.find(({ facts }) => facts.ecosystem === "npm") as never;

describe("a published feed that is hostile or broken", () => {
  beforeEach(() => push());

  it.each<[string, (index: { schema: number; shards: Shard[] }) => unknown]>([
    ["no object", () => 7],
    ["a list", () => []],
    ["without shards", ({ schema }) => ({ schema })],
    [
      "with another's file",
      (index) => void (npmOf(index).facts.content.file = index.shards.find(({ facts }) => facts.ecosystem === "PyPI")?.facts.content?.file ?? ""),
    ],
    ["with a path", (index) => void (npmOf(index).facts.content.file = "../../x.db")],
    ["with another's notes", (index) => void ((npmOf(index).facts as { seen?: string }).seen = "pypi-00000000-0000.seen")],
    ["with a shard that has no layer", (index) => void delete (npmOf(index) as Partial<Shard>).layer],
    ["with a wrong size", (index) => void (npmOf(index).layer = { ...npmOf(index).layer, size: -1 })],
    ["with nothing for a shard", (index) => void index.shards.push(null as never)],
    ["with __proto__", () => JSON.parse('{"__proto__":{"schema":2,"shards":[]}}')],
    ["with too many shards", (index) => ({ ...index, shards: Array.from({ length: 2000 }, () => index.shards[0]) })],
  ])("has an index %s", async (_, change) => {
    await republish(change);
    await expect(pull()).rejects.toMatchObject({ code: "FEED_DAMAGED" });
    const { statuses } = await sync(["npm"]);
    expect(statuses[0]).toMatchObject({ status: "missing" });
  });

  it("is of a newer schema", async () => {
    await republish((index) => ({ ...index, schema: FEED_SCHEMA + 1 }));
    await expect(pull()).rejects.toMatchObject({ code: "FEED_SCHEMA_UNSUPPORTED" });
  });

  it("is an image", async () => {
    registry.putManifest("acme/feed:v3", OCI_MANIFEST, {
      config: { mediaType: "application/vnd.oci.image.config.v1+json", ...registry.putBlob("{}") },
    });
    await expect(pull()).rejects.toMatchObject({ code: "FEED_DAMAGED", message: expect.stringContaining("another kind") });
  });

  it.each<[string, (original: Buffer) => Buffer]>([
    ["other bytes", (original) => zstdCompressSync(Buffer.alloc(original.length))],
    ["a bomb", () => zstdCompressSync(Buffer.alloc(64 * 1024 * 1024))],
    ["no zstd", () => Buffer.from("garbage")],
    ["nothing", () => Buffer.alloc(0)],
  ])("has a layer of %s", async (_, make) => {
    await republish((index) => void (npmOf(index).layer = registry.putBlob(make(Buffer.alloc(5)))));
    await expect(pull()).rejects.toMatchObject({ code: "FEED_DAMAGED", message: expect.stringContaining("npm") });
    expect(await findIds("npm")).toBeUndefined();
    expect(readdirSync(join(there, "scratch"))).toEqual([]);
  });

  it("whose layer was changed is refused, and the old copy stays", async () => {
    await sync(["npm"]);
    source.put("npm/all.zip", zipOf([osvRecord("GHSA-2"), osvRecord("MAL-1")]));
    await build();
    await push();
    for (const [digest, bytes] of registry.blobs) {
      if (!digestOf(bytes).startsWith("sha256:")) continue;
      const changed = Buffer.from(bytes);
      changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
      if (bytes[0] === 0x28) registry.blobs.set(digest, changed);
    }
    const { statuses, problems } = await sync(["npm"]);
    expect(statuses[0]).toMatchObject({ status: "stale" });
    expect(problems[0]).toMatchObject({ severity: "warning", code: "FEED_DAMAGED", message: expect.stringContaining("digest") });
    expect(await findIds("npm")).toEqual(["GHSA-1", "MAL-1"]);
  });

  it("whose copy here was changed is fetched again", async () => {
    await sync(["npm"]);
    const home = join(there, `v${FEED_SCHEMA}`);
    for (const name of readdirSync(home).filter((file) => file.endsWith(".db"))) writeFileSync(join(home, name), "changed");
    expect((await sync(["npm"])).problems.map(({ code }) => code)).toEqual(["FEED_DAMAGED", "FEED_DAMAGED"]);
    expect(await findIds("npm")).toEqual(["GHSA-1", "MAL-1"]);
  });

  it("is listed like any other", async () => {
    await sync(["npm"]);
    expect((await feedStatus(there, cx)).map(({ ecosystem, source: from }) => [ecosystem, from])).toEqual([
      ["npm", location],
      ["npm#malicious", location],
    ]);
  });
});
