import { TidegateError } from "../../model/errors.ts";
import type { FileSystem } from "../../ports/file-system.ts";

const MAX_BYTES = 32 * 1024 * 1024;

/** The payload of the event that started the run; empty where there is none. */
export async function readEvent(path: string | undefined, fs: Pick<FileSystem, "readFile">): Promise<unknown> {
  if (!path) return {};
  try {
    return JSON.parse(Buffer.from(await fs.readFile(path, MAX_BYTES)).toString()) as unknown;
  } catch (error) {
    throw new TidegateError("GITHUB_CONTEXT_MISSING", `the event payload ${path} cannot be read`, { cause: error });
  }
}
