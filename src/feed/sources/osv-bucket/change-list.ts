import { TidegateError } from "../../../model/errors.ts";
import type { RandomAccessFile } from "../../../ports/file-system.ts";
import { readChunks } from "../../read-chunks.ts";

/** What differs between the list of all records and what is known. */
export interface ListedChanges {
  /** Records that are new or were modified, with the time the list says. */
  readonly modified: ReadonlyMap<string, string>;
  /** Records that are no longer listed. */
  readonly gone: readonly string[];
}

const MAX_LINE = 512;
// Times as https://google.github.io/osv.dev/data/#downloading-recent-changes shows them, ids as records have them.
const ROW = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)),([A-Za-z0-9][\w.:+@-]{0,199})$/;

/**
 * Compares a `modified_id.csv` with what is known, which is used up. One line that is no row makes the whole list untrustworthy. A line that
 * says what is known is right as it stands: nearly all do.
 */
export function compareList(file: RandomAccessFile, known: Map<string, string>): ListedChanges {
  const modified = new Map<string, string>();
  for (const line of readLines(file)) {
    const comma = line.indexOf(",");
    const id = line.slice(comma + 1);
    const before = known.get(id);
    known.delete(id);
    if (before !== undefined && before.length === comma && line.startsWith(before)) continue;
    const [, time] = ROW.exec(line) ?? [];
    if (time === undefined) throw new TidegateError("FEED_DAMAGED", "the list of changes is not one");
    if (before === undefined || !isSameTime(before, time)) modified.set(id, time);
  }
  return { modified, gone: [...known.keys()] };
}

/** `…:00.500Z` and `…:00.5Z` are the same; times that only mean the same are not worth the parsing and are looked at again. */
function isSameTime(a: string, b: string): boolean {
  return a === b || trimTime(a) === trimTime(b);
}

function trimTime(time: string): string {
  return time.replace(/(?:\.0+|(\.\d*?[1-9])0+)?(?:Z|\+00:00)$/, "$1Z");
}

function* readLines(file: RandomAccessFile): Generator<string> {
  let rest = "";
  for (const chunk of readChunks(file)) {
    const lines = (rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1")).split(/\r?\n/);
    rest = lines.pop() ?? "";
    if (rest.length > MAX_LINE) throw new TidegateError("FEED_DAMAGED", "the list of changes is not one");
    yield* lines.filter((line) => line !== "");
  }
  if (rest.trim() !== "") yield rest.trim();
}
