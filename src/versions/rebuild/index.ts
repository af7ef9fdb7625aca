import type { VersionScheme } from "../scheme.ts";
import { type BuildSemver, compareBuildSemver, readBuildSemver, writeBuildSemver } from "../shared/semver-build.ts";

/** `1.0.0+echo.2` and `1.0.0.root.io.2` are 1.0.0 built again with a fix: the one thing semver ignores is what their records are about. */
export const rebuild: VersionScheme<BuildSemver> = {
  id: "rebuild",
  title: "npm version rebuilt with fixes (Echo, Root)",
  references: ["https://ossf.github.io/osv-schema/#defined-ecosystems", "https://semver.org/spec/v2.0.0.html"],
  ecosystems: [],
  parse: (text) => readBuildSemver(text.replace(/\.root\.io\.(?=\d+$)/, "+root.io.")),
  compare: compareBuildSemver,
  canonical: writeBuildSemver,
};
