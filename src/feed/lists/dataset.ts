import type { RandomAccessFile } from "../../ports/file-system.ts";
import { download } from "../download/index.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../download/limits.ts";
import { fileRevision } from "../file-revision.ts";
import { readChunks } from "../read-chunks.ts";
import type { Revision } from "../source.ts";
import type { Dataset, DatasetAnswer, DatasetContext } from "../sync/dataset.ts";
import type { SideList } from "./rows.ts";
import { compileList } from "./store.ts";

/** A list as a dataset: from a web address, or from a file on disk. */
export function listDataset(list: SideList, location: string, limits: DownloadLimits = DOWNLOAD_LIMITS): Dataset {
  const isRemote = /^https?:\/\//i.test(location);
  return {
    location,
    isRemote,
    isOptional: true,
    shards: [list.shard],
    refresh: ({ since }, cx) => (isRemote ? fetchList(list, { location, since, limits }, cx) : readList(list, { location, since }, cx)),
  };
}

interface Place {
  readonly location: string;
  readonly since: Revision | undefined;
}

async function fetchList(list: SideList, place: Place & { limits: DownloadLimits }, cx: DatasetContext): Promise<DatasetAnswer> {
  const answer = await download(place.location, place.since, place.limits, cx);
  if (answer.kind !== "file") return answer;
  try {
    return await compileFile(list, answer.path, answer.revision, cx);
  } finally {
    await cx.fs.remove(answer.path);
  }
}

async function readList(list: SideList, { location, since }: Place, cx: DatasetContext): Promise<DatasetAnswer> {
  const stat = await cx.fs.stat(location);
  if (stat?.kind !== "file") return { kind: "absent" };
  const revision = fileRevision(stat);
  return revision.token === since?.token ? { kind: "unchanged" } : compileFile(list, location, revision, cx);
}

async function compileFile(list: SideList, path: string, revision: Revision, cx: DatasetContext): Promise<DatasetAnswer> {
  const file = await cx.fs.open(path);
  try {
    const { content, problems } = await compileList(list.shard, list.read(copyChunks(file, cx.signal)), cx);
    return { kind: "compiled", revision, contents: new Map(content ? [[list.shard, content]] : []), problems };
  } finally {
    await file.close();
  }
}

/** Pieces of their own, because decompression may still hold one while the next is read. */
async function* copyChunks(file: RandomAccessFile, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (const chunk of readChunks(file)) {
    signal.throwIfAborted();
    yield Uint8Array.from(chunk);
  }
}
