import { gzipSync, zstdCompressSync } from "node:zlib";
import { digest } from "./images.ts";

export interface LazyFile {
  readonly path: string;
  readonly content?: Buffer;
  /** Target of a hard link. */
  readonly link?: string;
}

export interface LazyLayer {
  readonly blob: Buffer;
  readonly annotations: Readonly<Record<string, string>>;
  readonly mediaType: string;
}

const CHUNK = 100_000;

/** A 512-byte header by the tar that the test's builder makes would do as well; what matters here is what lies where. */
export type HeaderOf = (file: LazyFile) => Promise<Buffer>;

type Compress = (bytes: Buffer) => Buffer;

interface Row {
  readonly type: string;
  readonly name: string;
  readonly [key: string]: unknown;
}

/** Headers and contents as compressed streams of their own, one after the other, and where each content lies. */
async function lay(files: readonly LazyFile[], headerOf: HeaderOf, compress: Compress): Promise<{ readonly data: Buffer; readonly entries: Row[] }> {
  const parts: Buffer[] = [];
  const entries: Row[] = [];
  let offset = 0;
  const add = (bytes: Buffer): { readonly offset: number; readonly endOffset: number } => {
    const packed = compress(bytes);
    parts.push(packed);
    offset += packed.length;
    return { offset: offset - packed.length, endOffset: offset };
  };
  for (const file of files) {
    const { path: name, content = Buffer.alloc(0), link } = file;
    add(await headerOf(file));
    if (link !== undefined) {
      entries.push({ type: "hardlink", name, linkName: link });
      continue;
    }
    const own = { type: "reg", name, size: content.length, mode: 0o644, ...(content.length > 0 ? { digest: digest(content) } : {}) };
    if (content.length === 0) entries.push(own);
    for (let at = 0; at < content.length; at += CHUNK) {
      const chunk = content.subarray(at, at + CHUNK);
      const place = { ...add(chunk), ...(content.length > CHUNK ? { chunkOffset: at, chunkSize: at + CHUNK < content.length ? CHUNK : 0 } : {}) };
      entries.push(at === 0 ? { ...own, ...place } : { type: "chunk", name, ...place });
    }
    const padding = (512 - (content.length % 512)) % 512;
    if (padding > 0) add(Buffer.alloc(padding));
  }
  add(Buffer.alloc(1024));
  return { data: Buffer.concat(parts), entries };
}

/** https://github.com/containerd/stargz-snapshotter/blob/main/docs/estargz.md */
export async function buildStargz(files: readonly LazyFile[], headerOf: HeaderOf, tarOf: (json: Buffer) => Promise<Buffer>): Promise<LazyLayer> {
  const { data, entries } = await lay(files, headerOf, (bytes) => gzipSync(bytes));
  const json = Buffer.from(JSON.stringify({ version: 1, entries: entries.map((row) => ({ ...row, endOffset: undefined })) }));
  const extra = Buffer.from(`SG\x16\0${data.length.toString(16).padStart(16, "0")}STARGZ`, "latin1");
  const head = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, extra.length, 0]);
  const footer = Buffer.concat([head, extra, Buffer.from([1, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0])]);
  return {
    blob: Buffer.concat([data, gzipSync(await tarOf(json)), footer]),
    annotations: { "containerd.io/snapshot/stargz/toc.digest": digest(json) },
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
  };
}

/** https://github.com/containers/storage/blob/main/docs/containers-storage-zstd-chunked.md */
export async function buildChunked(files: readonly LazyFile[], headerOf: HeaderOf): Promise<LazyLayer> {
  const { data, entries } = await lay(files, headerOf, (bytes) => zstdCompressSync(bytes));
  const json = Buffer.from(JSON.stringify({ version: 1, entries }));
  const packed = zstdCompressSync(json);
  const frame = Buffer.alloc(8);
  frame.writeUInt32LE(0x184d2a50, 0);
  frame.writeUInt32LE(packed.length, 4);
  return {
    blob: Buffer.concat([data, frame, packed]),
    annotations: {
      "io.github.containers.zstd-chunked.manifest-position": `${data.length + 8}:${packed.length}:${json.length}:1`,
      "io.github.containers.zstd-chunked.manifest-checksum": digest(packed),
    },
    mediaType: "application/vnd.oci.image.layer.v1.tar+zstd",
  };
}
