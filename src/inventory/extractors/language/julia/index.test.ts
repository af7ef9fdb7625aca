import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { juliaExtractor } from "./index.ts";

const PATH = "root/.julia/packages/JSON/93Ea8/Project.toml";
const PROJECT = 'name = "JSON"\nuuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\nversion = "0.21.4"\n\n[deps]\nversion = "nine"\n';

describe("julia", () => {
  it("reads a package of a depot", () => {
    expect(juliaExtractor.extract(claimedFile(PATH, PROJECT)).packages).toEqual([
      { type: "julia", name: "JSON", version: "0.21.4", qualifiers: { uuid: "682c06a0-de6a-54ab-a142-c8b1cf79cde6" } },
    ]);
  });

  it("has nothing to say of a project without version", () => {
    expect(juliaExtractor.extract(claimedFile(PATH, '[deps]\nname = "a"\nuuid = "b"\nversion = "1"\n'))).toEqual({});
  });

  itSurvivesBadInput(juliaExtractor, PATH, PROJECT);
});
