import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startGitHub } from "../fakes/github.ts";
import { WRITE_TOKEN } from "../fakes/github-state.ts";
import { startProxy } from "../fakes/proxy.ts";
import { createTrigger } from "../fakes/run-context.ts";
import { assertNoViolations, listen } from "../fakes/server.ts";
import { BASE, useBench } from "../support/workflow-bench.ts";

const bench = useBench();
const kept = (): readonly string[] => bench.cache.state.entries.map(({ key }) => key).filter((key) => key.startsWith("tidegate-result-"));

describe("what started the run", () => {
  it.each(["schedule", "workflow_dispatch", "push"] as const)("%s: uploads for the branch, keeps its result, and comments nowhere", async (kind) => {
    const result = await bench.run({ kind, inputs: { image: await bench.build(kind, BASE), "upload-sarif": "true" } });
    expect(result.code).toBe(1);
    expect(bench.github.state.analyses).toMatchObject([{ ref: "refs/heads/main" }]);
    expect(bench.github.state.comments).toEqual([]);
    expect(result.summary).toContain("There is no pull request to comment on.");
    expect(kept()).toHaveLength(1);
  });

  it("merge_group: uploads for the queue's ref and keeps nothing", async () => {
    await bench.run({ kind: "merge_group", inputs: { image: await bench.build("queue", BASE), "upload-sarif": "true" } });
    expect(bench.github.state.analyses).toMatchObject([{ ref: expect.stringContaining("gh-readonly-queue/main/") }]);
    expect(kept()).toEqual([]);
  });

  it("a tag: compares with nothing, keeps nothing, and says nothing of a base", async () => {
    const env = { GITHUB_REF: "refs/tags/v1", GITHUB_REF_NAME: "v1", GITHUB_REF_TYPE: "tag" };
    const result = await bench.run({ kind: "push", env, inputs: { image: await bench.build("tag", BASE) } });
    expect(result.outputs).toMatchObject({ verdict: "fail", "new-findings": "" });
    expect(result.summary).not.toContain("to compare with");
    expect(kept()).toEqual([]);
  });

  it("Dependabot: a token that may only read is no failure; one that the workflow raised is used", async () => {
    const inputs = { image: await bench.build("dependabot", BASE), "fail-on": "none" };
    const lowered = await bench.run({ kind: "dependabot", inputs });
    expect(lowered.code).toBe(0);
    expect(lowered.summary).toContain("Dependabot");
    expect(bench.github.state.comments).toEqual([]);
    await bench.run({ kind: "dependabot", token: WRITE_TOKEN, inputs });
    expect(bench.github.state.comments).toHaveLength(1);
  });

  it("a token without the permission is told from a fork's: the hint names the permission", async () => {
    bench.github.state.tokens.set("ghs_readsOnlyContents", {
      login: "github-actions[bot]",
      isBot: true,
      permissions: { contents: "read", issues: "read" },
    });
    const inputs = { image: await bench.build("permission", BASE), "fail-on": "none", "upload-sarif": "true" };
    const result = await bench.run({ kind: "pull_request", token: "ghs_readsOnlyContents", inputs });
    expect(result.code).toBe(0);
    expect(result.summary).toMatch(/security-events: write/);
    expect(result.summary).toMatch(/pull-requests: write/);
  });

  it("an event payload that is no JSON is wrong usage, said in words", async () => {
    const result = await bench.run({ kind: "push", event: "{", inputs: { image: await bench.build("event", BASE) } });
    expect(result).toMatchObject({ code: 2, outputs: { "error-code": "GITHUB_CONTEXT_MISSING" } });
  });
});

describe("the cache's modes", () => {
  it.each([
    ["read", "denied"],
    ["none", "denied"],
  ])("%s: keeps nothing and goes on", async (mode, why) => {
    const image = await bench.build(`mode-${mode}`, BASE);
    const result = await bench.run({ kind: "push", env: { ACTIONS_CACHE_MODE: mode }, inputs: { image } });
    expect(result.code).toBe(1);
    expect(result.text).toContain(`not kept (${why})`);
    expect(bench.cache.state.entries.filter(({ isFinal }) => isFinal)).toEqual([]);
  });
});

