import { rpm } from "../../../versions/rpm/index.ts";
import type { Judged } from "./judged.ts";

/** The version that has the fix, for some architectures or for all. */
interface Fixed {
  readonly judged: Judged;
  readonly version: string;
  readonly arches?: readonly string[];
}

/**
 * A package may be fixed more than once, an earlier fix having been incomplete: for each architecture the last one counts. Where they agree,
 * as they nearly always do, it is the fix for all of them; of a name that is both a source's and a binary's the binaries decide.
 */
export function listFixes(judged: readonly Judged[]): readonly Fixed[] {
  const newest = new Map<string, Judged>();
  for (const one of judged) {
    const arch = one.component.arch ?? "";
    const known = newest.get(arch);
    if (known === undefined || isNewer(one, known)) newest.set(arch, one);
  }
  if (newest.size > 1) newest.delete("src");
  const byVersion = new Map<string, { judged: Judged; arches: string[] }>();
  for (const [arch, one] of [...newest].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const version = one.component.version ?? "";
    const known = byVersion.get(version);
    if (known === undefined) byVersion.set(version, { judged: one, arches: [arch] });
    else known.arches.push(arch);
  }
  // Where one of them is for all architectures, the others cannot be limited to theirs.
  const isLimited = byVersion.size > 1 && !newest.has("");
  return [...byVersion].map(([version, { judged: one, arches }]) => ({ judged: one, version, ...(isLimited ? { arches } : {}) }));
}

function isNewer(a: Judged, b: Judged): boolean {
  const left = rpm.parse(a.component.version ?? "");
  const right = rpm.parse(b.component.version ?? "");
  return left !== undefined && right !== undefined && rpm.compare(left, right) > 0;
}
