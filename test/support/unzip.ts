import { crc32 } from "node:zlib";
import { openZip, readZipEntry } from "../../src/inventory/parsers/zip.ts";

/** The files of an archive by name, each checked against its sum. */
export function unzip(archive: Buffer): Record<string, string> {
  const source = { size: archive.length, read: (offset: number, length: number) => archive.subarray(offset, offset + length) };
  const { entries, isIncomplete } = openZip(source, () => true) ?? { entries: [], isIncomplete: true };
  if (isIncomplete) throw new Error("not a whole archive");
  return Object.fromEntries(
    entries.map((entry) => {
      const content = readZipEntry(source, entry, 2 ** 28);
      if (content === undefined || content.length !== entry.size) throw new Error(`${entry.name} cannot be read`);
      if (crc32(content) !== archive.readUInt32LE(entry.offset + 14)) throw new Error(`${entry.name} does not match its sum`);
      return [entry.name, Buffer.from(content).toString()];
    }),
  );
}
