import { TidegateError } from "../../../model/errors.ts";
import type { RandomAccessFile } from "../../../ports/file-system.ts";
import type { KnownRecords } from "../../known-records.ts";
import { readChunks } from "../../read-chunks.ts";

/** What differs between the list of all records and what is known. */
export interface ListedChanges {
  /** Records that are new or were modified, with the time the list says. */
  readonly modified: ReadonlyMap<string, string>;
  /** Records that are no longer listed. */
  readonly gone: readonly string[];
}

const MAX_LINE = 512;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const COMMA = 0x2c;
// Times as https://google.github.io/osv.dev/data/#downloading-recent-changes shows them, ids as records have them.
const ROW = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)),([A-Za-z0-9][\w.:+@-]{0,199})$/;

/**
 * Compares a `modified_id.csv` with what is known. One line that is no row makes the whole list untrustworthy. A line that says what is known
 * is right as it stands: nearly all do, and never become strings.
 */
export function compareList(file: RandomAccessFile, known: KnownRecords): ListedChanges {
  const modified = new Map<string, string>();
  const take = (bytes: Buffer, start: number, end: number): void => {
    const comma = bytes.indexOf(COMMA, start);
    const record = comma < 0 || comma >= end ? undefined : known.find(bytes, comma + 1, end);
    if (record !== undefined && known.hasTime(record, bytes, start, comma)) return;
    const [, time, id] = ROW.exec(bytes.toString("latin1", start, end)) ?? [];
    if (time === undefined || id === undefined) throw notAList();
    if (record === undefined || !isSameTime(known.timeOf(record), time)) modified.set(id, time);
  };
  readLines(file, take);
  return { modified, gone: known.listMissing() };
}

const notAList = (): TidegateError => new TidegateError("FEED_DAMAGED", "the list of changes is not one");

/** `…:00.500Z` and `…:00.5Z` are the same; times that only mean the same are not worth the parsing and are looked at again. */
function isSameTime(a: string, b: string): boolean {
  return a === b || trimTime(a) === trimTime(b);
}

function trimTime(time: string): string {
  return time.replace(/(?:\.0+|(\.\d*?[1-9])0+)?(?:Z|\+00:00)$/, "$1Z");
}

/** Hands over where each line lies, without its end; empty ones are left out. */
function readLines(file: RandomAccessFile, take: (bytes: Buffer, start: number, end: number) => void): void {
  const takeLine = (bytes: Buffer, start: number, next: number): void => {
    const end = next > start && bytes[next - 1] === RETURN ? next - 1 : next;
    if (end > start) take(bytes, start, end);
  };
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of readChunks(file)) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; start = end + 1, end = bytes.indexOf(NEWLINE, start)) takeLine(bytes, start, end);
    rest = bytes.subarray(start);
    if (rest.length > MAX_LINE) throw notAList();
  }
  takeLine(rest, 0, rest.length);
}
