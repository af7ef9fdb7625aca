import { inflateSync } from "node:zlib";
import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { readExecutable, readSection, type Section } from "../../../parsers/executable/index.ts";
import { asList, asRecord, asText, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

const SECTIONS: ReadonlySet<string> = new Set([".dep-v0", "__dep-v0", ".rust-audit"]);
const MAX_COMPRESSED = 8 * 1024 * 1024;
const MAX_JSON = 64 * 1024 * 1024;

/** Crates of binaries built with cargo-auditable. */
export const rustExtractor: PackageExtractor = {
  id: "rust",
  title: "Rust binaries (cargo-auditable)",
  references: ["https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md"],
  family: "language",
  hasRelations: true,
  version: 1,
  claims: [{ magic: "elf" }, { magic: "pe" }, { magic: "mach-o" }],
  maxBytes: 512 * 1024 * 1024,
  extract,
};

function extract(file: ClaimedFile): Extraction {
  const section = readExecutable(file)?.sections.find(({ name }) => SECTIONS.has(name));
  if (section === undefined) return {};
  const list = asRecord(readDocument(file, section))["packages"];
  if (!Array.isArray(list)) return unreadable({ plugin: rustExtractor.id, file }, "the dependency list that cargo-auditable embedded cannot be read");
  return { packages: listCrates(list) };
}

function readDocument(file: ClaimedFile, section: Section): unknown {
  try {
    // PE sections are padded; zlib stops at the end of its own stream.
    return parseJson(inflateSync(readSection(file, section, MAX_COMPRESSED), { maxOutputLength: MAX_JSON }).toString());
  } catch {
    return undefined;
  }
}

interface Crate {
  readonly name: string;
  readonly version: string;
  readonly source: string;
  readonly isBuild: boolean;
  readonly isRoot: boolean;
  readonly dependencies: readonly unknown[];
}

function listCrates(list: readonly unknown[]): FoundPackage[] {
  const crates = list.map(readCrate);
  return crates.flatMap((crate) => {
    // Build dependencies ran on the builder; they are not in the binary.
    if (crate === undefined || crate.isBuild) return [];
    const names = crate.dependencies.flatMap((index) => (typeof index === "number" ? (crates[index]?.name ?? []) : []));
    const dependsOn = [...new Set(names)].sort();
    return [
      {
        type: "cargo",
        name: crate.name,
        version: crate.version,
        evidence: "cargo-auditable section",
        // Advisories are about crates of the public registry; what came from elsewhere says so.
        ...(crate.source === "crates.io" || crate.isRoot ? {} : { qualifiers: { source: crate.source } }),
        ...(dependsOn.length > 0 ? { dependsOn } : {}),
        ...(crate.isRoot ? { isApplication: true } : {}),
      },
    ];
  });
}

function readCrate(value: unknown): Crate | undefined {
  const record = asRecord(value);
  const name = asText(record["name"]);
  const version = asText(record["version"]);
  if (name === undefined || version === undefined) return undefined;
  return {
    name,
    version,
    source: asText(record["source"]) ?? "local",
    isBuild: record["kind"] === "build",
    isRoot: record["root"] === true,
    dependencies: asList(record["dependencies"]),
  };
}
