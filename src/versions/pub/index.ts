import type { VersionScheme } from "../scheme.ts";
import { type BuildSemver, compareBuildSemver, readBuildSemver, writeBuildSemver } from "../shared/semver-build.ts";

/** Unlike semver, Pub orders build metadata: «1.0.0 < 1.0.0+build». */
export const pub: VersionScheme<BuildSemver> = {
  id: "pub",
  title: "Dart Pub version",
  references: ["https://pub.dev/documentation/pub_semver/latest/pub_semver/Version/compareTo.html", "https://semver.org/spec/v2.0.0.html"],
  ecosystems: ["Pub"],
  parse: readBuildSemver,
  compare: compareBuildSemver,
  canonical: writeBuildSemver,
};
