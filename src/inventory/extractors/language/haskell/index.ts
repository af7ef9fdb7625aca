import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { firstHeader, parseHeaders } from "../../../parsers/headers.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Haskell packages of GHC's package databases. */
export const haskellExtractor: PackageExtractor = {
  id: "haskell",
  title: "Haskell packages (GHC)",
  references: ["https://downloads.haskell.org/ghc/latest/docs/users_guide/packages.html#package-databases"],
  family: "language",
  hasRelations: true,
  version: 1,
  claims: [
    { suffix: ".conf", below: "package.conf.d" },
    { suffix: ".conf", below: "package.db" },
  ],
  maxBytes: 4 * 1024 * 1024,
  extract,
};

function extract(file: ClaimedFile): Extraction {
  const headers = parseHeaders(file.text());
  const [name, version, license, url, maintainer] = ["name", "version", "license", "homepage", "maintainer"].map((field) =>
    firstHeader(headers, field),
  );
  if (!name || !version || !/^[A-Za-z0-9-]+$/.test(name)) {
    return { problems: [invalidRecord({ plugin: haskellExtractor.id, file }, "a record of a GHC package database has no name and version")] };
  }
  // Ids: `text-2.0.2`, `aeson-2.1.2.1-7HnG…`.
  const needed = (firstHeader(headers, "depends") ?? "").split(/\s+/).map((id) => /^(.+?)-\d[\d.]*(?:-[\w-]+)?$/.exec(id.slice(0, 300))?.[1] ?? "");
  const dependsOn = [...new Set(needed.filter((other) => other !== "" && other !== name))].sort();
  return {
    packages: [
      {
        type: "hackage",
        name,
        version,
        ...(license ? { licenses: [license] } : {}),
        ...(maintainer ? { supplier: maintainer } : {}),
        ...(url ? { homepage: url } : {}),
        ...(dependsOn.length > 0 ? { dependsOn } : {}),
      },
    ],
  };
}
