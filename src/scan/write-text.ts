import { isTidegateError, TidegateError } from "../model/errors.ts";
import type { Runtime } from "./runtime.ts";

/** Writes text that is produced piece by piece, so that a large SBOM is never in memory whole. */
export async function writeText(path: string, content: Iterable<string>, { fs }: Runtime): Promise<void> {
  try {
    await fs.writeAtomically(path, encode(content));
  } catch (error) {
    if (isTidegateError(error)) throw error;
    throw new TidegateError("OUTPUT_UNWRITABLE", `${path} could not be written`, { cause: error });
  }
}

const CHUNK = 1 << 18;

async function* encode(content: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let pending = "";
  for (const piece of content) {
    pending += piece;
    if (pending.length < CHUNK) continue;
    yield encoder.encode(pending);
    pending = "";
  }
  yield encoder.encode(pending);
}
