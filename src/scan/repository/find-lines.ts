import type { Component, Finding } from "../../model/finding.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { findLineReader, type NamedLine } from "./lock-lines.ts";

/** A line of a file in the repository. */
export interface RepositoryLine {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  readonly line: number;
}

const MAX_DEPTH = 6;
/** Names looked at: a repository with more is searched in part, folders near its root first. */
const MAX_NAMES = 10_000;
const MAX_FILES = 100;
const MAX_BYTES = 32 * 1024 * 1024;
const SKIPPED = new Set([
  "node_modules",
  ".git",
  "vendor",
  "dist",
  "build",
  "target",
  ".venv",
  "venv",
  "__pycache__",
  ".tox",
  "testdata",
  "fixtures",
]);

/** Types whose packages a repository names by lock file or manifest. */
const TYPES = new Set(["npm", "pypi", "cargo", "golang", "maven", "gem", "composer", "nuget"]);

/**
 * Where the repository names what was found: each component's purl with the line of its lock file, else of a manifest that leaves the
 * version open. Nothing is read when nothing was found that a repository could name.
 */
export async function findRepositoryLines(
  findings: readonly Finding[],
  workspace: string,
  fs: FileSystem,
): Promise<ReadonlyMap<string, RepositoryLine>> {
  const wanted = new Map<string, Component>();
  for (const { component } of findings) if (TYPES.has(component.type)) wanted.set(component.purl, component);
  if (wanted.size === 0) return new Map();
  const root = await findRoot(workspace, fs);
  const index: LineIndex = new Map();
  for (const path of await findFiles(root, fs)) addLines(index, path, await readLines(fs.join(root, ...path.split("/")), path, fs));
  return new Map(
    [...wanted].flatMap(([purl, component]) => {
      const line = lookUp(index, component);
      return line ? [[purl, line] as const] : [];
    }),
  );
}

/** The checkout, or the one folder below it that the workflow checked out to. */
async function findRoot(workspace: string, fs: FileSystem): Promise<string> {
  const names = await fs.list(workspace);
  if (names.includes(".git") || names.length > 50) return workspace;
  const found: string[] = [];
  for (const name of names) if (await kindOf(fs.join(workspace, name, ".git"), fs)) found.push(fs.join(workspace, name));
  return found.length === 1 && found[0] ? found[0] : workspace;
}

/** Breadth first, sorted, so that the file nearest to the root wins and every run finds the same. */
async function findFiles(root: string, fs: FileSystem): Promise<readonly string[]> {
  const files: string[] = [];
  let folders: readonly string[] = [""];
  let seen = 0;
  for (let depth = 0; depth <= MAX_DEPTH && folders.length > 0; depth += 1) {
    const names = (await Promise.all(folders.map((folder) => listFolder(root, folder, fs)))).flat().slice(0, MAX_NAMES - seen);
    seen += names.length;
    files.push(...names.filter((path) => findLineReader(baseName(path))));
    const candidates = names.filter((path) => isMaybeFolder(baseName(path)));
    const stats = await Promise.all(candidates.map((path) => kindOf(fs.join(root, ...path.split("/")), fs)));
    folders = candidates.filter((_, place) => stats[place] === "directory");
  }
  return files.slice(0, MAX_FILES);
}

async function listFolder(root: string, folder: string, fs: FileSystem): Promise<readonly string[]> {
  const names = await fs.list(fs.join(root, ...folder.split("/"))).catch(() => []);
  return names.map((name) => (folder === "" ? name : `${folder}/${name}`));
}

/** A link may lead out of the repository, or round in a circle; it is neither file nor folder here. */
async function kindOf(path: string, fs: FileSystem): Promise<string | undefined> {
  return (await fs.stat(path, { isLinkItself: true }).catch(() => undefined))?.kind;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Files have endings, and folders mostly none: asking the disk about each would take its time. */
function isMaybeFolder(name: string): boolean {
  return !SKIPPED.has(name) && !/\.[A-Za-z]\w{0,5}$/.test(name);
}

async function readLines(file: string, path: string, fs: FileSystem): Promise<Iterable<NamedLine>> {
  try {
    if ((await kindOf(file, fs)) !== "file") return [];
    return findLineReader(baseName(path))?.(Buffer.from(await fs.readFile(file, MAX_BYTES)).toString()) ?? [];
  } catch {
    // A file that cannot be read names nothing; the finding then gets a path that stands for the image.
    return [];
  }
}

type LineIndex = Map<string, RepositoryLine>;

/** The first file that names a package wins. */
function addLines(index: LineIndex, path: string, lines: Iterable<NamedLine>): void {
  for (const { type, name, version, line } of lines) {
    const key = keyOf(type, name, version);
    if (!index.has(key)) index.set(key, { path, line });
  }
}

function lookUp(index: LineIndex, { type, name, version }: Component): RepositoryLine | undefined {
  return index.get(keyOf(type, name, version)) ?? index.get(keyOf(type, name, ""));
}

function keyOf(type: string, name: string, version: string): string {
  return JSON.stringify([type, NORMALIZERS[type]?.(name) ?? name, version.replace(/^v(?=\d)/, "")]);
}

const toLower = (name: string): string => name.toLowerCase();
const NORMALIZERS: Readonly<Record<string, (name: string) => string>> = {
  pypi: (name) => name.toLowerCase().replace(/[-_.]+/g, "-"),
  composer: toLower,
  nuget: toLower,
};
