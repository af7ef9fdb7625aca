import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { rExtractor } from "./index.ts";

const PATH = "usr/local/lib/R/site-library/dplyr/DESCRIPTION";
const DPLYR = `Type: Package
Package: dplyr
Version: 1.1.4
Authors@R: c(
    person("Hadley", "Wickham"))
License: MIT + file LICENSE
URL: https://dplyr.tidyverse.org, https://github.com/tidyverse/dplyr
Depends: R (>= 3.5.0)
Imports: cli (>= 3.4.0), generics,
        glue (>= 1.3.2)
Maintainer: Hadley Wickham <hadley@posit.co>
Built: R 4.3.2; x86_64-pc-linux-gnu; 2024-01-01; unix
`;

describe("r", () => {
  it("reads an installed package", () => {
    expect(rExtractor.extract(claimedFile(PATH, DPLYR)).packages).toEqual([
      {
        type: "cran",
        name: "dplyr",
        version: "1.1.4",
        licenses: ["MIT + file LICENSE"],
        supplier: "Hadley Wickham <hadley@posit.co>",
        homepage: "https://dplyr.tidyverse.org",
        dependsOn: ["cli", "generics", "glue"],
      },
    ]);
  });

  it("leaves R's own to R, and reports what has no name", () => {
    expect(rExtractor.extract(claimedFile(PATH, "Package: stats\nVersion: 4.3.2\nPriority: base\n"))).toEqual({});
    expect(rExtractor.extract(claimedFile(PATH, "Title: Nothing\n")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  itSurvivesBadInput(rExtractor, PATH, DPLYR);
});
