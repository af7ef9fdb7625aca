import type { Extraction, FileExtraction, OwnedFiles } from "../model/layer-report.ts";
import type { ImagePath } from "../model/location.ts";
import type { Problem } from "../model/problem.ts";
import type { FileContent, LayerEntry } from "../ports/layer-visitor.ts";
import type { ClaimedFile, PackageExtractor } from "./extractor.ts";

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** One damaged file needs no thousand sentences. */
const MAX_PROBLEMS = 100;

/** Whether a file is too large for an extractor; the problem to report then. */
export function refuseSize(entry: LayerEntry, { id, maxBytes = DEFAULT_MAX_BYTES }: PackageExtractor): Problem | undefined {
  if (entry.size <= maxBytes) return undefined;
  const message = `${entry.path} is ${entry.size} bytes; ${id} reads files up to ${maxBytes} bytes.`;
  return { severity: "error", code: "ENTRY_TOO_LARGE", message, where: { path: entry.path, plugin: id } };
}

/** Runs one extractor on one file. Whatever it does, the answer is an extraction. */
export function runExtractor(extractor: PackageExtractor, file: ClaimedFile, isReachable: (path: ImagePath) => boolean): FileExtraction {
  const { id } = extractor;
  try {
    return { extractor: id, path: file.path, ...tidy(extractor.extract(file), id, isReachable) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${file.path} could not be read by ${id}: ${reason}`;
    return {
      extractor: id,
      path: file.path,
      problems: [{ severity: "error", code: "ENTRY_UNREADABLE", message, where: { path: file.path, plugin: id } }],
    };
  }
}

/** Drops empty lists and paths that nobody will ask the owner of; a report is stored and read often. */
function tidy(
  { packages = [], owned = [], notes = [], problems = [] }: Extraction,
  plugin: string,
  isReachable: (path: ImagePath) => boolean,
): Extraction {
  const reachable = owned.flatMap(({ owner, paths }): OwnedFiles[] => {
    const kept = paths.filter(isReachable);
    return kept.length === 0 ? [] : [{ owner, paths: kept }];
  });
  return {
    ...(packages.length > 0 ? { packages } : {}),
    ...(reachable.length > 0 ? { owned: reachable } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(problems.length > 0
      ? { problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({ ...problem, where: { ...problem.where, plugin } })) }
      : {}),
  };
}

/** The content of an entry as extractors see it. */
export function openClaimedFile({ path, mode }: LayerEntry, content: FileContent): ClaimedFile {
  return {
    path,
    mode,
    size: content.size,
    bytes: () => content.bytes(),
    read: (offset, length) => content.read(offset, length),
    text: () => {
      const bytes = content.bytes();
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
    },
  };
}
