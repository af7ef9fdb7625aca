import { TidegateError } from "../model/errors.ts";
import type { Settings } from "../scan/options/read.ts";
import { writeText } from "../scan/write-text.ts";
import type { CommandRequest } from "./command.ts";

/** One result in one format, to a file or to standard output. */
export interface Output {
  readonly format: string;
  /** Absent: standard output. */
  readonly path?: string;
}

export interface OutputRules {
  /** Formats the command can write. The first is what it writes when nothing is said. */
  readonly formats: readonly string[];
  /** Whether standard output is still used when all that was asked for are further files. */
  readonly isShownBesideFiles: boolean;
}

/**
 * What `--format` and every `--output` ask for. `FILE` takes the place of standard output; `FORMAT=FILE` comes on top, so that one scan writes
 * all that is wanted. A name with `=` whose first part is no format is a file name.
 */
export function planOutputs(settings: Settings, { formats, isShownBesideFiles }: OutputRules): readonly Output[] {
  const asked = settings.text("format") || (formats[0] ?? "");
  const given = settings
    .text("output")
    .split("\n")
    .filter(Boolean)
    .map((text) => readOutput(text, formats));
  const plain = given.filter(({ format }) => format === undefined);
  if (plain.length > 1)
    throw new TidegateError("INPUT_INVALID", "only one --output can take the place of standard output", {
      hint: "Write FORMAT=FILE for the others.",
    });
  if (!formats.includes(asked)) throw new TidegateError("INPUT_INVALID", `the format here is one of ${formats.join(", ")}, not ${asked}`);
  const files = given.map(({ format, path }) => ({ format: format ?? asked, path }));
  return plain.length === 0 && (files.length === 0 || isShownBesideFiles) ? [{ format: asked }, ...files] : files;
}

function readOutput(text: string, formats: readonly string[]): { format: string | undefined; path: string } {
  const at = text.indexOf("=");
  const format = text.slice(0, Math.max(0, at));
  return formats.includes(format) && text.length > at + 1 ? { format, path: text.slice(at + 1) } : { format: undefined, path: text };
}

/** Writes one output; files are written whole or not at all. */
export async function writeOutput({ path }: Output, content: Iterable<string>, { runtime, io }: CommandRequest): Promise<void> {
  if (path === undefined) {
    for (const piece of content) io.stdout.write(piece);
    return;
  }
  await writeText(path, content, runtime);
  runtime.logger.info(`wrote ${path}`);
}
