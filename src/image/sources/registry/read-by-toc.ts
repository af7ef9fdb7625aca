import type { FileContent, LayerStats, LayerVisitor } from "../../../ports/layer-visitor.ts";
import type { BlobRequest } from "../../../registry/fetch-blob.ts";
import { digestOf } from "../../layers/digest.ts";
import { EntryGate } from "../../layers/entry-gate.ts";
import { trackHardLinks } from "../../layers/hard-links.ts";
import { inParallel } from "../../layers/in-parallel.ts";
import type { TocEntry } from "../../layers/toc.ts";
import type { ImageContext } from "../../source.ts";
import type { Toc } from "./fetch-toc.ts";

/** Worth it only well below the whole: parts come slower than a stream. */
const WORTHWHILE = 0.4;
const MAX_CONTENT = 64 * 1024 * 1024;
const MAX_PARTS = 200;
const CONCURRENCY = 4;
/** A gap that is fetched along rather than asked around. */
const GAP = 64 * 1024;
/** Headers of what follows may stand behind a file's data, compressed to nearly nothing. */
const SLACK = 16 * 1024 * 1024;

export interface TocReading {
  readonly toc: Toc;
  readonly blob: BlobRequest;
  readonly label: string;
  /** A visitor whose findings nobody looks at, to learn what is wanted. */
  readonly scout: LayerVisitor;
  readonly visitor: LayerVisitor;
}

/** Reads the wanted files of a layer by its table of contents. Undefined, with the visitor untouched, when the whole layer is the better way. */
export async function readByToc(reading: TocReading, cx: ImageContext): Promise<LayerStats | undefined> {
  const { toc, label, visitor, scout } = reading;
  const wanted = new Set<TocEntry>();
  walk(toc.entries, scout, { label, cx }, (item) => {
    wanted.add(item);
    return undefined;
  });
  const contents = await fetchContents([...wanted], reading, cx);
  if (!contents) return undefined;
  const entries = walk(toc.entries, visitor, { label, cx }, (item) => contents.get(item));
  return { entries, bytes: toc.entries.reduce((sum, { entry }) => sum + entry.size, 0) };
}

type Take = (item: TocEntry) => FileContent | undefined;

/** Shows the entries in their order, and once more those that wanted hard links point to. */
function walk(items: readonly TocEntry[], visitor: LayerVisitor, { label, cx }: { label: string; cx: ImageContext }, take: Take): number {
  const links = trackHardLinks(visitor, false);
  const pass = (target: LayerVisitor): number => {
    const gate = new EntryGate(target, cx.limits, label);
    for (const item of items) {
      const entry = gate.admit(item.entry);
      const content = entry && (item.entry.size === 0 ? hold(Buffer.alloc(0)) : take(item));
      if (entry && content) gate.deliver(entry, item.entry, content);
    }
    return gate.entries;
  };
  const entries = pass(links.first);
  const second = links.second();
  if (second) pass(second);
  links.finish();
  return entries;
}

function hold(bytes: Uint8Array): FileContent {
  return { size: bytes.length, bytes: () => bytes, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

interface Part {
  readonly start: number;
  end: number;
  readonly items: Set<TocEntry>;
}

async function fetchContents(wanted: readonly TocEntry[], reading: TocReading, cx: ImageContext): Promise<Map<TocEntry, FileContent> | undefined> {
  const { blob } = reading;
  const ends = listEnds(reading.toc);
  const parts = mergeParts(wanted, ends);
  const bytes = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const content = wanted.reduce((sum, { entry }) => sum + entry.size, 0);
  const isSane = parts.every(({ start, end }) => start < end && end <= blob.blob.size);
  if (!isSane || bytes > blob.blob.size * WORTHWHILE || content > MAX_CONTENT || parts.length > MAX_PARTS) return undefined;
  const contents = new Map<TocEntry, FileContent>();
  let isComplete = true;
  await inParallel(parts, CONCURRENCY, async ({ start, end, items }) => {
    const fetched = isComplete ? await cx.registry.readBlobRange(blob, { start, length: end - start }) : undefined;
    for (const item of items) {
      const file = fetched && unpack(item, { fetched, start, ends }, reading.toc);
      if (file) contents.set(item, hold(file));
      else isComplete = false;
    }
  });
  return isComplete ? contents : undefined;
}

/** Where each chunk's compressed data ends at the latest: where the next begins. */
function listEnds({ entries, end }: Toc): ReadonlyMap<number, number> {
  const starts = [...new Set(entries.flatMap(({ chunks }) => chunks.flatMap(({ offset }) => offset ?? [])))].sort((a, b) => a - b);
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? end]));
}

/** A file's chunks lie together; a part holds one file whole, or several that are near each other. */
function mergeParts(wanted: readonly TocEntry[], ends: ReadonlyMap<number, number>): Part[] {
  const spans = wanted.flatMap((item) => {
    const places = item.chunks.flatMap(({ offset, end }) => (offset === undefined ? [] : [[offset, end ?? ends.get(offset) ?? 0] as const]));
    return places.length === 0
      ? [{ item, start: 0, end: 1 }]
      : [{ item, start: Math.min(...places.map(([start]) => start)), end: Math.max(...places.map(([, end]) => end)) }];
  });
  const parts: Part[] = [];
  for (const { item, start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start <= last.end + GAP) {
      last.end = Math.max(last.end, end);
      last.items.add(item);
    } else parts.push({ start, end, items: new Set([item]) });
  }
  return parts;
}

/** A file's content, if it is what the table says. */
function unpack(
  item: TocEntry,
  at: { fetched: Uint8Array; start: number; ends: ReadonlyMap<number, number> },
  { inflate }: Toc,
): Uint8Array | undefined {
  try {
    const pieces = item.chunks.map(({ offset, end, size }) => {
      if (offset === undefined) return Buffer.alloc(size);
      const packed = at.fetched.subarray(offset - at.start, (end ?? at.ends.get(offset) ?? 0) - at.start);
      return inflate(packed, size + SLACK).subarray(0, size);
    });
    const content = Buffer.concat(pieces);
    return content.length === item.entry.size && digestOf(content) === item.digest ? content : undefined;
  } catch {
    // Damaged, or not compressed as the table has it: the layer as a whole tells better what is wrong.
    return undefined;
  }
}
