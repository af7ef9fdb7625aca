import { type ByteSource, type Executable, readSection, viewAt } from "./reader.ts";

const MAX_RESOURCES = 16 * 1024 * 1024;
const KEY = Buffer.from("VS_VERSION_INFO\0", "utf16le");
/** Length, length of the value, type: three numbers before the key of every block. */
const HEAD = 6;
const MAX_BLOCKS = 1000;
const MAX_DEPTH = 3;
const TEXT = 1;
const PE64 = 0x20b;
/** Of the data directories the one that only programs for .NET's runtime have. */
const CLR_DIRECTORY = 14;

/** Whether a PE file holds code for .NET's runtime. */
export function isManagedPe(source: ByteSource): boolean {
  const start = viewAt(source, 60, 4)?.getUint32(0, true);
  const magic = start === undefined ? undefined : viewAt(source, start + 24, 2)?.getUint16(0, true);
  if (start === undefined || magic === undefined) return false;
  const directories = start + 24 + (magic === PE64 ? 112 : 96);
  const count = viewAt(source, directories - 4, 4)?.getUint32(0, true) ?? 0;
  const address = viewAt(source, directories + CLR_DIRECTORY * 8, 4)?.getUint32(0, true) ?? 0;
  return count > CLR_DIRECTORY && address > 0;
}

/**
 * The texts of a program's version resource, by name (`ProductVersion`, `OriginalFilename` …); none where it has no such resource.
 * https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo
 */
export function readVersionTexts(source: ByteSource, executable: Executable): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const section = executable.format === "pe" ? executable.sections.find(({ name }) => name === ".rsrc") : undefined;
  if (section === undefined) return texts;
  const bytes = readSection(source, section, MAX_RESOURCES);
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = data.indexOf(KEY) - HEAD;
  if (start < 0) return texts;
  const budget = { blocks: MAX_BLOCKS };
  walk({ data, base: start, texts, budget }, { at: start, end: start + data.readUInt16LE(start) }, 0);
  return texts;
}

interface Walk {
  readonly data: Buffer;
  /** Blocks are aligned to where the resource begins. */
  readonly base: number;
  readonly texts: Map<string, string>;
  readonly budget: { blocks: number };
}

interface Span {
  readonly at: number;
  readonly end: number;
}

/** Reads one block and those in it; the deepest are the texts. */
function walk(cx: Walk, { at, end }: Span, depth: number): void {
  const { data } = cx;
  const key = readText(data, at + HEAD, end);
  const value = align(cx, at + HEAD + (key.length + 1) * 2);
  const isText = data.readUInt16LE(at + 4) === TEXT;
  const length = data.readUInt16LE(at + 2) * (isText ? 2 : 1);
  if (depth === MAX_DEPTH) {
    const text = isText ? readText(data, value, Math.min(end, value + length)).trim() : "";
    if (text !== "" && !cx.texts.has(key)) cx.texts.set(key, text);
    return;
  }
  let child = align(cx, value + length);
  while (child + HEAD <= Math.min(end, data.length) && cx.budget.blocks > 0) {
    const size = data.readUInt16LE(child);
    if (size < HEAD) return;
    cx.budget.blocks -= 1;
    walk(cx, { at: child, end: Math.min(end, child + size, data.length) }, depth + 1);
    child = align(cx, child + size);
  }
}

function align({ base }: Walk, at: number): number {
  return at + ((4 - ((at - base) % 4)) % 4);
}

function readText(data: Buffer, start: number, end: number): string {
  const text = data.toString("utf16le", start, Math.max(start, end));
  const stop = text.indexOf("\0");
  return stop < 0 ? text : text.slice(0, stop);
}
