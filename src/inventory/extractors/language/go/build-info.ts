import { type ByteSource, type Executable, readAddress, readSection, type Section } from "../../../parsers/executable/index.ts";

/** What the Go linker writes into every binary: https://pkg.go.dev/debug/buildinfo */
export interface GoBuildInfo {
  /** `go1.22.3`, with whatever a vendor appended. */
  readonly goVersion: string;
  /** Import path of the main package. */
  readonly path: string;
  readonly main?: GoModule;
  /** With replacements in place of what they replace. */
  readonly dependencies: readonly GoModule[];
  readonly settings: ReadonlyMap<string, string>;
}

export interface GoModule {
  readonly path: string;
  readonly version: string;
  /** A directory took the module's place, so the version says nothing about its content. */
  readonly isLocal?: true;
}

const MAGIC = Buffer.from("\xff Go buildinf:", "latin1");
const ALIGN = 16;
const HEADER = 32;
const INLINE = 2;
const BIG_ENDIAN = 1;
/** The linker puts the blob first in its section; it is searched no further than debug/buildinfo does. */
const SEARCH = 1 << 20;
const MAX_TEXT = 16 * 1024 * 1024;
const SENTINEL = 16;

/** Reads the build information; undefined where there is none. */
export function readBuildInfo(source: ByteSource, executable: Executable): GoBuildInfo | undefined {
  for (const section of candidateSections(executable)) {
    const bytes = readSection(source, section, SEARCH);
    const at = findAligned(bytes);
    if (at === undefined) continue;
    const texts = readTexts({ source, executable, section, at, header: bytes.subarray(at, at + HEADER) });
    return texts === undefined ? undefined : parse(texts);
  }
  return undefined;
}

function candidateSections({ sections, format }: Executable): readonly Section[] {
  const named = sections.filter(({ name }) => name === ".go.buildinfo" || name === "__go_buildinfo");
  if (named.length > 0) return named;
  // PE has no section of its own for it: the linker uses the first writable one.
  return format === "pe" ? sections.filter(({ name, isWritable }) => isWritable || name === ".data").slice(0, 2) : [];
}

function findAligned(bytes: Uint8Array): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(MAGIC); at >= 0; at = buffer.indexOf(MAGIC, at + 1)) {
    if (at % ALIGN === 0 && at + HEADER <= buffer.length) return at;
  }
  return undefined;
}

interface Blob {
  readonly source: ByteSource;
  readonly executable: Executable;
  readonly section: Section;
  readonly at: number;
  readonly header: Uint8Array;
}

interface Texts {
  readonly version: string;
  readonly modules: string;
}

function readTexts(blob: Blob): Texts | undefined {
  const flags = blob.header[15] ?? 0;
  if ((flags & INLINE) !== 0) {
    const start = blob.section.offset + blob.at + HEADER;
    const version = readCounted(blob.source, start);
    const modules = version && readCounted(blob.source, version.end);
    return version && modules ? { version: version.text, modules: modules.text } : undefined;
  }
  // Before Go 1.18: two pointers to string headers.
  const size = blob.header[14] === 4 ? 4 : 8;
  const isLittleEndian = (flags & BIG_ENDIAN) === 0;
  const view = new DataView(blob.header.buffer, blob.header.byteOffset, HEADER);
  const word = (data: DataView, offset: number): number =>
    size === 8 ? Number(data.getBigUint64(offset, isLittleEndian)) : data.getUint32(offset, isLittleEndian);
  const follow = (address: number): string | undefined => {
    const head = readAddress(blob.source, blob.executable, address, size * 2);
    if (head === undefined || head.length < size * 2) return undefined;
    const string = new DataView(head.buffer, head.byteOffset, size * 2);
    const length = word(string, size);
    if (length > MAX_TEXT) return undefined;
    const text = readAddress(blob.source, blob.executable, word(string, 0), length);
    return text === undefined ? undefined : Buffer.from(text).toString("latin1");
  };
  const version = follow(word(view, 16));
  return version === undefined ? undefined : { version, modules: follow(word(view, 16 + size)) ?? "" };
}

/** A string behind its length as base-128 varint. */
function readCounted(source: ByteSource, offset: number): { text: string; end: number } | undefined {
  const prefix = source.read(offset, 10);
  let length = 0;
  let used = 0;
  for (; used < prefix.length; used += 1) {
    const byte = prefix[used] ?? 0;
    length += (byte & 0x7f) * 2 ** (7 * used);
    if (byte < 0x80) break;
  }
  if (used === prefix.length || length > MAX_TEXT) return undefined;
  const start = offset + used + 1;
  const text = source.read(start, length);
  return text.length < length ? undefined : { text: Buffer.from(text).toString("latin1"), end: start + length };
}

function parse({ version, modules }: Texts): GoBuildInfo {
  // The text stands between two 16-byte sentinels, by which `go version -m` finds it in memory.
  const isFramed = modules.length > 2 * SENTINEL && modules.at(-SENTINEL - 1) === "\n";
  const lines = isFramed ? modules.slice(SENTINEL, -SENTINEL).split("\n") : [];
  let path = "";
  let main: GoModule | undefined;
  const dependencies: GoModule[] = [];
  const settings = new Map<string, string>();
  for (const line of lines) {
    const [kind, first = "", second = ""] = line.split("\t");
    if (kind === "path") path = first;
    else if (kind === "mod") main = { path: first, version: second };
    else if (kind === "dep") dependencies.push({ path: first, version: second });
    else if (kind === "=>") replaceLast(dependencies, { path: first, version: second });
    else if (kind === "build") settings.set(first.slice(0, first.indexOf("=")), first.slice(first.indexOf("=") + 1));
  }
  return { goVersion: version, path, ...(main ? { main } : {}), dependencies, settings };
}

function replaceLast(dependencies: GoModule[], replacement: GoModule): void {
  const replaced = dependencies.pop();
  if (replaced === undefined) return;
  const isLocal = /^(?:\.{0,2}\/|\.{1,2}$|[A-Za-z]:)/.test(replacement.path);
  dependencies.push(isLocal ? { path: replaced.path, version: "", isLocal } : replacement);
}
