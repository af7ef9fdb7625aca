import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Installed gems, by the specifications RubyGems writes for each; default gems have theirs in `specifications/default`. */
export const rubyExtractor: PackageExtractor = {
  id: "ruby",
  title: "Ruby gems",
  references: ["https://guides.rubygems.org/specification-reference/"],
  family: "language",
  hasRelations: true,
  version: 1,
  claims: [{ suffix: ".gemspec" }],
  maxBytes: 4 * 1024 * 1024,
  extract,
};

/** A gemspec elsewhere is a gem's own source, copied along with it. */
const INSTALLED = /(?:^|\/)specifications\/(?:default\/)?([^/]+)\.gemspec$/;
/** RubyGems' own short cut: name, version, platform. */
const STUB = /^# stub: (\S+) (\S+) (\S+)/m;
const FILE_NAME = /^(.+?)-(\d[^-]*)(?:-(.+))?$/;

interface Identity {
  readonly name: string;
  readonly version: string;
  readonly platform: string;
}

function extract(file: ClaimedFile): Extraction {
  const fileName = INSTALLED.exec(file.path)?.[1];
  if (fileName === undefined) return {};
  const text = file.text();
  const identity = identify(text, fileName);
  if (identity === undefined || text.trim() === "") {
    const message = "the specification of an installed gem has no literal name and version";
    return { problems: [invalidRecord({ plugin: rubyExtractor.id, file }, message)] };
  }
  const { name, version, platform } = identity;
  const licenses = listAssigned(text, "licenses?");
  const homepage = readAssigned(text, "homepage");
  const supplier = listAssigned(text, "authors?").join(", ");
  const dependsOn = listDependencies(text);
  return {
    packages: [
      {
        type: "gem",
        name,
        version,
        ...(platform === "ruby" ? {} : { qualifiers: { platform } }),
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(homepage ? { homepage } : {}),
        ...(supplier ? { supplier } : {}),
        ...(dependsOn.length > 0 ? { dependsOn } : {}),
      },
    ],
  };
}

/** The specification's own words first; what it computes stands in the stub line or in the file's name. */
function identify(text: string, fileName: string): Identity | undefined {
  const [, stubName, stubVersion, stubPlatform] = STUB.exec(text) ?? [];
  const [, fileGem, fileVersion] = FILE_NAME.exec(fileName) ?? [];
  const name = readAssigned(text, "name") ?? stubName ?? fileGem;
  const version = readAssigned(text, "version") ?? stubVersion ?? fileVersion;
  return name && version ? { name, version, platform: readAssigned(text, "platform") ?? stubPlatform ?? "ruby" } : undefined;
}

const LITERAL = `(?:"([^"\\n]{0,1000})"|'([^'\\n]{0,1000})'|%q[<{(]([^>})\\n]{0,1000})[>})])`;
const LITERALS = new RegExp(LITERAL, "g");

/** The literal that a specification assigns: `s.name = "rake".freeze`. */
function readAssigned(text: string, field: string): string | undefined {
  const match = new RegExp(`^[ \\t]*\\w+\\.${field}[ \\t]*=[ \\t]*(?:Gem::Version\\.new\\(?[ \\t]*)?${LITERAL}`, "m").exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function listAssigned(text: string, field: string): string[] {
  const line = new RegExp(`^[ \\t]*\\w+\\.${field}[ \\t]*=(.{1,2000})$`, "m").exec(text)?.[1] ?? "";
  return [...line.matchAll(LITERALS)].map((match) => match[1] ?? match[2] ?? match[3] ?? "").filter((value) => value !== "");
}

function listDependencies(text: string): string[] {
  const names = [...text.matchAll(/\.add_(?:runtime_)?dependency\(\s*(?:%q<|["'])([\w.-]{1,200})/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].sort();
}
