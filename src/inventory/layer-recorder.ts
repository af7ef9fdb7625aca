import type { Digest } from "../model/digest.ts";
import { type FileExtraction, LAYER_REPORT_SCHEMA, type LayerReport } from "../model/layer-report.ts";
import type { ImagePath } from "../model/location.ts";
import type { Problem } from "../model/problem.ts";
import type { FileContent, LayerEntry, LayerStats, LayerVisitor } from "../ports/layer-visitor.ts";
import type { ClaimIndex } from "./claims.ts";
import type { PackageExtractor } from "./extractor.ts";
import { isCodeArchive, isDataPath, isLibraryName, MAGIC_BYTES, sniffMagic } from "./file-kinds.ts";
import { openClaimedFile, refuseSize, runExtractor } from "./run-extractor.ts";

/** Visits the entries of one layer and answers with its report. */
export interface LayerAnalysis extends LayerVisitor {
  finish(diffId: Digest, stats: LayerStats): LayerReport;
}

/** Characters of paths and link targets that one layer may keep; a layer of real programs needs a hundredth. */
const MAX_KEPT = 128 * 1024 * 1024;
/** Longer targets lead nowhere: PATH_MAX of Linux. */
const MAX_TARGET = 4096;
const MAX_EXECUTABLES = 20_000;
const MAX_PROBLEMS = 1000;
/** The smallest executables are a few hundred bytes. */
const MIN_EXECUTABLE = 64;

/** What stands at a path, as far as anybody has to know of it. */
interface Standing {
  readonly files?: readonly FileExtraction[];
  /** Size of a program that nobody explains. */
  readonly size?: number;
  /** Target of a link. */
  readonly target?: string;
  /** Something else, which may hide what a lower layer has there. */
  readonly mark?: Mark;
}

type Mark = "shadow" | "directory";

/** Takes down one layer. Of a path that occurs twice in the tar the last occurrence counts. */
export class LayerRecorder implements LayerAnalysis {
  readonly #claims: ClaimIndex;
  readonly #standing = new Map<ImagePath, Standing>();
  readonly #whiteouts = new Set<ImagePath>();
  readonly #opaques = new Set<ImagePath>();
  readonly #problems: Problem[] = [];
  #kept = 0;
  #executables = 0;
  /** The file that came last, who claimed it by its path, and whether its first bytes may tell more. */
  #pending: LayerEntry | undefined;
  #claimants: readonly PackageExtractor[] | undefined;
  #isCandidate = false;

  constructor(claims: ClaimIndex) {
    this.#claims = claims;
  }

