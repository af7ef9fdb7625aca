import { createHash, randomUUID } from "node:crypto";
import type { Clock } from "../../ports/clock.ts";
import type { FileSystem } from "../../ports/file-system.ts";

/** An unfinished download. Its name says of what and of which state, so that a later run can go on where this one ended. */
export interface Partial {
  readonly path: string;
  readonly etag: string;
  readonly size: number;
}

interface PartialContext {
  readonly fs: FileSystem;
  readonly clock: Clock;
  readonly scratch: string;
}

const FREE = "free";
/** A download that nobody wrote to for this long belongs to a process that died. */
const DEAD = 600_000;
const MAX_ETAG = 100;

/** Takes over a partial download of this address. Renaming decides between processes: only one wins. */
export async function claimPartial(url: string, cx: PartialContext): Promise<Partial | undefined> {
  for (const name of await cx.fs.list(cx.scratch)) {
    const [key, tag = "", owner, suffix] = name.split(".");
    if (key !== keyOf(url) || suffix !== "part" || tag === "") continue;
    const path = cx.fs.join(cx.scratch, name);
    const stat = await cx.fs.stat(path);
    if (stat === undefined || stat.size === 0 || (owner !== FREE && cx.clock.now() - stat.modified < DEAD)) continue;
    const etag = Buffer.from(tag, "base64url").toString("utf8");
    const mine = partialPath(url, etag, cx);
    try {
      await cx.fs.rename(path, mine);
      return { path: mine, etag, size: stat.size };
    } catch {
      // Another process was faster.
    }
  }
  return undefined;
}

/** A name nobody else uses. Weak or missing validators cannot be resumed: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5 */
export function partialPath(url: string, etag: string, cx: PartialContext, owner: string = randomUUID()): string {
  const tag = isResumable(etag) ? Buffer.from(etag).toString("base64url") : "";
  return cx.fs.join(cx.scratch, `${keyOf(url)}.${tag}.${owner}.part`);
}

export function isResumable(etag: string): boolean {
  return etag.startsWith('"') && etag.length <= MAX_ETAG;
}

/** Leaves the file for the next run, or removes it when that could not use it. */
export async function releasePartial(url: string, partial: Partial, cx: PartialContext): Promise<void> {
  const isUseful = partial.size > 0 && isResumable(partial.etag);
  // What stopped the download is what its caller must hear of, not that its remains could not be moved.
  await (isUseful ? cx.fs.rename(partial.path, partialPath(url, partial.etag, cx, FREE)) : cx.fs.remove(partial.path)).catch(() => undefined);
}

function keyOf(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 16);
}
