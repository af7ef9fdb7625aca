import type { VersionScheme } from "../scheme.ts";
import { compareSemver, readSemver, type Semver, writeSemver } from "../shared/semver.ts";

/** Strict where the text is strict; npm's loose forms and the shortened versions of older records are read too. */
export const semver: VersionScheme<Semver> = {
  id: "semver",
  title: "Semantic version (npm, crates.io, Hex, Swift and others)",
  references: ["https://semver.org/spec/v2.0.0.html", "https://docs.npmjs.com/cli/v11/configuring-npm/package-json#version"],
  ecosystems: [
    "crates.io",
    "ConanCenter",
    "Docker Hardened Images",
    "GitHub Actions",
    "Hex",
    "Julia",
    "Kubernetes",
    "Linux",
    "npm",
    "SwiftURL",
    "VSCode",
  ],
  parse: readSemver,
  compare: compareSemver,
  canonical: writeSemver,
};
