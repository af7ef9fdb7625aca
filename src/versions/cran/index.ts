import type { VersionScheme } from "../scheme.ts";
import type { Natural } from "../shared/natural.ts";
import { compareNumberLists, readNumberList } from "../shared/number-list.ts";

export const cran: VersionScheme<readonly Natural[]> = {
  id: "cran",
  title: "R package version",
  references: ["https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file"],
  ecosystems: ["Bioconductor", "CRAN"],
  parse: readNumberList,
  compare: compareNumberLists,
  canonical: (version) => version.join("."),
};
