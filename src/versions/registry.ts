import { apk } from "./apk/index.ts";
import { bitnami } from "./bitnami/index.ts";
import { cran } from "./cran/index.ts";
import { dpkg } from "./dpkg/index.ts";
import { freebsd } from "./freebsd/index.ts";
import { golang } from "./golang/index.ts";
import { hackage } from "./hackage/index.ts";
import { jvm } from "./jvm/index.ts";
import { maven } from "./maven/index.ts";
import { nuget } from "./nuget/index.ts";
import { opam } from "./opam/index.ts";
import { packagist } from "./packagist/index.ts";
import { pacman } from "./pacman/index.ts";
import { pep440 } from "./pep440/index.ts";
import { portage } from "./portage/index.ts";
import { pub } from "./pub/index.ts";
import { rebuild } from "./rebuild/index.ts";
import { rpm } from "./rpm/index.ts";
import { rubygems } from "./rubygems/index.ts";
import type { VersionScheme } from "./scheme.ts";
import { semver } from "./semver/index.ts";

/** Every version scheme there is; a test compares the list with the folders. */
export const SCHEMES: readonly VersionScheme[] = [
  apk,
  bitnami,
  cran,
  dpkg,
  freebsd,
  golang,
  hackage,
  jvm,
  maven,
  nuget,
  opam,
  packagist,
  pacman,
  pep440,
  portage,
  pub,
  rebuild,
  rpm,
  rubygems,
  semver,
];

/** Ecosystems whose records name another one behind the colon: `TuxCare:Ubuntu`, `Root:Debian:12`. */
const WRAPPERS = new Set(["tuxcare", "root"]);

/** Echo is a Debian of its own that rebuilds packages of others, too. Rebuilt npm packages have an order of their own. */
const SUFFIXED = new Map<string, VersionScheme>([
  ["echo:npm", rebuild],
  ["root:npm", rebuild],
  ["echo:pypi", pep440],
  ["echo:maven", maven],
]);

const BY_NAME = new Map<string, VersionScheme>();
for (const scheme of SCHEMES) {
  for (const name of [scheme.id, ...scheme.ecosystems]) BY_NAME.set(name.toLowerCase(), scheme);
}

/** The scheme of an OSV ecosystem, with or without suffix (`Debian:12`); the id of a scheme names it as well. */
export function schemeFor(ecosystem: string): VersionScheme | undefined {
  const [base = "", inner = ""] = ecosystem.toLowerCase().split(":", 2);
  return SUFFIXED.get(`${base}:${inner}`) ?? BY_NAME.get(WRAPPERS.has(base) ? inner : base);
}

/** -1, 0 or 1, or undefined when the ecosystem is unknown or one of the texts is no version in it. */
export function compareVersions(ecosystem: string, a: string, b: string): -1 | 0 | 1 | undefined {
  const scheme = schemeFor(ecosystem);
  const left = scheme?.parse(a);
  const right = scheme?.parse(b);
  if (scheme === undefined || left === undefined || right === undefined) return undefined;
  const order = scheme.compare(left, right);
  if (order === 0) return 0;
  return order < 0 ? -1 : 1;
}
