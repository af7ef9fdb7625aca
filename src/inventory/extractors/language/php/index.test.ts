import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { phpExtractor } from "./index.ts";

const PATH = "app/vendor/composer/installed.json";
const MONOLOG = { name: "monolog/monolog", version: "3.5.0", license: ["MIT"], require: { php: ">=8.1", "ext-json": "*", "psr/log": "^3" } };

describe("php", () => {
  it.each([
    ["Composer 1", [MONOLOG]],
    ["Composer 2", { packages: [MONOLOG], dev: false }],
  ])("reads the record of %s", (_, document) => {
    expect(phpExtractor.extract(claimedFile(PATH, JSON.stringify(document))).packages).toEqual([
      { type: "composer", name: "monolog/monolog", version: "3.5.0", licenses: ["MIT"], dependsOn: ["psr/log"] },
    ]);
  });

  it("keeps the good records beside a bad one", () => {
    const { packages, problems } = phpExtractor.extract(claimedFile(PATH, JSON.stringify([{ name: "nameless" }, MONOLOG])));
    expect(packages).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID", where: { path: PATH, plugin: "php" } }]);
  });

  it.each(["not json", "3", '{"dev":true}'])("reports %s", (content) => {
    expect(phpExtractor.extract(claimedFile(PATH, content)).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  itSurvivesBadInput(phpExtractor, PATH, JSON.stringify([MONOLOG]));

  it.skipIf(!HAS_DATA).each(["syft-coverage", "syft-composer_1", "syft-composer_2", "trivy"])("finds every package of %s", (folder) => {
    const content = readFileSync(dataPath("fixtures/php", folder, "vendor/composer/installed.json"), "utf8");
    const document: unknown = JSON.parse(content);
    const list = (Array.isArray(document) ? document : (document as { packages: unknown }).packages) as { name: string; version: string }[];
    expect(namesIn(phpExtractor, PATH, content)).toEqual(list.map(({ name, version }) => `${name} ${version}`).sort());
    expect(list.length).toBeGreaterThan(0);
  });
});
