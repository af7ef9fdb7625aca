import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry } from "../../../test/fakes/registry.ts";
import { osvRecord, zipOf } from "../../../test/support/feed-records.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import { createTestClient } from "../../../test/support/registry-client.ts";
import { FEED_SCHEMA, type FeedOptions, type FeedSync, HASTE, openFeed, openPublished, pushFeed, syncExploitability, syncFeed } from "../index.ts";
import type { OpenPublishedOptions } from "./open.ts";

const HOUR = 3_600_000;
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const stranger = generateKeyPairSync("ed25519").publicKey;

let cx: TestFeedRuntime;
let registry: FakeRegistry;
let source: FeedServer;
let here: string;
let there: string;
let location: string;
beforeEach(async () => {
  cx = await createFeedRuntime();
  registry = await startFakeRegistry();
  source = await startFeedServer();
  location = `oci://${registry.host}/acme/feed`;
  [here, there] = ["here", "there"].map((name) => join(cx.directory, name)) as [string, string];
  source.put("npm/all.zip", zipOf([osvRecord("GHSA-1")]));
});
afterEach(async () => {
  await Promise.all([registry.close(), source.close()]);
  cx.dispose();
});

const client = () => createTestClient({ limits: HASTE, clock: cx.clock });

async function publish(): Promise<void> {
  await syncFeed({ location: source.url, shards: ["npm"], directory: here, recheckAfter: 0 }, cx);
  await pushFeed({ location, directory: here, registry: client(), key: privateKey }, cx);
  source.requests.length = 0;
}

/** As a scan asks: what is published, then the bucket. */
function sync(how: OpenPublishedOptions = { implied: cx }, options: Partial<FeedOptions> = {}): Promise<FeedSync> {
  registry.requests.length = 0;
  source.requests.length = 0;
  const published = openPublished(location, client(), how);
  return syncFeed({ location: source.url, published, shards: ["npm"], directory: there, recheckAfter: 0, ...options }, cx);
}

const sourceOf = ({ statuses }: FeedSync): string | undefined => statuses.find(({ ecosystem }) => ecosystem === "npm")?.source;

/** Nothing comes of the registry, in the way that the handler says. */
const spoil = (status: number, headers: Record<string, string> = {}): void => void registry.interventions.push(() => ({ status, headers }));

describe("a published feed before the sources", () => {
  it("gives what is needed, and the sources are not asked", async () => {
    await publish();
    const first = await sync();
    expect([sourceOf(first), first.problems, source.requests]).toEqual([location, [], []]);
    expect([...registry.manifests.keys()]).toContain(`acme/feed:v${FEED_SCHEMA}`);
    await sync();
    expect([registry.requests.map(({ method }) => method), source.requests]).toEqual([["HEAD"], []]);
  });

  it("is left for what it has not", async () => {
    await publish();
    source.put("PyPI/all.zip", zipOf([osvRecord("PYSEC-1", "PyPI")]));
    const { statuses, problems } = await sync(undefined, { shards: ["npm", "PyPI"] });
    expect(statuses.map(({ ecosystem, source: from }) => [ecosystem, from])).toEqual([
      ["PyPI", source.url],
      ["npm", location],
    ]);
    expect(problems).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["is not there", () => spoil(404)],
    ["is nobody's business", () => spoil(403)],
    ["has had too many requests", () => spoil(429, { "retry-after": "60" })],
    ["is broken", () => spoil(500)],
  ])("that %s is left at once, with a line in the log and no problem", async (_, arrange) => {
    arrange();
    const before = cx.clock.now();
    const synced = await sync();
    expect([sourceOf(synced), synced.problems]).toEqual([source.url, []]);
    expect(registry.requests.length).toBeLessThanOrEqual(2);
    expect(cx.clock.now() - before).toBeLessThan(1_000);
    expect(cx.logger.lines.filter((line) => line.includes("No published feed"))).toHaveLength(1);
  });

  it("that somebody named is missed", async () => {
    spoil(404);
    const { problems } = await sync({});
    expect(problems).toMatchObject([{ severity: "warning", code: "FEED_UNREACHABLE", message: expect.stringContaining("stands in") }]);
  });

  it.each<[string, OpenPublishedOptions, () => void, string]>([
    ["is signed by another", { trusted: stranger }, () => undefined, "FEED_SIGNATURE_INVALID"],
    ["is not signed", { trusted: publicKey }, () => dropSignatures(), "FEED_SIGNATURE_INVALID"],
    ["was changed", { trusted: publicKey }, () => changeBlobs(), "FEED_DAMAGED"],
  ])("that %s is not used, whoever named it, and the report says so", async (_, how, arrange, code) => {
    await publish();
    arrange();
    const synced = await sync({ ...how, implied: cx });
    expect(sourceOf(synced)).toBe(source.url);
    expect(synced.problems).toMatchObject([{ severity: "warning", code, message: expect.stringContaining("stands in") }]);
    const feed = await openFeed(there, ["npm"], cx.databases, cx.fs);
    expect(feed.find("npm", "left-pad").map(({ id }) => id)).toEqual(["GHSA-1"]);
    feed.close();
  });

  function dropSignatures(): void {
    for (const name of registry.manifests.keys()) if (name.endsWith(".sig")) registry.manifests.delete(name);
  }

  function changeBlobs(): void {
    for (const [digest, bytes] of registry.blobs) registry.blobs.set(digest, Buffer.from(bytes.map((byte) => byte ^ 1)));
  }
});

