import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { firstHeader, parseHeaders } from "../../../parsers/headers.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Installed R packages: each library folder has their descriptions. */
export const rExtractor: PackageExtractor = {
  id: "r",
  title: "R packages",
  references: ["https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file"],
  family: "language",
  hasRelations: true,
  version: 1,
  claims: [
    { basename: "DESCRIPTION", below: "library/*" },
    { basename: "DESCRIPTION", below: "site-library/*" },
  ],
  maxBytes: 4 * 1024 * 1024,
  extract,
};

function extract(file: ClaimedFile): Extraction {
  const headers = parseHeaders(file.text());
  const [name, version, license, url, maintainer] = ["package", "version", "license", "url", "maintainer"].map((field) =>
    firstHeader(headers, field),
  );
  if (!name || !version || !/^[A-Za-z][\w.]*$/.test(name)) {
    return { problems: [invalidRecord({ plugin: rExtractor.id, file }, "the description of an R package has no name and version")] };
  }
  // Those of R itself have its version and are no packages of CRAN.
  if (firstHeader(headers, "priority") === "base" || license?.startsWith("Part of R ")) return {};
  const dependsOn = ["depends", "imports", "linkingto"].flatMap(
    (field) => (firstHeader(headers, field) ?? "").match(/[A-Za-z][\w.]*(?=\s*(?:\([^)]{0,100}\)\s*)?(?:,|$))/g) ?? [],
  );
  return {
    packages: [
      {
        type: "cran",
        name,
        version,
        ...(license ? { licenses: [license] } : {}),
        ...(maintainer ? { supplier: maintainer } : {}),
        ...(url ? { homepage: url.split(/[\s,]/, 1)[0] ?? url } : {}),
        ...(dependsOn.length > 0 ? { dependsOn: [...new Set(dependsOn)].filter((other) => other !== "R").sort() } : {}),
      },
    ],
  };
}
