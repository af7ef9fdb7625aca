import { describe, expect, it } from "vitest";
import { isTidegateError } from "../model/errors.ts";
import { COMMANDS } from "./commands/index.ts";
import { parseLine } from "./parse.ts";

const parse = (line: string) => parseLine(line.split(" ").filter(Boolean), COMMANDS);

async function refuse(line: string): Promise<string> {
  try {
    await parse(line);
  } catch (error) {
    if (isTidegateError(error)) return `${error.exit}: ${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error(`${line} was taken`);
}

describe("a command line", () => {
  it.each(COMMANDS)("loads $name by its name", async ({ name, load }) => expect((await load()).name).toBe(name));

  it("has a command, operands and options in any order", async () => {
    const { command, operands, given } = await parse("scan --fail-on low myapp:latest --only-fixed");
    expect([command?.name, operands, given]).toEqual(["scan", ["myapp:latest"], { "fail-on": "low", "only-fixed": "true" }]);
  });

  it("takes flags back with --no-", async () => expect((await parse("scan x --no-only-fixed")).given).toEqual({ "only-fixed": "false" }));

  it("keeps every --output", async () =>
    expect((await parse("scan x -o sarif=a.sarif --output json=b.json")).given).toEqual({ output: "sarif=a.sarif\njson=b.json" }));

  it.each([
    ["", undefined],
    ["help", undefined],
    ["--help", undefined],
    ["scan --help", "scan"],
    ["feed status -h", "feed status"],
  ])("%j asks for help", async (line, name) => {
    const { isHelp, command } = await parse(line);
    expect([isHelp || command === undefined, command?.name]).toEqual([true, name]);
  });

  it.each([
    ["scan", /IMAGE missing.*\| Usage: tidegate scan IMAGE/],
    ["explain", /ID and IMAGE missing/],
    ["explain CVE-2021-1", /: IMAGE missing/],
    ["scan a b", /"b" is too much/],
    ["scn a", /no command "scn" \| The commands are scan, /],
    ["feed", /no command "feed" \| .*feed sync/],
    ["scan a --bogus", /'--bogus'/],
    ["feed status --fail-on low", /feed status has no option --fail-on \| See tidegate feed status --help/],
    ["scan a --fail-on", /--fail-on/],
  ])("%j is wrong usage, and says what to do", async (line, pattern) => {
    const refusal = await refuse(line);
    expect(refusal).toMatch(pattern);
    expect(refusal).toMatch(/^usage: /);
  });
});
