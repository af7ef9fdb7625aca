import type { FileStat, FileSystem } from "../../../ports/file-system.ts";
import { fileRevision, filesRevision } from "../../file-revision.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedAnswer, FeedContext, FeedItem, FeedQuery, FeedSource } from "../../source.ts";
import { RecordOrder } from "../shared/order.ts";
import { createRecordParser } from "../shared/parse-record.ts";
import { readZipRecords } from "../shared/zip-records.ts";

const PREFIX = "dir:";
const SUFFIX = ".json";
const BATCH = 256;
const MAX_RECORD = 32 * 1024 * 1024;

/** A copy of the bucket on disk, or a folder per ecosystem with one file per record. */
export const directorySource: FeedSource = {
  id: "directory",
  title: "A directory with the layout of the OSV bucket, or with one JSON file per record",
  references: ["https://google.github.io/osv.dev/data/#data-dumps"],
  async recognise(location, cx) {
    if (location.startsWith(PREFIX)) return true;
    return (await cx.fs.stat(location))?.kind === "directory";
  },
  async fetch(query, cx) {
    const root = query.location.startsWith(PREFIX) ? query.location.slice(PREFIX.length) : query.location;
    const folder = cx.fs.join(root, query.ecosystem);
    const zip = cx.fs.join(folder, "all.zip");
    const stat = await cx.fs.stat(zip);
    return stat?.kind === "file" ? answerZip(zip, stat, query, cx) : answerFiles(folder, query, cx);
  },
};

function answerZip(path: string, stat: FileStat, query: FeedQuery, cx: FeedContext): FeedAnswer {
  const revision = fileRevision(stat);
  if (revision.token === query.since?.token) return { kind: "unchanged" };
  return { kind: "records", revision, records: readZipRecords(path, query.shards, cx) };
}

interface RecordFile {
  readonly name: string;
  readonly path: string;
  readonly stat: FileStat;
}

async function answerFiles(folder: string, query: FeedQuery, cx: FeedContext): Promise<FeedAnswer> {
  const files = await listRecords(cx.fs, folder);
  if (files.length === 0) return { kind: "absent" };
  const revision = filesRevision(files);
  if (revision.token === query.since?.token) return { kind: "unchanged" };
  return { kind: "records", revision, records: readFiles(files, query, cx) };
}

async function listRecords(fs: FileSystem, folder: string): Promise<readonly RecordFile[]> {
  const files: RecordFile[] = [];
  for (const name of await fs.list(folder)) {
    if (!name.endsWith(SUFFIX)) continue;
    const path = fs.join(folder, name);
    const stat = await fs.stat(path);
    if (stat?.kind === "file") files.push({ name: name.slice(0, -SUFFIX.length), path, stat });
  }
  // In the order of the ids, which is not that of the file names: `A.json` and `A-1.json`.
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* readFiles(files: readonly RecordFile[], query: FeedQuery, cx: FeedContext): AsyncGenerator<readonly FeedItem[]> {
  const parse = createRecordParser(query.shards);
  const order = new RecordOrder();
  for (let start = 0; start < files.length; start += BATCH) {
    cx.signal.throwIfAborted();
    const items: FeedItem[] = [];
    for (const { name, path, stat } of files.slice(start, start + BATCH)) {
      const item =
        stat.size > MAX_RECORD
          ? invalid(name, `it is larger than ${MAX_RECORD} bytes`)
          : parse(name, Buffer.from(await cx.fs.readFile(path, MAX_RECORD)));
      if (item !== undefined) items.push(item);
    }
    yield order.push(items);
  }
  yield order.finish();
}
