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
  | { readonly kind: "file"; readonly extraction: FileExtraction; readonly layer: number; readonly since: Ages; isVisible: boolean }
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
    if (item.kind === "file") files.push({ extraction: item.extraction, path, layer: item.layer, since: item.since });
    else if (item.kind === "executable") executables.push({ path, size: item.size });
    else state.problems.push(item.problem);
  }
  return { files, executables, problems: state.problems, resolve: (path) => tree.resolve(path) };
}

/** The order matters: removals speak of lower layers only, and links lead the files of their own layer. */
function addLayer(state: State, report: LayerReport, layer: number): void {
  const { tree } = state;
  const filesByPath = Map.groupBy(report.files, ({ path }) => path);
  const age = recallAges(state, [...filesByPath.keys()]);
  for (const path of report.opaques) tree.clear(path);
  for (const path of report.whiteouts) tree.remove(path);
  age.forgetRemoved();
  for (const path of report.shadows) tree.remove(path);
  for (const path of report.directories ?? []) tree.putDirectory(path);
  for (const [path, target] of Object.entries(report.links)) tree.putLink(path, target);
  for (const [path, extractions] of filesByPath)
    placeFiles(
      state,
      path,
      extractions.map((extraction) => place(extraction, layer, age.of(extraction))),
    );
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

function place(extraction: FileExtraction, layer: number, older: Ages | undefined): FileItem {
  const since = new Map<string, number>();
  if (older !== undefined && older.size > 0) {
    for (const found of extraction.packages ?? []) {
      const key = packageKey(found);
      const first = older.get(key);
      if (first !== undefined) since.set(key, first);
    }
  }
  return { kind: "file", extraction, layer, since, isVisible: true };
}

/** Package → the layer that brought it. */
type Ages = ReadonlyMap<string, number>;

/** What the image knew before a layer about the packages of the files that the layer brings. */
function recallAges(
  { tree, databases, isDatabase }: State,
  paths: readonly ImagePath[],
): { forgetRemoved(): void; of(file: FileExtraction): Ages | undefined } {
  const byExtractor = new Map<string, Ages>();
  for (const [extractor, items] of databases) byExtractor.set(extractor, collectAges(items.filter(({ isVisible }) => isVisible)));
  const byPath = new Map<ImagePath, readonly FileItem[]>();
  for (const path of paths) {
    const items = tree.at(path).filter((item) => item.kind === "file");
    if (items.length > 0) byPath.set(path, items);
  }
  return {
    forgetRemoved: () => {
      for (const [path, items] of byPath) if (!items.every(({ isVisible }) => isVisible)) byPath.delete(path);
    },
    of: ({ extractor, path }) => {
      if (isDatabase(extractor)) return byExtractor.get(extractor);
      const items = byPath.get(path);
      return items && collectAges(items.filter(({ extraction }) => extraction.extractor === extractor));
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
