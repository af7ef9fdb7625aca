import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { snapExtractor } from "./index.ts";

const PATH = "snap/core22/1380/meta/snap.yaml";
const YAML = "name: core22\nversion: '20240408'\nsummary: Runtime\narchitectures:\n- amd64\napps:\n  a:\n    name: no\n";

describe("snap", () => {
  it("reads a snap's description", () => {
    expect(snapExtractor.extract(claimedFile(PATH, YAML)).packages).toEqual([{ type: "snap", name: "core22", version: "20240408", arch: "amd64" }]);
  });

  it("reports one without version", () => {
    expect(snapExtractor.extract(claimedFile(PATH, "name: a\n")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  itSurvivesBadInput(snapExtractor, PATH, YAML);
});
