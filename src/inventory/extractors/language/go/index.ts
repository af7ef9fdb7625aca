import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { type Executable, readExecutable } from "../../../parsers/executable/index.ts";
import { type GoBuildInfo, readBuildInfo } from "./build-info.ts";
import { findStampedVersion } from "./main-version.ts";

/** Modules of Go binaries, from the build information that the linker embeds; also in stripped and cross-compiled ones. */
export const goExtractor: PackageExtractor = {
  id: "go",
  title: "Go binaries",
  references: ["https://pkg.go.dev/debug/buildinfo", "https://go.dev/ref/mod#go-version-m"],
  family: "language",
  confidence: ["exact", "derived"],
  version: 1,
  claims: [{ magic: "elf" }, { magic: "pe" }, { magic: "mach-o" }],
  maxBytes: 512 * 1024 * 1024,
  extract,
};

const EVIDENCE = "Go build information";

function extract(file: ClaimedFile): Extraction {
  const executable = readExecutable(file);
  const info = executable && readBuildInfo(file, executable);
  return executable === undefined || info === undefined ? {} : { packages: listModules(info, file, executable) };
}

function listModules(info: GoBuildInfo, file: ClaimedFile, executable: Executable): FoundPackage[] {
  const packages: FoundPackage[] = [];
  const standard = standardVersion(info.goVersion);
  if (standard !== undefined) packages.push({ type: "golang", name: "stdlib", version: standard, evidence: EVIDENCE });
  const main = info.main?.path || guessModule(info.path);
  if (main) packages.push({ type: "golang", name: main, ...mainVersion(info, file, executable), isApplication: true });
  for (const { path, version, isLocal } of info.dependencies) {
    if (path === "") continue;
    const evidence = isLocal ? `${EVIDENCE}; replaced by a directory, so its version is unknown` : EVIDENCE;
    packages.push({ type: "golang", name: path, version: cleanVersion(version), evidence });
  }
  return packages;
}

/** Programs built without modules name their main package only; on the great forges its module is known by its first parts. */
function guessModule(path: string): string | undefined {
  return /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+/.exec(path)?.[0];
}

/** `go1.22.3`, `go1.22.3 X:boringcrypto`, `go1.20.12 (Red Hat 1.20.12-8)` → `1.22.3`; development versions are none. */
export function standardVersion(text: string): string | undefined {
  return /^go(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?:$|[\s+-])/.exec(text)?.[1];
}

/** A pseudo-version without a tag under it orders before every release, so it would be judged wrongly. */
const UNTAGGED = /^v0\.0\.0-\d{14}-/;

function mainVersion(info: GoBuildInfo, file: ClaimedFile, executable: Executable): Pick<FoundPackage, "version" | "confidence" | "evidence"> {
  const version = cleanVersion(info.main?.version ?? "");
  if (version !== "" && !UNTAGGED.test(version)) return { version, evidence: EVIDENCE };
  const stamped = findStampedVersion(info, file, executable);
  return stamped === undefined ? { version: "", evidence: EVIDENCE } : { ...stamped, confidence: "derived" };
}

function cleanVersion(version: string): string {
  return version === "(devel)" ? "" : version.replace(/\+dirty$/, "");
}
