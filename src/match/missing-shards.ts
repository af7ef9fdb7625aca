import type { Inventory } from "../model/inventory.ts";
import type { Problem } from "../model/problem.ts";
import { osNaming } from "./ecosystems.ts";

/**
 * A release's advisories may be spread over several shards (Red Hat's repositories, SUSE's modules). Where some of them are not there, its
 * packages are judged by the rest, which must not look like the whole. The names of rolling releases are alternatives: one is enough.
 */
export function reportMissingShards({ distro, packages }: Inventory, loaded: ReadonlySet<string>): readonly Problem[] {
  if (distro === undefined || distro.isRolling) return [];
  const kinds = [...new Map(packages.map((pkg) => [pkg.type, pkg])).values()];
  const wanted = distro.ecosystems.filter((ecosystem) => kinds.some((pkg) => osNaming(ecosystem, pkg) !== undefined));
  const missing = wanted.filter((ecosystem) => !loaded.has(ecosystem));
  // Without any of them nothing is judged, which the coverage says.
  if (missing.length === wanted.length) return [];
  return missing.map((ecosystem) => ({
    severity: "error",
    code: "FEED_PARTIAL",
    message: `The packages of ${distro.prettyName ?? distro.id} were judged without the advisories of ${ecosystem}, which are not there.`,
    where: { record: ecosystem },
    hint: "Vulnerabilities that only those advisories name are not shown.",
  }));
}
