import type { VersionScheme } from "../scheme.ts";
import { compareSemver, readSemver, type Semver, writeSemver } from "../shared/semver.ts";

export const bitnami: VersionScheme<Semver> = {
  id: "bitnami",
  title: "Bitnami component version",
  references: ["https://github.com/bitnami/go-version", "https://github.com/bitnami/vulndb"],
  ecosystems: ["Bitnami"],
  parse(text) {
    const version = readSemver(text);
    return version !== undefined && isRevision(version.prerelease) ? { ...version, prerelease: [] } : version;
  },
  compare: compareSemver,
  canonical: writeSemver,
};

/** `2.3.1-4`, `-r4` in image tags: how often Bitnami built the same upstream source. It fixes nothing, so it orders nothing. */
function isRevision([first, ...others]: Semver["prerelease"]): boolean {
  return others.length === 0 && first !== undefined && (typeof first !== "string" || /^r\d+$/.test(first));
}
