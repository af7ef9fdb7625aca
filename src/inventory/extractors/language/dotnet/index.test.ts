import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { file, inventoryOfLayers } from "../../../../../test/support/layers.ts";
import { makeElf } from "../../../../../test/support/make-elf.ts";
import { makePe } from "../../../../../test/support/make-pe.ts";
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

  describe.each([1, 2, 6])("a single-file application, bundle version %i", (major) => {
    const program = makeBundle(major);

    it("has the same packages as its deps.json", () => {
      expect(namesIn(dotnetExtractor, "app/Shop", program)).toEqual(namesIn(dotnetExtractor, "app/Shop.deps.json", JSON.stringify(DEPS)));
    });

    itSurvivesBadInput(dotnetExtractor, "app/Shop", program);
  });

  it("has nothing to say of other programs, nor of a host without bundle", () => {
    expect(dotnetExtractor.extract(claimedFile("a", makeElf([{ name: ".data", bytes: Buffer.alloc(64) }])))).toEqual({});
    const host = Buffer.concat([makeElf([{ name: ".data", bytes: Buffer.concat([Buffer.alloc(8), SIGNATURE]) }]), Buffer.alloc(20_000)]);
    expect(dotnetExtractor.extract(claimedFile("a", host))).toEqual({});
  });

  describe("assemblies", () => {
    const JSON_NET = {
      CompanyName: "Newtonsoft",
      FileVersion: "13.0.3.27908",
      OriginalFilename: "Newtonsoft.Json.dll",
      ProductVersion: "13.0.3+0a2e291c",
    };

    it.each<[string, Readonly<Record<string, string>>, string[]]>([
      ["its own words", JSON_NET, ["Newtonsoft.Json 13.0.3"]],
      ["a version before release", { ...JSON_NET, ProductVersion: "14.0.1-beta.2+1" }, ["Newtonsoft.Json 14.0.1-beta.2"]],
      ["the file's version", { ...JSON_NET, ProductVersion: "@Commit: 1" }, ["Newtonsoft.Json 13.0.3.27908"]],
      ["its internal name", { InternalName: "Dapper.dll", FileVersion: "2.0.0" }, ["Dapper 2.0.0"]],
      ["nothing without a version", { InternalName: "Dapper.dll" }, []],
      ["nothing without a name", { ProductVersion: "1.0" }, []],
    ])("are guessed by %s", (_, texts, expected) => {
      expect(namesIn(dotnetExtractor, "app/x.dll", makePe(texts))).toEqual(expected);
    });

    it("are guesses, with their evidence", () => {
      const { packages } = dotnetExtractor.extract(claimedFile("app/x.dll", makePe(JSON_NET)));
      expect(packages).toMatchObject([{ confidence: "guessed", evidence: "version resource of an assembly", supplier: "Newtonsoft" }]);
    });

    it.each([
      ["native", "app/x.dll", false],
      ["translated", "app/de/x.resources.dll", true],
      ["for compilers", "usr/share/dotnet/packs/Microsoft.NETCore.App.Ref/8.0.0/ref/net8.0/x.dll", true],
    ])("are passed over when %s", (_, path, isManaged) => {
      expect(dotnetExtractor.extract(claimedFile(path, makePe(JSON_NET, { isManaged })))).toEqual({});
    });

    it("count only where no deps.json beside or above them names them", () => {
      const names = (...paths: readonly string[]) =>
        inventoryOfLayers([
          [file("app/Shop.deps.json", JSON.stringify(DEPS)), ...paths.map((path) => file(path, makePe(JSON_NET), 0o644))],
        ]).packages.map(({ version, locations }) => `${version} ${locations.map(({ path }) => path).join()}`);
      const listed = ["13.0.1 app/Shop.deps.json", "8.0.0 app/Shop.deps.json"];
      expect(names("app/Newtonsoft.Json.dll", "app/sub/Newtonsoft.Json.dll").sort()).toEqual(listed);
      expect(names("other/Newtonsoft.Json.dll", "app/Other.dll").sort()).toEqual([
        listed[0],
        "13.0.3 app/Other.dll,other/Newtonsoft.Json.dll",
        listed[1],
      ]);
    });

    itSurvivesBadInput(dotnetExtractor, "app/x.dll", makePe(JSON_NET));
  });

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

const SIGNATURE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");

/** A host program with a bundle behind it: https://github.com/dotnet/designs/blob/main/accepted/2020/single-file/bundler.md */
function makeBundle(major: number): Buffer {
  const words = (...values: readonly number[]): Buffer =>
    Buffer.concat(values.map((value) => Buffer.from(new BigUint64Array([BigInt(value)]).buffer)));
  const text = (value: string): Buffer => Buffer.from([value.length, ...Buffer.from(value)]);
  const data = Buffer.alloc(40);
  SIGNATURE.copy(data, 8);
  const size = makeElf([{ name: ".data", bytes: data }]).length;
  const deps = Buffer.from(JSON.stringify(DEPS));
  data.writeBigInt64LE(BigInt(size + deps.length));
  const head = Buffer.concat([Buffer.from(new Uint32Array([major, 0, 2]).buffer), text("bundle-id")]);
  const entry = (offset: number, length: number, kind: number, path: string): Buffer =>
    Buffer.concat([words(offset, length), Buffer.from([kind]), text(path)]);
  const shortCut = major === 1 ? Buffer.alloc(0) : words(size, deps.length, 0, 0, 0);
  const entries = [entry(0, 0, 1, "Shop.dll"), entry(size, deps.length, 3, "Shop.deps.json")];
  return Buffer.concat([makeElf([{ name: ".data", bytes: data }]), deps, head, shortCut, ...entries, Buffer.alloc(20_000)]);
}
