import type { HeaderBlobs } from "./blobs.ts";

const HASH_MAGIC = 0x0006_1561;
const PAGE_HEADER = 26;
const TYPE_HASH_UNSORTED = 2;
const TYPE_OVERFLOW = 7;
const TYPE_HASH = 13;
const INLINE = 1;
const OFF_PAGE = 3;
const MAX_BLOB = 64 * 1024 * 1024;

interface Pages {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly size: number;
  /** Berkeley DB writes in the byte order of its machine. */
  readonly isLittleEndian: boolean;
}

/**
 * Headers of a Berkeley DB hash file (`Packages`). Every hash page holds keys at even and values at odd places; large values are
 * chains of overflow pages. https://github.com/berkeleydb/libdb/blob/master/src/dbinc/db_page.h
 */
export function* readBerkeleyDb(bytes: Uint8Array): HeaderBlobs {
  const pages = openPages(bytes);
  if (pages === undefined) {
    yield { damage: "the file is no Berkeley DB hash database" };
    return;
  }
  for (let start = pages.size; start + pages.size <= bytes.length; start += pages.size) {
    const type = pages.view.getUint8(start + 25);
    if (type === TYPE_HASH || type === TYPE_HASH_UNSORTED) yield* readHashPage(pages, start);
  }
  if (bytes.length % pages.size !== 0) yield { damage: "the database ends inside a page" };
}

function openPages(bytes: Uint8Array): Pages | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLittleEndian = view.getUint32(12, true) === HASH_MAGIC;
  if (view.getUint32(12, isLittleEndian) !== HASH_MAGIC) return undefined;
  const size = view.getUint32(20, isLittleEndian);
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0 ? { bytes, view, size, isLittleEndian } : undefined;
}

function* readHashPage(pages: Pages, start: number): HeaderBlobs {
  const { view, size, isLittleEndian } = pages;
  const count = view.getUint16(start + 20, isLittleEndian);
  const place = (index: number): number => view.getUint16(start + PAGE_HEADER + index * 2, isLittleEndian);
  if (PAGE_HEADER + count * 2 > size) {
    yield { damage: "an index page is damaged" };
    return;
  }
  for (let index = 1; index < count; index += 2) {
    const at = place(index);
    if (at < PAGE_HEADER || at + 12 > size) continue;
    const kind = view.getUint8(start + at);
    // The key 0 holds rpm's own counter, four bytes that are no header.
    if (kind === INLINE && place(index - 1) - at > 16) yield { blob: pages.bytes.subarray(start + at + 1, start + place(index - 1)) };
    else if (kind === OFF_PAGE)
      yield readOverflow(pages, view.getUint32(start + at + 4, isLittleEndian), view.getUint32(start + at + 8, isLittleEndian));
  }
}

function readOverflow({ bytes, view, size, isLittleEndian }: Pages, first: number, length: number): { blob: Uint8Array } | { damage: string } {
  if (length > Math.min(MAX_BLOB, bytes.length)) return { damage: "a record is longer than its database" };
  const blob = new Uint8Array(length);
  let done = 0;
  let page = first;
  while (done < length && page !== 0) {
    const start = page * size;
    if (start + size > bytes.length || view.getUint8(start + 25) !== TYPE_OVERFLOW) return { damage: "a record points outside its database" };
    const used = Math.min(view.getUint16(start + 22, isLittleEndian), size - PAGE_HEADER, length - done);
    // A page without content could point in a ring for ever.
    if (used === 0) return { damage: "a record has an empty page" };
    blob.set(bytes.subarray(start + PAGE_HEADER, start + PAGE_HEADER + used), done);
    done += used;
    page = view.getUint32(start + 16, isLittleEndian);
  }
  return done < length ? { damage: "a record is cut off" } : { blob };
}
