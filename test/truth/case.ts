import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Package } from "../../src/model/package.ts";

/** A file tree that a real package manager made, and that manager's own list of what it installed. */
export interface Made {
  readonly root: string;
  /** The manager's words in the form of `row`; repeated ones count once. */
  readonly truth: readonly string[];
}

/** One way to install packages. */
export interface TruthCase {
  readonly name: string;
  /** Under which several are summed up. */
  readonly group?: string;
  /** Commands that must be there. */
  readonly tools: readonly string[];
  /** Whether a package registry is asked. */
  readonly needsNetwork?: true;
  /** What is made of a package to compare it; undefined for one that this manager did not install. */
  readonly row: (found: Package) => string | readonly string[] | undefined;
  /** Works in a folder of its own. */
  readonly make: (home: string) => Promise<Made>;
}

/** Names and versions of one purl type. */
export const rowOf =
  (type: string): TruthCase["row"] =>
  (found) =>
    found.type === type ? `${found.name} ${found.version}` : undefined;

/** The same for each file it was found in. */
export const rowsByFile =
  (type: string): TruthCase["row"] =>
  ({ type: own, name, version, locations }) =>
    own === type ? locations.map(({ path }) => `${path}: ${name} ${version}`) : undefined;

const execute = promisify(execFile);

/** Runs a command and answers with what it printed. */
export async function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 28, timeout: 240_000 };
  const { stdout } = await execute(command, [...args], options);
  return stdout;
}

/** Lines with something in them. */
export function listLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Writes files by their path below a folder. */
export function writeFiles(home: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
}
