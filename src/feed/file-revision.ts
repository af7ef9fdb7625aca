import { createHash } from "node:crypto";
import type { FileStat } from "../ports/file-system.ts";
import type { Revision } from "./source.ts";

/** A file that was not written again has the same size and time. */
export function fileRevision(stat: FileStat): Revision {
  return { token: `file ${stat.size} ${Math.round(stat.modified)}`, modified: new Date(stat.modified).toISOString() };
}

/** The state of many files together; as young as the youngest. */
export function filesRevision(files: readonly { readonly name: string; readonly stat: FileStat }[]): Revision {
  const hash = createHash("sha256");
  let newest = 0;
  for (const { name, stat } of files) {
    hash.update(`${name}\n${stat.size} ${Math.round(stat.modified)}\n`);
    newest = Math.max(newest, stat.modified);
  }
  return { token: `files ${hash.digest("hex")}`, modified: new Date(newest).toISOString() };
}
