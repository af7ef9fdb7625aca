import { apk } from "./apk/index.ts";
import { dpkg } from "./dpkg/index.ts";
import type { VersionScheme } from "./scheme.ts";
import { semver } from "./semver/index.ts";

/** Every version scheme there is; a test compares the list with the folders. */
export const SCHEMES: readonly VersionScheme[] = [apk, dpkg, semver];

/** Ecosystems whose records name another one behind the colon: `TuxCare:Ubuntu`, `Root:Debian:12`. */
const WRAPPERS = new Set(["tuxcare", "root"]);

const BY_NAME = new Map<string, VersionScheme>();
for (const scheme of SCHEMES) {
  for (const name of [scheme.id, ...scheme.ecosystems]) BY_NAME.set(name.toLowerCase(), scheme);
}

/** The scheme of an OSV ecosystem, with or without suffix (`Debian:12`); the id of a scheme names it as well. */
export function schemeFor(ecosystem: string): VersionScheme | undefined {
  const colon = ecosystem.indexOf(":");
  const base = (colon === -1 ? ecosystem : ecosystem.slice(0, colon)).toLowerCase();
  const inner = colon === -1 ? "" : ecosystem.slice(colon + 1);
  return BY_NAME.get(WRAPPERS.has(base) ? (inner.split(":", 1)[0] ?? "").toLowerCase() : base);
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
