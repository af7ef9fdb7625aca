import { TidegateError } from "../../model/errors.ts";
import type { ImageLimits } from "../limits.ts";
import { cleanPath } from "./paths.ts";
import { type FileRegion, FileWindow, hopTar } from "./walk-file.ts";

/**
 * Where the files of an uncompressed tar lie, by their path; of one path twice, the last. Links lead to where their target lies:
 * old versions of `docker save` store a layer that occurs twice as a symbolic link, `../<id>/layer.tar`.
 */
export function indexTar(region: FileRegion, limits: ImageLimits, label: string): ReadonlyMap<string, FileRegion> {
  const places = new Map<string, FileRegion>();
  const links = new Map<string, string>();
  let entries = 0;
  for (const { entry, start } of hopTar(new FileWindow(region), label)) {
    entries += 1;
    if (entries > limits.entries)
      throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${label} has more than ${limits.entries} entries, the limit "entries"`);
    const path = cleanPath(entry.name);
    if (!path) continue;
    places.delete(path);
    links.delete(path);
    if (entry.kind === "file") places.set(path, { file: region.file, start: region.start + start, length: entry.stored });
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
