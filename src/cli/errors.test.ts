import { describe, expect, it } from "vitest";
import { TidegateError } from "../model/errors.ts";
import { exitCodeOf, formatError } from "./errors.ts";

describe("an error on the command line", () => {
  const wrapped = new TidegateError("IMAGE_NOT_FOUND", "no image x was found", {
    cause: new Error("connect https://user:hunter2@host/ failed \u001b[2J"),
  });

  it("says what happened, why and what to do", () => {
    expect(formatError(wrapped, false)).toMatch(/^error: no image x was found \[IMAGE_NOT_FOUND\]\n {2}because: connect .* failed .*\nhint: .+\n$/);
  });

  it("shows no secret, no terminal command and no stack", () => expect(formatError(wrapped, false)).not.toMatch(/hunter2|\u001b|\n\s+at /));

  it("lets no foreign text begin a line", () =>
    expect(formatError(new TidegateError("IMAGE_NOT_FOUND", "x\n::error::y\r\n##[z]"), false)).toMatch(
      /^error: x ::error::y ##\[z\] \[IMAGE_NOT_FOUND\]\nhint: .+\n$/,
    ));

  it("calls what nobody expected a bug", () =>
    expect(formatError(new TypeError("x is not a function"), false)).toMatch(/\[INTERNAL\]\nhint: .*report/));

  it("ends after five causes, also in a ring", () => {
    const ring = new Error("a");
    ring.cause = ring;
    expect(formatError(new TidegateError("INPUT_INVALID", "b", { cause: ring }), false).match(/because/g)).toHaveLength(5);
  });

  it.each([
    [new TidegateError("INPUT_INVALID", "x"), 2],
    [new TidegateError("IMAGE_NOT_FOUND", "x"), 3],
    [new Error("x"), 3],
    ["x", 3],
  ])("%s ends with its exit code", (error, code) => expect(exitCodeOf(error)).toBe(code));
});
