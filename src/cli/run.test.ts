import { describe, expect, it } from "vitest";
import { runCli } from "./run.ts";

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => err.push(text) }, environment: {} };
  const code = await runCli(argv, io);
  return { code, out: out.join(""), err: err.join("") };
}

describe("the command line", () => {
  it("knows its version", async () =>
    expect(await run("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^tidegate \d+\.\d+\.\d+\n$/), err: "" }));

  it("helps with every command within 100 columns", async () => {
    for (const words of [[], ["scan"], ["sbom"], ["explain"], ["feed", "sync"], ["feed", "status"]]) {
      const { code, out } = await run(...words, "--help");
      expect([code, out.split("\n").filter((line) => line.length > 100)]).toEqual([0, []]);
      expect(out).toContain("Exit codes");
    }
  });

  it("refuses a wrong format before anything is read", async () => {
    const { code, err } = await run("explain", "CVE-2021-1", "/nonexistent.tar", "--format", "sarif");
    expect([code, err]).toEqual([2, expect.stringContaining("one of text, json, not sarif")]);
  });

  it("lists every mistake at once", async () => {
    expect((await run("scan", "x", "--fail-on", "severe", "--timeout", "soon")).err).toMatch(/fail-on must be .*; timeout must be/);
  });
});
