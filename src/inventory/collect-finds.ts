import type { Distro } from "../model/distro.ts";
import type { ImagePath } from "../model/location.ts";
import type { FoundPackage } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import type { CombinedFile, PackageExtractor, SquashedFiles } from "./extractor.ts";
import type { PackageFind } from "./merge.ts";
import { purlOf } from "./purl-rules.ts";
import { type PlacedFile, packageKey, type SquashedImage } from "./squash.ts";

export interface CollectedFinds {
  /** In the order of the extractors, then of paths. */
  readonly finds: readonly PackageFind[];
  readonly problems: readonly Problem[];
}

/** Every package of every visible file, after each extractor joined what it read in several places. */
export function collectFinds({ files, resolve }: SquashedImage, extractors: readonly PackageExtractor[], distro: Distro | undefined): CollectedFinds {
  const byExtractor = Map.groupBy(files, ({ extraction }) => extraction.extractor);
  const finds: PackageFind[] = [];
  const problems: Problem[] = [];
  for (const extractor of extractors) {
    const placed = byExtractor.get(extractor.id) ?? [];
    for (const { extraction, layer } of placed) {
      for (const problem of extraction.problems ?? []) problems.push({ ...problem, where: { ...problem.where, layer } });
    }
    const combined = combine(extractor, placed, { distro, resolve });
    problems.push(...combined.problems);
    for (const file of placed) {
      const packages = combined.packages.get(file.path) ?? file.extraction.packages ?? [];
      addFinds({ finds, problems }, { file, packages, extractor: extractor.id, distro });
    }
  }
  return { finds, problems };
}

interface FileFinds {
  readonly file: PlacedFile;
  readonly packages: readonly FoundPackage[];
  readonly extractor: string;
  readonly distro: Distro | undefined;
}

function addFinds(into: { readonly finds: PackageFind[]; readonly problems: Problem[] }, { file, packages, extractor, distro }: FileFinds): void {
  for (const found of packages) {
    const layer = (file.since.size === 0 ? undefined : file.since.get(packageKey(found))) ?? file.layer;
    const path = placeEvidence(file, found.path);
    const purl = purlOf(found, distro);
    if (purl === undefined) {
      const message = `${JSON.stringify(`${found.name} ${found.version}`)} is no name and version that a ${found.type} package can have.`;
      const where = { path, layer, plugin: extractor, record: found.name };
      into.problems.push({ severity: "error", code: "PACKAGE_RECORD_INVALID", message, where });
      continue;
    }
    const replaced = file.replacedIn === undefined ? {} : { replacedIn: file.replacedIn };
    into.finds.push({ purl, extractor, found: withoutBlankLicenses(found), location: { path, layer }, ...replaced });
  }
}

/** A licence field that was left empty says nothing that would stand in the way of another find's. */
function withoutBlankLicenses(found: FoundPackage): FoundPackage {
  const { licenses, ...rest } = found;
  if (licenses === undefined || (licenses.length > 0 && licenses.every((text) => text.trim() !== ""))) return found;
  const told = licenses.filter((text) => text.trim() !== "");
  return told.length === 0 ? rest : { ...rest, licenses: told };
}

/** Evidence inside of a file moves with it when the file was reached through a link. */
function placeEvidence({ path, extraction }: PlacedFile, evidence: ImagePath | undefined): ImagePath {
  if (evidence === undefined) return path;
  return evidence.startsWith(extraction.path) ? `${path}${evidence.slice(extraction.path.length)}` : evidence;
}

interface Combined {
  readonly packages: ReadonlyMap<ImagePath, readonly FoundPackage[]>;
  readonly problems: readonly Problem[];
}

/** An extractor that fails to join keeps what it read file by file. */
function combine(extractor: PackageExtractor, placed: readonly PlacedFile[], cx: Pick<SquashedFiles, "distro" | "resolve">): Combined {
  if (extractor.combine === undefined || placed.length === 0) return { packages: new Map(), problems: [] };
  const files = placed.map(({ extraction, path }) => ({ ...extraction, path }));
  try {
    const combined: readonly CombinedFile[] = extractor.combine({ files, ...cx });
    return { packages: new Map(combined.map(({ path, packages }) => [path, packages])), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `What ${extractor.id} read in several files could not be joined: ${reason}`;
    return { packages: new Map(), problems: [{ severity: "error", code: "ENTRY_UNREADABLE", message, where: { plugin: extractor.id } }] };
  }
}
