import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

function cruise(cwd: string): Cruise {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "src", "--config", join(root, ".dependency-cruiser.mjs"), "--output-type", "json"],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

it("src keeps the layer rules, and all of it was read", () => {
  const { summary } = cruise(root);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(globSync("src/**/*.ts", { cwd: root }).length - 1);
});

it("planted violations are found", () => {
  const { summary } = cruise(join(import.meta.dirname, "canary"));
  const fired = new Set(summary.violations.map(({ rule }) => rule.name));
  expect([...fired].sort()).toEqual([
    "io-lives-in-platform",
    "judging-reaches-no-io",
    "model-is-the-ground",
    "no-cycles",
    "plugins-are-strangers",
    "registry-knows-no-stage",
    "stages-are-strangers",
  ]);
});

it("stages throw coded errors only", () => {
  const offenders = globSync("src/**/*.ts", { cwd: root })
    .filter((file) => !file.endsWith(".test.ts"))
    .filter((file) => /\bnew (Error|TypeError|RangeError)\(/.test(readFileSync(join(root, file), "utf8")));
  expect(offenders).toEqual([]);
});
