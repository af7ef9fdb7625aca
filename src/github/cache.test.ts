import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CACHE_TOKEN, type FakeCacheService, startCacheService } from "../../test/fakes/cache-service.ts";
import { createFakeClock } from "../../test/fakes/clock.ts";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { createRunContext, type RunKind } from "../../test/fakes/run-context.ts";
import { assertNoViolations } from "../../test/fakes/server.ts";
import { createClock } from "../platform/clock.ts";
import { createOutputCapture } from "../platform/output-capture.ts";
import { openBaseResult } from "./base-result.ts";
import { type ActionsCacheOptions, createActionsCache } from "./cache.ts";
import { openDirectoryCache } from "./directory-cache.ts";

const MAIN = "refs/heads/main";

describe("workflow cache", () => {
  let service: FakeCacheService;
  let home: string;
  let directory: string;
  const before = { ...process.env };
  const write = Reflect.get(process.stdout, "write");
  const printed: string[] = [];
  const print = (text: string | Uint8Array): boolean => printed.push(String(text)) > 0;
  const logger = createFakeLogger();

  beforeEach(async () => {
    printed.length = 0;
    process.stdout.write = print;
    service = await startCacheService();
    home = await mkdtemp(join(tmpdir(), "tidegate-cache-"));
    directory = join(home, "feed");
    await put("first");
    logger.lines.length = 0;
    // The library takes its addresses from the process's environment and from nowhere else.
    Object.assign(process.env, service.environment, { RUNNER_TEMP: home, GITHUB_WORKSPACE: home });
    delete process.env["GITHUB_SERVER_URL"];
  });

  afterEach(async () => {
    await service.close();
    // What was left behind ends now, unheard; the stream comes back with the last of it.
    await vi.waitUntil(() => Reflect.get(process.stdout, "write") === print, { timeout: 10_000 });
    process.stdout.write = write;
    assertNoViolations(service);
    const loud = printed.filter((line) => !line.startsWith("::add-mask::"));
    if (loud.length > 0) throw new Error(`the library was heard:\n${loud.join("")}`);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await rm(home, { recursive: true });
  });

  const put = async (text: string) => {
    await rm(directory, { recursive: true, force: true });
    await (await import("node:fs/promises")).mkdir(directory);
    await writeFile(join(directory, "npm.sqlite"), text);
  };
  const empty = () => rm(directory, { recursive: true, force: true });
  const read = () => readFile(join(directory, "npm.sqlite"), "utf8");
  const open = (options: Partial<ActionsCacheOptions> = {}) =>
    createActionsCache({ environment: process.env, logger, capture: createOutputCapture(), clock: createClock(), ...options });
  const allow = (access: { read: string[]; write?: string }) => service.state.tokens.set(CACHE_TOKEN, access);
  const paths = () => ({ paths: [directory] });

  it("carries a directory from one run to the next, and prints nothing", async () => {
    expect(await open().save({ ...paths(), key: "feed-1-a" })).toEqual({ state: "saved", key: "feed-1-a" });
    await empty();
    expect(await open().restore({ ...paths(), key: "feed-1-", restoreKeys: ["feed-"] })).toEqual({ state: "hit", key: "feed-1-a" });
    expect(await read()).toBe("first");
    expect(printed.some((line) => line.startsWith("::add-mask::"))).toBe(true);
    expect(logger.lines.some((line) => line.includes("Cache restored successfully"))).toBe(true);
    expect(logger.lines.every((line) => line.startsWith("debug: cache: "))).toBe(true);
  });

  it("finds the newest entry by prefix, its own scope before the default branch's", async () => {
    await open().save({ ...paths(), key: "feed-1-a" });
    await put("second");
    await open().save({ ...paths(), key: "feed-2-b" });
    expect(await open().restore({ ...paths(), key: "feed-3-", restoreKeys: ["feed-"] })).toEqual({ state: "hit", key: "feed-2-b" });
    allow({ read: ["refs/pull/7/merge", MAIN], write: "refs/pull/7/merge" });
    await put("third");
    await open().save({ ...paths(), key: "feed-0-c" });
    expect(await open().restore({ ...paths(), key: "feed-" })).toEqual({ state: "hit", key: "feed-0-c" });
    allow({ read: [MAIN] });
    expect(await open().restore({ ...paths(), key: "feed-" })).toEqual({ state: "hit", key: "feed-2-b" });
  });

  it.each([
    ["the entry is there already", () => service.state.entries.length, { state: "skipped", reason: "exists" }],
    ["the token may only read", () => allow({ read: [MAIN] }), { state: "skipped", reason: "denied" }],
    ["cache-mode is read", () => (process.env["ACTIONS_CACHE_MODE"] = "read"), { state: "skipped", reason: "denied" }],
    ["there is no token", () => delete process.env["ACTIONS_RUNTIME_TOKEN"], { state: "skipped", reason: "unavailable" }],
    ["there is no service", () => delete process.env["ACTIONS_RESULTS_URL"], { state: "skipped", reason: "unavailable" }],
  ])("does not save when %s", async (_, arrange, outcome) => {
    await open().save({ ...paths(), key: "feed-1-a" });
    arrange();
    expect(await open().save({ ...paths(), key: "feed-1-a" })).toEqual(outcome);
    expect(logger.lines.every((line) => line.startsWith("debug: "))).toBe(true);
  });

  it.each([
    ["nothing was saved", () => service.state.entries.splice(0), { state: "miss" }],
    ["the entry was evicted between look-up and download", () => evictAfterLookup(), { state: "failed" }],
    ["the token may not read", () => allow({ read: [] }), { state: "skipped", reason: "denied" }],
    ["cache-mode is write-only", () => (process.env["ACTIONS_CACHE_MODE"] = "write-only"), { state: "skipped", reason: "denied" }],
    ["the download is damaged", () => service.state.entries.forEach((entry) => entry.data.fill(0)), { state: "failed" }],
    ["the service is rate limited", () => fail({ status: 429, message: "slow down" }), { state: "failed" }],
    ["the service is gone", () => service.close(), { state: "failed" }],
  ])("says so when %s", async (_, arrange, outcome) => {
    await open().save({ ...paths(), key: "feed-1-a" });
    await empty();
    await Promise.resolve(arrange());
    expect(await open().restore({ ...paths(), key: "feed-" })).toMatchObject(outcome);
  });

  const fail = (fault: { status: number; message: string }) => service.state.faults.push({ ...fault, method: "POST", times: 99 });
  const evictAfterLookup = () =>
    service.state.faults.push({ path: /blob/, status: 404, times: 9, effect: () => void service.state.entries.splice(0) });

  it("does not wait for a service that does not answer", async () => {
    service.state.faults.push({ status: 200, isStalled: true, times: 9 });
    expect(await open({ clock: createFakeClock() }).restore({ ...paths(), key: "feed-" })).toEqual({
      state: "failed",
      message: "the cache service is too slow",
    });
  });

  it("returns at once when the run is cancelled", async () => {
    expect(await open().restore({ ...paths(), key: "feed-", signal: AbortSignal.abort() })).toMatchObject({ state: "failed" });
  });

  it.each(["a,b", "k".repeat(513)])("refuses a key the service would refuse", async (key) => {
    expect(await open().save({ ...paths(), key })).toMatchObject({ state: "failed" });
  });

  describe("of one directory", () => {
    const feed = (kind: "push" | "pull_request" = "push", parts = ["npm", "Debian:12"]) =>
      openDirectoryCache({
        cache: open(),
        clock: createFakeClock(),
        context: createRunContext({ apiUrl: "http://127.0.0.1", kind }),
        kind: "feed",
        schema: 1,
        parts,
        directory,
      });

    it("saves when the content changed, and only then", async () => {
      const first = feed();
      expect(await first.restore()).toEqual({ state: "miss" });
      const saved = await first.save("content one");
      expect(saved).toMatchObject({
        state: "saved",
        key: expect.stringMatching(/^tidegate-feed-v1-debian-12_npm_[0-9a-f]{8}-2026-11-21-[0-9a-f]{16}$/) as string,
      });
      const second = feed();
      expect(await second.restore()).toMatchObject({ state: "hit" });
      expect(await second.save("content one")).toEqual({ state: "skipped", reason: "unchanged" });
      expect(await second.save("content two")).toMatchObject({ state: "saved" });
    });

    it("saves equal content again on another day when it is dated", async () => {
      const clock = createFakeClock();
      const context = createRunContext({ apiUrl: "http://127.0.0.1", kind: "push" });
      const openAgain = () =>
        openDirectoryCache({ cache: open(), clock, context, kind: "feed", schema: 1, parts: ["npm"], directory, isDated: true });
      await openAgain().save("content one");
      const sameDay = openAgain();
      await sameDay.restore();
      expect(await sameDay.save("content one")).toEqual({ state: "skipped", reason: "unchanged" });
      await clock.sleep(86_400_000);
      const nextDay = openAgain();
      expect(await nextDay.restore()).toMatchObject({ state: "hit" });
      expect(await nextDay.save("content one")).toMatchObject({ state: "saved", key: expect.stringContaining("-2026-11-22-") as string });
    });

    it("does not find the entries of another set of shards", async () => {
      await feed("push", ["npm", "Debian:12"]).save("x");
      expect(await feed("push", ["npm"]).restore()).toEqual({ state: "miss" });
      expect(await feed("push", ["Debian:12", "npm"]).restore()).toMatchObject({ state: "hit" });
    });

    it("saves from a pull request only what nobody had", async () => {
      const first = feed("pull_request");
      await first.restore();
      expect(await first.save("x")).toMatchObject({ state: "saved" });
      const second = feed("pull_request");
      await second.restore();
      expect(await second.save("y")).toEqual({ state: "skipped", reason: "not-wanted" });
    });
  });

  describe("of results", () => {
    const result = (kind: RunKind, image = "octo/app") =>
      openBaseResult({
        cache: open(),
        clock: createFakeClock(),
        context: createRunContext({ apiUrl: "http://127.0.0.1", kind }),
        directory,
        schema: 1,
        image,
        platform: "linux/amd64",
      });

    it("gives a pull request what its base branch saved, and never its own", async () => {
      await result("push")?.save("one");
      const pull = result("pull_request");
      expect(pull?.branch).toBe("main");
      expect(await pull?.restore()).toMatchObject({ state: "hit" });
      expect(await pull?.save("two")).toEqual({ state: "skipped", reason: "not-wanted" });
      expect(await result("merge_group")?.save("three")).toEqual({ state: "skipped", reason: "not-wanted" });
      service.state.entries.splice(0);
      expect(await pull?.restore()).toEqual({ state: "miss" });
      expect(await pull?.save("two")).toEqual({ state: "skipped", reason: "not-wanted" });
    });

    it("does not mix images", async () => {
      await result("push", "octo/app")?.save("one");
      expect(await result("push", "octo/other")?.restore()).toEqual({ state: "miss" });
    });
  });
});
