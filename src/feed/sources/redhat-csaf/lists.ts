import { TidegateError } from "../../../model/errors.ts";

/** One row of `changes.csv` or `deletions.csv`. */
export interface Listed {
  /** `2024/cve-2024-0001.json` */
  readonly path: string;
  readonly id: string;
  readonly time: string;
}

// https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7113-requirement-13-changescsv
const ROW = /^"?(\d{4}\/(cve-\d{4}-\d{4,19})\.json)"?,"?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))"?$/;
const FILE = /^cve-\d{4}-\d{4,19}$/;
const ARCHIVE = /^\w[\w.-]{0,150}\.tar(?:\.zst|\.gz)?$/;

/** The rows of a list, the newest of each document. One line that is none makes the whole list untrustworthy: its paths are asked for. */
export function readList(bytes: Buffer, name: string): ReadonlyMap<string, Listed> {
  const rows = new Map<string, Listed>();
  for (const line of bytes.toString("latin1").split(/\r?\n/)) {
    if (line === "") continue;
    const [, path, stem, time] = ROW.exec(line) ?? [];
    if (path === undefined || stem === undefined || time === undefined) throw new TidegateError("FEED_DAMAGED", `${name} is not the list of changes`);
    const id = stem.toUpperCase();
    const known = rows.get(id);
    if (known === undefined || Date.parse(time) > Date.parse(known.time)) rows.set(id, { path, id, time });
  }
  return rows;
}

/** The CVE of `2024/cve-2024-0001.json`; undefined for what is no document. */
export function idOfFile(name: string): string | undefined {
  const stem = /([^/]*)\.json$/.exec(name)?.[1] ?? "";
  return FILE.test(stem) ? stem.toUpperCase() : undefined;
}

/** What `archive_latest.txt` says: a file beside it, never a path. */
export function readArchiveName(bytes: Buffer): string {
  const name = bytes.toString("latin1").trim();
  if (!ARCHIVE.test(name)) throw new TidegateError("FEED_DAMAGED", "archive_latest.txt does not name an archive");
  return name;
}

/** A day before the one in its name: the archive may have been begun before midnight, somewhere. */
export function archiveTime(name: string): number {
  const day = /\d{4}-\d\d-\d\d/.exec(name)?.[0];
  const time = Date.parse(day ?? "");
  return Number.isNaN(time) ? 0 : time - 86_400_000;
}
