import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { type Pack, pack } from "tar-stream";
import type { Digest } from "../../src/model/digest.ts";

/** One entry of a tar. Without `type` it is a file. */
export interface EntrySpec {
  readonly path: string;
  readonly content?: string | Uint8Array;
  readonly type?: "file" | "directory" | "symlink" | "link" | "fifo";
  /** Target of a link. */
  readonly target?: string;
  readonly mode?: number;
}

/** A built layer. */
export interface Layer {
  readonly tar: Buffer;
  readonly diffId: Digest;
  /** Bytes of all files, as an engine counts them. */
  readonly size: number;
}

export type Compression = "none" | "gzip" | "zstd";

export interface ImageSpec {
  readonly layers: readonly Layer[];
  readonly tags?: readonly string[];
  readonly architecture?: string;
  readonly variant?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** History as in a configuration; by default one step a layer. `null`: none at all. */
  readonly history?: readonly object[] | null;
  /** Fields to put over those of the configuration. */
  readonly config?: object;
}

/** Makes a layer; the same entries give the same bytes. */
export async function buildLayer(entries: readonly EntrySpec[]): Promise<Layer> {
  return fromTar(
    await buildTar(entries),
    entries.reduce((sum, { content = "" }) => sum + content.length, 0),
  );
}

/** A layer of bytes that were made elsewhere. */
export function fromTar(tar: Buffer, size = tar.length): Layer {
  return { tar, diffId: digest(tar), size };
}

export async function buildTar(entries: readonly EntrySpec[]): Promise<Buffer> {
  const archive = pack();
  const collected = collect(archive);
  for (const { path, content = "", type = "file", target, mode = type === "directory" ? 0o755 : 0o644 } of entries) {
    const header = { name: path, type, mode, mtime: new Date(0), ...(target === undefined ? {} : { linkname: target }) };
    archive.entry(header, type === "file" ? Buffer.from(content) : Buffer.alloc(0));
  }
  archive.finalize();
  return collected;
}

async function collect(archive: Pack): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function digest(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

export function compress(bytes: Buffer, compression: Compression): Buffer {
  if (compression === "none") return bytes;
  return compression === "gzip" ? gzipSync(bytes) : zstdCompressSync(bytes);
}

/** The image configuration's bytes, which every form of the image shares. */
export function buildConfig(image: ImageSpec): Buffer {
  const { layers, architecture = "amd64", variant, labels, history } = image;
  const steps = history === undefined ? layers.map((_, index) => ({ created_by: `COPY layer-${index + 1} / # buildkit` })) : history;
  return Buffer.from(
    JSON.stringify({
      architecture,
      ...(variant ? { variant } : {}),
      os: "linux",
      created: "2026-01-02T03:04:05Z",
      config: labels ? { Labels: labels } : {},
      rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
      ...(steps === null ? {} : { history: steps }),
      ...image.config,
    }),
  );
}

/** What `docker save` wrote before version 25: a folder a layer, a layer that occurs twice as a symbolic link. */
export async function buildDockerArchive(images: readonly ImageSpec[]): Promise<Buffer> {
  const entries = new Map<string, EntrySpec>();
  const manifest = images.map((image, position) => {
    const config = buildConfig(image);
    const configPath = `${digest(config).slice(7)}.json`;
    const paths = image.layers.map((layer, index) => {
      const path = `${digest(`${position} ${index}`).slice(7)}/layer.tar`;
      const twin = image.layers.findIndex(({ diffId }) => diffId === layer.diffId);
      const target = `../${digest(`${position} ${twin}`).slice(7)}/layer.tar`;
      entries.set(`${dirname(path)}/`, { path: `${dirname(path)}/`, type: "directory" });
      entries.set(`${dirname(path)}/VERSION`, { path: `${dirname(path)}/VERSION`, content: "1.0" });
      entries.set(path, twin === index ? { path, content: layer.tar } : { path, type: "symlink", target });
      return path;
    });
    entries.set(configPath, { path: configPath, content: config });
    return { Config: configPath, RepoTags: image.tags ?? null, Layers: paths };
  });
  return buildTar([...entries.values(), { path: "manifest.json", content: JSON.stringify(manifest) }, { path: "repositories", content: "{}" }]);
}

/** A file of an OCI layout. */
export interface LayoutFile {
  readonly path: string;
  readonly content: Buffer;
}

export interface OciOptions {
  /** One for all layers, or one a layer. */
  readonly compression?: Compression | readonly Compression[];
  /** Put the manifests under an index of their own, with an attestation beside each, as BuildKit does. */
  readonly isNested?: boolean;
  /** What that attestation states: SLSA provenance. */
  readonly provenance?: object;
}

const OCI = "application/vnd.oci.image";

/** The files of an OCI layout that holds the images. */
export function buildOciFiles(images: readonly ImageSpec[], options: OciOptions = {}): LayoutFile[] {
  const blobs = new Map<string, Buffer>();
  const add = (content: Buffer, mediaType: string) => {
    blobs.set(`blobs/sha256/${digest(content).slice(7)}`, content);
    return { mediaType, digest: digest(content), size: content.length };
  };
  const manifests = images.map((image) => describeManifest(image, options, add));
  const listed = options.isNested
    ? [{ ...addIndex([...manifests, attest(manifests[0]?.digest ?? "", options, add)], add), ...annotate(images[0]) }]
    : manifests;
  const index = { schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests: listed };
  return [
    ...[...blobs].map(([path, content]) => ({ path, content })),
    { path: "index.json", content: Buffer.from(JSON.stringify(index)) },
    { path: "oci-layout", content: Buffer.from('{"imageLayoutVersion":"1.0.0"}') },
  ];
}

type AddBlob = (content: Buffer, mediaType: string) => { readonly mediaType: string; readonly digest: Digest; readonly size: number };

function describeManifest(image: ImageSpec, { compression = "gzip" }: OciOptions, add: AddBlob) {
  const layers = image.layers.map(({ tar }, index) => {
    const kind = typeof compression === "string" ? compression : (compression[index] ?? "none");
    return add(compress(tar, kind), `${OCI}.layer.v1.tar${kind === "none" ? "" : `+${kind}`}`);
  });
  const config = add(buildConfig(image), `${OCI}.config.v1+json`);
  const manifest = { schemaVersion: 2, mediaType: `${OCI}.manifest.v1+json`, config, layers };
  const { architecture = "amd64", variant } = image;
  const platform = { os: "linux", architecture, ...(variant ? { variant } : {}) };
  return { ...add(Buffer.from(JSON.stringify(manifest)), `${OCI}.manifest.v1+json`), platform, ...annotate(image) };
}

function annotate(image: ImageSpec | undefined): object {
  const tag = image?.tags?.[0];
  return tag ? { annotations: { "org.opencontainers.image.ref.name": tag } } : {};
}

function addIndex(manifests: readonly object[], add: AddBlob) {
  return add(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests })), `${OCI}.index.v1+json`);
}

