import type { Distro } from "../model/distro.ts";
import type { FoundPackage } from "../model/package.ts";
import { formatPurl, type PurlParts } from "../model/purl.ts";

/** How a type's names become purl parts, where that is more than namespace and name at the last slash. */
type Rule = (found: FoundPackage, distro: Distro | undefined) => Partial<PurlParts>;

/** https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst; upstream and distro as Syft writes them. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ["deb", (found: FoundPackage, distro: Distro | undefined) => packageOf(found, distro, { upstream: nameUpstream(found) })],
  ["apk", (found: FoundPackage, distro: Distro | undefined) => packageOf(found, distro, { upstream: nameUpstream(found) })],
  ["opkg", (found: FoundPackage, distro: Distro | undefined) => packageOf(found, distro, { upstream: nameUpstream(found) })],
  ["alpm", (found: FoundPackage, distro: Distro | undefined) => packageOf(found, distro, { upstream: nameUpstream(found) })],
  ["rpm", describeRpm],
  ["maven", (found: FoundPackage) => splitName(found, ":")],
]);

/** Distributions whose packages go by another name than their os-release ID. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["rhel", "redhat"],
  ["sles", "suse"],
  ["sled", "suse"],
  ["sle-micro", "suse"],
  ["sl-micro", "suse"],
  ["opensuse-leap", "opensuse"],
  ["opensuse-tumbleweed", "opensuse"],
  ["amzn", "amazon"],
  ["ol", "oracle"],
]);

/** The canonical package URL; undefined when the name cannot be one. */
export function purlOf(found: FoundPackage, distro: Distro | undefined): string | undefined {
  const own = RULES.get(found.type)?.(found, distro) ?? {};
  try {
    return formatPurl({
      type: found.type,
      ...splitName(found, "/"),
      version: found.version,
      ...own,
      qualifiers: { ...found.qualifiers, ...own.qualifiers },
    });
  } catch {
    return undefined;
  }
}

function splitName({ name }: FoundPackage, separator: string): { readonly namespace?: string; readonly name: string } {
  const at = name.lastIndexOf(separator);
  return at <= 0 ? { name } : { namespace: name.slice(0, at), name: name.slice(at + 1) };
}

/** A program that was copied from another distribution says so itself; all else is of the image's. */
function packageOf(found: FoundPackage, distro: Distro | undefined, qualifiers: Readonly<Record<string, string>>): Partial<PurlParts> {
  const foreign = found.qualifiers?.["distro"];
  const id = foreign === undefined ? (distro?.id ?? "") : foreign.replace(/-[^-]*$/, "");
  const release = foreign ?? [distro?.id, distro?.version].filter(Boolean).join("-");
  return { namespace: NAMESPACES.get(id) ?? id, name: found.name, qualifiers: { arch: found.arch ?? "", distro: release, ...qualifiers } };
}

/** `source` or `source@version`, each part only where it differs from the package's own. */
function nameUpstream({ name, version, source }: FoundPackage): string {
  if (source === undefined || (source.name === name && source.version === version)) return "";
  return source.version === version ? source.name : `${source.name}@${source.version}`;
}

/** rpm's epoch is a qualifier, and its source is known by the file name of the source rpm. */
function describeRpm(found: FoundPackage, distro: Distro | undefined): Partial<PurlParts> {
  const epoch = /^(\d+):(.*)$/s.exec(found.version);
  const upstream = found.source === undefined ? "" : `${found.source.name}-${found.source.version}.src.rpm`;
  const parts = packageOf(found, distro, { upstream, epoch: epoch?.[1] ?? "", rpmmod: found.module ?? "" });
  return { ...parts, version: epoch?.[2] ?? found.version };
}
