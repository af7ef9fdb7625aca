import type { SourcePackage } from "../../../model/package.ts";

/** `bash-5.1.8-6.el9.src.rpm` → name and version-release. A source rpm's name carries no epoch. */
export function readSourceRpm(file: string): SourcePackage | undefined {
  const match = /^(.+)-([^-]+)-([^-]+)\.(?:no)?src\.rpm$/.exec(file);
  return match === null ? undefined : { name: match[1] ?? "", version: `${match[2]}-${match[3]}` };
}
