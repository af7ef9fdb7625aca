import { type ByteSource, type Executable, readAddress, readSection, readSymbols } from "../../../parsers/executable/index.ts";
import type { GoBuildInfo } from "./build-info.ts";

/** A version that the project stamped into its own variable. */
export interface StampedVersion {
  readonly version: string;
  readonly evidence: string;
}

/** Variables that projects set at link time: `main.version`, `…/internal/version.Version`, `…/version.gitVersion`. */
const VARIABLE = /^(.*)\.(?:app|build|git|release|program)?_?ver(?:sion)?$/i;
const VERSION = /^v?\d+\.\d+(?:\.\d+)?(?:[-+.~][0-9A-Za-z.+~-]{1,100})?$/;
const FULL_VERSION = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][0-9A-Za-z.+-]{1,30})?$/;
const MIN_VERSION = 5;
const MAX_VERSION = 40;
/** Sections of initialised variables in ELF, PE and Mach-O. */
const DATA: ReadonlySet<string> = new Set([".data", ".noptrdata", "__data", "__noptrdata"]);
const MAX_DATA = 16 * 1024 * 1024;
const MAX_ASSIGNMENTS = 1000;
const MAX_FLAGS = 64 * 1024;
const MAX_VALUE = 128;

/** The main module's version where `go build` stamped none: from the recorded linker flags, or else from the variables themselves. */
export function findStampedVersion(info: GoBuildInfo, source: ByteSource, executable: Executable): StampedVersion | undefined {
  const flags = info.settings.get("-ldflags");
  const root = info.main?.path ?? "";
  const fromFlags = flags === undefined ? undefined : choose(root, readAssignments(flags));
  if (fromFlags !== undefined) return { version: fromFlags, evidence: "linker flags" };
  // With -trimpath the flags are not recorded, but the variables are still there.
  const fromSymbols = choose(root, readVariables(source, executable));
  if (fromSymbols !== undefined) return { version: fromSymbols, evidence: "version variable" };
  const lone = findLoneVersion(source, executable);
  return lone === undefined ? undefined : { version: lone, evidence: "the only version text set by the linker" };
}

interface Assignment {
  readonly key: string;
  readonly value: string;
}

/** `-X main.version=1.2.3 -X 'a/b.Version=v2'`. https://pkg.go.dev/cmd/link */
function readAssignments(flags: string): Assignment[] {
  const matches = flags.slice(0, MAX_FLAGS).matchAll(/-X[ =]['"\\]*([\w./%-]{1,300})=['"\\]*([^\s'"\\]{1,128})/g);
  return [...matches].map(([, key = "", value = ""]) => ({ key, value }));
}

function readVariables(source: ByteSource, executable: Executable): Assignment[] {
  const found: Assignment[] = [];
  for (const { name, address } of readSymbols(source, executable)) {
    // The linker escapes dots in the last element of a package's path.
    const key = name.replaceAll("%2e", ".");
    if (!VARIABLE.test(key)) continue;
    const value = readString(source, executable, address);
    if (value !== undefined) found.push({ key, value });
    if (found.length >= MAX_ASSIGNMENTS) break;
  }
  return found;
}

/** A Go string in memory is an address and a length. */
function readString(source: ByteSource, executable: Executable, address: number): string | undefined {
  const size = executable.pointerSize;
  const head = readAddress(source, executable, address, size * 2);
  if (head === undefined || head.length < size * 2) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, size * 2);
  const word = (offset: number): number =>
    size === 8 ? Number(view.getBigUint64(offset, executable.isLittleEndian)) : view.getUint32(offset, executable.isLittleEndian);
  const length = word(size);
  if (length === 0 || length > MAX_VALUE) return undefined;
  const bytes = readAddress(source, executable, word(0), length);
  return bytes?.length === length ? Buffer.from(bytes).toString("latin1") : undefined;
}

/**
 * Where even the names of variables are gone: of all string variables, those that the linker filled (`-X`) alone point to texts that end
 * with a NUL byte. When exactly one version is among them, it is the program's.
 */
function findLoneVersion(source: ByteSource, executable: Executable): string | undefined {
  const size = executable.pointerSize;
  const found = new Set<string>();
  for (const section of executable.sections.filter(({ name, isWritable }) => isWritable && DATA.has(name))) {
    const bytes = readSection(source, section, MAX_DATA);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const word = (at: number): number =>
      size === 8 ? Number(view.getBigUint64(at, executable.isLittleEndian)) : view.getUint32(at, executable.isLittleEndian);
    for (let at = 0; at + size * 2 <= bytes.length; at += size) {
      const length = word(at + size);
      if (length < MIN_VERSION || length > MAX_VERSION) continue;
      const address = word(at);
      const text = readAddress(source, executable, address, length + 1);
      if (text?.length !== length + 1 || text[length] !== 0) continue;
      const value = Buffer.from(text.subarray(0, length)).toString("latin1");
      if (FULL_VERSION.test(value)) found.add(withPrefix(value));
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function withPrefix(version: string): string {
  return version.startsWith("v") ? version : `v${version}`;
}

/** The nearest to the main package wins: a dependency may have a version of its own. */
function choose(root: string, assignments: readonly Assignment[]): string | undefined {
  const ranked = assignments
    .filter(({ key, value }) => VARIABLE.test(key) && VERSION.test(value))
    .map(({ key, value }) => ({ rank: rankPackage(root, VARIABLE.exec(key)?.[1] ?? ""), key, value }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  const best = ranked[0]?.value;
  return best === undefined ? undefined : withPrefix(best);
}

function rankPackage(root: string, name: string): number {
  if (name === "main") return 0;
  if (root !== "" && (name === root || name.startsWith(`${root}/`))) return 1;
  // Packages made to be stamped by whoever links them.
  return /^(?:github\.com\/prometheus\/common|k8s\.io\/(?:component-base|client-go\/pkg))\/version$/.test(name) ? 2 : 3;
}
