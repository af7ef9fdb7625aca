import { type ByteSource, type Executable, readName, readSection, readWord } from "./reader.ts";

export interface ExecutableSymbol {
  readonly name: string;
  readonly address: number;
}

/** `static`: of the whole program, which stripping removes. `dynamic`: what it shows to other programs, which stays. */
export type SymbolTable = "static" | "dynamic";

const SECTIONS = { static: [".symtab", ".strtab"], dynamic: [".dynsym", ".dynstr"] } as const;
const MAX_TABLE = 64 * 1024 * 1024;

/** Symbols of an ELF file in the order of its table; none of other formats. */
export function* readSymbols(source: ByteSource, executable: Executable, kind: SymbolTable = "static"): Generator<ExecutableSymbol> {
  const [table, strings] = SECTIONS[kind].map((wanted) => executable.sections.find(({ name }) => name === wanted));
  if (executable.format !== "elf" || table === undefined || strings === undefined) return;
  const bytes = readSection(source, table, MAX_TABLE);
  const names = readSection(source, strings, MAX_TABLE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { pointerSize, isLittleEndian } = executable;
  const stride = pointerSize === 8 ? 24 : 16;
  for (let at = 0; at + stride <= bytes.length; at += stride) {
    const address = pointerSize === 8 ? readWord(view, at + 8, isLittleEndian) : view.getUint32(at + 4, isLittleEndian);
    if (address > 0) yield { name: readName(names, view.getUint32(at, isLittleEndian), 512), address };
  }
}
