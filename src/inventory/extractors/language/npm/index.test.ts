import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { file, inventoryOfLayers, packageJson } from "../../../../../test/support/layers.ts";
import type { Extraction } from "../../../../model/layer-report.ts";
import { npmExtractor } from "./index.ts";

const PATH = "app/node_modules/x/package.json";
const extract = (manifest: unknown, path = PATH): Extraction =>
  npmExtractor.extract(claimedFile(path, typeof manifest === "string" ? manifest : JSON.stringify(manifest)));

describe("npm", () => {
  it("reads a manifest", () => {
    const manifest = {
      name: "@scope/x",
      version: "v1.2.3",
      license: "MIT",
      author: { name: "A", email: "a@example.com" },
      homepage: "https://x.example",
      dependencies: { b: "^1", a: "1" },
      optionalDependencies: { c: "1" },
      devDependencies: { d: "1" },
    };
    expect(extract(manifest).packages).toEqual([
      {
        type: "npm",
        name: "@scope/x",
        version: "1.2.3",
        licenses: ["MIT"],
        supplier: "A <a@example.com>",
        homepage: "https://x.example",
        dependsOn: ["a", "b", "c"],
      },
    ]);
  });

  it.each<[string, unknown, readonly string[] | undefined]>([
    ["a text", { license: "Apache-2.0" }, ["Apache-2.0"]],
    ["an object", { license: { type: "MIT", url: "x" } }, ["MIT"]],
    ["a list of objects", { licenses: [{ type: "MIT" }, { name: "ISC" }] }, ["MIT", "ISC"]],
    ["a list of texts", { license: ["MIT", "ISC"] }, ["MIT", "ISC"]],
    ["nonsense", { license: 5, licenses: [null, {}, [""]] }, undefined],
    ["nothing", {}, undefined],
  ])("reads licences written as %s", (_, fields, licenses) => {
    expect(extract({ name: "x", version: "1.0.0", ...(fields as object) }).packages?.[0]?.licenses).toEqual(licenses);
  });

  it.each<[string, unknown]>([
    ["no name", { version: "1.0.0" }],
    ["no version", { name: "x" }],
    ["neither", { type: "module" }],
    ["an empty name", { name: " ", version: "1.0.0" }],
    ["a version that is no text", { name: "x", version: 1 }],
    ["no object", [1]],
    ["null", null],
  ])("passes over a manifest with %s", (_, manifest) => {
    expect(extract(manifest)).toEqual({});
  });

  it.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a name with spaces", { name: "a b", version: "1.0.0" }],
    ["a name with newlines", { name: "a\n::error::b", version: "1.0.0" }],
    ["a path for a name", { name: "../../x", version: "1.0.0" }],
    ["an endless name", { name: "x".repeat(300), version: "1.0.0" }],
    ["a version with spaces", { name: "x", version: "1 2" }],
  ])("reports a manifest with %s", (_, manifest) => {
    expect(extract(manifest)).toMatchObject({ problems: [{ code: "PACKAGE_RECORD_INVALID", where: { path: PATH, plugin: "npm" } }] });
  });

  it("is not misled by what objects inherit", () => {
    expect(extract('{"__proto__":{"name":"x","version":"1"}}')).toEqual({});
    expect(extract('{"name":"x","version":"1.0.0","dependencies":{"__proto__":"1","constructor":"1"}}').packages?.[0]?.dependsOn).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it.each<[string, boolean]>([
    ["node_modules/x", true],
    ["app/node_modules/x", true],
    ["app/node_modules/@s/x", true],
    ["app/node_modules/a/node_modules/x", true],
    ["usr/lib/node_modules/npm/node_modules/x", true],
    ["usr/lib/node_modules/app/packages/server/node_modules/x", true],
    ["app/node_modules/.pnpm/x@1.0.0/node_modules/x", true],
    ["app/node_modules/.pnpm/@s+x@1.0.0/node_modules/@s/x", true],
    ["app/node_modules/.store/x-npm-1.0.0-abc/node_modules/x", true],
    ["app/node_modules/.store/x-npm-1.0.0-abc/package", true],
    ["app/node_modules/.store/@s-x-npm-1.0.0-abc/package", true],
    ["app/node_modules/.store/x-npm-1.0.0-abc/package/dist", false],
    ["test/node_modules/x", true],
    ["app/node_modules/test", true],
    ["app/node_modules/fixtures/node_modules/x", true],
    ["app/node_modules/whatwg-url", true],
    ["app", false],
    ["app/node_modules", false],
    ["app/node_modules/@s", false],
    ["app/node_modules/x/dist/esm", false],
    ["app/node_modules/x/test/fixture", false],
    ["app/node_modules/x/test/node_modules/y", false],
    ["app/node_modules/@s/x/test/fixtures/a/node_modules/y", false],
    ["app/node_modules/.cache", false],
  ])("finds what lies in %s: %s", (folder, isFound) => {
    const { packages } = inventoryOfLayers([[file(`${folder}/package.json`, packageJson("x@1.0.0"))]]);
    expect(packages).toHaveLength(isFound ? 1 : 0);
  });

  it("keeps every place a package was found in", () => {
    const places = ["a/node_modules/x", "a/node_modules/b/node_modules/x", "c/node_modules/.pnpm/x@1.0.0/node_modules/x"];
    const { packages } = inventoryOfLayers([places.map((place) => file(`${place}/package.json`, packageJson("x@1.0.0")))]);
    expect(packages.map(({ locations }) => locations.length)).toEqual([3]);
  });

  it("says of a package that was cloned where from", () => {
    const lock = {
      packages: {
        "node_modules/x": { version: "1.0.0", resolved: "git+ssh://git@github.com/o/x.git#0123abc" },
        "node_modules/y": { version: "1.0.0", resolved: "https://registry.npmjs.org/y/-/y-1.0.0.tgz" },
        "node_modules/gone": { version: "1.0.0" },
      },
    };
    const entries = ["x", "y"].map((name) => file(`app/node_modules/${name}/package.json`, packageJson(`${name}@1.0.0`)));
    const { packages } = inventoryOfLayers([[...entries, file("app/node_modules/.package-lock.json", JSON.stringify(lock))]]);
    expect(packages.map(({ name, qualifiers }) => [name, qualifiers])).toEqual([
      ["x", { vcs_url: "git+ssh://git@github.com/o/x.git#0123abc" }],
      ["y", undefined],
    ]);
  });

  itSurvivesBadInput(
    npmExtractor,
    PATH,
    JSON.stringify({ name: "x", version: "1.0.0", license: { type: "MIT" }, author: "A <a@b>", dependencies: { y: "1" } }),
  );
});

