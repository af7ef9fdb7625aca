import type { Distro } from "../model/distro.ts";
import type { ImageInfo, Inventory, UnexplainedFiles } from "../model/inventory.ts";
import type { LayerReport } from "../model/layer-report.ts";
import type { Package } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import { collectFinds } from "./collect-finds.ts";
import { detectDistro } from "./distro/index.ts";
import type { PackageExtractor } from "./extractor.ts";
import { mergeFinds, type PackageFind } from "./merge.ts";
import { fileOf, findOwners, type Owner, type Owners } from "./ownership.ts";
import { type SquashedImage, squashLayers } from "./squash.ts";
import { listStatuses } from "./statuses.ts";

export interface AssembleRequest {
  readonly image: ImageInfo;
  /** One per layer of the image, lowest first. */
  readonly reports: readonly LayerReport[];
  /** Those that made the reports, in order of precedence. */
  readonly extractors: readonly PackageExtractor[];
}

const LARGEST = 20;

/** Joins what was read of each layer to what is in the image. Licences stay as they were found, for `spellLicenses`. */
export function assembleInventory({ image, reports, extractors }: AssembleRequest): Inventory {
  const osExtractors = new Set(extractors.flatMap(({ id, family }) => (family === "os" ? [id] : [])));
  const binaryExtractors = new Set(extractors.flatMap(({ id, family }) => (family === "binary" ? [id] : [])));
  const squashed = squashLayers(reports, (id) => osExtractors.has(id));
  const distro = detectDistro(squashed);
  const { finds, problems } = collectFinds(squashed, extractors, distro);
  const isOs = ({ extractor }: PackageFind): boolean => osExtractors.has(extractor);
  const owners = findOwners(squashed, listQuestions(squashed, finds, isOs), indexOwners(finds.filter(isOs)));
  const placed = finds.map((find) => (isOs(find) ? find : withOwner(find, owners)));
  const packages = mergeFinds(placed.filter((find) => !isExplained(find, binaryExtractors)));
  const allProblems = [...squashed.problems, ...problems, ...missHistory(image), ...missDistro(distro, packages, osExtractors)];
  return {
    image,
    ...(distro === undefined ? {} : { distro }),
    packages,
    extractors: listStatuses(extractors, squashed, packages, allProblems),
    problems: allProblems.sort(compareProblems),
    unexplained: summarize(squashed, owners),
  };
}

/** The paths whose owner anybody wants to know. */
function listQuestions({ executables }: SquashedImage, finds: readonly PackageFind[], isOs: (find: PackageFind) => boolean): ReadonlySet<string> {
  const evidence = finds.flatMap((find) => (isOs(find) ? [] : [fileOf(find.location.path)]));
  return new Set([...evidence, ...executables.map(({ path }) => path)]);
}

/** Installed packages by the names that file lists have: with the architecture where two are installed side by side. */
function indexOwners(finds: readonly PackageFind[]): (extractor: string, name: string) => Owner | undefined {
  const owners = new Map<string, Owner>();
  for (const { extractor, found, purl, location } of finds) {
    for (const name of [`${found.name}:${found.arch ?? ""}`, found.name]) {
      const key = `${extractor}\n${name}`;
      if (!owners.has(key)) owners.set(key, { purl, layer: location.layer });
    }
  }
  return (extractor, name) => owners.get(`${extractor}\n${name}`) ?? owners.get(`${extractor}\n${name.replace(/:[^:]*$/, "")}`);
}

/** What took a packaged file's place after its package was installed (`npm install --global npm`) is no part of the package. */
function withOwner(find: PackageFind, owners: Owners): PackageFind {
  const owner = owners.of(fileOf(find.location.path));
  const isOwned = owner !== undefined && (find.replacedIn === undefined || find.replacedIn <= (owner.layer ?? Infinity));
  return isOwned ? { ...find, ownedBy: owner.purl } : find;
}

/** What a binary says of itself counts only where no package manager has said it already, and better. */
function isExplained({ extractor, ownedBy }: PackageFind, binaryExtractors: ReadonlySet<string>): boolean {
  return ownedBy !== undefined && binaryExtractors.has(extractor);
}

function missHistory({ historySteps, layers }: ImageInfo): Problem[] {
  if (historySteps === undefined) return [];
  const message = `The image has ${layers.length} layers and a history of ${historySteps} steps that made one, so no layer is named by its instruction.`;
  const hint = "Squashed images and some builders bring this about; the findings stand.";
  return [{ severity: "warning", code: "HISTORY_MISMATCH", message, hint }];
}

function summarize({ executables }: SquashedImage, owners: Owners): UnexplainedFiles {
  const files = executables.filter(({ path }) => owners.of(path) === undefined);
  const largest = files.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, LARGEST);
  return { count: files.length, largest };
}

/** Packages that are the same on every distribution. */
const WITHOUT_DISTRO: ReadonlySet<string> = new Set(["bitnami", "nix", "snap"]);

function missDistro(distro: Distro | undefined, packages: readonly Package[], osExtractors: ReadonlySet<string>): Problem[] {
  const count = packages.filter(({ extractor, type }) => osExtractors.has(extractor) && !WITHOUT_DISTRO.has(type)).length;
  if (distro !== undefined || count === 0) return [];
  const message = `The image has ${count} packages of an operating system but no file that says which one.`;
  return [{ severity: "warning", code: "DISTRO_UNKNOWN", message, hint: "Keep etc/os-release in the image." }];
}

function compareProblems(a: Problem, b: Problem): number {
  const [left, right] = [a, b].map(({ where, code, message }) => [where?.path ?? "", code, message, where?.plugin ?? ""].join("\n"));
  if (left === right) return (a.where?.layer ?? 0) - (b.where?.layer ?? 0);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
