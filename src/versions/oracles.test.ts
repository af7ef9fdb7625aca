import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare as comparePep440, valid as isPep440 } from "@renovatebot/pep440";
import { eq, gt, valid as isGem } from "@renovatebot/ruby-semver";
import { type Arbitrary, array, assert, constantFrom, property, sample, tuple } from "fast-check";
import compareSemver from "semver/functions/compare.js";
import isSemver from "semver/functions/valid.js";
import { describe, expect, it } from "vitest";
import { compareVersions } from "./registry.ts";

/** Texts made of pieces that mean something to a scheme: `1` and then some. */
function textsOf(first: readonly string[], pieces: readonly string[]): Arbitrary<string> {
  return tuple(constantFrom(...first), array(constantFrom(...pieces), { maxLength: 6 })).map(([start, rest]) => start + rest.join(""));
}

const DIGITS = ["0", "1", "2", "9", "10", "00", "1.0"];

describe("independent implementations agree", () => {
  it("npm's semver, on strict versions", () => {
    const texts = textsOf(["1.0.0", "1.2.3", "2.0.0"], ["-", ".", "a", "rc", "+", "x", ...DIGITS]).filter((text) => isSemver(text) !== null);
    assert(
      property(texts, texts, (a, b) => {
        expect(compareVersions("npm", a, b)).toBe(compareSemver(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it("Renovate's PEP 440", () => {
    const words = ["a", "b", "rc", "c", "alpha", "preview", "post", "rev", "r", "dev", "-", "_", ".", "+", "local"];
    const texts = textsOf(["1", "2.0", "v1.0", "1!1"], [...words, ...DIGITS]).filter((text) => isPep440(text) !== null);
    assert(
      property(texts, texts, (a, b) => {
        expect(compareVersions("PyPI", a, b)).toBe(Math.sign(comparePep440(a, b)));
      }),
      { numRuns: 500 },
    );
  });

  it("Renovate's Gem::Version", () => {
    const texts = textsOf(["1", "1.0", "2.1"], ["a", "b", "rc", "pre", "-", ".", ...DIGITS]).filter((text) => isGem(text) !== null);
    assert(
      property(texts, texts, (a, b) => {
        expect(compareVersions("RubyGems", a, b)).toBe(orderGems(a, b));
      }),
      { numRuns: 500 },
    );
  });
});

function orderGems(a: string, b: string): number {
  if (eq(a, b)) return 0;
  return gt(a, b) ? 1 : -1;
}

describe.skipIf(!canRun("dpkg"))("dpkg itself agrees", () => {
  it("on made-up versions", () => {
    const texts = textsOf(["1", "1.0", "0:1", "1:2.3"], ["a", "~", "+", "-", ".", "deb", ...DIGITS]);
    for (const [a, b] of sample(tuple(texts, texts), 60)) {
      const operator = { "-1": "lt", 0: "eq", 1: "gt" }[String(compareVersions("Debian", a, b))];
      const { status } = spawnSync("dpkg", ["--compare-versions", a, operator ?? "eq", b]);
      // What dpkg takes for bad syntax (status 2) has no order here either.
      expect({ a, b, holds: operator === undefined ? status === 2 : status === 0 }).toEqual({ a, b, holds: true });
    }
  });
});

describe.skipIf(!canRun("rpm"))("rpm itself agrees", () => {
  it("on made-up versions", () => {
    const texts = textsOf(["1", "1.0", "a", "1:2"], ["a", "~", "^", "-", ".", "_", "el9", ...DIGITS]);
    const pairs = sample(tuple(texts, texts), 2_000);
    expect(pairs.map(([a, b]) => compareVersions("Red Hat", a, b))).toEqual(askRpm(pairs));
  });
});

/** All pairs in one process, through rpm's own Lua. */
function askRpm(pairs: readonly (readonly [string, string])[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), "tidegate-rpm-"));
  try {
    const lines = pairs.map(([a, b]) => `out:write(rpm.vercmp("${a}", "${b}"), "\\n")`);
    writeFileSync(join(folder, "ask.lua"), [`local out = io.open("${folder}/answers", "w")`, ...lines, "out:close()"].join("\n"));
    execFileSync("rpm", ["--eval", `%{lua:dofile("${folder}/ask.lua")}`]);
    return readFileSync(join(folder, "answers"), "utf8").trim().split("\n").map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function canRun(tool: string): boolean {
  return spawnSync(tool, ["--version"]).status === 0;
}
