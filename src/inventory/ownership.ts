import type { ImagePath } from "../model/location.ts";
import type { SquashedImage } from "./squash.ts";

/** A package that brings files. */
export interface Owner {
  readonly purl: string;
  /** The layer that installed it. */
  readonly layer: number | undefined;
}

/** Tells which package a file belongs to, by its path free of links; undefined for a file nobody's list names. */
export interface Owners {
  of(path: ImagePath): Owner | undefined;
}

/** The file that holds a piece of evidence: what comes before the `!` of a path into an archive. */
export function fileOf(path: ImagePath): ImagePath {
  const mark = path.indexOf("!/");
  return mark < 0 ? path : path.slice(0, mark);
}

/**
 * Looks up the owners of the paths that matter, in the lists of all package managers together: lists spell paths as their package does
 * (`lib/x` where `lib` is a link to `usr/lib` today), and may lie in another layer than the file.
 * `ownerOf` knows the owner by extractor and name, when it is still installed.
 */
export function findOwners(
  { files, resolve }: SquashedImage,
  wanted: ReadonlySet<ImagePath>,
  ownerOf: (extractor: string, name: string) => Owner | undefined,
): Owners {
  const owners = new Map<ImagePath, Owner>();
  const match = createMatcher(wanted, resolve);
  // The first owner stays: of several lists that name a path, sorted by their own.
  const claim = (path: ImagePath | undefined, owner: Owner): void => {
    if (path !== undefined && !owners.has(path)) owners.set(path, owner);
  };
  for (const { extraction } of files) {
    for (const { owner, paths } of extraction.owned ?? []) {
      const known = ownerOf(extraction.extractor, owner);
      if (known === undefined) continue;
      for (const path of paths) claim(match(path), known);
    }
  }
  return { of: (path) => owners.get(path) };
}

/** What is wanted of one directory, by name. */
type WantedNames = ReadonlyMap<string, ImagePath>;

/** Tells which wanted path a listed one is. Lists are long and little of them matters: names are asked first, directories are followed once. */
function createMatcher(wanted: ReadonlySet<ImagePath>, resolve: SquashedImage["resolve"]): (path: ImagePath) => ImagePath | undefined {
  const byDirectory = new Map<ImagePath, Map<string, ImagePath>>();
  const allNames = new Set<string>();
  for (const path of wanted) {
    const name = nameOf(path);
    const directory = directoryOf(path);
    allNames.add(name);
    const names = byDirectory.get(directory);
    if (names === undefined) byDirectory.set(directory, new Map([[name, path]]));
    else names.set(name, path);
  }
  const known = new Map<ImagePath, WantedNames | undefined>();
  return (path) => {
    const name = nameOf(path);
    if (!allNames.has(name)) return undefined;
    const directory = directoryOf(path);
    if (!known.has(directory)) known.set(directory, byDirectory.get(resolve(directory) ?? directory));
    return known.get(directory)?.get(name);
  };
}

function nameOf(path: ImagePath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function directoryOf(path: ImagePath): ImagePath {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
