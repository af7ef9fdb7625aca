/** Random access to the bytes of one file; a claimed file is one. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes at the end, never more than asked for. */
  read(offset: number, length: number): Uint8Array;
}

/** A part of an executable, by the name its format gives it. */
export interface Section {
  readonly name: string;
  /** Where it lies in memory; 0 when it is not loaded. */
  readonly address: number;
  readonly offset: number;
  /** Bytes in the file. */
  readonly size: number;
  readonly isWritable: boolean;
}

export interface Executable {
  readonly format: "elf" | "pe" | "mach-o";
  readonly sections: readonly Section[];
  readonly isLittleEndian: boolean;
  /** Bytes of a pointer. */
  readonly pointerSize: 4 | 8;
  readonly architecture: string;
}

/** Sections of one executable that are looked at; real ones have dozens. */
export const MAX_SECTIONS = 4096;

/** A DataView over `length` bytes, or undefined when the file ends before. */
export function viewAt(source: ByteSource, offset: number, length: number): DataView | undefined {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > source.size) return undefined;
  const bytes = source.read(offset, length);
  return bytes.length < length ? undefined : new DataView(bytes.buffer, bytes.byteOffset, length);
}

/** 64-bit numbers of files never need more than 53 bits; what does is nonsense and becomes out of range. */
export function readWord(view: DataView, offset: number, isLittleEndian: boolean): number {
  return Number(view.getBigUint64(offset, isLittleEndian));
}

/** The content of a section, at most `limit` bytes. */
export function readSection(source: ByteSource, section: Section, limit: number): Uint8Array {
  return source.read(section.offset, Math.min(section.size, limit));
}

/** File bytes from a memory address on; undefined when no section is loaded there. */
export function readAddress(source: ByteSource, executable: Executable, address: number, length: number): Uint8Array | undefined {
  const section = executable.sections.find(
    (candidate) => candidate.address > 0 && address >= candidate.address && address < candidate.address + candidate.size,
  );
  if (section === undefined) return undefined;
  const start = address - section.address;
  return source.read(section.offset + start, Math.min(length, section.size - start));
}

/** Text up to a NUL byte. */
export function readName(bytes: Uint8Array, start: number, limit: number): string {
  const end = bytes.indexOf(0, start);
  return Buffer.from(bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + limit))).toString("latin1");
}
