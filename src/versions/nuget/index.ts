import type { VersionScheme } from "../scheme.ts";
import { compareSemver, readSemver, type Semver, writeSemver } from "../shared/semver.ts";

/** Semantic versions with an optional fourth number, leading zeros allowed, and release labels without regard to case. */
export const nuget: VersionScheme<Semver> = {
  id: "nuget",
  title: "NuGet package version",
  references: ["https://learn.microsoft.com/en-us/nuget/concepts/package-versioning"],
  ecosystems: ["NuGet"],
  parse: (text) => readSemver(text.toLowerCase()),
  compare: compareSemver,
  canonical: writeSemver,
};
