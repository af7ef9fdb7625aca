import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, type JsonRecord, ownValue, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";
import { dropExplained, noteAssemblies, readAssembly } from "./assembly.ts";
import { readBundledDeps } from "./bundle.ts";

/**
 * NuGet packages and runtime packs of .NET applications, by the file that tells the host what to load, which may be bundled into the
 * program; assemblies that no such file names are known by their version resource.
 */
export const dotnetExtractor: PackageExtractor = {
  id: "dotnet",
  title: ".NET packages (deps.json) and assemblies",
  references: [
    "https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md#appnamedepsjson",
    "https://github.com/dotnet/designs/blob/main/accepted/2020/single-file/design.md",
    "https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo",
  ],
  family: "language",
  confidence: ["exact", "guessed"],
  hasRelations: true,
  version: 2,
  claims: [{ suffix: ".deps.json" }, { magic: "elf" }, { magic: "pe" }, { magic: "mach-o" }],
  maxBytes: 1024 * 1024 * 1024,
  extract,
  combine: dropExplained,
};

const NAME_AND_VERSION = /^([^/\s]+)\/([^/\s]+)$/;
const RUNTIME_PACK = /^runtimepack\./;

const ASSETS = ["runtime", "runtimeTargets", "native", "resources"] as const;
const NOTHING: JsonRecord = {};
const MAX_DEPS = 32 * 1024 * 1024;

function extract(file: ClaimedFile): Extraction {
  const bytes = file.path.endsWith(".deps.json") ? file.read(0, MAX_DEPS) : readBundledDeps(file);
  if (bytes === undefined) return readAssembly(file);
  const document = parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
  if (document === undefined) return unreadable({ plugin: dotnetExtractor.id, file }, "a .deps.json file is not JSON");
  const root = asRecord(document);
  const target = ownValue(asRecord(root["targets"]), asText(asRecord(root["runtimeTarget"])["name"]) ?? "");
  const libraries = asRecord(root["libraries"]);
  const packages = Object.keys(libraries).flatMap(
    (key) => readLibrary(key, asRecord(ownValue(libraries, key)), target === undefined ? undefined : asRecord(target)) ?? [],
  );
  return { packages, ...noteAssemblies(listAssets(target === undefined ? NOTHING : asRecord(target))) };
}

function readLibrary(key: string, library: JsonRecord, target: JsonRecord | undefined): FoundPackage | undefined {
  const [, name, version] = NAME_AND_VERSION.exec(key) ?? [];
  const type = library["type"];
  // Projects are the application's own parts; reference assemblies exist at compile time only.
  if (name === undefined || version === undefined || (type !== "package" && type !== "runtimepack")) return undefined;
  const resolved = target && asRecord(ownValue(target, key));
  if (resolved !== undefined && !hasAssets(resolved)) return undefined;
  const dependsOn = Object.keys(asRecord(resolved?.["dependencies"]))
    .map((dependency) => dependency.replace(RUNTIME_PACK, ""))
    .sort();
  return {
    type: "nuget",
    name: name.replace(RUNTIME_PACK, ""),
    version,
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

/** The files of all libraries, the application's own parts included. */
function listAssets(target: JsonRecord): string[] {
  return Object.keys(target).flatMap((key) => {
    const library = asRecord(ownValue(target, key));
    return ASSETS.flatMap((kind) => Object.keys(asRecord(library[kind])));
  });
}

/** A package that brings the target no file, such as a metapackage, was resolved but is not there. */
function hasAssets(resolved: JsonRecord): boolean {
  return ASSETS.some((kind) => Object.keys(asRecord(resolved[kind])).length > 0);
}
