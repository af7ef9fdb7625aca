import { type ByteSource, type Executable, MAX_SECTIONS, readName, type Section, viewAt } from "./reader.ts";

const MACHINES: Readonly<Record<number, string>> = { 332: "386", 452: "arm", 34404: "amd64", 43620: "arm64" };
const WRITABLE = 0x8000_0000;
const SECTION_SIZE = 40;
const PE64 = 0x20b;

/** Reads the section table of a PE file (https://learn.microsoft.com/windows/win32/debug/pe-format); undefined for anything else. */
export function readPe(source: ByteSource): Executable | undefined {
  const dos = viewAt(source, 0, 64);
  if (dos === undefined || dos.getUint16(0, true) !== 0x5a4d) return undefined;
  const start = dos.getUint32(60, true);
  const coff = viewAt(source, start, 24);
  if (coff === undefined || coff.getUint32(0, true) !== 0x4550) return undefined;
  const optionalSize = coff.getUint16(20, true);
  const optional = viewAt(source, start + 24, Math.min(optionalSize, 112));
  if (optional === undefined || optional.byteLength < 32) return undefined;
  const pointerSize = optional.getUint16(0, true) === PE64 ? 8 : 4;
  const base = pointerSize === 8 ? Number(optional.getBigUint64(24, true)) : optional.getUint32(28, true);
  const count = Math.min(coff.getUint16(6, true), MAX_SECTIONS);
  const sections: Section[] = [];
  for (let index = 0; index < count; index += 1) {
    const view = viewAt(source, start + 24 + optionalSize + index * SECTION_SIZE, SECTION_SIZE);
    if (view === undefined) break;
    sections.push({
      name: readName(new Uint8Array(view.buffer, view.byteOffset, 8), 0, 8),
      address: base + view.getUint32(12, true),
      offset: view.getUint32(20, true),
      size: view.getUint32(16, true),
      isWritable: (view.getUint32(36, true) & WRITABLE) !== 0,
    });
  }
  return { format: "pe", sections, isLittleEndian: true, pointerSize, architecture: MACHINES[coff.getUint16(4, true)] ?? "" };
}
