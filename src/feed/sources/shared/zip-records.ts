import type { FileSystem } from "../../../ports/file-system.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { readZipDirectory } from "../../zip/directory.ts";
import { readZipEntries, type ZipContent } from "../../zip/read-entries.ts";
import { RecordOrder } from "./order.ts";
import { createRecordParser, type RecordParser } from "./parse-record.ts";

/** Reads a zip of OSV records, a batch at a time. */
export async function* readZipRecords(
  path: string,
  shards: readonly string[],
  cx: { readonly fs: FileSystem; readonly signal: AbortSignal },
): AsyncGenerator<readonly FeedItem[]> {
  const parse = createRecordParser(shards);
  const order = new RecordOrder();
  const file = await cx.fs.open(path);
  try {
    for await (const batch of readZipEntries(file, readZipDirectory(file))) {
      cx.signal.throwIfAborted();
      yield order.push(batch.flatMap((content) => parseContent(content, parse) ?? []));
    }
    yield order.finish();
  } finally {
    await file.close();
  }
}

function parseContent({ entry, bytes, fault }: ZipContent, parse: RecordParser): FeedItem | undefined {
  return bytes === undefined ? invalid(entry.stem, fault ?? "it cannot be read") : parse(entry.stem, bytes);
}
