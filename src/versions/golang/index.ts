import type { VersionScheme } from "../scheme.ts";
import { compareSemver, readSemver, type Semver, writeSemver } from "../shared/semver.ts";

/** Toolchains write `go1.22.1`, experiments follow behind a space or `-X:`. */
const TOOLCHAIN = /^go(\d[^ ]*?)(?: X:.*|-X:.*)?$/;

export const golang: VersionScheme<Semver> = {
  id: "golang",
  title: "Go module version, with pseudo-versions and +incompatible",
  references: ["https://go.dev/ref/mod#versions", "https://go.dev/doc/toolchain#version"],
  ecosystems: ["Go"],
  parse: (text) => readSemver(TOOLCHAIN.exec(text.trim())?.[1] ?? text),
  compare: compareSemver,
  canonical: writeSemver,
};
