import type { VersionScheme } from "../scheme.ts";
import type { Natural } from "../shared/natural.ts";
import { compareIdentifiers, compareSemver, readIdentifiers, readSemver, type Semver, writeSemver } from "../shared/semver.ts";

export interface PubVersion extends Semver {
  readonly build: readonly (Natural | string)[];
}

/** Unlike semver, Pub orders build metadata: «1.0.0 < 1.0.0+build». */
export const pub: VersionScheme<PubVersion> = {
  id: "pub",
  title: "Dart Pub version",
  references: ["https://pub.dev/documentation/pub_semver/latest/pub_semver/Version/compareTo.html", "https://semver.org/spec/v2.0.0.html"],
  ecosystems: ["Pub"],
  parse(text) {
    const version = readSemver(text);
    const plus = text.indexOf("+");
    return version && { ...version, build: readIdentifiers(plus === -1 ? undefined : text.slice(plus + 1).trim()) };
  },
  compare: (a, b) => compareSemver(a, b) || compareBuilds(a.build, b.build),
  canonical: (version) => `${writeSemver(version)}${version.build.length === 0 ? "" : `+${version.build.join(".")}`}`,
};

function compareBuilds(a: PubVersion["build"], b: PubVersion["build"]): number {
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    const difference = other === undefined ? 1 : compareIdentifiers(identifier, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
