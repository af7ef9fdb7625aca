import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, CombinedFile, PackageExtractor, SquashedFiles } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Packages of Gentoo: one folder each, whose path is the package's name and version. */
export const portageExtractor: PackageExtractor = {
  id: "portage",
  title: "Portage packages",
  references: ["https://projects.gentoo.org/pms/8/pms.html", "https://wiki.gentoo.org/wiki//var/db/pkg"],
  family: "os",
  version: 1,
  claims: [
    { basename: "CONTENTS", below: "var/db/pkg/*/*" },
    { basename: "LICENSE", below: "var/db/pkg/*/*" },
  ],
  extract,
  combine,
};

const FOLDER =
  /(?:^|\/)var\/db\/pkg\/([\w+][\w+.-]*)\/([\w+][\w+-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)\/(CONTENTS|LICENSE)$/;

function extract(file: ClaimedFile): Extraction {
  const [, category, base, version, kind] = FOLDER.exec(file.path) ?? [];
  if (version === undefined) {
    return { problems: [invalidRecord({ plugin: portageExtractor.id, file }, "a folder of Portage's database is not named like a package")] };
  }
  const name = `${category}/${base}`;
  if (kind === "LICENSE") return { notes: [{ kind: "licence", subject: folderOf(file.path), values: [file.text().trim().slice(0, 1000)] }] };
  const paths = [...file.text().matchAll(/^(?:obj|sym) \/(.+?)(?: -> .+)?(?: [0-9a-f]{32})? \d+$/gm)].map((match) => match[1] ?? "");
  return { packages: [{ type: "ebuild", name, version }], owned: [{ owner: name, paths }] };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The licence lies in a file of its own beside the list of files. */
function combine({ files }: SquashedFiles): readonly CombinedFile[] {
  const licences = new Map(files.flatMap(({ notes = [] }) => notes.map(({ subject, values }) => [subject, values])));
  return files.flatMap(({ path, packages = [] }) => {
    const licenses = licences.get(folderOf(path));
    return licenses === undefined || packages.length === 0 ? [] : [{ path, packages: packages.map((found) => ({ ...found, licenses })) }];
  });
}
