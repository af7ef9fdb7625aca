import { describe, expect, it } from "vitest";
import { readSettings } from "../scan/options/read.ts";
import { type OutputRules, planOutputs } from "./outputs.ts";

const SCAN: OutputRules = { formats: ["table", "json", "sarif"], isShownBesideFiles: true };
const SBOM: OutputRules = { formats: ["cyclonedx", "spdx"], isShownBesideFiles: false };
const plan = (rules: OutputRules, output: string, format = "") => planOutputs(readSettings({ output, format }), rules);

describe("outputs", () => {
  it.each([
    ["nothing said", SCAN, "", "", [{ format: "table" }]],
    ["a format", SCAN, "", "json", [{ format: "json" }]],
    ["a file", SCAN, "a.txt", "", [{ format: "table", path: "a.txt" }]],
    ["a file and a format", SCAN, "a.json", "json", [{ format: "json", path: "a.json" }]],
    [
      "further files",
      SCAN,
      "sarif=a.sarif\njson=b.json",
      "",
      [{ format: "table" }, { format: "sarif", path: "a.sarif" }, { format: "json", path: "b.json" }],
    ],
    [
      "an SBOM in both formats",
      SBOM,
      "spdx=a\ncyclonedx=b",
      "",
      [
        { format: "spdx", path: "a" },
        { format: "cyclonedx", path: "b" },
      ],
    ],
    ["a file name with an equals sign", SCAN, "build=1.txt", "", [{ format: "table", path: "build=1.txt" }]],
    ["a format without a file", SCAN, "json=", "", [{ format: "table", path: "json=" }]],
  ] as const)("%s", (...[, rules, output, format, expected]) => expect(plan(rules, output, format)).toEqual(expected));

  it.each([
    ["a format of another command", "", "spdx", /one of table, json, sarif, not spdx/],
    ["two files in the place of standard output", "a\nb", "", /only one --output/],
  ])("%s is refused", (_what, output, format, message) => expect(() => plan(SCAN, output, format)).toThrow(message));
});
