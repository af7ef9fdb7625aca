import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { haskellExtractor } from "./index.ts";

const PATH = "opt/ghc/lib/package.conf.d/aeson-2.1.2.1.conf";
const AESON = `name:            aeson
version:         2.1.2.1
visibility:      public
id:              aeson-2.1.2.1-7HnG
license:         BSD-3-Clause
maintainer:      Adam Bergmark <adam@bergmark.nl>
homepage:        https://github.com/haskell/aeson
depends:
    attoparsec-0.14.4-Ab3 base-4.18.2.0
    text-2.0.2
`;

describe("haskell", () => {
  it("reads a registered package", () => {
    expect(haskellExtractor.extract(claimedFile(PATH, AESON)).packages).toEqual([
      {
        type: "hackage",
        name: "aeson",
        version: "2.1.2.1",
        licenses: ["BSD-3-Clause"],
        supplier: "Adam Bergmark <adam@bergmark.nl>",
        homepage: "https://github.com/haskell/aeson",
        dependsOn: ["attoparsec", "base", "text"],
      },
    ]);
  });

  it("reports a record without name", () => {
    expect(haskellExtractor.extract(claimedFile(PATH, "version: 1\n")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  itSurvivesBadInput(haskellExtractor, PATH, AESON);
});
