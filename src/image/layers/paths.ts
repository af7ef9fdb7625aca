import type { ImagePath } from "../../model/location.ts";

/**
 * Makes a tar's name an image path: no leading slash, no `.`; undefined when a component is `..`, a NUL hides something,
 * or it names nothing. The root itself is the empty path.
 */
export function cleanPath(name: string): ImagePath | undefined {
  // The common case needs no splitting.
  if (!name.startsWith("/") && !name.startsWith(".") && !name.endsWith("/") && !name.includes("//") && !name.includes("/.") && !name.includes("\0"))
    return name;
  const parts: string[] = [];
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." || part.includes("\0")) return undefined;
    parts.push(part);
  }
  return parts.join("/");
}

export function depthOf(path: ImagePath): number {
  let depth = 1;
  for (let index = path.indexOf("/"); index >= 0; index = path.indexOf("/", index + 1)) depth += 1;
  return depth;
}
