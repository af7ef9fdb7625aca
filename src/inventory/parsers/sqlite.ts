/** One row, or what could not be read. Integers, texts and blobs only; other values read as null. */
export type SqliteRow = { readonly columns: readonly (number | string | Uint8Array | null)[] } | { readonly damage: string };

const MAGIC = "SQLite format 3\0";
const LEAF = 0x0d;
const INTERIOR = 0x05;
const MAX_DEPTH = 20;
const MAX_PAYLOAD = 64 * 1024 * 1024;

interface File {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pageSize: number;
  /** Page size less what extensions reserve at the end. */
  readonly usable: number;
  /** Pages may be visited once: a ring of pages ends. */
  readonly seen: Set<number>;
}

/**
 * Walks one table of an SQLite file in memory (https://www.sqlite.org/fileformat2.html), without the engine: the file comes from an
 * image, so it is hostile, and the engine would want it on disk. Read-only, every page at most once.
 */
export function* readTable(bytes: Uint8Array, table: string): Generator<SqliteRow> {
  const file = openFile(bytes);
  if (file === undefined) {
    yield { damage: "the file is no SQLite database" };
    return;
  }
  let root: number | undefined;
  for (const row of walk(file, 1, 0)) {
    if ("damage" in row) yield row;
    else if (row.columns[0] === "table" && row.columns[1] === table && typeof row.columns[3] === "number") root = row.columns[3];
  }
  if (root === undefined) yield { damage: `the database has no table ${table}` };
  else yield* walk({ ...file, seen: new Set() }, root, 0);
}

function openFile(bytes: Uint8Array): File | undefined {
  if (bytes.length < 512 || Buffer.from(bytes.subarray(0, 16)).toString("latin1") !== MAGIC) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  const usable = pageSize - view.getUint8(20);
  return pageSize >= 512 && usable >= 480 ? { bytes, view, pageSize, usable, seen: new Set() } : undefined;
}

function* walk(file: File, page: number, depth: number): Generator<SqliteRow> {
  const node = depth > MAX_DEPTH ? undefined : readPage(file, page);
  if (node === undefined) {
    yield { damage: `page ${page} cannot be read` };
    return;
  }
  for (const cell of node.cells) {
    if (node.isLeaf) yield readCell(file, cell, node.end);
    else yield* walk(file, cell + 4 <= file.bytes.length ? file.view.getUint32(cell) : 0, depth + 1);
  }
  if (!node.isLeaf) yield* walk(file, node.last, depth + 1);
}

interface Page {
  readonly isLeaf: boolean;
  /** Where its cells lie in the file. */
  readonly cells: readonly number[];
  /** The rightmost child of an interior page. */
  readonly last: number;
  readonly end: number;
}

function readPage({ view, pageSize, bytes, seen }: File, page: number): Page | undefined {
  const start = (page - 1) * pageSize;
  const end = start + pageSize;
  if (page < 1 || end > bytes.length || seen.has(page)) return undefined;
  seen.add(page);
  const header = start + (page === 1 ? 100 : 0);
  const kind = view.getUint8(header);
  const count = view.getUint16(header + 3);
  const pointers = header + (kind === INTERIOR ? 12 : 8);
  if ((kind !== LEAF && kind !== INTERIOR) || pointers + count * 2 > end) return undefined;
  const cells = Array.from({ length: count }, (_, index) => start + view.getUint16(pointers + index * 2));
  return { isLeaf: kind === LEAF, cells, last: view.getUint32(header + 8), end };
}

function readCell(file: File, cell: number, end: number): SqliteRow {
  const length = readVarint(file.bytes, cell);
  const rowId = readVarint(file.bytes, length.end);
  const payload = length.value <= MAX_PAYLOAD ? readPayload(file, rowId.end, length.value, end) : undefined;
  return payload === undefined ? { damage: "a row is damaged" } : readRecord(payload);
}

/** Joins what of a payload lies in the page with its chain of overflow pages. */
function readPayload(file: File, start: number, length: number, end: number): Uint8Array | undefined {
  const { bytes, view, usable, pageSize } = file;
  const most = usable - 35;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const spilled = least + ((length - least) % (usable - 4));
  const local = length <= most ? length : spilled <= most ? spilled : least;
  if (start + local > end) return undefined;
  if (local === length) return bytes.subarray(start, start + length);
  if (start + local + 4 > bytes.length || length > bytes.length) return undefined;
  const payload = new Uint8Array(length);
  payload.set(bytes.subarray(start, start + local));
  let done = local;
  let page = view.getUint32(start + local);
  while (done < length) {
    const at = (page - 1) * pageSize;
    if (page < 1 || at + pageSize > bytes.length) return undefined;
    const part = Math.min(usable - 4, length - done);
    payload.set(bytes.subarray(at + 4, at + 4 + part), done);
    done += part;
    page = view.getUint32(at);
  }
  return payload;
}

function readRecord(payload: Uint8Array): SqliteRow {
  const head = readVarint(payload, 0);
  const columns: (number | string | Uint8Array | null)[] = [];
  let at = head.end;
  let body = head.value;
  while (at < head.value && at < payload.length) {
    const { value: type, end } = readVarint(payload, at);
    const size = sizeOf(type);
    if (body + size > payload.length) return { damage: "a row is cut off" };
    columns.push(readValue(payload.subarray(body, body + size), type));
    body += size;
    at = end;
  }
  return { columns };
}

const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0] as const;

function sizeOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (SIZES[type] ?? 0);
}

function readValue(bytes: Uint8Array, type: number): number | string | Uint8Array | null {
  if (type >= 12) return type % 2 === 0 ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  if (type === 8 || type === 9) return type - 8;
  if (type === 0 || type === 7) return null;
  let value = (bytes[0] ?? 0) > 127 ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

/** Big-endian base 128, at most nine bytes; what exceeds 53 bits is nonsense in any field read here. */
function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[start + index] ?? 0;
    if (index === 8) return { value: value * 256 + byte, end: start + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return { value, end: start + 9 };
}
