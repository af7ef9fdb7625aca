import { TidegateError } from "../../../model/errors.ts";
import type { FileStat } from "../../../ports/file-system.ts";
import type { ImageContext } from "../../source.ts";

export interface PathReference {
  readonly path: string;
  /** Which image of several: `app.tar#name`, or `layout:tag` where the path before the colon exists. */
  readonly tag?: string;
  readonly stat: FileStat;
}

/** Finds the path in a reference; undefined when there is nothing of that name. */
export async function findPath(text: string, { fs }: ImageContext): Promise<PathReference | undefined> {
  const whole = await fs.stat(text);
  if (whole) return { path: text, stat: whole };
  for (const mark of ["#", ":"]) {
    const at = text.lastIndexOf(mark);
    const stat = at > 0 ? await fs.stat(text.slice(0, at)) : undefined;
    if (stat) return { path: text.slice(0, at), tag: text.slice(at + 1), stat };
  }
  return undefined;
}

export async function requirePath(text: string, cx: ImageContext): Promise<PathReference> {
  const found = await findPath(text, cx);
  if (!found) throw new TidegateError("IMAGE_NOT_FOUND", `there is no file or directory ${text}`);
  return found;
}
