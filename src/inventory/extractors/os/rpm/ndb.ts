import type { HeaderBlobs } from "./blobs.ts";

const SLOT_PAGE = 4096;
const SLOT = 16;
const SLOT_MAGIC = 0x746f_6c53;
const BLOB_MAGIC = 0x5362_6c42;
const BLOCK = 16;
const MAX_PAGES = 4096;

/**
 * Headers of rpm's own `ndb` format (`Packages.db`, SUSE): pages of 16-byte slots, the first two of which are the file's header,
 * each pointing to a blob. https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c
 */
export function* readNdb(bytes: Uint8Array): HeaderBlobs {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < SLOT_PAGE) {
    yield { damage: "the database ends inside its header" };
    return;
  }
  const pages = Math.min(view.getUint32(12, true), MAX_PAGES);
  for (let at = 2 * SLOT; at + SLOT <= Math.min(pages * SLOT_PAGE, bytes.length); at += SLOT) {
    if (view.getUint32(at, true) !== SLOT_MAGIC) {
      yield { damage: "a slot of the database is damaged" };
      return;
    }
    const index = view.getUint32(at + 4, true);
    if (index !== 0) yield readBlob(view, bytes, { index, start: view.getUint32(at + 8, true) * BLOCK });
  }
}

function readBlob(
  view: DataView,
  bytes: Uint8Array,
  { index, start }: { readonly index: number; readonly start: number },
): { blob: Uint8Array } | { damage: string } {
  if (start + BLOCK > bytes.length || view.getUint32(start, true) !== BLOB_MAGIC || view.getUint32(start + 4, true) !== index) {
    return { damage: `record ${index} is damaged` };
  }
  const length = view.getUint32(start + 12, true);
  const blob = bytes.subarray(start + BLOCK, start + BLOCK + length);
  return blob.length < length ? { damage: `record ${index} is cut off` } : { blob };
}
