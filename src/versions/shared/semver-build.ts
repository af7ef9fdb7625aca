import type { Natural } from "./natural.ts";
import { compareIdentifiers, compareSemver, readIdentifiers, readSemver, type Semver, writeSemver } from "./semver.ts";

/** A semantic version whose build metadata counts. */
export interface BuildSemver extends Semver {
  readonly build: readonly (Natural | string)[];
}

export function readBuildSemver(text: string): BuildSemver | undefined {
  const version = readSemver(text);
  const plus = text.indexOf("+");
  return version && { ...version, build: readIdentifiers(plus === -1 ? undefined : text.slice(plus + 1).trim()) };
}

/** None sorts first, then identifier by identifier as in pre-releases. */
export function compareBuildSemver(a: BuildSemver, b: BuildSemver): number {
  return compareSemver(a, b) || compareBuilds(a.build, b.build);
}

export function writeBuildSemver(version: BuildSemver): string {
  return `${writeSemver(version)}${version.build.length === 0 ? "" : `+${version.build.join(".")}`}`;
}

function compareBuilds(a: BuildSemver["build"], b: BuildSemver["build"]): number {
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    const difference = other === undefined ? 1 : compareIdentifiers(identifier, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
