import type { ExtractorStatus } from "../model/inventory.ts";
import type { Package } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import type { PackageExtractor } from "./extractor.ts";
import type { SquashedImage } from "./squash.ts";

/** How every extractor fared: `failed` when problems are all it has to show, `partial` when some of its files or records were lost. */
export function listStatuses(
  extractors: readonly PackageExtractor[],
  { files }: SquashedImage,
  packages: readonly Package[],
  problems: readonly Problem[],
): ExtractorStatus[] {
  const fileCounts = count(files.map(({ extraction }) => extraction.extractor));
  const packageCounts = count(packages.map(({ extractor }) => extractor));
  const troubled = countUnreadable(problems);
  return extractors.map(({ id, version }) => {
    const found = packageCounts.get(id) ?? 0;
    const trouble = found > 0 ? "partial" : "failed";
    const unreadable = troubled.get(id)?.size ?? 0;
    const lost = unreadable > 0 ? { unreadable } : {};
    return { id, version, files: fileCounts.get(id) ?? 0, packages: found, ...lost, status: unreadable > 0 ? trouble : "ok" };
  });
}

/** By extractor, the files that it had to complain of. */
function countUnreadable(problems: readonly Problem[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const { severity, where } of problems) {
    if (severity !== "error" || where?.plugin === undefined) continue;
    const known = files.get(where.plugin) ?? new Set();
    files.set(where.plugin, known.add(where.path ?? ""));
  }
  return files;
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
