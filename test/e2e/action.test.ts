import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeCacheService, startCacheService } from "../fakes/cache-service.ts";
import { type FakeGitHub, startGitHub } from "../fakes/github.ts";
import { type ActionResult, type ActionRun, runAction } from "../fakes/runner.ts";
import { assertNoViolations } from "../fakes/server.ts";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { osvRecord, zipOf } from "../support/feed-records.ts";
import { type FeedServer, startFeedServer } from "../support/feed-server.ts";
import { writeSampleImage } from "../support/sample-image.ts";

const SAMPLE_FEED = join(import.meta.dirname, "../fixtures/sample-feed");

describe("dist/action.js as the runner runs it", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-action-"));
  const image = join(home, "image");
  let github: FakeGitHub;
  let cache: FakeCacheService;
  const results: ActionResult[] = [];

  beforeAll(() => writeSampleImage(image));
  beforeEach(async () => {
    github = await startGitHub();
    cache = await startCacheService();
  });
  afterEach(async () => {
    await Promise.all(results.splice(0).map((result) => result.cleanup()));
    await github.close();
    await cache.close();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const run = async (options: ActionRun): Promise<ActionResult> => {
    // The service takes seconds to look at an upload, so only those tests upload that are about it.
    const inputs = { image, feed: SAMPLE_FEED, "upload-sarif": "false", ...options.inputs };
    const result = await runAction({ kind: "pull_request", apiUrl: github.url, ...options, env: { ...cache.environment, ...options.env }, inputs });
    results.push(result);
    return result;
  };

  it("scans, writes, uploads, comments, and only then fails the job", async () => {
    const result = await run({ inputs: { "upload-sarif": "true" } });
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: "fail", critical: "1", high: "3", medium: "1", unknown: "1", "image-name": image });
    for (const name of ["sbom-path", "sarif-path", "report-path"])
      expect(JSON.parse(readFileSync(result.outputs[name] ?? "", "utf8"))).toBeTypeOf("object");
    expect(github.state.analyses).toHaveLength(1);
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining("CVE-2024-5535")]);
    expect(result.outputs["comment-url"]).toContain("#issuecomment-");
    expect(result.summary).toContain("CVE-2021-23337");
    expect(result.text).toContain("CVE-2024-5535");
    expect(result.annotations.filter(({ level }) => level === "error").length).toBeGreaterThan(0);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    assertNoViolations(github);
    assertNoViolations(cache);
  });

  it("passes when the threshold is above what was found, and annotates nothing", async () => {
    const result = await run({ inputs: { "fail-on": "none" } });
    expect(result.code).toBe(0);
    expect(result.outputs["verdict"]).toBe("pass");
    expect(result.annotations).toEqual([]);
  });

  it("says its first word before it loads what scans", async () => {
    const [hook, list] = [join(home, "hook.mjs"), join(home, "loaded.txt")];
    writeFileSync(
      hook,
      `import { appendFileSync } from "node:fs"; import { registerHooks } from "node:module";
       const list = process.env.LOADED_LIST; const write = process.stdout.write;
       registerHooks({ load: (url, context, next) => { const loaded = next(url, context); appendFileSync(list, (loaded.source?.length ?? 0) + " " + url + "\\n"); return loaded; } });
       process.stdout.write = function (...args) { process.stdout.write = write; appendFileSync(list, "first word\\n"); return write.apply(this, args); };`,
    );
    await run({ env: { NODE_OPTIONS: `--import ${hook}`, LOADED_LIST: list } });
    const lines = readFileSync(list, "utf8").trim().split("\n");
    const sizes = lines.map((line) => Number.parseInt(line, 10) || 0);
    const before = sizes.slice(0, lines.indexOf("first word")).reduce((sum, size) => sum + size, 0);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(all / 4);
  });

  it("ends with a coded error, a hint and no stack when the image is not there", async () => {
    const result = await run({ inputs: { image: join(home, "nothing.tar") } });
    expect(result.code).toBe(3);
    expect(result.outputs).toMatchObject({ verdict: "error", "error-code": "IMAGE_NOT_FOUND" });
    expect(result.summary).toContain("could not be scanned");
    expect(result.text).toMatch(/IMAGE_NOT_FOUND/);
    expect(result.text).not.toMatch(/\n\s+at .*\.js:\d+/);
  });

  it("can be told to warn only when the scan could not be done", async () => {
    const result = await run({ inputs: { image: join(home, "nothing.tar"), "on-error": "warn" } });
    expect(result.code).toBe(0);
    expect(result.outputs["verdict"]).toBe("error");
    expect(result.annotations.map(({ level }) => level)).toEqual(["warning"]);
  });

  it("lists every wrong input at once, and calls no service", async () => {
    const result = await run({ inputs: { "fail-on": "severe", timeout: "soon" } });
    expect(result.code).toBe(2);
    expect(result.outputs).toMatchObject({ verdict: "error", "error-code": "INPUT_INVALID" });
    expect(result.text).toMatch(/fail-on must be one of .*; timeout must be a time/);
    expect(github.state.requests).toEqual([]);
  });

  it("does not crash on a fork's read-only token: the summary says what was not delivered, and the gate decides", async () => {
    const result = await run({ kind: "fork", inputs: { "upload-sarif": "true" } });
    expect(result.code).toBe(1);
    expect(result.outputs["verdict"]).toBe("fail");
    expect(github.state.comments).toEqual([]);
    expect(result.summary).toMatch(/not|skipped/i);
    expect(await run({ kind: "fork", inputs: { "fail-on": "none" } })).toMatchObject({ code: 0 });
  });

  it.each([
    ["code scanning switched off", () => void (github.state.features.codeScanning = false)],
    [
      "the comment API refusing",
      () =>
        void github.state.faults.push({
          method: "POST",
          path: /comments$/,
          status: 403,
          times: 1,
          message: "Resource not accessible by integration",
        }),
    ],
    ["the cache service failing", () => void cache.state.faults.push({ status: 500, times: 20 })],
  ])("goes on with %s", async (_what, spoil) => {
    spoil();
    expect(await run({ inputs: { "fail-on": "none", "upload-sarif": "true" } })).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
  });

  it("fails when the upload is required and refused", async () => {
    github.state.features.codeScanning = false;
    expect(await run({ inputs: { "fail-on": "none", "upload-sarif": "required" } })).toMatchObject({ code: 3, outputs: { verdict: "pass" } });
  });

  it("ends in order when the job is cancelled while a feed stalls, and delivers nothing", async () => {
    const feed = await startFeedServer();
    for (const ecosystem of ["Alpine", "npm"]) feed.put(`${ecosystem}/all.zip`, zipOf([osvRecord("X-1", ecosystem)]));
    // In the middle of a body: without the signal it would wait for as long as a stall may last.
    feed.fault = { kind: "stall", after: 100 };
    const result = await run({ inputs: { feed: feed.url }, cancelWhen: () => feed.requests.some(({ bytes }) => bytes > 0) });
    await feed.close();
    expect(result).toMatchObject({ code: 130, signal: null, outputs: { verdict: "error", "error-code": "CANCELLED" }, annotations: [] });
    expect(result.text).toContain("the run was cancelled (SIGINT)");
    expect(github.state.comments).toEqual([]);
    // What came stays, free for the next run to go on with.
    const scratch = readdirSync(join(result.temp, "tidegate/feed/scratch"));
    expect(scratch.filter((name) => !name.endsWith(".free.part"))).toEqual([]);
  });

  it("never shows the token", async () => {
    const result = await run({ env: { RUNNER_DEBUG: "1" }, inputs: { "upload-sarif": "true" } });
    expect(result.text.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("ghs_");
  });
});

