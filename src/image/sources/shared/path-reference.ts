import { TidegateError } from "../../../model/errors.ts";
import type { FileStat } from "../../../ports/file-system.ts";
import type { ImageContext } from "../../source.ts";

export interface PathReference {
  readonly path: string;
  /** Which image of several: `app.tar#name`, or `app.tar:name` as skopeo writes it. */
  readonly tag?: string;
  readonly stat: FileStat;
}

/** Finds the path in a reference; undefined when there is nothing of that name. */
export async function findPath(text: string, { fs }: ImageContext): Promise<PathReference | undefined> {
  const whole = await fs.stat(text);
  if (whole) return { path: text, stat: whole };
  for (const match of text.matchAll(/[#:]/g)) {
    const path = text.slice(0, match.index);
    const stat = path === "" ? undefined : await fs.stat(path);
    if (stat && stat.kind !== "other") return { path, tag: text.slice(match.index + 1), stat };
  }
  return undefined;
}

export async function requirePath(text: string, cx: ImageContext): Promise<PathReference> {
  const found = await findPath(text, cx);
  if (!found) throw new TidegateError("IMAGE_NOT_FOUND", `there is no file or directory ${text}`);
  return found;
}
