import type { FileExtraction, Note } from "../../../../model/layer-report.ts";
import type { ImagePath } from "../../../../model/location.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { CombinedFile, SquashedFiles } from "../../../extractor.ts";
import { chooseInstalled } from "./relations.ts";

/** Gives every package its licences, which lie beside its documentation, and the installed packages that satisfy its dependencies. */
export function combineDpkg({ files, resolve }: SquashedFiles): readonly CombinedFile[] {
  const licenses = indexLicenses(files);
  const providers = indexProviders(files);
  return files.flatMap(({ path, packages }) =>
    packages === undefined ? [] : [{ path, packages: packages.map((found) => complete(found, licenses(found.name, resolve), providers)) }],
  );
}

function complete(found: FoundPackage, licenses: readonly string[], providers: ReadonlyMap<string, readonly string[]>): FoundPackage {
  const { dependsOn: alternatives = [], ...rest } = found;
  const dependsOn = [...new Set(alternatives.flatMap((group) => chooseInstalled(group, providers)))].filter((name) => name !== found.name).sort();
  return { ...rest, ...(licenses.length > 0 ? { licenses } : {}), ...(dependsOn.length > 0 ? { dependsOn } : {}) };
}

function listNotes(files: readonly FileExtraction[], kind: string): { readonly note: Note; readonly path: ImagePath }[] {
  return files.flatMap(({ notes, path }) => (notes ?? []).flatMap((note) => (note.kind === kind ? [{ note, path }] : [])));
}

/** Packages of one source share a documentation directory through links. */
function indexLicenses(files: readonly FileExtraction[]): (name: string, resolve: SquashedFiles["resolve"]) => readonly string[] {
  const byPath = new Map(listNotes(files, "licence").map(({ note, path }) => [path, note.values]));
  return (name, resolve) => byPath.get(resolve(`usr/share/doc/${name}/copyright`) ?? "") ?? [];
}

/** Every name that can be depended on → the installed packages that answer to it. */
function indexProviders(files: readonly FileExtraction[]): ReadonlyMap<string, readonly string[]> {
  const providers = new Map<string, readonly string[]>();
  for (const { note } of listNotes(files, "provides")) {
    for (const name of note.values) providers.set(name, [...(providers.get(name) ?? []), note.subject]);
  }
  for (const { packages = [] } of files) for (const { name } of packages) providers.set(name, [name]);
  return providers;
}
