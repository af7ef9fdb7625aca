import { baseEcosystem } from "../model/ecosystem.ts";
import type { Package } from "../model/package.ts";

/** purl type → OSV ecosystem, for packages whose ecosystem does not depend on the distribution. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["npm", "npm"],
  ["pypi", "PyPI"],
  ["golang", "Go"],
  ["cargo", "crates.io"],
  ["gem", "RubyGems"],
  ["maven", "Maven"],
  ["nuget", "NuGet"],
  ["composer", "Packagist"],
  ["hex", "Hex"],
  ["pub", "Pub"],
  ["cran", "CRAN"],
  ["hackage", "Hackage"],
  ["swift", "SwiftURL"],
  ["conan", "ConanCenter"],
  ["bitnami", "Bitnami"],
  ["julia", "Julia"],
  ["opam", "opam"],
  ["githubactions", "GitHub Actions"],
]);

/** Package managers of operating systems: judged by the distribution's ecosystems and by nothing else. */
const OS_TYPES: ReadonlySet<string> = new Set(["deb", "apk", "rpm", "alpm", "ebuild", "opkg"]);

export const isOsType = (type: string): boolean => OS_TYPES.has(type);
export const languageEcosystem = (type: string): string | undefined => LANGUAGES.get(type);

/** Names that are addresses of their own: the application's root is then a published module like any other. */
export const hasGlobalNames = (type: string): boolean => type === "golang" || type === "maven" || type === "swift";

/**
 * What a distribution's records are named after, and so which version is compared.
 * - `source`: source package and its own version (never a binary's: `libdevmapper1.02.1` is `2:1.02…`, its source lvm2 `2.03…`).
 * - `origin`: the origin, and often the subpackage too; one version for both.
 * - `binary`: the installed package; `binary-and-source`: either.
 * - `source-rpm`: the source, which rpm names without its epoch.
 */
export type Naming = "source" | "origin" | "binary" | "binary-and-source" | "source-rpm";

interface OsEcosystem {
  readonly type: string;
  readonly naming: Naming;
}

const OS_ECOSYSTEMS: ReadonlyMap<string, OsEcosystem> = new Map([
  ["Debian", { type: "deb", naming: "source" }],
  ["Ubuntu", { type: "deb", naming: "source" }],
  ["Echo", { type: "deb", naming: "source" }],
  ["Alpine", { type: "apk", naming: "source" }],
  ["Wolfi", { type: "apk", naming: "origin" }],
  ["Chainguard", { type: "apk", naming: "origin" }],
  ["MinimOS", { type: "apk", naming: "origin" }],
  ["CleanStart", { type: "apk", naming: "origin" }],
  ["Alpaquita", { type: "apk", naming: "origin" }],
  ["BellSoft Hardened Containers", { type: "apk", naming: "origin" }],
  ["AlmaLinux", { type: "rpm", naming: "binary" }],
  ["Amazon Linux", { type: "rpm", naming: "binary" }],
  ["Oracle Linux", { type: "rpm", naming: "binary" }],
  ["Arch Linux", { type: "alpm", naming: "binary" }],
  ["Red Hat", { type: "rpm", naming: "binary-and-source" }],
  ["Rocky Linux", { type: "rpm", naming: "source-rpm" }],
  ["SUSE", { type: "rpm", naming: "source-rpm" }],
  ["openSUSE", { type: "rpm", naming: "source-rpm" }],
  ["openEuler", { type: "rpm", naming: "source-rpm" }],
  ["Mageia", { type: "rpm", naming: "source-rpm" }],
  ["Azure Linux", { type: "rpm", naming: "source-rpm" }],
  ["Photon OS", { type: "rpm", naming: "source-rpm" }],
]);

/** How an OS ecosystem judges packages of this type; undefined when it does not. */
export function osNaming(ecosystem: string, pkg: Package): Naming | undefined {
  const known = OS_ECOSYSTEMS.get(baseEcosystem(ecosystem));
  return known?.type === pkg.type ? known.naming : undefined;
}

/** Ubuntu's extended support replaces the plain release's word on the same record. */
export const isExtendedSupport = (ecosystem: string): boolean => ecosystem.startsWith("Ubuntu:Pro:");
