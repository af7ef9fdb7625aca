import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeCacheService, startCacheService } from "../fakes/cache-service.ts";
import { type FakeGitHub, startGitHub } from "../fakes/github.ts";
import { openAlerts } from "../fakes/github-state.ts";
import { type ActionResult, type ActionRun, runAction } from "../fakes/runner.ts";
import { assertNoViolations } from "../fakes/server.ts";
import { SAMPLE_NPM, writeSampleImage } from "../support/sample-image.ts";

const FEED = join(import.meta.dirname, "../fixtures/sample-feed");
const home = mkdtempSync(join(tmpdir(), "tidegate-workflow-"));
let github: FakeGitHub;
let cache: FakeCacheService;
let root: string;

beforeEach(async () => {
  github = await startGitHub();
  cache = await startCacheService();
  cache.state.tokens.set("pull-request", { read: ["refs/pull/7/merge", "refs/heads/main"], write: "refs/pull/7/merge" });
  root = mkdtempSync(join(home, "runner-"));
});
afterEach(async () => {
  assertNoViolations(github);
  assertNoViolations(cache);
  await github.close();
  await cache.close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** One run of the action; every run of a test is on the same machine, as far as paths go. */
async function run({ inputs, env, ...rest }: ActionRun): Promise<ActionResult> {
  const isPull = rest.kind !== "push" && rest.kind !== "schedule";
  const scope = isPull ? { ACTIONS_RUNTIME_TOKEN: "pull-request" } : {};
  return runAction({
    apiUrl: github.url,
    root,
    ...rest,
    env: { ...cache.environment, ...scope, ...env },
    inputs: { feed: FEED, "upload-sarif": "false", ...inputs },
  });
}

type Npm = typeof SAMPLE_NPM;

async function build(name: string, npm: Npm = SAMPLE_NPM): Promise<string> {
  const path = join(home, name);
  rmSync(path, { recursive: true, force: true });
  await writeSampleImage(path, npm);
  return path;
}

const [LODASH, , SEMVER] = SAMPLE_NPM;
const BASE: Npm = [LODASH ?? ["lodash", "4.17.20"]];
const CHANGE: Npm = [["lodash", "4.17.21"], SEMVER ?? ["semver", "7.3.8"]];

describe("a pull request against the newest result of its base branch", () => {
  it("says first that there is nothing to compare with, then what it adds, fixes and leaves", async () => {
    const image = await build("delta", CHANGE);
    const before = await run({ kind: "pull_request", inputs: { image } });
    expect(before.outputs).toMatchObject({ "new-findings": "", "fixed-findings": "" });
    expect(github.state.comments[0]?.body).toContain("There is no result of main yet to compare with");

    const main = await run({ kind: "push", inputs: { image: await build("delta", BASE) } });
    expect(main.text).toContain("Result of main: kept as tidegate-result-");

    await build("delta", CHANGE);
    const after = await run({ kind: "pull_request", inputs: { image } });
    expect(after.outputs).toMatchObject({ "new-findings": "1", "fixed-findings": "2" });
    expect(github.state.comments).toHaveLength(1);
    const [comment] = github.state.comments;
    for (const text of [comment?.body, after.summary]) {
      expect(text).toMatch(/Against <code>main<\/code>: \*\*1 new\*\* · 2 fixed · \d+ unchanged/);
      expect(text).toMatch(/New with this change \(1 finding/);
      expect(text).toContain("CVE-2022-25883");
    }
  });

  it("lets pass under gate-scope new what the base has too, and fails for what the change adds", async () => {
    const image = await build("scope", BASE);
    await run({ kind: "push", inputs: { image } });
    const unchanged = await run({ kind: "pull_request", inputs: { image, "gate-scope": "new" } });
    expect(unchanged).toMatchObject({ code: 0, outputs: { verdict: "pass", "new-findings": "0" } });
    expect(await run({ kind: "pull_request", inputs: { image, "gate-scope": "all" } })).toMatchObject({ code: 1 });
    await build("scope", CHANGE);
    const changed = await run({ kind: "pull_request", inputs: { image, "gate-scope": "new" } });
    expect(changed).toMatchObject({ code: 1, outputs: { verdict: "fail", "new-findings": "1" } });
    expect(changed.annotations.map(({ properties }) => properties["title"])).toEqual([
      expect.stringContaining("fails the gate"),
      expect.stringContaining("CVE-2022-25883"),
    ]);
  });

  it("writes no comment under on-change when nothing changes, one when something does, and keeps that one true", async () => {
    const image = await build("change", BASE);
    await run({ kind: "push", inputs: { image } });
    await run({ kind: "pull_request", inputs: { image, comment: "on-change" } });
    expect(github.state.comments).toEqual([]);
    await build("change", CHANGE);
    await run({ kind: "pull_request", inputs: { image, comment: "on-change" } });
    expect(github.state.comments).toHaveLength(1);
    await build("change", BASE);
    await run({ kind: "pull_request", inputs: { image, comment: "on-change" } });
    expect(github.state.comments[0]?.body).toContain("**0 new**");
  });

  it("does not keep an equal result twice, nor one of a pull request, and finds the newest again after a revert", async () => {
    const image = await build("keep", BASE);
    const kept = () => cache.state.entries.filter(({ key }) => key.startsWith("tidegate-result-")).length;
    await run({ kind: "push", inputs: { image } });
    await run({ kind: "push", inputs: { image } });
    await run({ kind: "pull_request", inputs: { image } });
    expect(kept()).toBe(1);
    await run({ kind: "push", inputs: { image: await build("keep", CHANGE) }, env: { GITHUB_RUN_ID: "43" } });
    await run({ kind: "push", inputs: { image: await build("keep", BASE) }, env: { GITHUB_RUN_ID: "44" } });
    expect(kept()).toBe(3);
    expect(await run({ kind: "pull_request", inputs: { image } })).toMatchObject({ outputs: { "new-findings": "0", "fixed-findings": "0" } });
  });

  it("scans on when what was kept is damaged, and says so", async () => {
    const image = await build("damaged", BASE);
    await run({ kind: "push", inputs: { image } });
    for (const entry of cache.state.entries) if (entry.key.startsWith("tidegate-result-")) entry.data = Buffer.from("not a tar");
    const result = await run({ kind: "pull_request", inputs: { image } });
    expect(result.code).toBe(1);
    expect(result.outputs["new-findings"]).toBe("");
    expect(github.state.comments[0]?.body).toMatch(/There is no result of main to compare with: the cache failed/);
  });

  it("says that the cache is switched off when that is why", async () => {
    await run({ kind: "pull_request", inputs: { image: await build("off", BASE), cache: "false" } });
    expect(github.state.comments[0]?.body).toContain("There is no result of main to compare with: the cache is switched off.");
  });

  it("compares a merge queue with the branch it queues for", async () => {
    const image = await build("queue", BASE);
    await run({ kind: "push", inputs: { image } });
    const event = { merge_group: { base_ref: "refs/heads/main" }, repository: { full_name: "octo/app", default_branch: "main" } };
    const result = await run({ kind: "merge_group", event, inputs: { image, "gate-scope": "new" } });
    expect(result).toMatchObject({ code: 0, outputs: { "new-findings": "0" } });
    expect(github.state.comments).toEqual([]);
  });
});

describe("several images in one step", () => {
  it("gives each its files and alerts, and all of them one comment and one verdict", async () => {
    const [first, second] = [await build("several-a", BASE), await build("several-b", [])];
    const result = await run({ kind: "pull_request", inputs: { image: `${first}\n${second}\n`, "upload-sarif": "true", "fail-on": "high" } });
    expect(result.code).toBe(1);
    const results = JSON.parse(result.outputs["results"] ?? "") as Record<string, Record<string, unknown>>;
    expect(Object.keys(results)).toEqual([first, second]);
    expect(results[first]).toMatchObject({ verdict: "fail", "sarif-id": expect.stringMatching(/./) });
    expect(results[second]?.["findings-total"]).not.toBe(results[first]?.["findings-total"]);
    expect(result.outputs).toMatchObject({ verdict: "fail", "sarif-path": results[first]?.["sarif-path"] });
    for (const { "sbom-path": path } of Object.values(results)) expect(JSON.parse(readFileSync(String(path), "utf8"))).toBeTypeOf("object");
    expect(new Set(github.state.analyses.map(({ category }) => category)).size).toBe(2);
    expect(openAlerts(github.state, "refs/pull/7/merge").some((alert) => alert.includes("several-a"))).toBe(true);
    expect(github.state.comments).toHaveLength(1);
    for (const text of [github.state.comments[0]?.body, result.summary]) expect(text).toMatch(/several-a[\s\S]*several-b/);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    expect(result.text).toMatch(/several-a[\s\S]*several-b/);
  });

  it("does not let one that cannot be scanned hide the other, whose gate still decides", async () => {
    const image = await build("beside", BASE);
    const inputs = { image: `${join(home, "gone.tar")}\n${image}`, "fail-on": "none" };
    const result = await run({ kind: "pull_request", inputs });
    expect(result).toMatchObject({ code: 3, outputs: { verdict: "error", "error-code": "IMAGE_NOT_FOUND" } });
    expect(JSON.parse(result.outputs["results"] ?? "")).toMatchObject({ [image]: { verdict: "pass", "error-code": "" } });
    expect(github.state.comments[0]?.body.replaceAll("&#95;", "_")).toMatch(/could not be scanned[\s\S]*IMAGE_NOT_FOUND/);
    expect(await run({ kind: "pull_request", inputs: { ...inputs, "on-error": "warn" } })).toMatchObject({ code: 0, outputs: { verdict: "error" } });
    expect(await run({ kind: "pull_request", inputs: { ...inputs, "on-error": "warn", "fail-on": "high" } })).toMatchObject({ code: 1 });
    expect(github.state.comments).toHaveLength(1);
  });

  it("tells apart what shares a path that was given, and what shares a category", async () => {
    const image = await build("shared", BASE);
    const inputs = { image: `${image}\n${image}@sha256:${"0".repeat(64)}`, "sarif-path": "out/app.sarif" };
    const { outputs } = await run({ kind: "push", inputs });
    expect(outputs["sarif-path"]).toMatch(/out\/app-[a-z0-9-]+\.sarif$/);
  });

  it("puts the tool's name and the category where they were asked for", async () => {
    const image = await build("named", BASE);
    await run({ kind: "push", inputs: { image, "upload-sarif": "true", "sarif-tool-name": "Acme images", "sarif-category": "acme" } });
    expect(github.state.analyses).toMatchObject([{ tool: "Acme images", category: "acme" }]);
  });
});
