import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { LINEAR, measureGrowth } from "../../../../../test/support/growth.ts";
import { rubyExtractor } from "./index.ts";

const HOME = "usr/local/bundle/specifications";
const NOKOGIRI = `# -*- encoding: utf-8 -*-
# stub: nokogiri 1.16.2 x86_64-linux lib

Gem::Specification.new do |s|
  s.name = "nokogiri".freeze
  s.version = "1.16.2"
  s.platform = "x86_64-linux".freeze

  s.authors = ["Mike Dalessio".freeze, "Aaron Patterson".freeze]
  s.homepage = "https://nokogiri.org".freeze
  s.licenses = ["MIT".freeze]
  s.add_runtime_dependency(%q<racc>.freeze, ["~> 1.4"])
  s.add_development_dependency(%q<rake>.freeze, [">= 0"])
end
`;

describe("ruby", () => {
  it("reads what RubyGems wrote", () => {
    const { packages } = rubyExtractor.extract(claimedFile(`${HOME}/nokogiri-1.16.2-x86_64-linux.gemspec`, NOKOGIRI));
    expect(packages).toEqual([
      {
        type: "gem",
        name: "nokogiri",
        version: "1.16.2",
        qualifiers: { platform: "x86_64-linux" },
        licenses: ["MIT"],
        homepage: "https://nokogiri.org",
        supplier: "Mike Dalessio, Aaron Patterson",
        dependsOn: ["racc"],
      },
    ]);
  });

  it("passes over the gemspec in a gem's own sources", () => {
    expect(rubyExtractor.extract(claimedFile("usr/local/bundle/gems/nokogiri-1.16.2/nokogiri.gemspec", NOKOGIRI))).toEqual({});
  });

  it("takes the file's name where the specification computes its version", () => {
    const text = 'Gem::Specification.new do |s|\n  s.name = "psych"\n  s.version = Psych::VERSION\nend\n';
    expect(namesIn(rubyExtractor, `${HOME}/default/psych-5.1.2-java.gemspec`, text)).toEqual(["psych 5.1.2"]);
  });

  it("reports a specification without name and version", () => {
    const { problems } = rubyExtractor.extract(claimedFile(`${HOME}/odd.gemspec`, "puts 1\n"));
    expect(problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID", where: { plugin: "ruby" } }]);
  });

  itSurvivesBadInput(rubyExtractor, `${HOME}/nokogiri-1.16.2.gemspec`, NOKOGIRI);

  it("spends no more than linear time on a file made to hurt", async () => {
    const text = (size: number): string => `  s.licenses =${' "'.repeat(size * 5)}\n${" s.name = ".repeat(size)}`;
    expect(await measureGrowth(LINEAR, 3000, (size) => rubyExtractor.extract(claimedFile(`${HOME}/a.gemspec`, text(size))))).toBeLessThan(LINEAR);
  });

  it.skipIf(!HAS_DATA).each([
    ["scalibr/rss-0.2.9", "rss 0.2.9"],
    ["scalibr/yaml-0.2.1", "yaml 0.2.1"],
    ["syft/specifications/bundler", "bundler 2.1.4"],
    ["syft/specifications/default/unbundler", "unbundler 3.1.4"],
    ["trivy/normal00", "rake 13.0.3"],
    ["trivy/normal01", "async 1.25.0"],
    ["trivy/license", "async 1.25.0"],
    ["trivy/multiple_licenses", "test-unit 3.3.7"],
    ["scancode/specifications/sequel-5.53.0", "sequel 5.53.0"],
  ])("reads %s", (name, expected) => {
    const content = readFileSync(dataPath("fixtures/ruby", `${name}.gemspec`));
    expect(namesIn(rubyExtractor, `${HOME}/${name.slice(name.lastIndexOf("/") + 1)}.gemspec`, content)).toEqual([expected]);
  });
});
