import type { Package } from "../model/package.ts";
import { isOsType } from "./ecosystems.ts";

/** Kinds of installed packages that contain nothing of their source that could run. */
const CLASSES: readonly { readonly what: string; readonly name: RegExp; readonly source?: RegExp }[] = [
  {
    what: "kernel headers",
    name: /^(?:linux-libc-dev(?:-.+)?|linux-headers(?:-.+)?|kernel-headers(?:-.+)?|kernel-(?:.+-)?devel|linux-glibc-devel|linux-api-headers)$/,
    source: /^(?:linux|kernel)/,
  },
  { what: "documentation", name: /-(?:docs?|html|javadoc|manual|man-pages)$/ },
  // filesystem and base-files themselves are not meant: they bring what the system is set up with.
  { what: "empty directories", name: /^(?!filesystem$).+-filesystem$/ },
  { what: "debug symbols", name: /-(?:dbg|dbgsym|debuginfo|debugsource)$/ },
];

function classify(pkg: Package): string | undefined {
  if (!isOsType(pkg.type)) return undefined;
  const source = pkg.source?.name ?? pkg.name;
  return CLASSES.find((known) => known.name.test(pkg.name) && (known.source?.test(source) ?? true))?.what;
}

/** Why a vulnerability of the source cannot matter here: only such packages of it are installed. */
export function findInapplicability(packages: readonly Package[]): string | undefined {
  const kinds = packages.flatMap((pkg) => classify(pkg) ?? []);
  if (kinds.length === 0 || kinds.length < packages.length) return undefined;
  const names = [...new Set(packages.map((pkg) => pkg.name))].sort();
  return `nothing of it is installed but ${[...new Set(kinds)].sort().join(" and ")}: ${names.join(", ")}`;
}
