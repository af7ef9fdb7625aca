import type { ImagePath } from "../../model/location.ts";

/**
 * Makes a tar's name an image path: no leading slash, no `.`, and `..` taken by its letters, as engines do; undefined when it leads
 * out of the root or a NUL hides something. The root itself is the empty path.
 */
export function cleanPath(name: string): ImagePath | undefined {
  if (name.includes("\0")) return undefined;
  // The common case needs no splitting.
  if (!name.startsWith("/") && !name.startsWith(".") && !name.endsWith("/") && !name.includes("//") && !name.includes("/.")) return name;
  const parts: string[] = [];
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

export function depthOf(path: ImagePath): number {
  let depth = 1;
  for (let index = path.indexOf("/"); index >= 0; index = path.indexOf("/", index + 1)) depth += 1;
  return depth;
}
