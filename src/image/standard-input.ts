import { isTidegateError, TidegateError } from "../model/errors.ts";
import type { ImageInfo } from "../model/inventory.ts";
import type { ImageContext, OpenImage } from "./source.ts";

/** How the input is called, alone or behind the prefix of a source: `-`, `oci-archive:-`. */
export const STANDARD_INPUT = "-";
const PROGRESS = { task: "Reading the input", unit: "bytes" } as const;

/**
 * Opens what is piped in. Archives have their manifest at the end and hard links lead back, so the input is kept in a temporary file,
 * as it comes and no longer than it is needed; compressed input stays compressed.
 */
export async function openStandardInput(open: (path: string) => Promise<OpenImage>, cx: ImageContext): Promise<OpenImage> {
  const folder = await cx.fs.makeTemporary("tidegate-input-");
  const path = cx.fs.join(folder, "standard-input");
  try {
    await keepInput(path, cx);
    const image = await open(path);
    return {
      info: rename(image.info),
      origin: image.origin.replace(path, "from standard input"),
      readLayers: (request) => image.readLayers(request),
      finalInfo: () => rename(image.finalInfo()),
      async [Symbol.asyncDispose]() {
        await image[Symbol.asyncDispose]();
        await cx.fs.remove(folder);
      },
    };
  } catch (error) {
    await cx.fs.remove(folder);
    throw nameInput(error, path);
  }
}

/** Nobody knows the name of the file that it was kept in. */
function nameInput(error: unknown, path: string): unknown {
  if (!isTidegateError(error) || !error.message.includes(path)) return error;
  return new TidegateError(error.code, error.message.replaceAll(path, "standard input"), { hint: error.hint, cause: error.cause });
}

async function keepInput(path: string, { fs, limits, signal, logger }: ImageContext): Promise<void> {
  const file = await fs.openWrite(path, { append: false, isTemporary: true });
  let done = 0;
  try {
    for await (const chunk of fs.standardInput(signal)) {
      done += chunk.length;
      if (done > limits.totalBytes) {
        throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `standard input has more than ${limits.totalBytes} bytes, the limit "totalBytes"`);
      }
      await file.write(chunk);
      logger.progress({ ...PROGRESS, done });
    }
  } catch (error) {
    signal.throwIfAborted();
    throw explain(error, path);
  } finally {
    await file.close();
  }
  logger.progress({ ...PROGRESS, done, isFinished: true });
  if (done === 0)
    throw new TidegateError("IMAGE_TRUNCATED", "standard input is empty", { hint: "Pipe an archive in: docker save NAME | tidegate scan -" });
}

function explain(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ENOSPC") return error;
  const hint = "Set TMPDIR to a folder with more room, or scan the archive as a file.";
  return new TidegateError("IMAGE_TRUNCATED", `no space is left to keep standard input at ${path}`, { hint, cause: error });
}

function rename(info: ImageInfo): ImageInfo {
  return { ...info, name: STANDARD_INPUT };
}
