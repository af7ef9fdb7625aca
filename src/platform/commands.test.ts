import { describe, expect, it } from "vitest";
import type { CommandRequest } from "../ports/commands.ts";
import { createCommandRunner } from "./commands.ts";

const run = (script: string, overrides: Partial<CommandRequest> = {}) =>
  createCommandRunner({ PATH: process.env["PATH"], GREETING: "hello" }).run({
    program: process.execPath,
    args: ["-e", script],
    input: "",
    timeout: 10_000,
    maxOutput: 1000,
    signal: new AbortController().signal,
    ...overrides,
  });

describe("a program", () => {
  it("gets input and environment, and gives output", async () => {
    const script = 'process.stdin.on("data", (text) => console.log(process.env.GREETING + " " + text))';
    expect(await run(script, { input: "world" })).toEqual({ exitCode: 0, output: "hello world\n" });
  });

  it("tells how it ended", async () => {
    expect(await run('console.log("no"); process.exit(3)', { input: "unread" })).toEqual({ exitCode: 3, output: "no\n" });
  });

  it("is killed when it takes too long or says too much", async () => {
    expect((await run("setInterval(() => {}, 1000)", { timeout: 200 })).exitCode).toBeUndefined();
    expect((await run('for (;;) console.log("x".repeat(100))')).exitCode).toBeUndefined();
  });

  it("may not exist", async () => {
    expect((await run("", { program: "tidegate-no-such-program" })).exitCode).toBeUndefined();
  });

  it("ends with the signal", async () => {
    const signal = AbortSignal.timeout(100);
    await expect(run("setInterval(() => {}, 1000)", { signal })).rejects.toThrow(/timeout/);
  });
});
