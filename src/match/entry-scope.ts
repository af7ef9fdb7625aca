import type { Affected } from "../model/advisory.ts";
import type { Package } from "../model/package.ts";

/** Whether one `affected[]` entry speaks about a package at all, before any version is compared. */
export type Scope =
  | { readonly kind: "applies" }
  | { readonly kind: "elsewhere"; readonly reason: string }
  | { readonly kind: "unclear"; readonly reason: string };

const APPLIES: Scope = { kind: "applies" };

/** Architectures of packages that run everywhere. */
const ANY_ARCH: ReadonlySet<string> = new Set(["all", "noarch", "any"]);

export function findScope(entry: Affected, pkg: Package): Scope {
  if (entry.binaries !== undefined && !entry.binaries.includes(pkg.name)) return { kind: "elsewhere", reason: `the entry does not list ${pkg.name}` };
  const { arch } = pkg;
  if (entry.arches !== undefined && arch !== undefined && !ANY_ARCH.has(arch) && !entry.arches.includes(arch)) {
    return { kind: "elsewhere", reason: `the entry is about ${entry.arches.join(", ")}, not ${arch}` };
  }
  if (entry.ecosystem.startsWith("Oracle Linux:") && flavourOf(listFixes(entry).join()) !== flavourOf(pkg.version)) {
    return { kind: "elsewhere", reason: "the entry is about builds of another flavour (ksplice, fips)" };
  }
  const scope = pkg.type === "rpm" ? findModuleScope(entry, pkg) : APPLIES;
  return scope.kind === "applies" && isUndecided(entry) ? UNDECIDED : scope;
}

/** Neither affected nor fine. Other databases take what they have not looked into for affected and say so: their words are others. */
const isUndecided = ({ fixState }: Affected): boolean => fixState === "under-investigation";
const UNDECIDED: Scope = { kind: "unclear", reason: "the database is still investigating whether it is affected" };

const listFixes = (entry: Affected): readonly string[] => entry.ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? []));

/** Oracle's builds for live patching and for certified cryptography have release numbers of their own. */
const flavourOf = (version: string): string => /\.ksplice|[._]fips/.exec(version)?.[0].slice(1) ?? "";

/** Builds of a module say so in their release: `.module_el8.6.0+2904`, `.module+el9.4.0+20787`. */
const isModularVersion = (version: string): boolean => /\.module[_+]/.test(version);

/**
 * Modular packages live in lines of their own: nodejs 16 of the stream nodejs:16 is not fixed by the update of nodejs:18, and plain
 * packages by neither. Where the stream of either side is not known the entry cannot be judged.
 * https://docs.fedoraproject.org/en-US/modularity/
 */
function findModuleScope(entry: Affected, pkg: Package): Scope {
  const isModularPackage = pkg.module !== undefined || isModularVersion(pkg.version);
  if (!isModularEntry(entry)) return isModularPackage && isPlainEntry(entry) ? OUTSIDE_MODULES : APPLIES;
  if (!isModularPackage) return { kind: "elsewhere", reason: "the entry is about a module, which the package does not belong to" };
  const streams = entry.module === undefined || entry.module === "" ? [] : entry.module.split(",");
  if (streams.length === 0) return { kind: "unclear", reason: "the advisory does not say which module stream it is about" };
  if (pkg.module === undefined) return { kind: "unclear", reason: "the installed package does not say which module stream it belongs to" };
  const stream = pkg.module.split(":", 2).join(":");
  return streams.includes(stream) ? APPLIES : { kind: "elsewhere", reason: `the entry is about ${streams.join(", ")}, not ${stream}` };
}

const OUTSIDE_MODULES: Scope = { kind: "elsewhere", reason: "the entry is about the package outside of modules" };

const isModularEntry = (entry: Affected): boolean => entry.module !== undefined || listFixes(entry).some(isModularVersion);

/** Without a fix an entry does not tell which line it means, except for Red Hat's: they name the module of all that is of one. */
const isPlainEntry = (entry: Affected): boolean => listFixes(entry).length > 0 || entry.ecosystem.startsWith("Red Hat:");
