import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportFeed, FEED_SCHEMA, type FeedSync, importFeed, openFeed, syncFeed } from "../../src/feed/index.ts";
import { requireOrSkip } from "../support/data.ts";
import { osvRecord, zipOf } from "../support/feed-records.ts";
import { createFeedRuntime, type TestFeedRuntime } from "../support/feed-runtime.ts";
import { type FeedServer, startFeedServer } from "../support/feed-server.ts";

const CHILD = join(import.meta.dirname, "../support/feed-child.ts");

let cx: TestFeedRuntime;
let server: FeedServer;
let directory: string;
beforeEach(async () => {
  cx = await createFeedRuntime();
  server = await startFeedServer();
  directory = join(cx.directory, "feed");
});
afterEach(async () => {
  await server.close();
  cx.dispose();
});

function start(): ChildProcess & { result: Promise<string> } {
  const child = spawn(process.execPath, [CHILD, server.url, directory, "npm"], { stdio: ["ignore", "pipe", "inherit"] });
  return Object.assign(child, { result: text(child.stdout) });
}

/** A feed of one generation: every record says which. */
const generation = (name: string, count = 20_000): Buffer =>
  zipOf(Array.from({ length: count }, (_, index) => osvRecord(`GHSA-${100_000 + index}`, "npm", `package-${index % 500}`, { aliases: [name] })));

/** The generations of what is found; more than one would be a torn file. */
async function openGenerations(): Promise<{ generations: string[]; found: number } | undefined> {
  const feed = await openFeed(directory, ["npm"], cx.databases, cx.fs);
  try {
    expect(feed.problems).toEqual([]);
    if (!feed.ecosystems.has("npm")) return undefined;
    const all = Array.from({ length: 500 }, (_, index) => feed.find("npm", `package-${index}`)).flat();
    return { generations: [...new Set(all.flatMap(({ aliases }) => aliases))], found: all.length };
  } finally {
    feed.close();
  }
}

describe("several processes in one feed directory", () => {
  it("sync at once without locks, and agree", async () => {
    server.put("npm/all.zip", generation("one"));
    const results = await Promise.all([start(), start(), start()].map(async ({ result }) => JSON.parse(await result) as FeedSync));
    expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(results.every(({ statuses }) => statuses[0]?.status === "fresh")).toBe(true);
    expect(await openGenerations()).toEqual({ generations: ["one"], found: 20_000 });
    expect(readdirSync(join(directory, "scratch"))).toEqual([]);
  });

  it("read one whole generation at any moment while others write the next", async () => {
    server.put("npm/all.zip", generation("zero", 5_000));
    await start().result;
    for (let round = 1; round <= 4; round++) {
      server.put("npm/all.zip", generation(`round-${round}`, 5_000));
      const writers = [start(), start()];
      const done = Promise.all(writers.map(({ result }) => result));
      while (writers.some(({ exitCode }) => exitCode === null)) {
        const seen = await openGenerations();
        expect(seen).toMatchObject({ found: 5_000 });
        expect(seen?.generations).toHaveLength(1);
        await sleep(5);
      }
      await done;
      expect((await openGenerations())?.generations).toEqual([`round-${round}`]);
    }
  });
});

describe("a process that is killed", () => {
  it("in any phase leaves the old copy whole, and the next run works", async () => {
    server.put("npm/all.zip", generation("old", 2_000));
    await start().result;
    server.put("npm/all.zip", generation("new"));
    let killed = 0;
    // From the start of Node through download, compilation and packing to the end.
    for (let delay = 60; delay < 2_500; delay += 120) {
      const child = start();
      const exit = once(child, "exit");
      await Promise.race([sleep(delay), exit]);
      child.kill("SIGKILL");
      const [, signal] = (await exit) as [number | null, string | null];
      if (signal !== null) killed += 1;
      const seen = await openGenerations();
      expect([2_000, 20_000]).toContain(seen?.found);
      expect(seen?.generations).toHaveLength(1);
      if (signal === null) break;
    }
    expect(killed).toBeGreaterThan(2);
    const synced = JSON.parse(await start().result) as FeedSync;
    expect(synced.statuses[0]).toMatchObject({ status: "fresh", records: 20_000 });
    expect(await openGenerations()).toEqual({ generations: ["new"], found: 20_000 });
    // What they left is cleaned away a day later.
    await cx.clock.sleep(25 * 3_600_000);
    await syncFeed({ location: server.url, shards: ["npm"], directory }, cx);
    expect(readdirSync(join(directory, "scratch"))).toEqual([]);
    expect(readdirSync(join(directory, `v${FEED_SCHEMA}`)).filter((name) => name.endsWith(".db"))).toHaveLength(1);
  });
});

const HAS_NAMESPACES = requireOrSkip(spawnSync("unshare", ["--net", "true"]).status === 0, "the right to make a network namespace");

describe.skipIf(!HAS_NAMESPACES)("a machine without any network", () => {
  it("uses an imported feed offline, and says what it lacks", async () => {
    server.put("npm/all.zip", generation("one", 200));
    await start().result;
    const file = join(cx.directory, "feed.tar.zst");
    await exportFeed(directory, file, cx);
    const elsewhere = join(cx.directory, "elsewhere");
    await importFeed(file, elsewhere, cx);
    const args = ["--net", process.execPath, CHILD, "https://osv-vulnerabilities.storage.googleapis.com", elsewhere, "npm", "PyPI"];
    const { stdout } = spawnSync("unshare", args, { encoding: "utf8", env: { ...process.env, TIDEGATE_TEST_OFFLINE: "1" } });
    const synced = JSON.parse(stdout) as FeedSync;
    expect(synced.statuses.map(({ ecosystem, status }) => `${ecosystem} ${status}`)).toEqual(["PyPI missing", "npm fresh"]);
    expect(synced.problems.map(({ code }) => code)).toEqual(["FEED_MISSING"]);
  });

  it("that is not told so fails in time, and says why", async () => {
    const args = ["--net", process.execPath, CHILD, "https://osv-vulnerabilities.storage.googleapis.com", directory, "npm"];
    const { stdout } = spawnSync("unshare", args, { encoding: "utf8", timeout: 120_000 });
    const synced = JSON.parse(stdout) as FeedSync;
    expect(synced.statuses[0]).toMatchObject({
      ecosystem: "npm",
      status: "missing",
      problem: expect.stringMatching(/getaddrinfo|EAI_AGAIN|ENOTFOUND/),
    });
  });
});
