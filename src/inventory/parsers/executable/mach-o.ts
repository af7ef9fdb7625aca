import { type ByteSource, type Executable, MAX_SECTIONS, readName, readWord, type Section, viewAt } from "./reader.ts";

const MAGIC_32 = 0xfeed_face;
const MAGIC_64 = 0xfeed_facf;
const FAT = 0xcafe_babe;
const SEGMENT_32 = 1;
const SEGMENT_64 = 0x19;
const WRITE = 2;
const MAX_COMMANDS = 10_000;
const CPUS: Readonly<Record<number, string>> = { 7: "386", 12: "arm", 0x0100_0007: "amd64", 0x0100_000c: "arm64" };

/** Where the fields of one word size lie: https://github.com/apple-oss-distributions/cctools, mach-o/loader.h */
const LAYOUT = {
  4: { header: 28, segment: 56, section: 68, protection: 44, count: 48, address: 32, size: 36, offset: 40 },
  8: { header: 32, segment: 72, section: 80, protection: 60, count: 64, address: 32, size: 40, offset: 48 },
} as const;

/** Reads the sections of a Mach-O file, of a universal one those of its first architecture; undefined for anything else. */
export function readMachO(source: ByteSource): Executable | undefined {
  const magic = viewAt(source, 0, 32);
  if (magic === undefined) return undefined;
  if (magic.getUint32(0, false) !== FAT) return readThin(source, 0);
  // Java class files share the magic of universal binaries; theirs is followed by a version, never by a small count and a CPU.
  const count = magic.getUint32(4, false);
  if (count === 0 || count > 16 || CPUS[magic.getUint32(8, false)] === undefined) return undefined;
  return readThin(source, magic.getUint32(16, false));
}

function readThin(source: ByteSource, start: number): Executable | undefined {
  const head = viewAt(source, start, 32);
  if (head === undefined) return undefined;
  const isLittleEndian = [MAGIC_32, MAGIC_64].includes(head.getUint32(0, true));
  const magic = head.getUint32(0, isLittleEndian);
  if (magic !== MAGIC_32 && magic !== MAGIC_64) return undefined;
  const pointerSize = magic === MAGIC_64 ? 8 : 4;
  const place = { source, offset: start + LAYOUT[pointerSize].header, start, pointerSize, isLittleEndian } as const;
  const sections = readCommands(place, head.getUint32(16, isLittleEndian));
  return { format: "mach-o", sections, isLittleEndian, pointerSize, architecture: CPUS[head.getUint32(4, isLittleEndian)] ?? "" };
}

function readCommands(place: Place, count: number): Section[] {
  const sections: Section[] = [];
  let offset = place.offset;
  for (let index = 0; index < Math.min(count, MAX_COMMANDS); index += 1) {
    const command = viewAt(place.source, offset, 8);
    const size = command?.getUint32(4, place.isLittleEndian) ?? 0;
    if (command === undefined || size < 8) break;
    const kind = command.getUint32(0, place.isLittleEndian);
    if (kind === SEGMENT_32 || kind === SEGMENT_64) readSegment({ ...place, offset }, sections);
    offset += size;
  }
  return sections;
}

interface Place {
  readonly source: ByteSource;
  readonly offset: number;
  /** Where this architecture begins in a universal file. */
  readonly start: number;
  readonly pointerSize: 4 | 8;
  readonly isLittleEndian: boolean;
}

function readSegment({ source, offset, start, pointerSize, isLittleEndian }: Place, sections: Section[]): void {
  const layout = LAYOUT[pointerSize];
  const segment = viewAt(source, offset, layout.segment);
  if (segment === undefined) return;
  const word = (view: DataView, at: number): number => (pointerSize === 8 ? readWord(view, at, isLittleEndian) : view.getUint32(at, isLittleEndian));
  const isWritable = (segment.getUint32(layout.protection, isLittleEndian) & WRITE) !== 0;
  const count = Math.min(segment.getUint32(layout.count, isLittleEndian), MAX_SECTIONS - sections.length);
  for (let index = 0; index < count; index += 1) {
    const view = viewAt(source, offset + layout.segment + index * layout.section, layout.section);
    if (view === undefined) return;
    sections.push({
      name: readName(new Uint8Array(view.buffer, view.byteOffset, 16), 0, 16),
      address: word(view, layout.address),
      offset: start + view.getUint32(layout.offset, isLittleEndian),
      size: word(view, layout.size),
      isWritable,
    });
  }
}
