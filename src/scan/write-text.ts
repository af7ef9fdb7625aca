import { isTidegateError, TidegateError } from "../model/errors.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { Runtime } from "./runtime.ts";

/** Writes text that is produced piece by piece, so that a large SBOM is never in memory whole. */
export async function writeText(path: string, content: Iterable<string>, { fs }: Runtime): Promise<void> {
  try {
    if (await isReplaceable(path, fs)) await fs.writeAtomically(path, encode(content));
    else await writeInto(path, encode(content), fs);
  } catch (error) {
    if (isTidegateError(error)) throw error;
    throw new TidegateError("OUTPUT_UNWRITABLE", `${path} could not be written`, { cause: error });
  }
}

/** Devices, pipes and links (`/dev/null`, `/dev/stdout`, `>(jq)`) are written to. Renaming a file over them would put it in their place. */
async function isReplaceable(path: string, fs: FileSystem): Promise<boolean> {
  const there = await fs.stat(path, { isLinkItself: true });
  return there === undefined || there.kind === "file" || there.kind === "directory";
}

async function writeInto(path: string, chunks: AsyncIterable<Uint8Array>, fs: FileSystem): Promise<void> {
  const file = await fs.openWrite(path, { append: false, isTemporary: true });
  try {
    for await (const chunk of chunks) await file.write(chunk);
  } finally {
    await file.close();
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
