import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { swiftExtractor } from "./index.ts";

const PATH = "src/app/.build/workspace-state.json";
const checkout = (location: string, checkoutState: object, name = "sourceControlCheckout") => ({
  basedOn: null,
  packageRef: { identity: "x", kind: "remoteSourceControl", location, name: "x" },
  state: { checkoutState, name },
  subpath: "x",
});
const STATE = {
  object: {
    artifacts: [],
    dependencies: [
      checkout("https://github.com/apple/swift-nio.git", { revision: "a", version: "2.62.0" }),
      checkout("git@GitLab.com:group/sub/lib.git", { revision: "b", version: "1.0.0-beta.1" }),
      checkout("https://github.com/o/branch", { branch: "main", revision: "0123abc" }),
      checkout("https://github.com/o/edited", { revision: "c", version: "1.0.0" }, "edited"),
      { packageRef: { kind: "fileSystem", location: "/src/local" }, state: { name: "fileSystem" } },
      null,
    ],
  },
  version: 6,
};

describe("swift", () => {
  it("finds what was fetched, under the name that advisories use", () => {
    const { packages = [], problems } = swiftExtractor.extract(claimedFile(PATH, JSON.stringify(STATE)));
    expect(problems).toBeUndefined();
    expect(packages.map(({ name, version, qualifiers }) => [name, version, qualifiers])).toEqual([
      ["github.com/apple/swift-nio", "2.62.0", undefined],
      ["gitlab.com/group/sub/lib", "1.0.0-beta.1", undefined],
      ["github.com/o/branch", "", { vcs_revision: "0123abc" }],
    ]);
  });

  it("reports what is not JSON", () => {
    expect(swiftExtractor.extract(claimedFile(PATH, "{")).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(swiftExtractor, PATH, JSON.stringify(STATE));
});
