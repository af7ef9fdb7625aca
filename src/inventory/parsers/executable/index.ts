import { readElf } from "./elf.ts";
import { readMachO } from "./mach-o.ts";
import { readPe } from "./pe.ts";
import type { ByteSource, Executable } from "./reader.ts";

export { isManagedPe, readVersionTexts } from "./pe-version.ts";
export { type ByteSource, type Executable, readAddress, readSection, type Section } from "./reader.ts";
export { readSymbols } from "./symbols.ts";

/** Several extractors ask about one file, one after the other. */
const known = new WeakMap<ByteSource, Executable | "none">();

/** Reads the sections of an executable of any of the three formats; undefined for anything else. Never throws. */
export function readExecutable(source: ByteSource): Executable | undefined {
  const before = known.get(source);
  if (before !== undefined) return before === "none" ? undefined : before;
  const executable = readElf(source) ?? readPe(source) ?? readMachO(source);
  known.set(source, executable ?? "none");
  return executable;
}
