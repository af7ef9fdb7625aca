/** Fields of an rpm header that are used. https://rpm.org/docs/latest/manual/tags.html */
export interface RpmHeader {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch?: number;
  readonly arch: string;
  readonly vendor: string;
  readonly license: string;
  readonly url: string;
  readonly sourceRpm: string;
  readonly module: string;
  readonly provides: readonly string[];
  readonly requires: readonly string[];
  /** Absolute paths. */
  readonly files: readonly string[];
}

const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  license: 1014,
  url: 1020,
  arch: 1022,
  sourceRpm: 1044,
  provides: 1047,
  requires: 1049,
  directoryIndexes: 1116,
  baseNames: 1117,
  directoryNames: 1118,
  module: 5096,
} as const;

const INT32 = 4;
const STRINGS: ReadonlySet<number> = new Set([6, 8, 9]);
const ENTRY = 16;
const MAX_ENTRIES = 65_536;
const MAX_VALUES = 1_000_000;

interface Entry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

/**
 * Reads one header as databases keep it: number of entries, bytes of data, entries, data, all big-endian.
 * https://rpm.org/docs/latest/manual/format_header.html. Undefined when it is damaged.
 */
export function parseRpmHeader(blob: Uint8Array): RpmHeader | undefined {
  if (blob.length < 8) return undefined;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.length);
  const count = view.getUint32(0);
  const start = 8 + count * ENTRY;
  if (count > MAX_ENTRIES || start + view.getUint32(4) > blob.length) return undefined;
  const entries = new Map<number, Entry>();
  for (let index = 0; index < count; index += 1) {
    const at = 8 + index * ENTRY;
    entries.set(view.getUint32(at), { type: view.getUint32(at + 4), offset: start + view.getUint32(at + 8), count: view.getUint32(at + 12) });
  }
  return describe({ view, blob, entries });
}

interface Data {
  readonly view: DataView;
  readonly blob: Uint8Array;
  readonly entries: ReadonlyMap<number, Entry>;
}

function describe(data: Data): RpmHeader | undefined {
  const [name, version, release] = [TAG.name, TAG.version, TAG.release].map((tag) => text(data, tag));
  if (!name || !version || !release) return undefined;
  const epoch = numbers(data, TAG.epoch)[0];
  return {
    name,
    version,
    release,
    ...(epoch === undefined ? {} : { epoch }),
    arch: text(data, TAG.arch),
    vendor: text(data, TAG.vendor),
    license: text(data, TAG.license),
    url: text(data, TAG.url),
    sourceRpm: text(data, TAG.sourceRpm),
    module: text(data, TAG.module),
    provides: texts(data, TAG.provides),
    requires: texts(data, TAG.requires),
    files: listFiles(data),
  };
}

/** Paths are kept as base names, each with the index of its directory. */
function listFiles(data: Data): string[] {
  const directories = texts(data, TAG.directoryNames);
  const indexes = numbers(data, TAG.directoryIndexes);
  return texts(data, TAG.baseNames).map((base, index) => `${directories[indexes[index] ?? -1] ?? ""}${base}`);
}

function text(data: Data, tag: number): string {
  const value = texts(data, tag)[0] ?? "";
  return value === "(none)" ? "" : value;
}

function texts({ blob, entries }: Data, tag: number): string[] {
  const entry = entries.get(tag);
  if (entry === undefined || !STRINGS.has(entry.type)) return [];
  const values: string[] = [];
  let at = entry.offset;
  for (let index = 0; index < Math.min(entry.count, MAX_VALUES) && at < blob.length; index += 1) {
    const end = blob.indexOf(0, at);
    if (end < 0) break;
    values.push(Buffer.from(blob.buffer, blob.byteOffset + at, end - at).toString());
    at = end + 1;
  }
  return values;
}

function numbers({ view, entries }: Data, tag: number): number[] {
  const entry = entries.get(tag);
  if (entry === undefined || entry.type !== INT32) return [];
  const fitting = Math.min(entry.count, MAX_VALUES, Math.max(0, Math.floor((view.byteLength - entry.offset) / 4)));
  return Array.from({ length: fitting }, (_, index) => view.getUint32(entry.offset + index * 4));
}