describe("a published feed that is old", () => {
  it("is left for the sources while they answer, without a word when nobody named it", async () => {
    await publish();
    await cx.clock.sleep(25 * HOUR);
    const implied = await sync();
    expect([sourceOf(implied), implied.problems]).toEqual([source.url, []]);
    const named = await sync({}, { directory: join(cx.directory, "named") });
    expect(sourceOf(named)).toBe(source.url);
    expect(named.problems).toMatchObject([{ message: expect.stringMatching(/stands in .* is 25 hours old/) }]);
  });

  it("is left also when it is what was used before", async () => {
    await publish();
    expect(sourceOf(await sync())).toBe(location);
    await cx.clock.sleep(25 * HOUR);
    expect(sourceOf(await sync())).toBe(source.url);
  });

  it("is better than nothing, and says how old it is", async () => {
    await publish();
    await cx.clock.sleep(25 * HOUR);
    source.fault = { kind: "status", status: 404 };
    const { statuses, problems } = await sync();
    expect(statuses).toMatchObject([{ source: location, status: "stale" }]);
    expect(problems.map(({ code }) => code)).toEqual(["FEED_STALE"]);
  });

  it("never replaces what is younger", async () => {
    await publish();
    await cx.clock.sleep(5 * HOUR);
    await syncFeed({ location: source.url, shards: ["npm"], directory: there }, cx);
    await cx.clock.sleep(2 * HOUR);
    const asked = await sync();
    expect([sourceOf(asked), asked.problems]).toEqual([source.url, []]);
    await cx.clock.sleep(2 * HOUR);
    source.fault = { kind: "status", status: 403 };
    const kept = await sync();
    expect(sourceOf(kept)).toBe(source.url);
    expect(kept.problems).toMatchObject([{ message: expect.stringContaining("a copy that is 2 hours old is used") }]);
    // As soon as it was published anew it is what is asked, and what did not change is not fetched again.
    source.fault = undefined;
    await publish();
    const again = await sync();
    expect([sourceOf(again), again.changed, source.requests]).toEqual([location, false, []]);
  });

  it("that says it is from tomorrow is not believed", async () => {
    await publish();
    await cx.clock.sleep(-30 * HOUR);
    expect(sourceOf(await sync())).toBe(source.url);
  });
});

describe("lists besides", () => {
  it("come from there as well", async () => {
    const kev = {
      vulnerabilities: [{ cveID: "CVE-2024-10001", dateAdded: "2026-01-01", dueDate: "2026-02-01", knownRansomwareCampaignUse: "Known" }],
    };
    source.put("kev.json", JSON.stringify(kev));
    await syncExploitability({ kev: `${source.url}/kev.json`, directory: here }, cx);
    await publish();
    const published = openPublished(location, client(), { implied: cx });
    const { statuses } = await syncExploitability({ kev: `${source.url}/kev.json`, published, directory: there }, cx);
    expect(statuses).toMatchObject([{ source: location, records: 1 }]);
    expect(source.requests).toEqual([]);
  });
});
