import type { Package, SourcePackage } from "../../model/package.ts";
import { formatPurl, type PurlParts } from "../../model/purl.ts";
import type { Sparse } from "../facts/facts.ts";

/** Types whose namespace is a vendor or an uploader, not a part of the name. */
const VENDOR_NAMESPACE = new Set(["alpm", "apk", "conan", "cpan", "deb", "opkg", "qpkg", "rpm", "swid", "yocto"]);

/** What a purl alone says about a package. */
export type PurlView = Pick<Package, "purl" | "type" | "name" | "version"> & Sparse<Pick<Package, "arch" | "source" | "module">>;

/** Reads name, version, architecture, source and module out of a purl, whose qualifiers most tools use in the same way. */
export function viewPurl(parts: PurlParts, fallbackVersion: string): PurlView {
  const qualifiers = parts.qualifiers ?? {};
  const version = parts.version === undefined ? fallbackVersion : withEpoch(parts.version, qualifiers["epoch"]);
  return {
    purl: formatPurl(parts),
    type: parts.type,
    name: nameOf(parts),
    version,
    arch: qualifiers["arch"],
    source: readUpstream(parts.type, qualifiers["upstream"], version),
    module: qualifiers["rpmmod"],
  };
}

function nameOf({ type, namespace, name }: PurlParts): string {
  if (namespace === undefined || VENDOR_NAMESPACE.has(type)) return name;
  return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}

/** https://github.com/package-url/purl-spec/blob/main/types/rpm-definition.json: the epoch is a qualifier there; Trivy does so for deb, too. */
function withEpoch(version: string, epoch: string | undefined): string {
  return epoch === undefined || epoch === "0" || !/^\d+$/.test(epoch) || /^\d+:/.test(version) ? version : `${epoch}:${version}`;
}

/** Syft's `upstream`: `name`, `name@version` or the file name of a source rpm. */
function readUpstream(type: string, upstream: string | undefined, version: string): SourcePackage | undefined {
  if (upstream === undefined) return undefined;
  if (type === "rpm") return parseSourceRpm(upstream);
  const at = upstream.lastIndexOf("@");
  return at > 0 ? { name: upstream.slice(0, at), version: upstream.slice(at + 1) } : { name: upstream, version };
}

/** `openssl-3.5.1-4.el9_7.src.rpm` → openssl, 3.5.1-4.el9_7. The epoch is not in the file name. */
export function parseSourceRpm(file: string): SourcePackage | undefined {
  const stem = /^(.+)\.(?:no)?src\.rpm$/.exec(file)?.[1] ?? "";
  const release = stem.lastIndexOf("-");
  const version = stem.lastIndexOf("-", release - 1);
  return version > 0 ? { name: stem.slice(0, version), version: stem.slice(version + 1) } : undefined;
}

/** Purls of some types fold case; a spelling is preferred when it is the same but for that. */
export function preferSpelling(name: string, spellings: readonly string[]): string {
  return spellings.find((spelling) => spelling === name || foldName(spelling) === foldName(name)) ?? name;
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, "-");
}