function attest(subject: string, { provenance }: OciOptions, add: AddBlob) {
  const content = JSON.stringify(provenance ?? { _type: "https://in-toto.io/Statement/v0.1" });
  const annotations = provenance ? { annotations: { "in-toto.io/predicate-type": "https://slsa.dev/provenance/v0.2" } } : {};
  const statement = { ...add(Buffer.from(content), "application/vnd.in-toto+json"), ...annotations };
  const config = { architecture: "unknown", os: "unknown", config: {}, rootfs: { type: "layers", diff_ids: [statement.digest] } };
  const manifest = { schemaVersion: 2, config: add(Buffer.from(JSON.stringify(config)), `${OCI}.config.v1+json`), layers: [statement] };
  return {
    ...add(Buffer.from(JSON.stringify(manifest)), `${OCI}.manifest.v1+json`),
    platform: { os: "unknown", architecture: "unknown" },
    annotations: { "vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": subject },
  };
}

/** What `docker save` writes since version 25: an OCI layout with a manifest.json beside it, everything in one tar. */
export async function buildModernDockerArchive(images: readonly ImageSpec[], options: OciOptions = { compression: "none" }): Promise<Buffer> {
  const files = buildOciFiles(images, options);
  const paths = new Map(files.map(({ path, content }) => [digest(content), path]));
  const manifest = images.map((image) => ({
    Config: paths.get(digest(buildConfig(image))),
    RepoTags: image.tags ?? null,
    Layers: image.layers.map(({ tar }, index) => {
      const { compression = "none" } = options;
      return paths.get(digest(compress(tar, typeof compression === "string" ? compression : (compression[index] ?? "none"))));
    }),
  }));
  const sorted = [...files, { path: "manifest.json", content: Buffer.from(JSON.stringify(manifest)) }].sort((a, b) => (a.path < b.path ? -1 : 1));
  return buildTar(sorted);
}

/** Writes an OCI layout into a folder. */
export function writeFiles(folder: string, files: readonly LayoutFile[]): void {
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
