import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { WRITE_TOKEN } from "../fakes/github-state.ts";
import { createTrigger } from "../fakes/run-context.ts";
import { unzip } from "../support/unzip.ts";
import { BASE, CHANGE, useBench } from "../support/workflow-bench.ts";

const bench = useBench();
const REPOSITORY = join(import.meta.dirname, "../..");
const ACTION = join(REPOSITORY, "comment/action.yml");

/** A fork's run, and its artifact as actions/download-artifact leaves it. */
async function scanFork(name: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  await bench.run({ kind: "push", inputs: { image: await bench.build(name, BASE) } });
  const result = await bench.run({ kind: "fork", inputs: { image: await bench.build(name, CHANGE), ...inputs } });
  expect(result.outputs["comment-data-path"]).toMatch(/comment-data\.json$/);
  expect(bench.github.state.comments).toEqual([]);
  const artifact = bench.cache.state.artifacts.find((kept) => kept.name.startsWith("tidegate-comment"));
  const folder = join(bench.home, `${name}-download`, "tidegate-comment");
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(unzip(artifact?.data ?? Buffer.alloc(0)))) writeFileSync(join(folder, file), content);
  return join(bench.home, `${name}-download`);
}

const comment = (path: string, inputs: Readonly<Record<string, string>> = {}) =>
  bench.run({ kind: "workflow_run", action: ACTION, inputs: { path, ...inputs } });

function change(path: string, edit: (data: Record<string, unknown>) => void): void {
  const file = join(path, "tidegate-comment", "comment-data.json");
  const data = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  edit(data);
  writeFileSync(file, JSON.stringify(data));
}

describe("the comment on a fork's pull request", () => {
  it("is written by a run of the base repository, with the change against the base, and updated in place", async () => {
    const path = await scanFork("fork");
    const result = await comment(path);
    expect(result.code).toBe(0);
    expect(bench.github.state.comments.map(({ issue, login }) => `${issue} ${login}`)).toEqual(["7 github-actions[bot]"]);
    const [written] = bench.github.state.comments;
    expect(written?.body).toMatch(/Against <code>main<\/code>: \*\*1 new\*\* · 2 fixed/);
    expect(written?.body).toContain("/octo/app/actions/runs/41");
    expect(result.outputs["comment-url"]).toContain("#issuecomment-");
    await comment(path);
    expect(bench.github.state.comments).toHaveLength(1);
  });

  it("is the same comment that a run with a writing token writes", async () => {
    const path = await scanFork("same");
    await comment(path);
    await bench.run({ kind: "pull_request", inputs: { image: await bench.build("same", CHANGE) } });
    expect(bench.github.state.comments).toHaveLength(1);
  });

  it("is written by the command line as well", async () => {
    const path = await scanFork("cli");
    const { environment, event } = createTrigger("workflow_run");
    const payload = join(bench.home, "event.json");
    writeFileSync(payload, JSON.stringify(event));
    const env = { PATH: process.env["PATH"] ?? "", ...environment, GITHUB_API_URL: bench.github.url, GITHUB_EVENT_PATH: payload };
    const run = (more: Readonly<Record<string, string>>): Promise<number | null> => {
      return spawnLater([join(REPOSITORY, "dist/cli.js"), "comment", path], { ...env, ...more });
    };
    expect(await run({})).toBe(2);
    expect(await run({ GITHUB_TOKEN: WRITE_TOKEN })).toBe(0);
    expect(bench.github.state.comments).toHaveLength(1);
  });

  it("can be left to when something changes", async () => {
    const path = await scanFork("modes");
    change(path, (data) => {
      const [image] = data["images"] as Record<string, unknown>[];
      if (image) image["base"] = { name: "main", report: image["report"] };
    });
    await comment(path, { comment: "on-change" });
    expect(bench.github.state.comments).toEqual([]);
  });

  it.each<[string, (data: Record<string, unknown>) => void, RegExp]>([
    ["another pull request", (data) => void (data["pullRequest"] = 8), /Not Found|cannot see/],
    ["another commit", (data) => void (data["headSha"] = "d".repeat(40)), /the data is for/],
    ["no report at all", (data) => void (data["images"] = [{ image: "x", platform: "y", report: {} }]), /no Tidegate report/],
    ["a report of another shape", (data) => void (data["images"] = ["__proto__"]), /an image is no object/],
  ])("is not written for data that names %s", async (_what, edit, words) => {
    const path = await scanFork("forged");
    change(path, edit);
    const result = await comment(path);
    expect(result.code).not.toBe(0);
    expect(result.text).toMatch(words);
    expect(bench.github.state.comments).toEqual([]);
  });

  it("is not written when the pull request has moved on", async () => {
    const path = await scanFork("moved");
    bench.github.state.pulls.set(7, { headSha: "e".repeat(40) });
    const result = await comment(path);
    expect(result.code).toBe(0);
    expect(result.text).toMatch(/is not b+ \(any more\)/);
    expect(bench.github.state.comments).toEqual([]);
  });

  it("escapes what a fork wrote into its data", async () => {
    const path = await scanFork("hostile");
    const hostile = "<img src=x onerror=alert(1)> @everyone ::error::x\n## [x](javascript:1) | `";
    change(path, (data) => {
      data["images"] = [{ image: hostile, platform: hostile, failure: { message: hostile, hint: hostile, code: hostile } }];
    });
    const result = await comment(path);
    expect(bench.github.state.comments[0]?.body).not.toMatch(/<img|@everyone|\]\(javascript|^::|^## /m);
    expect(result.annotations).toEqual([]);
  });

  it("is asked for by nothing but a run that could not comment", async () => {
    await bench.run({ kind: "pull_request", inputs: { image: await bench.build("able", BASE) } });
    expect(bench.cache.state.artifacts).toEqual([]);
  });

  it("is nobody's failure when there is no data", async () => {
    const result = await comment(join(bench.home, "nothing"));
    expect(result.code).toBe(0);
    expect(result.text).toContain("There is no comment data");
  });

  it("is wrong usage when the data is none", async () => {
    const path = join(bench.home, "none.json");
    writeFileSync(path, "{");
    expect(await comment(path)).toMatchObject({ code: 2, outputs: { "error-code": "INPUT_INVALID" } });
  });
});

function spawnLater(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve) => spawn(process.execPath, args, { env, stdio: "ignore" }).on("close", resolve));
}