  entry(entry: LayerEntry): boolean {
    const { kind, path } = entry;
    if (kind === "whiteout" || kind === "opaque") {
      if (this.#mayKeep(path.length)) (kind === "whiteout" ? this.#whiteouts : this.#opaques).add(path);
      return false;
    }
    this.#standing.delete(path);
    if (kind === "file") return this.#enterFile(entry);
    if (kind === "hardlink") return this.#claims.find(path) !== undefined;
    if (kind === "symlink") this.#enterLink(path, entry.target ?? "");
    else this.#mark(path, kind === "directory" ? "directory" : "shadow");
    return false;
  }

  content(entry: LayerEntry, content: FileContent): void {
    const { path } = entry;
    const named = this.#claimants ?? [];
    const kind = this.#isCandidate ? sniffMagic(content.read(0, MAGIC_BYTES)) : undefined;
    const sniffed = (kind === undefined ? undefined : this.#claims.magic.get(kind)) ?? [];
    const file = openClaimedFile(entry, content);
    const run = (extractor: PackageExtractor): FileExtraction => {
      const refusal = refuseSize(entry, extractor);
      return refusal ? failed(extractor, path, refusal) : runExtractor(extractor, file, (owned) => this.#isReachable(owned));
    };
    // Extractors that were asked by name keep their empty answers: what a lower layer said about the path is gone.
    const others = sniffed.filter((extractor) => !named.includes(extractor));
    const extractions = [...named.map(run), ...keepOneRefusal(others.map(run).filter(isTelling))];
    const isExplained = extractions.some(({ packages }) => packages !== undefined);
    if (!isExplained && (kind !== undefined || isCodeArchive(path))) this.#enterExecutable(entry, extractions);
    else if (extractions.length > 0) this.#standing.set(path, { files: extractions });
    else this.#enterShadow(path);
  }

  problem(problem: Problem): void {
    const path = problem.where?.path;
    const claimants = path === undefined ? undefined : this.#claims.find(path);
    if (path === undefined || claimants === undefined) {
      if (this.#pending !== undefined && path === this.#pending.path) this.#enterExecutable(this.#pending);
      if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
      return;
    }
    this.#standing.set(path, { files: claimants.map((extractor) => failed(extractor, path, problem)) });
  }

  finish(diffId: Digest, stats: LayerStats): LayerReport {
    const all = [...this.#standing];
    const marked = (wanted: Mark): ImagePath[] => all.flatMap(([path, { mark }]) => (mark === wanted ? [path] : [])).sort();
    const links = all.flatMap(([path, { target }]) => (target === undefined ? [] : [[path, target] as const]));
    return {
      schema: LAYER_REPORT_SCHEMA,
      diffId,
      files: all.flatMap(([, { files }]) => files ?? []),
      whiteouts: [...this.#whiteouts].sort(),
      opaques: [...this.#opaques].sort(),
      links: Object.fromEntries(links.sort(([a], [b]) => (a < b ? -1 : 1))),
      shadows: marked("shadow"),
      directories: marked("directory"),
      executables: all.flatMap(([path, { size }]) => (size === undefined ? [] : [{ path, size }])),
      problems: this.#problems,
      entries: stats.entries,
      bytes: stats.bytes,
    };
  }

  #enterFile(entry: LayerEntry): boolean {
    const { path, size, mode } = entry;
    const isProgram = isExecutable(path, mode);
    this.#pending = entry;
    this.#claimants = this.#claims.find(path);
    this.#isCandidate = isProgram && size >= MIN_EXECUTABLE && this.#claims.magic.size > 0 && !isCodeArchive(path);
    if (this.#claimants === undefined) return this.#isCandidate || this.#enterUnclaimed(entry, isProgram);
    const refused = this.#claimants.map((extractor) => refuseSize(entry, extractor));
    if (this.#isCandidate || refused.some((problem) => problem === undefined)) return true;
    this.#standing.set(path, { files: this.#claimants.map((extractor, index) => failed(extractor, path, refused[index])) });
    return false;
  }

  #enterUnclaimed(entry: LayerEntry, isProgram: boolean): false {
    if (!isProgram) this.#mark(entry.path, "shadow");
    else if (entry.size >= MIN_EXECUTABLE) this.#enterExecutable(entry);
    else this.#enterShadow(entry.path);
    return false;
  }

  /** A script or text in the place of what might be a program below. */
  #enterShadow(path: ImagePath): void {
    if (this.#mayKeep(path.length)) this.#standing.set(path, { mark: "shadow" });
  }

  #enterLink(path: ImagePath, target: string): void {
    if (target.length > MAX_TARGET) this.#enterShadow(path);
    else if (this.#mayKeep(path.length + target.length)) this.#standing.set(path, { target });
  }

  #enterExecutable({ path, size }: LayerEntry, files: readonly FileExtraction[] = []): void {
    this.#executables += 1;
    const isKept = this.#executables <= MAX_EXECUTABLES;
    if (isKept || files.length > 0) this.#standing.set(path, { ...(files.length > 0 ? { files } : {}), ...(isKept ? { size } : {}) });
  }

  #mark(path: ImagePath, mark: Mark): void {
    const isOfInterest = this.#claims.mayHide(path) || (mark === "directory" && this.#claims.find(path) !== undefined);
    if (isOfInterest && this.#mayKeep(path.length)) this.#standing.set(path, { mark });
  }

  #isReachable(path: ImagePath): boolean {
    return !isDataPath(path) || this.#claims.find(path) !== undefined;
  }

  #mayKeep(length: number): boolean {
    const before = this.#kept;
    this.#kept += length + 64;
    if (this.#kept <= MAX_KEPT) return true;
    if (before <= MAX_KEPT) {
      const message = "The layer has more names of links, removals and directories than are kept; what it hides may be incomplete.";
      this.#problems.push({ severity: "error", code: "LAYER_LIMIT", message });
    }
    return false;
  }
}

function isExecutable(path: ImagePath, mode: number): boolean {
  return isLibraryName(path) || isCodeArchive(path) || ((mode & 0o111) !== 0 && !isDataPath(path));
}

function isTelling({ packages, owned, notes, problems }: FileExtraction): boolean {
  return packages !== undefined || owned !== undefined || notes !== undefined || problems !== undefined;
}

/** One sentence about a program that is too large for several extractors is enough. */
function keepOneRefusal(extractions: readonly FileExtraction[]): FileExtraction[] {
  const isRefusal = ({ problems }: FileExtraction): boolean => problems?.[0]?.code === "ENTRY_TOO_LARGE";
  const first = extractions.find(isRefusal);
  return extractions.filter((extraction) => extraction === first || !isRefusal(extraction));
}

function failed({ id }: PackageExtractor, path: ImagePath, problem: Problem | undefined): FileExtraction {
  return { extractor: id, path, ...(problem ? { problems: [{ ...problem, where: { ...problem.where, plugin: id } }] } : {}) };
}
