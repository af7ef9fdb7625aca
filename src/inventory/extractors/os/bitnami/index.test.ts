import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { bitnamiExtractor } from "./index.ts";

const PATH = "opt/bitnami/.bitnami_components.json";
const LIST = '{"redis":{"arch":"amd64","distro":"debian-12","type":"NAMI","version":"7.2.4-0"},"broken":{}}';

describe("bitnami", () => {
  it("reads the list of components", () => {
    expect(bitnamiExtractor.extract(claimedFile(PATH, LIST)).packages).toEqual([
      {
        type: "bitnami",
        name: "redis",
        version: "7.2.4-0",
        arch: "amd64",
        qualifiers: { arch: "amd64", distro: "debian-12" },
        evidence: "list of components",
      },
    ]);
  });

  it("reports what is not JSON", () => {
    expect(bitnamiExtractor.extract(claimedFile(PATH, "{")).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(bitnamiExtractor, PATH, LIST);
});
