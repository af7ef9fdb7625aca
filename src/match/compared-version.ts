import type { Package } from "../model/package.ts";

/** `go1.22.3 X:boringcrypto`, `go1.20rc2`, `go1.21.5 (Red Hat 1.21.5-1.el9)` → the release in the semver form of the Go database. */
function readGoRelease(version: string): string {
  const [, major, minor, patch, stage, number] = /^(?:go|v)?(\d+)\.(\d+)(?:\.(\d+))?(?:-?(rc|beta)\.?(\d+))?(?![\w.])/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return "";
  return `${major}.${minor}.${patch ?? "0"}${stage === undefined ? "" : `-${stage}.${number ?? "0"}`}`;
}

function readGoVersion(pkg: Package): string {
  if (pkg.name === "stdlib" || pkg.name === "toolchain") return readGoRelease(pkg.version);
  if (pkg.version === "(devel)") return "";
  // Without a tag in reach the toolchain stamps v0.0.0-…, below every fixed version: it says nothing about the release.
  return pkg.isApplication && /^v?0\.0\.0-/.test(pkg.version) ? "" : pkg.version;
}

/** The version of a language package as its database spells it; empty when it is not known. */
export function readComparedVersion(pkg: Package): string {
  return pkg.type === "golang" ? readGoVersion(pkg) : pkg.version;
}

/** Separates `2:1.02.185-2` into its epoch, if it names one, and the rest. */
export function splitEpoch(version: string): { readonly epoch: string | undefined; readonly rest: string } {
  const [, epoch, rest] = /^(\d+):(.*)$/s.exec(version) ?? [];
  return { epoch, rest: rest ?? version };
}
