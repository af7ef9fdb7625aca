import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import type { Classifier } from "./classifier.ts";
import { findVersion } from "./scan.ts";
import { DATABASES } from "./tables/databases.ts";
import { LANGUAGES } from "./tables/languages.ts";
import { LIBRARIES } from "./tables/libraries.ts";
import { SERVERS } from "./tables/servers.ts";
import { TOOLS } from "./tables/tools.ts";

/** Every program and library that is known by its content. */
export const CLASSIFIERS: readonly Classifier[] = [...LANGUAGES, ...SERVERS, ...DATABASES, ...LIBRARIES, ...TOOLS];

/** Programs and libraries outside any package, by their name and the version text in them. */
export const classifiersExtractor: PackageExtractor = {
  id: "classifiers",
  title: "Well-known binaries",
  references: ["https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.intro.html", "https://github.com/package-url/purl-spec"],
  family: "binary",
  confidence: ["derived"],
  version: 1,
  claims: [{ magic: "elf" }, { magic: "pe" }, { magic: "mach-o" }, ...listScripts().map((basename) => ({ basename }))],
  maxBytes: 1024 * 1024 * 1024,
  extract,
};

function listScripts(): string[] {
  return CLASSIFIERS.flatMap(({ isScript, files }) => (isScript ? files.filter((name) => typeof name === "string") : []));
}

function extract(file: ClaimedFile): Extraction {
  const baseName = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.exe$/i, "");
  const packages = CLASSIFIERS.flatMap((classifier) => identify(classifier, file, baseName) ?? []);
  return packages.length > 0 ? { packages } : {};
}

function identify(classifier: Classifier, file: ClaimedFile, baseName: string): FoundPackage | undefined {
  const match = matchName(classifier, baseName);
  if (match === undefined) return undefined;
  const version = findVersion(file, classifier.signatures(match === true ? undefined : match));
  if (version === undefined) return undefined;
  return { type: "generic", name: classifier.name, version, confidence: "derived", evidence: "file name and version text" };
}

function matchName({ files }: Classifier, baseName: string): RegExpExecArray | true | undefined {
  for (const wanted of files) {
    const match = typeof wanted === "string" ? wanted === baseName : wanted.exec(baseName);
    if (match) return match;
  }
  return undefined;
}
