import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TOOL } from "./tool.ts";

it("names the version of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(TOOL.version).toBe(version);
});
