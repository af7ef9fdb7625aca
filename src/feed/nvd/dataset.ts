import { createHash } from "node:crypto";
import { TidegateError } from "../../model/errors.ts";
import { fetchBytes } from "../download/bytes.ts";
import { download } from "../download/index.ts";
import { DOWNLOAD_LIMITS, type DownloadLimits } from "../download/limits.ts";
import { fileRevision } from "../file-revision.ts";
import { unpackFile } from "../formats/unpack.ts";
import { compileList } from "../lists/store.ts";
import type { Revision } from "../source.ts";
import type { Dataset, DatasetAnswer, DatasetContext } from "../sync/dataset.ts";
import { nvdList } from "./list.ts";

/** The name of what changed in the last eight days. */
export const MODIFIED = "modified";
/** A year's file this young is completed by that, with a day to spare. */
const COMPLETED_FOR = 7 * 86_400_000;
const MAX_META = 4096;

/** One file of NVD's feed as a dataset: from the web, by way of its `.meta`, or from a directory. */
export function nvdDataset(base: string, part: string, limits: DownloadLimits = DOWNLOAD_LIMITS): Dataset {
  const isRemote = /^https?:\/\//i.test(base);
  const name = `nvdcve-2.0-${part}`;
  return {
    location: base,
    isRemote,
    isOptional: true,
    shards: [nvdList(part).shard],
    refresh: ({ since }, cx) => (isRemote ? fetchPart({ base, name, part, since }, limits, cx) : readPart({ base, name, part, since }, cx)),
  };
}

interface Place {
  readonly base: string;
  readonly name: string;
  readonly part: string;
  readonly since: Revision | undefined;
}

async function fetchPart({ base, name, part, since }: Place, limits: DownloadLimits, cx: DatasetContext): Promise<DatasetAnswer> {
  const age = cx.clock.now() - Date.parse(since?.modified ?? "");
  if (part !== MODIFIED && age >= 0 && age < COMPLETED_FOR) return { kind: "unchanged" };
  const address = `${base.replace(/\/+$/, "")}/${name}`;
  const meta = await fetchBytes(`${address}.meta`, MAX_META, limits, cx);
  if (meta === undefined) return { kind: "absent" };
  const { digest, modified } = readMeta(meta.toString("latin1"));
  const revision: Revision = { token: `sha256 ${digest}`, ...(modified === undefined ? {} : { modified }) };
  if (revision.token === since?.token) return { kind: "unchanged" };
  const answer = await download(`${address}.json.gz`, undefined, limits, cx);
  if (answer.kind !== "file") throw new TidegateError("FEED_REJECTED", `${name} has a .meta, but cannot be had`);
  try {
    return await compilePart(answer.path, { part, revision, digest }, cx);
  } finally {
    await cx.fs.remove(answer.path);
  }
}

/** https://nvd.nist.gov/vuln/data-feeds: lines of `name:value`, the digest is that of the unpacked file. */
function readMeta(text: string): { readonly digest: string; readonly modified: string | undefined } {
  const digest = /^sha256:([0-9a-f]{64})\s*$/im.exec(text)?.[1];
  if (digest === undefined) throw new TidegateError("FEED_DAMAGED", "what came is not a .meta of NVD");
  const modified = new Date(/^lastModifiedDate:(\S{1,40})\s*$/m.exec(text)?.[1] ?? "");
  return { digest: digest.toLowerCase(), modified: Number.isNaN(modified.getTime()) ? undefined : modified.toISOString() };
}

async function readPart({ base, name, part, since }: Place, cx: DatasetContext): Promise<DatasetAnswer> {
  for (const suffix of [".json.gz", ".json"]) {
    const path = cx.fs.join(base, name + suffix);
    const stat = await cx.fs.stat(path);
    if (stat?.kind !== "file") continue;
    const revision = fileRevision(stat);
    return revision.token === since?.token ? { kind: "unchanged" } : compilePart(path, { part, revision }, cx);
  }
  return { kind: "absent" };
}

interface Part {
  readonly part: string;
  readonly revision: Revision;
  /** SHA-256 of what is in the file, where it is known. */
  readonly digest?: string;
}

async function compilePart(path: string, { part, revision, digest }: Part, cx: DatasetContext): Promise<DatasetAnswer> {
  const list = nvdList(part);
  const hash = createHash("sha256");
  const { content, problems } = await compileList(list.shard, list.read(hashed(unpackFile(path, cx), hash)), cx);
  if (digest !== undefined && hash.digest("hex") !== digest) throw new TidegateError("FEED_DAMAGED", `${list.shard} is not what its .meta says`);
  return { kind: "compiled", revision, contents: new Map(content ? [[list.shard, content]] : []), problems };
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
