import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, CombinedFile, SquashedFiles } from "../../../extractor.ts";
import { isManagedPe, readExecutable, readVersionTexts } from "../../../parsers/executable/index.ts";

const ASSEMBLIES = "assemblies";
const NAME = /^[A-Za-z_][\w.-]{0,200}$/;
const VERSION = /^(\d{1,9}(?:\.\d{1,9}){1,3}(?:-[0-9A-Za-z.-]{1,100})?)(?:[+ ].{0,1000})?$/;
/** Translations, and what only compilers read. */
const NO_CODE = /\.resources\.dll$|(?:^|\/)(?:ref|packs\/[^/]+\.Ref)\//i;

/**
 * What an assembly says of itself in its version resource. Most assemblies bear the name of their package and many its version, but not
 * all, so this is a guess; it stands for those that no deps.json explains.
 */
export function readAssembly(file: ClaimedFile): Extraction {
  if (NO_CODE.test(file.path) || !isManagedPe(file)) return {};
  const executable = readExecutable(file);
  const found = executable && identify(readVersionTexts(file, executable));
  return found === undefined ? {} : { packages: [found] };
}

function identify(texts: ReadonlyMap<string, string>): FoundPackage | undefined {
  const name = firstText(texts, "OriginalFilename", "InternalName").replace(/\.(?:dll|exe)$/i, "");
  const version = ["ProductVersion", "FileVersion"].map((field) => VERSION.exec(texts.get(field) ?? "")?.[1]).find(Boolean);
  if (version === undefined || !NAME.test(name)) return undefined;
  const supplier = texts.get("CompanyName");
  const evidence = "version resource of an assembly";
  return { type: "nuget", name, version, confidence: "guessed", evidence, ...(supplier ? { supplier } : {}) };
}

function firstText(texts: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  return names.map((name) => texts.get(name)).find(Boolean) ?? "";
}

/** Remembers the files that a deps.json accounts for. */
export function noteAssemblies(files: readonly string[]): Pick<Extraction, "notes"> {
  const names = [...new Set(files.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
  return names.length === 0 ? {} : { notes: [{ kind: ASSEMBLIES, subject: "", values: names }] };
}

/** Drops what was guessed of assemblies that a deps.json beside or above them names. */
export function dropExplained({ files }: SquashedFiles): readonly CombinedFile[] {
  const explained = new Map<string, Set<string>>();
  for (const { path, notes = [] } of files) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (const { kind, values } of notes) if (kind === ASSEMBLIES) explained.set(folder, new Set([...(explained.get(folder) ?? []), ...values]));
  }
  return files.flatMap(({ path, packages = [] }) => (packages.some(isGuess) && isExplained(path, explained) ? [{ path, packages: [] }] : []));
}

const isGuess = ({ confidence }: FoundPackage): boolean => confidence === "guessed";

function isExplained(path: string, explained: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (let slash = path.lastIndexOf("/"); ; slash = path.lastIndexOf("/", slash - 1)) {
    if (explained.get(path.slice(0, slash + 1))?.has(name)) return true;
    if (slash <= 0) return false;
  }
}
