import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionRun, runAction } from "../fakes/runner.ts";
import { readFileCommand, readLog } from "../fakes/workflow-commands.ts";

const MANIFEST = `
name: sample
inputs:
  image: { description: x, required: true }
  fail on: { description: x, default: high }
  cache: { description: x, default: true }
  github-token: { description: x, default: "\${{ github.token }}" }
runs: { using: node24, main: main.mjs }
`;

describe("the fake runner", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tidegate-action-"));
    await writeFile(join(folder, "action.yml"), MANIFEST);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (code: string, options: ActionRun = {}) => {
    const main = join(folder, `main-${Math.random().toString(36).slice(2)}.mjs`);
    await writeFile(main, `import { appendFileSync, readFileSync } from "node:fs"; const env = process.env;\n${code}`);
    const result = await runAction({ action: join(folder, "action.yml"), main, ...options });
    await result.cleanup();
    return result;
  };

  it("names inputs and fills in defaults as the runner does, and passes nothing else of this machine on", async () => {
    process.env["STRAY"] = "1";
    const { lines } = await run(
      `console.log(JSON.stringify([env.INPUT_IMAGE, env.INPUT_FAIL_ON, env.INPUT_CACHE, env["INPUT_GITHUB-TOKEN"], env.STRAY]))`,
      {
        inputs: { image: "app:1" },
        kind: "fork",
      },
    );
    delete process.env["STRAY"];
    expect(lines[0]).toBe('["app:1","high","true","ghs_fakeReadTokenOfAFork",null]');
  });

  it("reads outputs, state, summary, annotations, groups and masks", async () => {
    const result = await run(`
      appendFileSync(env.GITHUB_OUTPUT, "verdict<<E\\nline 1\\nline 2\\nE\\nhigh=2\\n");
      appendFileSync(env.GITHUB_STATE, "a=b\\n");
      appendFileSync(env.GITHUB_STEP_SUMMARY, "# hello");
      console.log("::add-mask::hush\\n::group::Scan\\nthe hush is on\\n::endgroup::\\n::error file=a%2Cb,line=3::two%0Alines");
      process.exit(1);`);
    expect(result).toMatchObject({
      code: 1,
      outputs: { verdict: "line 1\nline 2", high: "2" },
      state: { a: "b" },
      summary: "# hello",
      annotations: [{ level: "error", message: "two\nlines", properties: { file: "a,b", line: "3" } }],
      groups: [{ title: "Scan", lines: ["the *** is on"] }],
    });
  });

  it("shows no summary above 1 MiB", async () => {
    const result = await run(`appendFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1));`);
    expect(result.summary).toBe("");
    expect(result.annotations).toHaveLength(1);
  });

  it("cancels with a signal that the action may obey", async () => {
    const code = `process.on("SIGINT", () => process.exit(130)); console.log("ready"); setInterval(() => {}, 1000);`;
    const result = await run(code, { cancelWhen: (text) => text.includes("ready") });
    expect(result).toMatchObject({ code: 130, signal: null });
  });

  it("tells the event of a pull request", async () => {
    const { lines } = await run(`console.log(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)).pull_request.number, env.GITHUB_REF)`, {
      kind: "pull_request",
    });
    expect(lines[0]).toBe("7 refs/pull/7/merge");
  });
});

describe("workflow commands", () => {
  it("keeps ten annotations of a level", () => {
    const log = readLog(Array.from({ length: 12 }, (_, index) => `::error::${index}`).join("\n"));
    expect([log.annotations.length, log.dropped]).toEqual([10, 2]);
  });

  it.each([
    ["::set-output name=a::b", "refused"],
    ["  ::warning::indented", "annotations"],
    ["::debug::quiet", "debug"],
    ["text ::error::inside", "lines"],
    ["::no-such-command::x", "lines"],
  ] as const)("%j is one of the %s", (line, kind) => {
    expect(readLog(line)[kind]).toHaveLength(1);
  });

  it("obeys nothing while commands are stopped", () => {
    expect(readLog("::stop-commands::abc\n::error::x\n::abc::\n::error::y").annotations).toMatchObject([{ message: "y" }]);
  });

  it.each(["no equals sign", "a<<E\nnever ends"])("refuses the file %j", (text) => {
    expect(() => readFileCommand(text)).toThrow(/Invalid/);
  });
});
