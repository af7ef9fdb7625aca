import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { osvRecord, zipOf } from "../../../test/support/feed-records.ts";
import { createFeedRuntime, QUICK_LIMITS, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../../../test/support/feed-server.ts";
import { makeZip } from "../../../test/support/zip.ts";
import { createHttpClient } from "../../platform/http.ts";
import type { DownloadLimits } from "../download/limits.ts";
import { feedStatus, openFeed, syncFeed } from "../index.ts";
import { createOsvBucketSource } from "../sources/osv-bucket/index.ts";
import { schemaDirectory } from "../store/directory.ts";
import type { FeedOptions, FeedSync } from "./types.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let cx: TestFeedRuntime;
let server: FeedServer;
beforeEach(async () => {
  cx = await createFeedRuntime();
  server = await startFeedServer();
  server.put("npm/all.zip", zipOf([osvRecord("GHSA-1"), osvRecord("GHSA-2", "npm", "lodash")]));
});
afterEach(async () => {
  await server.close();
  cx.dispose();
});

function sync(options: Partial<FeedOptions> = {}, limits: Partial<DownloadLimits> = {}): Promise<FeedSync> {
  const sources = [createOsvBucketSource({ ...QUICK_LIMITS, ...limits })];
  return syncFeed({ location: server.url, shards: ["npm"], directory: cx.directory, sources, ...options }, cx);
}

async function findIds(name = "left-pad", shard = "npm"): Promise<string[] | undefined> {
  const feed = await openFeed(cx.directory, [shard], cx.databases, cx.fs);
  const found = feed.ecosystems.has(shard) ? feed.find(shard, name).map(({ id }) => id) : undefined;
  feed.close();
  return found;
}

const codes = ({ problems }: FeedSync): string[] => problems.map(({ code }) => code);
const states = ({ statuses }: FeedSync): string[] => statuses.map(({ ecosystem, status }) => `${ecosystem} ${status}`);
const home = (): string => schemaDirectory(cx.fs, cx.directory);
/** What became of the requests for the zips; others are the business of the tests of changes. */
const zipAnswers = (): number[] => server.requests.filter(({ path }) => path.endsWith("all.zip")).map(({ status }) => status);
const databases = (): string[] => readdirSync(home()).filter((name) => name.endsWith(".db"));
const scratch = (): string[] => readdirSync(join(cx.directory, "scratch"));

describe("the first run", () => {
  it("fetches, compiles and says what it has", async () => {
    const synced = await sync();
    expect(synced).toMatchObject({ changed: true, problems: [], fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(synced.statuses).toEqual([
      {
        ecosystem: "npm",
        status: "fresh",
        source: server.url,
        revision: expect.stringMatching(/^\d{4}-.*Z$/),
        checked: new Date(cx.clock.now()).toISOString(),
        asOf: new Date(cx.clock.now()).toISOString(),
        digest: expect.stringMatching(/^sha256:/),
        records: 2,
      },
    ]);
    expect(await findIds()).toEqual(["GHSA-1"]);
    expect(scratch()).toEqual([]);
  });

  it("asks for each ecosystem once, whatever the number of its releases, with its name encoded", async () => {
    server.put("Red Hat/all.zip", zipOf([osvRecord("RHSA-1", "Red Hat:a"), osvRecord("RHSA-2", "Red Hat:b"), osvRecord("RHSA-3", "Red Hat:c")]));
    const synced = await sync({ shards: ["Red Hat:a", "npm", "Red Hat:b"] });
    expect(states(synced)).toEqual(["Red Hat:a fresh", "Red Hat:b fresh", "npm fresh"]);
    expect(server.requests.map(({ path }) => path).sort()).toEqual(["Red Hat/all.zip", "npm/all.zip"]);
    expect(await findIds("left-pad", "Red Hat:b")).toEqual(["RHSA-2"]);
  });

  it("keeps the path and the query of the base address", async () => {
    server.put("mirror/osv/npm/all.zip", zipOf([osvRecord("GHSA-9")]));
    await sync({ location: `${server.url}/mirror/osv/?sig=secret-value` });
    expect(server.requests[0]?.path).toBe("mirror/osv/npm/all.zip");
    const [status] = await feedStatus(cx.directory, cx);
    expect(status?.source).not.toContain("secret-value");
  });

  it("of two scans at once in one process happens once", async () => {
    const [a, b] = await Promise.all([sync(), sync()]);
    expect(server.requests).toHaveLength(1);
    expect(a.fingerprint).toBe(b.fingerprint);
  });

  it("needs a location that some source reads", async () => {
    await expect(syncFeed({ location: "/nowhere/at/all", shards: ["npm"], directory: cx.directory }, cx)).rejects.toMatchObject({
      code: "INPUT_INVALID",
    });
  });

  it("stops at once when it is cancelled", async () => {
    const controller = new AbortController();
    server.fault = { kind: "stall", after: 10 };
    const running = syncFeed({ location: server.url, shards: ["npm"], directory: cx.directory }, { ...cx, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(running).rejects.toThrow(/abort/i);
  });
});

describe("the next run", () => {
  it("asks nobody within the hour", async () => {
    const first = await sync();
    await cx.clock.sleep(0.9 * HOUR);
    const second = await sync();
    expect(server.requests).toHaveLength(1);
    expect(second).toMatchObject({ changed: false, fingerprint: first.fingerprint, problems: [] });
    expect(states(second)).toEqual(["npm fresh"]);
  });

  it.each(["all", "modified"] as const)(
    "asks whether there is news, by %s validators, and fetches nothing when there is none",
    async (validators) => {
      server.validators = validators;
      const first = await sync();
      await cx.clock.sleep(2 * HOUR);
      const second = await sync();
      expect(zipAnswers()).toEqual([200, 304]);
      expect(second).toMatchObject({ changed: false, fingerprint: first.fingerprint });
      expect(second.statuses[0]?.checked).toBe(new Date(cx.clock.now()).toISOString());
      await cx.clock.sleep(0.5 * HOUR);
      await sync();
      expect(zipAnswers()).toHaveLength(2);
    },
  );

  it("without validators fetches again, and sees that nothing changed", async () => {
    server.validators = "none";
    const first = await sync();
    await cx.clock.sleep(2 * HOUR);
    const second = await sync();
    expect(zipAnswers()).toEqual([200, 200]);
    expect(second).toMatchObject({ changed: false, fingerprint: first.fingerprint });
  });

  it("takes over what changed, withdrawals and deletions included", async () => {
    await sync();
    await cx.clock.sleep(2 * HOUR);
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-2", "npm", "lodash", { withdrawn: "2026-11-20T00:00:00Z" }), osvRecord("GHSA-3")]));
    const synced = await sync();
    expect(synced.changed).toBe(true);
    expect(await findIds()).toEqual(["GHSA-3"]);
    expect(await findIds("lodash")).toEqual([]);
  });

  it("fetches in full when a release is wanted that was not wanted before", async () => {
    server.put("Debian/all.zip", zipOf([osvRecord("DSA-1", "Debian:12"), osvRecord("DSA-2", "Debian:13")]));
    await sync({ shards: ["Debian:12"] });
    const synced = await sync({ shards: ["Debian:12", "Debian:13"] });
    expect(states(synced)).toEqual(["Debian:12 fresh", "Debian:13 fresh"]);
    expect(zipAnswers()).toEqual([200, 200]);
  });

  it("asks a new source unconditionally", async () => {
    await sync();
    const other = await startFeedServer();
    other.put("npm/all.zip", zipOf([osvRecord("GHSA-7")]));
    await sync({ location: other.url });
    expect(other.requests[0]?.headers["if-none-match"]).toBeUndefined();
    expect(await findIds()).toEqual(["GHSA-7"]);
    await other.close();
  });

  it("is not fooled by a clock that was ahead", async () => {
    await sync();
    const behind = { ...cx, clock: { ...cx.clock, now: () => cx.clock.now() - 30 * DAY } };
    const synced = await syncFeed({ location: server.url, shards: ["npm"], directory: cx.directory }, behind);
    expect(zipAnswers()).toEqual([200, 304]);
    expect(states(synced)).toEqual(["npm fresh"]);
  });

  it("is not fooled by a clock that was behind, nor by one without a year", async () => {
    for (const time of [Date.parse("1990-01-01T00:00:00Z"), 0]) {
      await syncFeed({ location: server.url, shards: ["npm"], directory: cx.directory }, { ...cx, clock: { ...cx.clock, now: () => time } });
    }
    const synced = await sync();
    expect(zipAnswers()).toEqual([200, 304, 304]);
    expect(states(synced)).toEqual(["npm fresh"]);
    expect(codes(synced)).toEqual([]);
  });

  it("removes what nobody needs any more, after a while", async () => {
    await sync();
    const [old] = databases();
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-3")]));
    await cx.clock.sleep(2 * HOUR);
    writeFileSync(join(cx.directory, "scratch", "left-by-a-killed-process.stage"), "x");
    await sync();
    // The clock of the test runs ahead of the files' times: all but the new are old.
    expect(databases()).toHaveLength(1);
    expect(databases()).not.toContain(old);
    await cx.clock.sleep(2 * DAY);
    await sync();
    expect(scratch()).toEqual([]);
  });
});

describe("a host in trouble", () => {
  it.each([
    ["answers 500", { kind: "status", status: 500 }],
    ["answers 503 and says when to come back", { kind: "status", status: 503, headers: { "retry-after": "7" } }],
    ["answers 429 and says when to come back", { kind: "status", status: 429, headers: { "retry-after": "7" } }],
    ["breaks the connection", { kind: "cut", after: 100 }],
    ["stalls", { kind: "stall", after: 100 }],
    ["stalls before the first byte", { kind: "stall", after: 0 }],
    ["sends something else than it says", { kind: "garble", at: 50 }],
  ] as const)("that once %s is asked again", async (_what, fault) => {
    server.faults.push(fault);
    const synced = await sync();
    expect(states(synced)).toEqual(["npm fresh"]);
    expect(server.requests).toHaveLength(2);
    expect(await findIds()).toEqual(["GHSA-1"]);
    const asked = fault.kind === "status" && "headers" in fault ? 7_000 : 10;
    expect(cx.clock.waits).toEqual([expect.closeTo(asked, -1)]);
  });

  it("pauses longer each time, never exactly alike", async () => {
    server.fault = { kind: "status", status: 502 };
    await sync({}, { backoff: 1_000 });
    expect(cx.clock.waits).toHaveLength(3);
    cx.clock.waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(1_500 * 2 ** index);
    });
    expect(new Set(cx.clock.waits).size).toBe(3);
  });

  it("that asks for more patience than there is is left alone", async () => {
    server.fault = { kind: "status", status: 429, headers: { "retry-after": "3600" } };
    const synced = await sync();
    expect(server.requests).toHaveLength(1);
    expect(synced.statuses[0]?.problem).toContain("asks to wait 3600 s");
  });

  it("is given up on when all takes too long", async () => {
    server.fault = { kind: "status", status: 503, headers: { "retry-after": "20" } };
    await sync({}, { total: 30_000 });
    expect(cx.clock.waits).toEqual([20_000]);
  });

  it.each([
    ["500", { kind: "status", status: 500 }, "FEED_MISSING"],
    ["403", { kind: "status", status: 403 }, "FEED_MISSING"],
    ["404", { kind: "status", status: 404 }, "FEED_MISSING"],
    ["a stall", { kind: "stall", after: 10 }, "FEED_MISSING"],
    ["a cut", { kind: "cut", after: 0 }, "FEED_MISSING"],
    ["a truncated zip", { kind: "truncate", after: 200 }, "FEED_MISSING"],
    ["a garbled zip", { kind: "garble", at: 3 }, "FEED_MISSING"],
    ["a drip that takes too long", { kind: "drip", bytes: 1, pause: 40 }, "FEED_MISSING"],
  ] as const)("with nothing but %s makes the shard missing, not empty", async (_what, fault, code) => {
    server.fault = fault;
    const synced = await sync({}, { attempts: 2, attempt: 400 });
    expect(states(synced)).toEqual(["npm missing"]);
    expect(synced.problems).toEqual([expect.objectContaining({ code, severity: "error", message: expect.stringContaining("npm") })]);
    expect(await findIds()).toBeUndefined();
  });

  it.each([
    ["500", { kind: "status", status: 500 }, "FEED_UNREACHABLE"],
    ["404", { kind: "status", status: 404 }, "FEED_UNREACHABLE"],
    ["a stall", { kind: "stall", after: 10 }, "FEED_UNREACHABLE"],
    ["a truncated zip", { kind: "truncate", after: 200 }, "FEED_DAMAGED"],
  ] as const)("with nothing but %s leaves the old copy in use, said loudly", async (_what, fault, code) => {
    const first = await sync();
    await cx.clock.sleep(3 * HOUR);
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-8")]));
    server.fault = fault;
    const synced = await sync({}, { attempts: 1 });
    expect(states(synced)).toEqual(["npm stale"]);
    expect(codes(synced)).toEqual([code]);
    expect(synced).toMatchObject({ changed: false, fingerprint: first.fingerprint });
    expect(synced.problems[0]?.message).toContain("3 hours old");
    expect(await findIds()).toEqual(["GHSA-1"]);
  });

  it("that suddenly has nothing leaves the old copy in use", async () => {
    await sync();
    await cx.clock.sleep(3 * HOUR);
    server.put("npm/all.zip", zipOf([]));
    const synced = await sync();
    expect(states(synced)).toEqual(["npm stale"]);
    expect(synced.problems[0]?.message).toContain("no longer has records for npm");
  });

  it("that is down for days makes the copy stale as well", async () => {
    await sync();
    await server.close();
    await cx.clock.sleep(3 * DAY);
    const synced = await sync({}, { attempts: 1 });
    expect(codes(synced)).toEqual(["FEED_UNREACHABLE", "FEED_STALE"]);
    expect(synced.problems[0]?.hint).toContain("network");
  });

  it("that cannot be found is not asked twice", async () => {
    const synced = await sync({ location: "http://does-not-exist.invalid" }, { attempts: 1 });
    expect(states(synced)).toEqual(["npm missing"]);
    expect(synced.statuses[0]?.problem).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it("that sends records that are no records costs those alone", async () => {
    const good = { name: "GHSA-1.json", data: JSON.stringify(osvRecord("GHSA-1")) };
    server.put(
      "npm/all.zip",
      makeZip([
        good,
        { name: "GHSA-2.json", data: "{" },
        { name: "GHSA-3.json", data: "[]" },
        { name: "GHSA-4.json", data: JSON.stringify(osvRecord("GHSA-5")) },
      ]),
    );
    const synced = await sync();
    expect(synced.problems.map(({ where }) => where?.record)).toEqual(["GHSA-2", undefined, "GHSA-4"]);
    expect(synced.statuses[0]).toMatchObject({ status: "fresh", records: 1 });
    expect(codes(await sync())).toEqual(["FEED_RECORD_INVALID", "FEED_RECORD_INVALID", "FEED_RECORD_INVALID"]);
  });

  it("that sends a record of two hundred megabytes loses that alone, without reading it", async () => {
    const large = { name: "GHSA-2.json", data: Buffer.alloc(200 * 1024 * 1024, " ") };
    server.put("npm/all.zip", makeZip([{ name: "GHSA-1.json", data: JSON.stringify(osvRecord("GHSA-1")) }, large]));
    const synced = await sync();
    expect(synced.problems).toMatchObject([
      { code: "FEED_RECORD_INVALID", where: { record: "GHSA-2" }, message: expect.stringContaining("larger than") },
    ]);
    expect(synced.statuses[0]).toMatchObject({ status: "fresh", records: 1 });
  });

  it("that is larger than allowed is refused", async () => {
    const synced = await sync({}, { maxBytes: 100 });
    expect(synced.statuses[0]).toMatchObject({ status: "missing", problem: expect.stringContaining("larger than 100 bytes") });
    expect(scratch()).toEqual([]);
  });
});

describe("a long download", () => {
  const large = zipOf(Array.from({ length: 300 }, (_, index) => osvRecord(`GHSA-${1_000 + index}`)));

  it("goes on where it was cut, within one run", async () => {
    server.put("npm/all.zip", large);
    server.faults.push({ kind: "cut", after: 20_000 }, { kind: "cut", after: 10_000 });
    const synced = await sync();
    expect(synced.statuses[0]).toMatchObject({ status: "fresh", records: 300 });
    expect(server.requests.map(({ headers }) => headers["range"])).toEqual([undefined, "bytes=20000-", "bytes=30000-"]);
    expect(server.requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(large.length);
  });

  it("goes on where the last run was stopped", async () => {
    server.put("npm/all.zip", large);
    server.fault = { kind: "cut", after: 20_000 };
    await sync({}, { attempts: 1 });
    server.fault = undefined;
    expect((await sync()).statuses[0]).toMatchObject({ records: 300 });
    expect(server.requests.at(-1)).toMatchObject({ status: 206, bytes: large.length - 20_000 });
    expect(scratch()).toEqual([]);
  });

  it("starts anew when the file changed meanwhile", async () => {
    server.put("npm/all.zip", large);
    server.fault = { kind: "cut", after: 20_000 };
    await sync({}, { attempts: 1 });
    server.fault = undefined;
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-1")]));
    expect((await sync()).statuses[0]).toMatchObject({ records: 1 });
    expect(server.requests.at(-1)?.status).toBe(200);
  });

  it.each(["ignores ranges", "has no validators"])("starts anew with a host that %s", async (what) => {
    server.put("npm/all.zip", large);
    server.ignoresRanges = what === "ignores ranges";
    server.validators = what === "has no validators" ? "none" : "all";
    server.faults.push({ kind: "cut", after: 20_000 });
    expect((await sync()).statuses[0]).toMatchObject({ status: "fresh", records: 300 });
  });

  it("that drips gets through in several attempts", async () => {
    server.put("npm/all.zip", large);
    server.faults.push({ kind: "drip", bytes: 2_000, pause: 20 }, { kind: "drip", bytes: 2_000, pause: 20 });
    expect((await sync({}, { attempt: 100 })).statuses[0]).toMatchObject({ status: "fresh", records: 300 });
    expect(server.requests[1]?.headers["range"]).toMatch(/^bytes=\d+-$/);
  });

  it("leaves the partial file of a process alone that is still at it", async () => {
    server.put("npm/all.zip", large);
    server.fault = { kind: "cut", after: 20_000 };
    await sync({}, { attempts: 1 });
    const [free = ""] = scratch();
    await cx.fs.rename(join(cx.directory, "scratch", free), join(cx.directory, "scratch", free.replace("free", "another-process")));
    server.fault = undefined;
    await sync();
    expect(server.requests.at(-1)?.headers["range"]).toBeUndefined();
    expect(scratch()).toEqual([free.replace("free", "another-process")]);
  });
});

describe("redirects", () => {
  it("are followed", async () => {
    server.faults.push({ kind: "status", status: 302, headers: { location: "/elsewhere/all.zip" } });
    server.put("elsewhere/all.zip", zipOf([osvRecord("GHSA-4")]));
    expect(states(await sync())).toEqual(["npm fresh"]);
    expect(await findIds()).toEqual(["GHSA-4"]);
  });

  it("take no credentials to another host", async () => {
    const other = await startFeedServer();
    other.put("x.zip", zipOf([osvRecord("GHSA-4")]));
    server.faults.push({ kind: "status", status: 307, headers: { location: `${other.url.replace("//", "//stolen:secret@")}/x.zip` } });
    await sync({ location: server.url.replace("//", "//user:password@") });
    expect(server.requests[0]?.headers["authorization"]).toMatch(/^Basic /);
    expect(other.requests[0]?.headers["authorization"]).toBeUndefined();
    await other.close();
  });

  it.each([
    ["in a circle", "/npm/all.zip", "redirects more than"],
    ["to a file", "file:///etc/passwd", "insecure"],
    ["to another protocol", "ftp://example.org/all.zip", "insecure"],
    ["to nowhere", "http://[", "nowhere"],
  ])("%s end in a refusal", async (_what, location, message) => {
    server.fault = { kind: "status", status: 301, headers: { location } };
    expect((await sync()).statuses[0]?.problem).toContain(message);
  });
});

describe("offline", () => {
  const offline = (): Promise<FeedSync> =>
    syncFeed({ location: server.url, shards: ["npm"], directory: cx.directory, offline: true }, { ...cx, http: createHttpClient({ offline: true }) });

  it("uses what is there, without a connection", async () => {
    await sync();
    await cx.clock.sleep(5 * HOUR);
    expect(states(await offline())).toEqual(["npm fresh"]);
    await cx.clock.sleep(2 * DAY);
    const synced = await offline();
    expect(states(synced)).toEqual(["npm stale"]);
    expect(codes(synced)).toEqual(["FEED_STALE"]);
    expect(server.requests).toHaveLength(1);
  });

  it("says what is missing instead of finding nothing", async () => {
    const synced = await offline();
    expect(states(synced)).toEqual(["npm missing"]);
    expect(codes(synced)).toEqual(["FEED_MISSING"]);
    expect(server.requests).toEqual([]);
  });
});

describe("malicious packages", () => {
  const malicious = osvRecord("MAL-2026-1", "npm", "left-pad", { modified: "2026-11-02T00:00:00Z" });

  it("lie in a shard of their own, and are found with the rest", async () => {
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-1"), malicious]));
    const synced = await sync();
    expect(synced.statuses.map(({ ecosystem, records }) => [ecosystem, records])).toEqual([
      ["npm", 1],
      ["npm#malicious", 1],
    ]);
    const feed = await openFeed(cx.directory, ["npm"], cx.databases, cx.fs);
    expect([...feed.ecosystems]).toEqual(["npm"]);
    expect(feed.find("npm", "left-pad").map(({ id }) => id)).toEqual(["GHSA-1", "MAL-2026-1"]);
    expect(feed.find("npm", "left-pad")[1]?.affected[0]).toMatchObject({ ecosystem: "npm", name: "left-pad" });
    expect(["GHSA-1", "MAL-2026-1"].map((id) => feed.describe("npm", id)?.id)).toEqual(["GHSA-1", "MAL-2026-1"]);
    feed.close();
    expect((await feedStatus(cx.directory, cx)).map(({ ecosystem }) => ecosystem)).toEqual(["npm", "npm#malicious"]);
  });

  it("leave the other shard as it is when they change, and are not mentioned when there are none", async () => {
    const first = await sync();
    expect(states(first)).toEqual(["npm fresh"]);
    await cx.clock.sleep(2 * HOUR);
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-1"), osvRecord("GHSA-2", "npm", "lodash"), malicious]));
    const second = await sync();
    expect(second.statuses[0]?.digest).toBe(first.statuses[0]?.digest);
    expect(states(second)).toEqual(["npm fresh", "npm#malicious fresh"]);
    expect(second.changed).toBe(true);
  });

  it("alone do not make an ecosystem known", async () => {
    server.put("npm/all.zip", zipOf([malicious]));
    expect(states(await sync())).toEqual(["npm missing", "npm#malicious fresh"]);
    expect(await findIds()).toBeUndefined();
  });
});

describe("a source without an ecosystem", () => {
  it("is asked once an hour, not on every run", async () => {
    const first = await sync({ shards: ["Wolfi"] });
    expect(states(first)).toEqual(["Wolfi missing"]);
    await sync({ shards: ["Wolfi"] });
    expect(server.requests).toHaveLength(1);
    await cx.clock.sleep(2 * HOUR);
    server.put("Wolfi/all.zip", zipOf([osvRecord("CGA-1", "Wolfi")]));
    expect(states(await sync({ shards: ["Wolfi"] }))).toEqual(["Wolfi fresh"]);
  });

  it("or without the release is a gap too", async () => {
    server.put("Debian/all.zip", zipOf([osvRecord("DSA-1", "Debian:12")]));
    const synced = await sync({ shards: ["Debian:12", "Debian:99"] });
    expect(states(synced)).toEqual(["Debian:12 fresh", "Debian:99 missing"]);
    expect(synced.problems[0]?.message).toContain("has no records for Debian:99");
  });
});

describe("a source whose records are all left out", () => {
  it("says why, and not that it has none", async () => {
    server.put("npm/all.zip", makeZip([{ name: "GHSA-other.json", data: JSON.stringify(osvRecord("GHSA-1")) }]));
    const synced = await sync({ shards: ["npm"] });
    expect(states(synced)).toEqual(["npm missing"]);
    const messages = synced.problems.map(({ message }) => message);
    expect(messages[0]).toMatch(/has no usable records for npm/);
    expect(messages[1]).toMatch(/GHSA-other was left out/);
  });
});

describe("a feed directory", () => {
  it.each([
    ["a database whose bytes were changed", () => garble(databases()[0] ?? "", 9_000)],
    ["a database that was cut", () => writeFileSync(join(home(), databases()[0] ?? ""), "short")],
    ["a database that is gone", () => rmSync(join(home(), databases()[0] ?? ""))],
  ])("with %s is repaired, and the damage is said", async (_what, spoil) => {
    const first = await sync();
    spoil();
    const synced = await sync();
    expect(codes(synced)).toEqual(["FEED_DAMAGED"]);
    expect(synced).toMatchObject({ fingerprint: first.fingerprint });
    expect(zipAnswers()).toEqual([200, 200]);
    expect(await findIds()).toEqual(["GHSA-1"]);
  });

  it("with damage and no network has a gap, not a clean result", async () => {
    await sync();
    garble(databases()[0] ?? "", 9_000);
    server.fault = { kind: "status", status: 500 };
    const synced = await sync({}, { attempts: 1 });
    expect(codes(synced)).toEqual(["FEED_DAMAGED", "FEED_MISSING"]);
  });

  it.each(["", "{", "[]", '{"schema":1}', '{"schema":2}', "null"])("with facts that read %j starts anew", async (text) => {
    await sync();
    for (const name of readdirSync(home()).filter((each) => each.endsWith(".json"))) writeFileSync(join(home(), name), text);
    expect(states(await sync())).toEqual(["npm fresh"]);
    expect(await findIds()).toEqual(["GHSA-1"]);
  });

  it("does not follow facts out of itself", async () => {
    await sync();
    const [name = ""] = readdirSync(home()).filter((each) => each.endsWith(".json"));
    const facts = JSON.parse(readFileSync(join(home(), name), "utf8")) as { content: Record<string, unknown> };
    facts.content["file"] = "../../../etc/passwd.db";
    writeFileSync(join(home(), name), JSON.stringify(facts));
    expect(await findIds()).toBeUndefined();
  });

  it("that cannot be made is a coded error", async () => {
    const file = join(cx.directory, "a-file");
    writeFileSync(file, "x");
    await expect(sync({ directory: join(file, "feed") })).rejects.toMatchObject({ code: "FEED_STORE_FAILED" });
  });

  const noSpace = (): Promise<never> => Promise.reject(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }));
  const noPage = (): never => {
    throw Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR", errcode: 13 });
  };

  it.each([
    ["the download", () => ({ ...cx, fs: { ...cx.fs, openWrite: noSpace } })],
    ["the compilation", () => ({ ...cx, databases: { ...cx.databases, create: noPage } })],
    ["the sealing", () => ({ ...cx, fs: { ...cx.fs, overwrite: noSpace } })],
    ["what is written beside it", () => ({ ...cx, fs: { ...cx.fs, writeAtomically: noSpace } })],
    ["the renaming", () => ({ ...cx, fs: { ...cx.fs, rename: noSpace } })],
  ])("on a disk that is full during %s is a coded error, and keeps the old copy", async (_phase, broken) => {
    await sync();
    await cx.clock.sleep(2 * HOUR);
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-3")]));
    const attempt = syncFeed({ location: server.url, shards: ["npm"], directory: cx.directory }, broken());
    await expect(attempt).rejects.toMatchObject({ code: "FEED_STORE_FAILED", message: expect.stringMatching(/full|no space/) });
    expect(await findIds()).toEqual(["GHSA-1"]);
    expect(scratch()).toEqual([]);
    expect(states(await sync())).toEqual(["npm fresh"]);
  });

  it("says what it holds", async () => {
    await sync();
    await sync({ shards: ["Wolfi"] });
    expect((await feedStatus(cx.directory, cx)).map(({ ecosystem, status, records }) => [ecosystem, status, records])).toEqual([
      ["Wolfi", "missing", undefined],
      ["npm", "fresh", 2],
    ]);
    await cx.clock.sleep(2 * DAY);
    expect((await feedStatus(cx.directory, cx)).map(({ status }) => status)).toEqual(["missing", "stale"]);
    expect(await feedStatus(join(cx.directory, "nothing-here"), cx)).toEqual([]);
  });

  it("is opened while another process replaces what is in it", async () => {
    await sync();
    const feed = await openFeed(cx.directory, ["npm"], cx.databases, cx.fs);
    server.put("npm/all.zip", zipOf([osvRecord("GHSA-3")]));
    await cx.clock.sleep(2 * HOUR);
    await sync();
    expect(feed.find("npm", "left-pad").map(({ id }) => id)).toEqual(["GHSA-1"]);
    feed.close();
    expect(await findIds()).toEqual(["GHSA-3"]);
  });

  it("opens with a problem what was damaged behind its back", async () => {
    await sync();
    writeFileSync(join(home(), databases()[0] ?? ""), "garbage");
    const feed = await openFeed(cx.directory, ["npm", "PyPI"], cx.databases, cx.fs);
    expect(feed.problems).toEqual([expect.objectContaining({ code: "FEED_DAMAGED", severity: "error" })]);
    expect(feed.ecosystems.size).toBe(0);
    feed.close();
  });
});

function garble(name: string, at: number): void {
  const path = join(home(), name);
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
  utimesSync(path, new Date(), new Date());
}
