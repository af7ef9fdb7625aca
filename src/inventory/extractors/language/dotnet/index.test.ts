import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { dotnetExtractor } from "./index.ts";

const DEPS = {
  runtimeTarget: { name: ".NETCoreApp,Version=v8.0/linux-x64" },
  targets: {
    ".NETCoreApp,Version=v8.0/linux-x64": {
      "Shop/1.0.0": { dependencies: { "Newtonsoft.Json": "13.0.1", "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64": "8.0.0" } },
      "Newtonsoft.Json/13.0.1": { runtime: { "lib/net6.0/Newtonsoft.Json.dll": {} }, dependencies: { "NETStandard.Library": "2.0.3" } },
      "NETStandard.Library/2.0.3": { dependencies: {} },
      "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.0": { native: { "libclrjit.so": {} } },
    },
  },
  libraries: {
    "Shop/1.0.0": { type: "project" },
    "Newtonsoft.Json/13.0.1": { type: "package" },
    "NETStandard.Library/2.0.3": { type: "package" },
    "Some.Reference/1.0.0": { type: "referenceassembly" },
    "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.0": { type: "runtimepack" },
  },
};

describe("dotnet", () => {
  it("finds packages and runtime packs that bring files, and nothing else", () => {
    const { packages } = dotnetExtractor.extract(claimedFile("app/Shop.deps.json", JSON.stringify(DEPS)));
    expect(packages).toEqual([
      { type: "nuget", name: "Newtonsoft.Json", version: "13.0.1", dependsOn: ["NETStandard.Library"] },
      { type: "nuget", name: "Microsoft.NETCore.App.Runtime.linux-x64", version: "8.0.0" },
    ]);
  });

  it("reports what is not JSON", () => {
    expect(dotnetExtractor.extract(claimedFile("a.deps.json", "{")).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(dotnetExtractor, "app/Shop.deps.json", JSON.stringify(DEPS));

  describe.skipIf(!HAS_DATA)("files of real projects", () => {
    it.each([
      ["trivy/happy", ["Newtonsoft.Json 13.0.1"]],
      ["trivy/missing-target", ["Newtonsoft.Json 13.0.1"]],
      ["trivy/datacollector", ["Newtonsoft.Json 9.0.1"]],
      ["trivy/multi-project", ["Newtonsoft.Json 13.0.3"]],
      ["trivy/ambiguous-root", ["Newtonsoft.Json 13.0.3"]],
      ["trivy/without-runtime", ["JsonDiffPatch 2.0.61", "Libuv 1.9.1"]],
      ["trivy/no-libraries", []],
      [
        "trivy/self-contained",
        ["Microsoft.AspNetCore.App.Runtime.linux-x64 8.0.0", "Microsoft.NETCore.App.Runtime.linux-x64 8.0.0", "Newtonsoft.Json 13.0.1"],
      ],
    ])("%s", (name, expected) => {
      expect(namesIn(dotnetExtractor, "a.deps.json", readFileSync(dataPath("fixtures/dotnet", `${name}.deps.json`)))).toEqual(expected);
    });

    it("leaves out no library with files of a single-file application", () => {
      const names = namesIn(dotnetExtractor, "a.deps.json", readFileSync(dataPath("fixtures/dotnet/syft/net8-app-single-file.deps.json")));
      expect(names).toContain("Newtonsoft.Json 13.0.3");
      expect(names).toContain("Microsoft.NETCore.App.Runtime.win-x64 8.0.14");
      expect(names).toContain("Humanizer.Core.de 2.14.1");
    });
  });
});
