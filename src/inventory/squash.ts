import type { FileExtraction, LayerReport } from "../model/layer-report.ts";
import type { ImagePath } from "../model/location.ts";
import type { FoundPackage } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import { FileTree } from "./file-tree.ts";

/** An extraction that is visible in the image, and when its packages came. */
export interface PlacedFile {
  readonly extraction: FileExtraction;
  /** Free of symbolic links. */
  readonly path: ImagePath;
  readonly layer: number;
  /** Packages that were there before this layer wrote the file again → the layer that brought them. */
  readonly since: Ages;
  /** The layer that put other packages in the place of those a lower layer had here. */
  readonly replacedIn: number | undefined;
}

export interface PlacedExecutable {
  readonly path: ImagePath;
  readonly size: number;
}

/** What is left of all layers together. */
export interface SquashedImage {
  /** Sorted by path. */
  readonly files: readonly PlacedFile[];
  readonly executables: readonly PlacedExecutable[];
  /** Problems of the layers themselves whose file is still to be seen, with their layer. */
  readonly problems: readonly Problem[];
  readonly resolve: (path: ImagePath) => ImagePath | undefined;
}

/** Same name, same version, same kind: the same package, whoever wrote its record again. */
export function packageKey({ type, name, version, arch }: FoundPackage): string {
  return `${type}\n${name}\n${version}\n${arch ?? ""}`;
}

type Item =
  | (Omit<PlacedFile, "path"> & { readonly kind: "file"; isVisible: boolean })
  | { readonly kind: "executable"; readonly size: number }
  | { readonly kind: "problem"; readonly problem: Problem };

type FileItem = Extract<Item, { kind: "file" }>;

interface State {
  readonly tree: FileTree<Item>;
  /** Files of extractors that keep all packages in one database, so that a moved database is known again. */
  readonly databases: Map<string, FileItem[]>;
  readonly isDatabase: (extractor: string) => boolean;
  readonly problems: Problem[];
}

/** Lays the layers over each other, lowest first. `isDatabase` tells extractors whose packages are the same wherever their file lies. */
export function squashLayers(reports: readonly LayerReport[], isDatabase: (extractor: string) => boolean): SquashedImage {
  const tree = new FileTree<Item>((item) => {
    if (item.kind === "file") item.isVisible = false;
  });
  const state: State = { tree, databases: new Map(), isDatabase, problems: [] };
  for (const [layer, report] of reports.entries()) addLayer(state, report, layer);
  const files: PlacedFile[] = [];
  const executables: PlacedExecutable[] = [];
  for (const { path, item } of tree.list()) {
    if (item.kind === "file") files.push({ extraction: item.extraction, path, layer: item.layer, since: item.since, replacedIn: item.replacedIn });
    else if (item.kind === "executable") executables.push({ path, size: item.size });
    else state.problems.push(item.problem);
  }
  return { files, executables, problems: state.problems, resolve: (path) => tree.resolve(path) };
}

/** The order matters: removals speak of lower layers only, and links lead the files of their own layer. */
function addLayer(state: State, report: LayerReport, layer: number): void {
  const { tree } = state;
  const filesByPath = Map.groupBy(report.files, ({ path }) => path);
  const past = recallPast(state, layer === 0 ? [] : [...filesByPath.keys()]);
  for (const path of report.opaques) tree.clear(path);
  for (const path of report.whiteouts) tree.remove(path);
  past.forgetRemoved();
  for (const path of report.shadows) tree.remove(path);
  for (const path of report.directories ?? []) tree.putDirectory(path);
  for (const [path, target] of Object.entries(report.links)) tree.putLink(path, target);
  for (const [path, extractions] of filesByPath) {
    const items = extractions.map((extraction) => place(extraction, layer, past.of(extraction)));
    placeFiles(state, path, items);
  }
  for (const { path, size } of report.executables) {
    const item: Item = { kind: "executable", size };
    if (filesByPath.has(path)) tree.attach(path, item);
    else tree.putFile(path, [item]);
  }
  for (const { where, ...problem } of report.problems) placeProblem(state, { ...problem, where: { ...where, layer } });
}

function placeFiles({ tree, databases, isDatabase }: State, path: ImagePath, items: readonly FileItem[]): void {
  if (!tree.putFile(path, items)) return;
  for (const item of items) {
    const { extractor, packages } = item.extraction;
    if (packages === undefined || !isDatabase(extractor)) continue;
    const visible = (databases.get(extractor) ?? []).filter(({ isVisible }) => isVisible);
    databases.set(extractor, [...visible, item]);
  }
}

function placeProblem({ tree, problems }: State, problem: Problem): void {
  const path = problem.where?.path;
  if (path === undefined || !tree.attach(path, { kind: "problem", problem })) problems.push(problem);
}

function place(extraction: FileExtraction, layer: number, { ages, isContinued, replacedIn }: Past): FileItem {
  const known = ages.size === 0 ? NO_AGES : recognize(extraction, ages);
  const isReplaced = ages.size > 0 && known.size === 0;
  return { kind: "file", extraction, layer, since: isContinued ? known : NO_AGES, replacedIn: isReplaced ? layer : replacedIn, isVisible: true };
}

function recognize({ packages = [] }: FileExtraction, ages: Ages): Ages {
  const known = new Map<string, number>();
  for (const found of packages) {
    const key = packageKey(found);
    const first = ages.get(key);
    if (first !== undefined) known.set(key, first);
  }
  return known;
}

/** Package → the layer that brought it. */
type Ages = ReadonlyMap<string, number>;

const NO_AGES: Ages = new Map();

/** What the image knew before a layer about a file that the layer brings. */
interface Past {
  readonly ages: Ages;
  /** Whether it stayed until this layer wrote it again; what was removed and brought in one layer is new. */
  readonly isContinued: boolean;
  readonly replacedIn: number | undefined;
}

const NO_PAST: Past = { ages: NO_AGES, isContinued: true, replacedIn: undefined };

/** A database's packages are the same wherever it lies, so none of them is ever replaced by others. */
function recallPast({ tree, databases, isDatabase }: State, paths: readonly ImagePath[]): { forgetRemoved(): void; of(file: FileExtraction): Past } {
  const byExtractor = new Map<string, Past>();
  for (const [extractor, items] of databases)
    byExtractor.set(extractor, { ...NO_PAST, ages: collectAges(items.filter(({ isVisible }) => isVisible)) });
  const byPath = new Map<ImagePath, readonly FileItem[]>();
  for (const path of paths) {
    const items = tree.at(path).filter((item) => item.kind === "file");
    if (items.length > 0) byPath.set(path, items);
  }
  const removed = new Set<ImagePath>();
  return {
    forgetRemoved: () => {
      for (const [path, items] of byPath) if (!items.every(({ isVisible }) => isVisible)) removed.add(path);
    },
    of: ({ extractor, path }) => {
      if (isDatabase(extractor)) return byExtractor.get(extractor) ?? NO_PAST;
      const items = byPath.get(path)?.filter(({ extraction }) => extraction.extractor === extractor) ?? [];
      return { ages: collectAges(items), isContinued: !removed.has(path), replacedIn: items[0]?.replacedIn };
    },
  };
}

function collectAges(items: readonly FileItem[]): Ages {
  const ages = new Map<string, number>();
  for (const { extraction, since, layer } of items) {
    for (const found of extraction.packages ?? []) {
      const key = packageKey(found);
      const first = since.get(key) ?? layer;
      ages.set(key, Math.min(first, ages.get(key) ?? first));
    }
  }
  return ages;
}
