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
  const troubled = new Set(problems.flatMap(({ severity, where }) => (severity === "error" && where?.plugin !== undefined ? [where.plugin] : [])));
  return extractors.map(({ id, version }) => {
    const found = packageCounts.get(id) ?? 0;
    const trouble = found > 0 ? "partial" : "failed";
    return { id, version, files: fileCounts.get(id) ?? 0, packages: found, status: troubled.has(id) ? trouble : "ok" };
  });
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