describe.skipIf(!HAS_DATA)("with the real feed behind a host", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-warm-"));
  const image = join(home, "image");
  let services: { github: FakeGitHub; cache: FakeCacheService; feed: FeedServer };

  beforeAll(async () => {
    await writeSampleImage(image);
    services = { github: await startGitHub(), cache: await startCacheService(), feed: await startFeedServer(dataPath("feed")) };
  });
  afterAll(async () => {
    for (const service of Object.values(services ?? {})) await service.close();
    rmSync(home, { recursive: true, force: true });
  });

  it("downloads nothing in the second run, and updates the comment in place", async () => {
    const { github, cache, feed } = services;
    const options: ActionRun = {
      kind: "pull_request",
      apiUrl: github.url,
      env: cache.environment,
      inputs: { image, feed: feed.url },
      root: join(home, "runner"),
    };
    const first = await runAction(options);
    const downloads = feed.requests.filter(({ bytes }) => bytes > 0).length;
    expect(downloads).toBeGreaterThan(0);
    const second = await runAction(options);
    expect(first.text).toMatch(/11 packages in 4 layers;/);
    expect(second.text).toMatch(/11 packages in 4 layers, 4 known from before;/);
    expect(feed.requests.filter(({ bytes }) => bytes > 0)).toHaveLength(downloads);
    expect(github.state.comments).toHaveLength(1);
    const { "sarif-id": _id, "feed-date": _date, results, ...stable } = second.outputs;
    expect(first.outputs).toMatchObject(stable);
    expect(JSON.parse(results ?? "")).toMatchObject({ [image]: { verdict: first.outputs["verdict"] } });
    await second.cleanup();
  });
});
