import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { dartExtractor } from "./index.ts";

const PATH = "root/.pub-cache/hosted/pub.dev/path-1.9.0/pubspec.yaml";
const SPEC = "name: path\nversion: 1.9.0\nrepository: https://github.com/dart-lang/path\n";

describe("dart", () => {
  it("reads a cached package", () => {
    expect(dartExtractor.extract(claimedFile(PATH, SPEC)).packages).toEqual([
      { type: "pub", name: "path", version: "1.9.0", homepage: "https://github.com/dart-lang/path" },
    ]);
  });

  it("says when it is another host's", () => {
    const { packages } = dartExtractor.extract(claimedFile("x/hosted/pub.acme.com/tool-2.0.0-dev.1+2/pubspec.yaml", SPEC));
    expect(packages).toMatchObject([{ name: "tool", version: "2.0.0-dev.1+2", qualifiers: { repository_url: "pub.acme.com" } }]);
  });

  itSurvivesBadInput(dartExtractor, PATH, SPEC);
});
