import { readElf } from "./elf.ts";
import { readMachO } from "./mach-o.ts";
import { readPe } from "./pe.ts";
import type { ByteSource, Executable } from "./reader.ts";

export { type ByteSource, type Executable, readAddress, readSection, type Section } from "./reader.ts";
export { readSymbols } from "./symbols.ts";

/** Reads the sections of an executable of any of the three formats; undefined for anything else. Never throws. */
export function readExecutable(source: ByteSource): Executable | undefined {
  return readElf(source) ?? readPe(source) ?? readMachO(source);
}
