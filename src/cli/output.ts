import { writeText } from "../scan/write-text.ts";
import type { CommandRequest } from "./command.ts";

/** Writes a result to `--output`, or to standard output. */
export async function writeResult(content: Iterable<string>, { settings, runtime, io }: CommandRequest): Promise<void> {
  const path = settings.text("output");
  if (path === "") {
    for (const piece of content) io.stdout.write(piece);
    return;
  }
  await writeText(path, content, runtime);
  runtime.logger.info(`wrote ${path}`);
}
