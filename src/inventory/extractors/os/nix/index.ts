import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { readTable } from "../../../parsers/sqlite.ts";
import { damage } from "../../shared/unreadable.ts";

/** Packages of the Nix store: from its database, and from the paths of programs where the image has none. */
export const nixExtractor: PackageExtractor = {
  id: "nix",
  title: "Nix store",
  references: ["https://nix.dev/manual/nix/latest/store/store-path", "https://nix.dev/manual/nix/latest/language/builtins#builtins-parseDrvName"],
  family: "os",
  confidence: ["derived"],
  version: 1,
  claims: [{ path: "nix/var/nix/db/db.sqlite" }, { magic: "elf" }],
  maxBytes: 1024 * 1024 * 1024,
  extract,
};

/** The alphabet of Nix's base 32 has no e, o, t, u. */
const STORE_PATH = /(?:^|\/)nix\/store\/[0-9a-df-np-sv-z]{32}-([^/]{1,211})(?:\/|$)/;
const OUTPUT = /-(?:bin|debug|dev|devdoc|dist|doc|info|lib|man|out|static)$/;

function extract(file: ClaimedFile): Extraction {
  if (!file.path.endsWith("/db.sqlite")) return { packages: parseStorePath(file.path) };
  const found: FoundPackage[] = [];
  for (const row of readTable(file.bytes(), "ValidPaths")) {
    if ("damage" in row) return { packages: found, problems: [damage({ plugin: nixExtractor.id, file }, `Nix database: ${row.damage}`)] };
    const path = row.columns[1];
    if (typeof path === "string") found.push(...parseStorePath(path));
  }
  return { packages: found };
}

/** `…-openssl-3.0.13-bin` is output `bin` of openssl 3.0.13; what has no version (patches, wrappers, sources) is no package. */
function parseStorePath(path: string): FoundPackage[] {
  const name = STORE_PATH.exec(path)?.[1];
  if (name === undefined || /\.(?:drv|patch|tar\.\w+|tgz|zip|sh)$/.test(name)) return [];
  const output = OUTPUT.exec(name)?.[0];
  // The version begins at the first dash that no letter follows.
  const [, base, version] = /^(.+?)-(\d.*)$/.exec(output === undefined ? name : name.slice(0, -output.length)) ?? [];
  if (base === undefined || version === undefined) return [];
  return [
    {
      type: "nix",
      name: base,
      version,
      confidence: "derived",
      evidence: "store path",
      ...(output ? { qualifiers: { output: output.slice(1) } } : {}),
    },
  ];
}
