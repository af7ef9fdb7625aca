import type { Extraction, OwnedFiles } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";
import { type ApkRecord, parseInstalled } from "./installed.ts";

/** Packages of Alpine and its relatives. */
export const apkExtractor: PackageExtractor = {
  id: "apk",
  title: "Alpine packages (apk)",
  references: ["https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2"],
  family: "os",
  hasRelations: true,
  version: 1,
  // The second is the first where lib is a link to usr/lib.
  claims: [{ path: "lib/apk/db/installed" }, { path: "usr/lib/apk/db/installed" }],
  extract,
};

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
const VERSION = /^[^\s/]{1,200}$/;

function extract(file: ClaimedFile): Extraction {
  const packages: FoundPackage[] = [];
  const owned: OwnedFiles[] = [];
  const problems: Problem[] = [];
  const records = [...parseInstalled(file.text())];
  const providers = indexProviders(records);
  for (const record of records) {
    const { name, version, malformed } = record;
    if (!NAME.test(name) || !VERSION.test(version)) {
      const shown = JSON.stringify((malformed ?? `${name} ${version}`).slice(0, 80));
      problems.push(invalidRecord({ plugin: "apk", file }, `A record has no package name and version: ${shown}.`, name));
      continue;
    }
    if (malformed !== undefined)
      problems.push(
        invalidRecord({ plugin: "apk", file }, `The record of ${name} has a line that is no field: ${JSON.stringify(malformed.slice(0, 80))}.`, name),
      );
    packages.push(describe(record, providers));
    if (record.files.length > 0) owned.push({ owner: name, paths: record.files });
  }
  return { packages, owned, problems };
}

function describe(record: ApkRecord, providers: ReadonlyMap<string, string>): FoundPackage {
  const { name, version, fields } = record;
  const get = (key: string): string => fields.get(key) ?? "";
  const dependsOn = listDependencies(record, providers);
  return {
    type: "apk",
    name,
    version,
    ...(get("A") ? { arch: get("A") } : {}),
    // A package without origin is its own; all packages of one origin share a version.
    source: { name: get("o") || name, version },
    ...(get("L") ? { licenses: [get("L")] } : {}),
    ...(get("m") ? { supplier: get("m") } : {}),
    ...(get("U") ? { homepage: get("U") } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
}

/** Dependencies are mostly on what packages provide (`so:libc.musl-x86_64.so.1`, `cmd:sh`); conflicts begin with `!`. */
function listDependencies({ name, fields }: ApkRecord, providers: ReadonlyMap<string, string>): string[] {
  const names = splitWords(fields.get("D")).flatMap((word) => (word.startsWith("!") ? [] : (providers.get(cutVersion(word)) ?? [])));
  return [...new Set(names)].filter((dependency) => dependency !== name).sort();
}

function indexProviders(records: readonly ApkRecord[]): ReadonlyMap<string, string> {
  const providers = new Map<string, string>();
  for (const { name, fields } of records) for (const word of splitWords(fields.get("p"))) providers.set(cutVersion(word), name);
  for (const { name } of records) providers.set(name, name);
  return providers;
}

function splitWords(text = ""): string[] {
  return text.split(" ").filter(Boolean);
}

function cutVersion(word: string): string {
  return word.replace(/[=<>~@].*$/, "");
}
