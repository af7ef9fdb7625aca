/** Keywords of one extended header; values are raw bytes as Latin-1. */
export type PaxRecords = ReadonlyMap<string, string>;

/** Sparse files of the oldest pax kind repeat these two keywords, once per piece. */
const REPEATED = new Set(["GNU.sparse.offset", "GNU.sparse.numbytes"]);

/**
 * Reads `LENGTH KEYWORD=VALUE\n` records; the length counts itself. A damaged record ends the reading.
 * https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_03
 */
export function readPaxRecords(bytes: Buffer): PaxRecords {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const digits = space < 0 || space - at > 10 ? "" : bytes.toString("latin1", at, space);
    const end = at + Number(digits);
    const equals = bytes.indexOf(61, space);
    if (!/^\d+$/.test(digits) || end <= space || end > bytes.length || equals < 0 || equals >= end) break;
    addRecord(records, bytes.toString("latin1", space + 1, equals), bytes.toString("latin1", equals + 1, end - 1));
    at = end;
  }
  return records;
}

function addRecord(into: Map<string, string>, key: string, value: string): void {
  const before = REPEATED.has(key) ? into.get(key) : undefined;
  // An empty value takes an earlier one back.
  if (value === "") into.delete(key);
  else into.set(key, before === undefined ? value : `${before},${value}`);
}