describe("GitHub Enterprise Server", () => {
  it("gets uploads and comments under its own address, and says which service it lacks", async () => {
    const ghes = await startGitHub({ basePath: "/api/v3" });
    const env = { GITHUB_SERVER_URL: "https://github.acme.example" };
    const image = await bench.build("ghes", BASE);
    const result = await bench.run({
      kind: "pull_request",
      apiUrl: ghes.url,
      env,
      inputs: { image, "upload-sarif": "true", "upload-artifact": "true" },
    });
    expect(ghes.state.analyses).toHaveLength(1);
    expect(ghes.state.comments).toHaveLength(1);
    expect(ghes.state.comments[0]?.body).toContain("https://github.acme.example/octo/app/actions/runs/42");
    expect(bench.cache.state.artifacts).toEqual([]);
    expect(result.summary).toMatch(/no artifact service[\s\S]*upload&#45;artifact|no artifact service[\s\S]*upload-artifact/);
    assertNoViolations(ghes);
    await ghes.close();
  });
});

describe("a proxy", () => {
  it("is used for the API, and not where NO_PROXY says so", async () => {
    const proxy = await startProxy(bench.github.url);
    const image = await bench.build("proxy", BASE);
    const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
    const result = await bench.run({ kind: "pull_request", apiUrl: "http://github.corp.example", env, inputs: { image } });
    expect(result.outputs["verdict"]).toBe("fail");
    expect(bench.github.state.comments).toHaveLength(1);
    expect(proxy.requests.length).toBeGreaterThan(0);
    // The cache service is on this machine.
    expect(proxy.requests.every((asked) => asked.includes("github.corp.example"))).toBe(true);
    expect(bench.cache.state.requests.length).toBeGreaterThan(0);
    await proxy.close();
  });
});

describe("how the step ends", () => {
  it("tells a feed that cannot be had from a failed gate, and can be told to only warn", async () => {
    const inputs = { image: await bench.build("feedless", BASE), feed: "http://127.0.0.1:9", cache: "false" };
    const result = await bench.run({ kind: "push", inputs });
    expect(result).toMatchObject({ code: 3, outputs: { verdict: "incomplete", "error-code": expect.stringMatching(/^FEED_/) } });
    expect(await bench.run({ kind: "push", inputs: { ...inputs, "on-error": "warn" } })).toMatchObject({ code: 0 });
    const demanding = { ...inputs, "on-error": "warn", "fail-on-uncovered": "true" };
    expect(await bench.run({ kind: "push", inputs: demanding })).toMatchObject({ code: 3 });
  });

  it("tells its time limit, and does not outlive it", async () => {
    const feed = await listen(() => ({ status: 200, isStalled: true }));
    const result = await bench.run({
      kind: "push",
      inputs: { image: await bench.build("slow", BASE), feed: feed.url, timeout: "1s", cache: "false" },
    });
    expect(result).toMatchObject({ code: 3, outputs: { verdict: "error", "error-code": "TIMEOUT" } });
    // What stalls would be waited for longer.
    expect(result.duration).toBeLessThan(30_000);
    await feed.close();
  });

  it("tells wrong usage of one image apart, and still delivers the other", async () => {
    const image = `${await bench.build("right", BASE)}\nNot A Reference!!`;
    const result = await bench.run({ kind: "pull_request", inputs: { image, "fail-on": "none" } });
    expect(result.outputs["verdict"]).toBe("error");
    expect([2, 3]).toContain(result.code);
    expect(github().comments).toHaveLength(1);
  });

  it("names a file that cannot be written, and delivers the rest", async () => {
    const image = await bench.build("written", BASE);
    const result = await bench.run({ kind: "pull_request", inputs: { image, "sbom-path": "/dev/null/sbom.json" } });
    expect(result).toMatchObject({ code: 3, outputs: { "error-code": "OUTPUT_UNWRITABLE" } });
    expect(result.text).toContain("/dev/null/sbom.json");
  });

  it("masks the token before anything else, and shows why in debug mode", async () => {
    const result = await bench.run({ kind: "push", env: { RUNNER_DEBUG: "1" }, inputs: { image: join(bench.home, "gone.tar") } });
    expect(result.text).toContain(`::add-mask::${WRITE_TOKEN}`);
    expect(result.text.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(WRITE_TOKEN);
    expect(result.text).toMatch(/^::debug::/m);
  });

  it("cannot be made to run commands by what a pull request names", async () => {
    const { event } = createTrigger("pull_request");
    const hostile = "x%0A::set-output name=verdict::pass\n::error::hacked";
    const pull = { ...(event["pull_request"] as object), title: hostile };
    const image = join(bench.home, "x\u202e::set-output name=verdict::pass");
    const result = await bench.run({ kind: "pull_request", event: { ...event, pull_request: pull }, inputs: { image } });
    expect(result.outputs["verdict"]).toBe("error");
    expect(result.text).not.toMatch(/^::set-output/m);
  });
});

const github = () => bench.github.state;
