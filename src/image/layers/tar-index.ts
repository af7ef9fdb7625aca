import { TidegateError } from "../../model/errors.ts";
import { cleanPath } from "./paths.ts";
import { type FileRegion, FileWindow, hopTar } from "./walk-file.ts";

/** An archive has a few entries a layer. */
const MAX_ENTRIES = 200_000;

/**
 * Where the files of an uncompressed tar lie, by their path; of one path twice, the last. Links lead to where their target lies:
 * old versions of `docker save` store a layer that occurs twice as a symbolic link, `../<id>/layer.tar`.
 */
export function indexTar(region: FileRegion, label: string): ReadonlyMap<string, FileRegion> {
  const places = new Map<string, FileRegion>();
  const links = new Map<string, string>();
  let entries = 0;
  for (const { entry, start } of hopTar(new FileWindow(region), label)) {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${label} has more than ${MAX_ENTRIES} entries around its layers`);
    const path = cleanPath(entry.name);
    if (!path) continue;
    places.delete(path);
    links.delete(path);
    // Whoever packs layers as sparse files cannot have them found: what lies there is not their bytes.
    if (entry.kind === "file" && entry.sparse === undefined)
      places.set(path, { file: region.file, start: region.start + start, length: entry.stored });
    else if (entry.kind === "symlink") links.set(path, resolveLink(path, entry.link));
    else if (entry.kind === "hardlink") links.set(path, cleanPath(entry.link) ?? "");
  }
  for (const [link, target] of links) {
    const place = places.get(target);
    if (place) places.set(link, place);
  }
  return places;
}

/** Text only, and never out of the archive: `..` stops at its root. */
function resolveLink(path: string, target: string): string {
  const parts = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
