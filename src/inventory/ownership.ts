import type { ImagePath } from "../model/location.ts";
import type { SquashedImage } from "./squash.ts";

/** Tells which package a file belongs to, by its path free of links. */
export interface Owners {
  /** purl of the owner; undefined for a file nobody's list names. */
  of(path: ImagePath): string | undefined;
}

/** The file that holds a piece of evidence: what comes before the `!` of a path into an archive. */
export function fileOf(path: ImagePath): ImagePath {
  const mark = path.indexOf("!/");
  return mark < 0 ? path : path.slice(0, mark);
}

/**
 * Looks up the owners of the paths that matter, in the lists of all package managers together: lists spell paths as their package does
 * (`lib/x` where `lib` is a link to `usr/lib` today), and may lie in another layer than the file.
 * `purlOf` knows the owner's purl by extractor and name, when it is still installed.
 */
export function findOwners(
  { files, resolve }: SquashedImage,
  wanted: ReadonlySet<ImagePath>,
  purlOf: (extractor: string, name: string) => string | undefined,
): Owners {
  const owners = new Map<ImagePath, string>();
  const resolveParent = cacheParents(resolve);
  for (const { extraction } of files) {
    for (const { owner, paths } of extraction.owned ?? []) {
      const purl = purlOf(extraction.extractor, owner);
      if (purl === undefined) continue;
      const real = paths.flatMap((path) => resolveParent(path) ?? []);
      claimPaths(
        owners,
        purl,
        real.filter((path) => wanted.has(path)),
      );
    }
  }
  return { of: (path) => owners.get(path) };
}

/** The first owner stays: of several lists that name a path, sorted by their own. */
function claimPaths(owners: Map<ImagePath, string>, purl: string, paths: readonly ImagePath[]): void {
  for (const path of paths) if (!owners.has(path)) owners.set(path, purl);
}

/** Follows the links of a path's directory. The lists of one package stay in few directories. */
function cacheParents(resolve: SquashedImage["resolve"]): (path: ImagePath) => ImagePath | undefined {
  const known = new Map<ImagePath, ImagePath | undefined>();
  return (path) => {
    const slash = path.lastIndexOf("/");
    if (slash < 0) return path;
    const parent = path.slice(0, slash);
    if (!known.has(parent)) known.set(parent, resolve(parent));
    const real = known.get(parent);
    return real === undefined ? undefined : real === "" ? path.slice(slash + 1) : `${real}${path.slice(slash)}`;
  };
}