/** What Yarn's loader knows of an application: a plain package, a virtual one, a patched one, an alias, a clone, and a part of the project. */
const TABLE = [
  [null, [[null, { packageLocation: "./", packageDependencies: [], linkType: "SOFT" }]]],
  ["shop", [["workspace:.", { packageLocation: "./", packageDependencies: [["semver", "npm:7.5.4"]], linkType: "SOFT" }]]],
  [
    "@types/semver",
    [
      [
        "npm:7.5.0",
        {
          packageDependencies: [
            ["@types/semver", "npm:7.5.0"],
            ["alias", ["ms", "npm:2.1.3"]],
            ["react", null],
          ],
          linkType: "HARD",
        },
      ],
    ],
  ],
  [
    "ajv-formats",
    [
      ["npm:2.1.1", { packageDependencies: [["ajv-formats", "npm:2.1.1"]], linkType: "SOFT" }],
      ["virtual:6a03#npm:2.1.1", { packageDependencies: [["it's", "npm:1.0.0"]], linkType: "HARD" }],
    ],
  ],
  ["typescript", [["patch:typescript@npm%3A5.0.4#optional!builtin<compat/typescript>::version=5.0.4&hash=85af82", { linkType: "HARD" }]]],
  ["cloned", [["https://github.com/o/cloned.git#commit=0123abc", { linkType: "HARD" }]]],
];
const PLAIN = `return hydrateRuntimeState(${JSON.stringify({ x: "]", packageRegistryData: TABLE, y: ["z"] }, undefined, 2)}, {});`;
const QUOTED = `const RAW_RUNTIME_STATE =\n'${JSON.stringify({ packageRegistryData: TABLE, y: "\\" }, undefined, 2)
  .replace(/[\\']/g, "\\$&")
  .replaceAll("\n", "\\\n")}';\nmore "code"`;

describe("Yarn's loader", () => {
  it.each([
    [".pnp.cjs", QUOTED],
    [".pnp.cjs", PLAIN],
    [".pnp.data.json", JSON.stringify({ packageRegistryData: TABLE })],
  ])("%s names what is in its cache", (name, text) => {
    const { packages = [], problems } = extract(text, `app/${name}`);
    expect(problems).toBeUndefined();
    expect(packages.map((found) => [found.name, found.version, found.dependsOn])).toEqual([
      ["@types/semver", "7.5.0", ["ms"]],
      ["ajv-formats", "2.1.1", ["it's"]],
      ["typescript", "5.0.4", undefined],
    ]);
  });

  it("is reported where it cannot be read", () => {
    expect(extract("module.exports = {}", "app/.pnp.cjs").problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(npmExtractor, "app/.pnp.cjs", QUOTED);
  itSurvivesBadInput(npmExtractor, "app/node_modules/.package-lock.json", '{"packages":{"node_modules/x":{"resolved":"git+ssh://x"}}}');
});
