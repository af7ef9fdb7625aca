import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { requireOrSkip } from "../support/data.ts";
import { hasCommand } from "../support/engine.ts";
import type { TruthCase } from "./case.ts";
import { TRUTH_CASES } from "./cases.ts";
import { measureCase } from "./measure.ts";

const HAS_REGISTRY = requireOrSkip(spawnSync("npm", ["ping", "--fetch-retries=0"], { timeout: 20_000 }).status === 0, "a registry of packages");

function canRun({ tools, needsNetwork }: TruthCase): boolean {
  const hasTools = tools.map((tool) => requireOrSkip(hasCommand(tool), tool)).every(Boolean);
  return hasTools && (needsNetwork !== true || HAS_REGISTRY);
}

describe("every package that its own manager lists, and no other", () => {
  it.concurrent.for(TRUTH_CASES)("$name", async (truthCase, { skip }) => {
    skip(!canRun(truthCase), `needs ${truthCase.tools.join(", ")} and what they download`);
    const { listed, found } = await measureCase(truthCase);
    expect(listed.length).toBeGreaterThan(0);
    expect(found).toEqual(listed);
  });
});
