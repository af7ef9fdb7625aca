import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** Julia packages of a depot. */
export const juliaExtractor: PackageExtractor = {
  id: "julia",
  title: "Julia packages",
  references: ["https://pkgdocs.julialang.org/v1/toml-files/", "https://docs.julialang.org/en/v1/manual/code-loading/"],
  family: "language",
  version: 1,
  claims: [{ basename: "Project.toml", below: "packages/*/*" }],
  maxBytes: 1024 * 1024,
  extract,
};

/** `.julia/packages/JSON/93Ea8/Project.toml`; the fields stand before the first table. */
function extract(file: ClaimedFile): Extraction {
  const head = file.text().split(/^[ \t]{0,100}\[/m, 1)[0] ?? "";
  const [name, version, uuid] = ["name", "version", "uuid"].map(
    (field) => new RegExp(`^${field}\\s{0,20}=\\s{0,20}"([\\w.+-]{1,200})"`, "m").exec(head)?.[1],
  );
  if (!name || !version || !uuid) return {};
  return { packages: [{ type: "julia", name, version, qualifiers: { uuid } }] };
}
