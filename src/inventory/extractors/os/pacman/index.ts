import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Packages of Arch Linux and its relatives: one folder each, with a description and a list of files. */
export const pacmanExtractor: PackageExtractor = {
  id: "pacman",
  title: "pacman packages",
  references: ["https://man.archlinux.org/man/alpm-db-desc.5", "https://man.archlinux.org/man/alpm-db-files.5"],
  family: "os",
  hasRelations: true,
  version: 1,
  claims: [
    { basename: "desc", below: "pacman/local/*" },
    { basename: "files", below: "pacman/local/*" },
  ],
  maxBytes: 32 * 1024 * 1024,
  extract,
};

function extract(file: ClaimedFile): Extraction {
  const blocks = parseBlocks(file.text());
  if (file.path.endsWith("/files")) return listFiles(file, blocks);
  const found = describe(blocks);
  return found === undefined
    ? { problems: [invalidRecord({ plugin: pacmanExtractor.id, file }, "a pacman record has no name and version")] }
    : { packages: [found] };
}

type Blocks = ReadonlyMap<string, readonly string[]>;

/** `%NAME%`, its values one a line, an empty line. */
function parseBlocks(text: string): Blocks {
  const blocks = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    if (line === "") current = undefined;
    else if (current === undefined && /^%[A-Z0-9]+%$/.test(line)) blocks.set(line, (current = []));
    else current?.push(line.trim());
  }
  return blocks;
}

function describe(blocks: Blocks): FoundPackage | undefined {
  const first = (name: string): string | undefined => blocks.get(`%${name}%`)?.[0];
  const [name, version, base, url, arch, packager] = ["NAME", "VERSION", "BASE", "URL", "ARCH", "PACKAGER"].map(first);
  if (!name || !version) return undefined;
  const licenses = blocks.get("%LICENSE%") ?? [];
  // `glibc>=2.26`, `libfoo.so=1-64`: libraries name no package.
  const dependsOn = (blocks.get("%DEPENDS%") ?? []).map((item) => item.replace(/[<>=].*$/, "")).filter((item) => !item.endsWith(".so"));
  return {
    type: "alpm",
    name,
    version,
    ...(arch ? { arch } : {}),
    ...(base ? { source: { name: base, version } } : {}),
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(packager && packager !== "Unknown Packager" ? { supplier: packager } : {}),
    ...(url ? { homepage: url } : {}),
    ...(dependsOn.length > 0 ? { dependsOn: [...new Set(dependsOn)].sort() } : {}),
  };
}

/** The folder is called `name-version-release`. */
function listFiles(file: ClaimedFile, blocks: Blocks): Extraction {
  const owner = /\/([^/]+)-[^-/]+-[^-/]+\/files$/.exec(file.path)?.[1];
  const paths = (blocks.get("%FILES%") ?? []).filter((path) => !path.endsWith("/"));
  return owner === undefined ? {} : { owned: [{ owner, paths }] };
}
