import { download } from "../../download/index.ts";
import type { DownloadLimits } from "../../download/limits.ts";
import { readTarEntries } from "../../formats/tar-entries.ts";
import { unpackFile } from "../../formats/unpack.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedContext } from "../../source.ts";
import type { DocumentReader } from "./document.ts";
import { idOfFile } from "./lists.ts";
import type { Spool } from "./spool.ts";

/** Fetches the archive of all documents and puts each into the spool; answers its bytes, or undefined when it is not there. */
export async function fetchArchive(
  address: string,
  target: { readonly spool: Spool; readonly read: DocumentReader },
  limits: DownloadLimits,
  cx: FeedContext,
): Promise<number | undefined> {
  const answer = await download(address, undefined, limits, cx);
  if (answer.kind !== "file") return undefined;
  try {
    await readArchive(answer.path, target, cx);
    return answer.bytes;
  } finally {
    await cx.fs.remove(answer.path);
  }
}

async function readArchive(path: string, { spool, read }: { readonly spool: Spool; readonly read: DocumentReader }, cx: FeedContext): Promise<void> {
  const progress = { task: "Read Red Hat's documents", unit: "records" } as const;
  let done = 0;
  for await (const { name, bytes } of readTarEntries(unpackFile(path, cx))) {
    cx.signal.throwIfAborted();
    const id = idOfFile(name);
    if (id === undefined) continue;
    await spool.put(id, bytes === undefined ? [invalid(id, "it is too large")] : read(id, bytes));
    done += 1;
    cx.logger.progress({ ...progress, done });
  }
  cx.logger.progress({ ...progress, done, isFinished: true });
}
