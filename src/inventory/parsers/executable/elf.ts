import { type ByteSource, type Executable, MAX_SECTIONS, readName, readWord, type Section, viewAt } from "./reader.ts";

const MACHINES: Readonly<Record<number, string>> = {
  3: "386",
  40: "arm",
  62: "amd64",
  183: "arm64",
  21: "ppc64le",
  22: "s390x",
  243: "riscv64",
  258: "loong64",
};
const WRITABLE = 1;
const NO_BITS = 8;
const MAX_NAMES = 1 << 20;

/** Where the fields of one class of ELF lie: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.intro.html */
const LAYOUT = {
  4: { header: 52, table: 32, entry: 46, count: 48, names: 50, size: 40, flags: 8, address: 12, offset: 16, length: 20 },
  8: { header: 64, table: 40, entry: 58, count: 60, names: 62, size: 64, flags: 8, address: 16, offset: 24, length: 32 },
} as const;

/** Reads the section table of an ELF file; undefined for anything else. A file without sections (stripped of them, or packed) has none. */
export function readElf(source: ByteSource): Executable | undefined {
  const ident = source.read(0, 16);
  if (ident.length < 16 || Buffer.from(ident.subarray(0, 4)).toString("latin1") !== "\x7fELF") return undefined;
  const pointerSize = ident[4] === 2 ? 8 : 4;
  const isLittleEndian = ident[5] !== 2;
  const layout = LAYOUT[pointerSize];
  const header = viewAt(source, 0, layout.header);
  if (header === undefined) return undefined;
  const word = (view: DataView, offset: number): number =>
    pointerSize === 8 ? readWord(view, offset, isLittleEndian) : view.getUint32(offset, isLittleEndian);
  const table = word(header, layout.table);
  const count = Math.min(header.getUint16(layout.count, isLittleEndian), MAX_SECTIONS);
  const stride = Math.max(header.getUint16(layout.entry, isLittleEndian), layout.size);
  const raw: RawSection[] = [];
  for (let index = 0; index < count; index += 1) {
    const view = viewAt(source, table + index * stride, layout.size);
    if (view === undefined) break;
    raw.push({
      name: view.getUint32(0, isLittleEndian),
      hasBits: view.getUint32(4, isLittleEndian) !== NO_BITS,
      isWritable: (word(view, layout.flags) & WRITABLE) !== 0,
      address: word(view, layout.address),
      offset: word(view, layout.offset),
      size: word(view, layout.length),
    });
  }
  const sections = nameSections(source, raw, header.getUint16(layout.names, isLittleEndian));
  return { format: "elf", sections, isLittleEndian, pointerSize, architecture: MACHINES[header.getUint16(18, isLittleEndian)] ?? "" };
}

interface RawSection {
  readonly name: number;
  readonly hasBits: boolean;
  readonly isWritable: boolean;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

function nameSections(source: ByteSource, raw: readonly RawSection[], namesIndex: number): Section[] {
  const table = raw[namesIndex];
  const names = table === undefined ? new Uint8Array() : source.read(table.offset, Math.min(table.size, MAX_NAMES));
  return raw
    .filter(({ hasBits }) => hasBits)
    .map(({ name, address, offset, size, isWritable }) => ({ name: readName(names, name, 256), address, offset, size, isWritable }));
}
